import { onCleanup } from 'solid-js';

const keys: [string, string][] = [
  ['j  k', 'next, previous line'],
  ['[  ]', 'previous, next report of a line'],
  ['1 – 4', 'line, changes, watch, queue'],
  ['5', 'footage: j k walk, s shows or blurs, e records a step'],
  ['n', 'show what changed'],
  ['f', 'follow: take changes in as they come'],
  ['p  P', 'watch the line, its place'],
  ['e', 'judge the line'],
  [',  .', 'what was known a report earlier, later'],
  ['z', 'UTC or local time'],
  ['Esc', 'close, or choose nothing'],
  ['?', 'this help'],
];

export function KeyboardHelp(props: { onClose: () => void }) {
  const before = document.activeElement;
  // Once the dialog is gone: until then the page beneath takes no focus.
  onCleanup(() => queueMicrotask(() => before instanceof HTMLElement && before.focus()));
  return (
    <dialog
      class="card"
      aria-label="Keyboard"
      ref={(dialog) => queueMicrotask(() => dialog.showModal())}
      onClose={() => props.onClose()}
    >
      <h2>Keyboard</h2>
      <dl class="keys">
        {keys.map(([key, does]) => (
          <>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </>
        ))}
      </dl>
      <button type="button" onClick={() => props.onClose()}>
        Close
      </button>
    </dialog>
  );
}
