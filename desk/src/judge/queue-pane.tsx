import { createResource, createSignal, For, Show } from 'solid-js';
import { api, type QueueItem, type Status } from '../api.ts';
import { StatusMark } from '../brief/status-mark.tsx';
import { type Desk, narrow } from '../desk.ts';
import { statusWords } from '../ui/format.ts';
import { JudgeForm } from './judge-form.tsx';
import { JudgementRow } from './judgement-row.tsx';

const doubts: Record<QueueItem['doubt'], string> = {
  disputed: 'Disputed',
  'near-merge': 'One or two?',
  'control-claimed': 'Control only claimed',
  'place-rival': 'Which place?',
  'single-origin': 'One origin',
  'numbers-differ': 'Numbers differ',
  'told-since-judged': 'Told since judged',
  unsure: 'Read rightly?',
};

const isStatus = (status: string): status is Status => status in statusWords;

/** What most needs a human eye, the weightiest first, each with the decisions that would settle it. */
export function QueuePane(props: { desk: Desk }) {
  const { desk } = props;
  const [queue] = createResource(desk.moment, api.queue);
  return (
    <Show
      when={queue.error === undefined}
      fallback={
        <p class="notice" role="alert">
          {String((queue.error as Error).message)}
        </p>
      }
    >
      <Show when={queue.latest} fallback={<p class="dim">Weighing what is in doubt…</p>}>
        {(items) => (
          <Show when={items().length > 0} fallback={<p class="dim">Nothing waits for a human eye.</p>}>
            <p class="dim side-note">{items().length} lines wait for a human eye, the weightiest first.</p>
            <ol class="queue">
              <For each={items()}>{(item) => <QueueRow desk={desk} item={item} />}</For>
            </ol>
          </Show>
        )}
      </Show>
      <Decided desk={desk} />
    </Show>
  );
}

/** What persons decided, the latest first: it stays on record, and can be undone. */
function Decided(props: { desk: Desk }) {
  const [judgements] = createResource(() => props.desk.moment(), api.judgements);
  const latest = () => (judgements.error === undefined ? (judgements.latest ?? []) : []).toReversed();
  return (
    <Show when={latest().length > 0}>
      <details class="decided">
        <summary>Decided ({latest().length})</summary>
        <ul>
          <For each={latest()}>{(judgement) => <JudgementRow desk={props.desk} judgement={judgement} named />}</For>
        </ul>
      </details>
    </Show>
  );
}

function QueueRow(props: { desk: Desk; item: QueueItem }) {
  const { desk } = props;
  const [settling, setSettling] = createSignal<QueueItem['settle'][number] | null>(null);
  const open = (): void => {
    desk.select(props.item.id);
    if (narrow()) desk.setPane('report');
  };
  return (
    <li>
      <p class="doubt">
        <span class="tag">{doubts[props.item.doubt]}</span>{' '}
        {isStatus(props.item.status) ? <StatusMark status={props.item.status} /> : props.item.status}
      </p>
      <button type="button" class="plain" onClick={open}>
        <span class="news-text">{props.item.text}</span>
      </button>
      <p class="dim">{props.item.why}</p>
      <div class="row-acts">
        <For each={props.item.settle}>
          {(way) => (
            <button
              type="button"
              aria-pressed={settling() === way}
              onClick={() => setSettling(settling() === way ? null : way)}
            >
              {way.words}
            </button>
          )}
        </For>
      </div>
      <Show when={settling()}>
        {(way) => <JudgeForm desk={desk} act={() => way().act} label="Decide" onDone={() => setSettling(null)} />}
      </Show>
    </li>
  );
}
