import { createResource, createSignal, For, Show } from 'solid-js';
import { footageApi, type ReportRow } from '../footage/api.ts';
import { showTime, type Zone } from '../ui/format.ts';

/** Chooses reports: those offered first, then those that hold the words looked for (the latest where none are given). */
export function ReportPicker(props: {
  offered: readonly ReportRow[];
  chosen: readonly string[];
  zone: Zone;
  onChange: (chosen: string[]) => void;
}) {
  const [words, setWords] = createSignal('');
  const [found] = createResource(words, footageApi.reports);
  const rows = (): ReportRow[] => {
    const known = new Map<string, ReportRow>();
    const picked = props.offered.filter(() => words() === '');
    for (const row of [...picked, ...(found.error === undefined ? (found.latest ?? []) : [])]) known.set(row.id, row);
    return [...known.values()];
  };
  const toggle = (id: string, on: boolean): void =>
    props.onChange(on ? [...props.chosen, id] : props.chosen.filter((one) => one !== id));
  return (
    <fieldset class="field picker">
      <legend>Reports that lean on it</legend>
      <input
        type="search"
        aria-label="Find a report by its words"
        placeholder="Find a report by its words"
        value={words()}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <Show when={rows().length > 0} fallback={<p class="dim">No report holds these words.</p>}>
        <div class="picker-rows">
          <For each={rows()}>
            {(row) => (
              <label class="check">
                <input
                  type="checkbox"
                  checked={props.chosen.includes(row.id)}
                  onChange={(event) => toggle(row.id, event.currentTarget.checked)}
                />
                <span>
                  {row.title ?? 'Untitled report'}
                  <span class="dim">
                    {' '}
                    · {row.publisher ?? 'publisher unknown'}, {showTime(row.published, props.zone)}
                  </span>
                </span>
              </label>
            )}
          </For>
        </div>
      </Show>
    </fieldset>
  );
}
