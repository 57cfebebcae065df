import { createSignal, For, onMount, Show } from 'solid-js';
import { ApiError } from '../api.ts';
import type { Desk } from '../desk.ts';
import { ReportPicker } from '../report/report-picker.tsx';
import { footageApi, type Handed } from './api.ts';
import type { Staged } from './state.ts';
import { bytesWords } from './words.ts';

/** Files that were dropped: what is said of them, and one button that keeps them as evidence. */
export function Intake(props: { desk: Desk; staged: Staged; onSaid: (words: string[]) => void }) {
  const { desk } = props;
  const [source, setSource] = createSignal('');
  const [published, setPublished] = createSignal('');
  const [place, setPlace] = createSignal('');
  const [time, setTime] = createSignal('');
  const [reports, setReports] = createSignal<string[]>([]);
  const [busy, setBusy] = createSignal<string | null>(null);
  let first: HTMLInputElement | undefined;
  onMount(() => first?.focus());
  const instant = (written: string): string => (written === '' ? '' : `${written.slice(0, 16)}:00Z`);
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    const said: Handed = {
      source: source().trim(),
      published: instant(published()),
      claimedPlace: place().trim(),
      claimedTime: time(),
      reports: reports(),
    };
    const { files } = props.staged;
    const kept: string[] = [];
    const failures: string[] = [];
    for (const [i, file] of files.entries()) {
      setBusy(`Keeping ${file.name}${files.length > 1 ? `, ${i + 1} of ${files.length}` : ''}…`);
      try {
        const { ids, left } = await footageApi.keep(file, file.name, said);
        kept.push(...ids);
        failures.push(...left.map(({ input, reason }) => `${input}: ${reason}`));
      } catch (error) {
        failures.push(error instanceof ApiError ? error.message : `${file.name}: ${String(error)}`);
      }
    }
    setBusy(null);
    desk.footage.leave();
    props.onSaid([...(kept.length > 1 ? [`${kept.length} pieces are kept.`] : []), ...failures]);
    if (kept.length > 0) desk.refresh();
    const [only, ...others] = kept;
    if (only !== undefined && others.length === 0) desk.footage.open(only);
  };
  return (
    <form class="judge intake" aria-label="Keep as evidence" onSubmit={(event) => void keep(event)}>
      <h3>Keep as evidence</h3>
      <ul class="staged">
        <For each={props.staged.files}>
          {(file) => (
            <li>
              {file.name} <span class="dim">{bytesWords(file.size)}</span>
            </li>
          )}
        </For>
      </ul>
      <p class="dim">
        Originals are copied beside the situation file and never changed. All that is said here is optional, and holds
        for {props.staged.files.length === 1 ? 'this file' : 'all of these files'}.
      </p>
      <div class="field-row">
        <label class="field">
          Who showed it
          <input
            ref={first}
            value={source()}
            placeholder="account, channel, agency"
            onInput={(event) => setSource(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          When they did (UTC)
          <input
            type="datetime-local"
            value={published()}
            onInput={(event) => setPublished(event.currentTarget.value)}
          />
        </label>
      </div>
      <div class="field-row">
        <label class="field">
          Said to show
          <input value={place()} placeholder="a place" onInput={(event) => setPlace(event.currentTarget.value)} />
        </label>
        <label class="field">
          On the day
          <input type="date" value={time()} onInput={(event) => setTime(event.currentTarget.value)} />
        </label>
      </div>
      <ReportPicker offered={props.staged.offered} chosen={reports()} zone={desk.zone()} onChange={setReports} />
      <div class="row-acts">
        <button type="submit" class="do" disabled={busy() !== null}>
          {props.staged.files.length === 1 ? 'Keep it' : `Keep all ${props.staged.files.length}`}
        </button>
        <button type="button" disabled={busy() !== null} onClick={() => desk.footage.leave()}>
          Leave it
        </button>
        <span role="status">
          <Show when={busy()}>{(words) => words()}</Show>
        </span>
      </div>
    </form>
  );
}
