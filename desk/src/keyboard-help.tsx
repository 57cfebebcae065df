const keys: [string, string][] = [
  ['j  k', 'next, previous line'],
  ['[  ]', 'previous, next report of a line'],
  ['z', 'UTC or local time'],
  ['Esc', 'close, or choose nothing'],
  ['?', 'this help'],
];

export function KeyboardHelp(props: { onClose: () => void }) {
  return (
    <div class="overlay" role="dialog" aria-modal="true" aria-label="Keyboard">
      <div class="card">
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
        <button type="button" onClick={() => props.onClose()} ref={(button) => queueMicrotask(() => button.focus())}>
          Close
        </button>
      </div>
    </div>
  );
}
