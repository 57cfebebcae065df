import { createSignal, Show } from 'solid-js';
import type { JudgementOnRecord } from '../api.ts';
import type { Desk } from '../desk.ts';
import { showTime } from '../ui/format.ts';
import { JudgeForm } from './judge-form.tsx';

const acts: Record<string, string> = {
  merge: 'one and the same as another',
  apart: 'told apart from another',
  split: 'split',
  accept: 'accepted as read rightly',
  confirm: 'confirmed',
  dispute: 'disputed',
  'grade-source': 'source graded',
  'grade-item': 'graded',
  place: 'place set',
  side: 'side set',
  undo: 'undid a judgement',
};

/** Who decided what, why and when; what stands can be undone. */
export function JudgementRow(props: { desk: Desk; judgement: JudgementOnRecord; named?: boolean }) {
  const [undoing, setUndoing] = createSignal(false);
  const stands = () => props.judgement.undoneBy === null && props.judgement.act.do !== 'undo';
  return (
    <li class="judgement" classList={{ undone: props.judgement.undoneBy !== null }}>
      <strong>{props.judgement.by}</strong>:{' '}
      <Show when={props.named && props.judgement.about[0]}>{(about) => <>“{about().line}” </>}</Show>
      {acts[props.judgement.act.do] ?? props.judgement.act.do}
      {'grade' in props.judgement.act ? ` ${props.judgement.act.grade}` : ''}. “{props.judgement.reason}”{' '}
      <span class="dim">
        {showTime(props.judgement.entry.known, props.desk.zone())}
        {props.judgement.undoneBy === null ? '' : ', undone'}
      </span>{' '}
      <Show when={stands() && props.desk.replay.state() === null}>
        <button type="button" class="quiet undo" aria-expanded={undoing()} onClick={() => setUndoing(!undoing())}>
          Undo…
        </button>
      </Show>
      <Show when={undoing()}>
        <JudgeForm
          desk={props.desk}
          act={() => ({ do: 'undo', judgement: props.judgement.id })}
          label="Undo"
          onDone={() => setUndoing(false)}
        />
      </Show>
    </li>
  );
}
