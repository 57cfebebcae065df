import { createResource, For, Show } from 'solid-js';
import { ApiError, api } from '../api.ts';
import { StatusMark } from '../brief/status-mark.tsx';
import { type Desk, narrow } from '../desk.ts';
import { showTime, statusWords } from '../ui/format.ts';
import type { Pin, Since } from './watch.ts';

/** What the reader watches, with what became of it since she last looked: changed pins first. */
export function WatchPane(props: { desk: Desk }) {
  const { desk } = props;
  const sorted = () =>
    desk.watched().toSorted((a, b) => Number(a.since.words === null) - Number(b.since.words === null));
  return (
    <Show
      when={desk.watch.pins().length > 0}
      fallback={
        <p class="dim">
          Nothing is watched. Choose a line and press <kbd>p</kbd> to watch it, or <kbd>P</kbd> to watch its place: when
          you come back, this says what became of it.
        </p>
      }
    >
      <ul class="watched">
        <For each={sorted()}>{({ pin, since }) => <PinRow desk={desk} pin={pin} since={since} />}</For>
      </ul>
    </Show>
  );
}

function PinRow(props: { desk: Desk; pin: Pin; since: Since }) {
  const { desk } = props;
  /** Behind later news, or gone: the record knows. */
  const [behind] = createResource(
    () => (props.pin.kind === 'line' && props.since.line === null ? props.pin.seen[0] : undefined),
    (seen) =>
      api.why(seen.id, { at: null, known: null }).then(
        ({ status }) =>
          status === seen.status
            ? `still ${status}, behind later news`
            : `${status === 'retracted' ? 'withdrawn' : status} since you last looked`,
        (error: unknown) => (error instanceof ApiError ? 'withdrawn since you last looked' : null),
      ),
  );
  const open = (): void => {
    const line = props.since.line;
    desk.watch.looked(props.pin.id, desk.latest()!);
    if (line === null) return;
    desk.go({ at: null, known: null });
    desk.select(line.id);
    if (narrow()) desk.setPane('report');
  };
  return (
    <li classList={{ changed: props.since.words !== null }}>
      <button type="button" class="plain" onClick={open}>
        <Show when={props.since.status}>
          {(status) => <StatusMark status={status()} bare={props.pin.kind === 'place'} />}
        </Show>{' '}
        <span class="news-text">
          {props.since.line !== null && props.pin.kind === 'line' ? props.since.line.text : props.pin.title}
        </span>
        <Show when={props.pin.kind === 'place'}>
          <span class="where">Everything there; first {props.since.line?.text ?? 'nothing in the brief'}</span>
        </Show>
      </button>
      <p class="became">
        <Show when={props.since.words ?? behind()} fallback={<span class="dim">As when you last looked</span>}>
          {(words) => <strong>{sentence(words())}</strong>}
        </Show>
      </p>
      <div class="row-acts">
        <Show when={props.since.words !== null}>
          <button type="button" onClick={() => desk.watch.looked(props.pin.id, desk.latest()!)}>
            Seen
          </button>
        </Show>
        <button
          type="button"
          class="quiet"
          aria-label={`Stop watching ${props.pin.title}`}
          onClick={() => desk.watch.unpin(props.pin.id)}
        >
          Unpin
        </button>
        <span class="dim looked">you looked {showTime(props.pin.looked, desk.zone())}</span>
      </div>
    </li>
  );
}

const sentence = (words: string): string => {
  const [first = '', ...rest] = words.split(' ');
  return [
    first in statusWords
      ? statusWords[first as keyof typeof statusWords]
      : first.charAt(0).toUpperCase() + first.slice(1),
    ...rest,
  ].join(' ');
};
