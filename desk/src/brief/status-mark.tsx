import { Show } from 'solid-js';
import type { BriefLine, Status } from '../api.ts';
import { statusWords } from '../ui/format.ts';

/** One form for each status, so that it reads without colour: filled, half, ring, split diamond, cross, … */
export const forms: Record<Status, string> = {
  confirmed: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM6.9 11.2 3.9 8.2l1.2-1.2 1.8 1.8 4-4 1.2 1.2z',
  reported: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM8 3.2v9.6a4.8 4.8 0 0 1 0-9.6z',
  claimed: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM8 3.3a4.7 4.7 0 1 1 0 9.4a4.7 4.7 0 0 1 0-9.4z',
  disputed: 'M8 .8 15.2 8 8 15.2.8 8zM8.9 4.1v7.8L12.8 8z',
  denied: 'M3.4 2 8 6.6 12.6 2 14 3.4 9.4 8l4.6 4.6-1.4 1.4L8 9.4 3.4 14 2 12.6 6.6 8 2 3.4z',
  retracted: 'M1.5 7h13v2h-13z',
  superseded: 'M2 3h2v7h6V7l4.5 4-4.5 4v-3H2z',
  unknown:
    'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM8 3.1a4.9 4.9 0 1 1 0 9.8a4.9 4.9 0 0 1 0-9.8zM7.1 10.4h1.8v1.7H7.1zM5.6 6.5C5.6 4.9 6.6 4 8 4s2.5.9 2.5 2.2c0 1.9-1.7 1.8-1.7 3.5H7.2c0-2.3 1.6-2.2 1.6-3.4 0-.5-.3-.8-.8-.8s-.8.3-.8 1z',
};

/** The mark of a status: form, colour and word. */
export function StatusMark(props: { status: Status; bare?: boolean }) {
  return (
    <span class={`status status-${props.status}`} title={statusWords[props.status]}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path fill-rule="evenodd" fill="currentColor" d={forms[props.status]} />
      </svg>
      <span class={props.bare ? 'visually-hidden' : ''}>{statusWords[props.status]}</span>
    </span>
  );
}

/** The mark of a line: its status; of what may be misread, that. */
export function LineMark(props: { line: Pick<BriefLine, 'sure' | 'status'> }) {
  return (
    <Show when={props.line.sure} fallback={<span class="tag">Unsure</span>}>
      <StatusMark status={props.line.status} />
    </Show>
  );
}
