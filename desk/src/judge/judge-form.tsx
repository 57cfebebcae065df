import { createSignal, For, Show } from 'solid-js';
import { storedLine } from '../../../src/record/ids.ts';
import { ApiError, api, type BriefLine, type HandedAct } from '../api.ts';
import type { Desk } from '../desk.ts';
import { Submit } from '../ui/submit.tsx';

const NAME = 'sitrep.name';
export const remembered = (): string => {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
};
export const remember = (name: string): void => {
  try {
    localStorage.setItem(NAME, name);
  } catch {
    // A browser without storage asks again.
  }
};

/** Name, reason and one button: what a person decides goes into the log with both, and can be undone. */
export function JudgeForm(props: {
  desk: Desk;
  /** What is decided; null while it is not whole yet. */
  act: () => HandedAct | null;
  label: string;
  onDone: () => void;
}) {
  const [by, setBy] = createSignal(remembered());
  const [reason, setReason] = createSignal('');
  const [failure, setFailure] = createSignal<string | null>(null);
  const [busy, setBusy] = createSignal(false);
  const ready = () => by().trim() !== '' && reason().trim() !== '' && props.act() !== null && !busy();
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const act = props.act();
    if (!ready() || act === null) return;
    setBusy(true);
    setFailure(null);
    try {
      await api.judge(by().trim(), reason().trim(), act);
      remember(by().trim());
      setReason('');
      props.desk.refresh();
      props.onDone();
    } catch (error) {
      setFailure(error instanceof ApiError ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form class="judge-form" onSubmit={(event) => void submit(event)}>
      <label class="reason">
        Why
        <input
          required
          value={reason()}
          placeholder="What you saw or checked"
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <label>
        Your name
        <input required autocomplete="name" value={by()} onInput={(event) => setBy(event.currentTarget.value)} />
      </label>
      <Submit label={props.label} ready={ready()} failure={failure()} />
    </form>
  );
}

type Choice = 'confirm' | 'dispute' | 'merge' | 'split' | 'grade-source' | 'grade-item' | 'place';
const choices: { id: Choice; label: string }[] = [
  { id: 'confirm', label: 'Confirm' },
  { id: 'dispute', label: 'Dispute' },
  { id: 'merge', label: 'Merge with…' },
  { id: 'split', label: 'Split off…' },
  { id: 'grade-source', label: 'Grade a source' },
  { id: 'grade-item', label: 'Grade this' },
  { id: 'place', label: 'Set the place' },
];
const sourceGrades = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
} as const;
const itemGrades = {
  '1': 'confirmed by others',
  '2': 'probably true',
  '3': 'possibly true',
  '4': 'doubtful',
  '5': 'improbable',
  '6': 'cannot be judged',
} as const;

/** What a person can decide about the selected line. */
export function Judge(props: { desk: Desk; line: BriefLine }) {
  const { desk } = props;
  const [choice, setChoice] = createSignal<Choice | null>(null);
  const [other, setOther] = createSignal('');
  const [parts, setParts] = createSignal<string[]>([]);
  const [source, setSource] = createSignal('');
  const [grade, setGrade] = createSignal('');
  const [place, setPlace] = createSignal('');
  const sources = () => [...new Set(props.line.told.map(({ publisher }) => publisher).filter((name) => name !== null))];
  /** A control interval stands on the happening that it began with. */
  const id = () => storedLine(props.line.id);
  const rivals = () =>
    desk.lines().filter((line) => line.id !== props.line.id && line.kind === props.line.kind && line.kind !== 'gap');
  const act = (): HandedAct | null => {
    switch (choice()) {
      case 'confirm':
        return { do: 'confirm', line: props.line.id };
      case 'dispute':
        return { do: 'dispute', line: props.line.id };
      case 'merge':
        return other() === '' ? null : { do: 'merge', happenings: [id(), storedLine(other())] };
      case 'split':
        return parts().length === 0 ? null : { do: 'split', happening: id(), observations: parts() };
      case 'grade-source':
        return source() === '' || !(grade() in sourceGrades)
          ? null
          : { do: 'grade-source', source: source(), grade: grade() as keyof typeof sourceGrades };
      case 'grade-item':
        return grade() in itemGrades
          ? { do: 'grade-item', item: id(), grade: grade() as keyof typeof itemGrades }
          : null;
      case 'place':
        return place().trim() === '' ? null : { do: 'place', of: id(), place: place().trim() };
      default:
        return null;
    }
  };
  const choose = (next: Choice): void => {
    setGrade('');
    setParts([]);
    setOther('');
    setChoice(choice() === next ? null : next);
  };
  return (
    <section class="judge" aria-label="Judge this line">
      <div class="judge-acts">
        <For each={choices}>
          {({ id: one, label }) => (
            <button type="button" aria-pressed={choice() === one} onClick={() => choose(one)}>
              {label}
            </button>
          )}
        </For>
      </div>
      <Show when={choice() !== null}>
        <Show when={choice() === 'merge'}>
          <label class="field">
            The same as
            <select value={other()} onChange={(event) => setOther(event.currentTarget.value)}>
              <option value="">choose a line</option>
              <For each={rivals()}>{(line) => <option value={line.id}>{line.text}</option>}</For>
            </select>
          </label>
        </Show>
        <Show when={choice() === 'split'}>
          <fieldset class="field">
            <legend>These words tell of something else</legend>
            <For each={props.line.told}>
              {(told) => (
                <label class="check">
                  <input
                    type="checkbox"
                    checked={parts().includes(told.observation)}
                    onChange={(event) =>
                      setParts(
                        event.currentTarget.checked
                          ? [...parts(), told.observation]
                          : parts().filter((one) => one !== told.observation),
                      )
                    }
                  />
                  <span>
                    {told.publisher ?? 'publisher unknown'}: “{told.words}”
                  </span>
                </label>
              )}
            </For>
          </fieldset>
        </Show>
        <Show when={choice() === 'grade-source'}>
          <label class="field">
            Source
            <select value={source()} onChange={(event) => setSource(event.currentTarget.value)}>
              <option value="">choose a source</option>
              <For each={sources()}>{(name) => <option value={name}>{name}</option>}</For>
            </select>
          </label>
        </Show>
        <Show when={choice() === 'grade-source' || choice() === 'grade-item'}>
          <label class="field">
            Grade
            <select value={grade()} onChange={(event) => setGrade(event.currentTarget.value)}>
              <option value="">choose a grade</option>
              <For each={Object.entries(choice() === 'grade-item' ? itemGrades : sourceGrades)}>
                {([letter, words]) => <option value={letter}>{`${letter}, ${words}`}</option>}
              </For>
            </select>
          </label>
        </Show>
        <Show when={choice() === 'place'}>
          <label class="field">
            Place
            <input
              value={place()}
              placeholder="Tripoli, Lebanon; or 34.43,35.84"
              onInput={(event) => setPlace(event.currentTarget.value)}
            />
          </label>
        </Show>
        <JudgeForm
          desk={desk}
          act={act}
          label={choices.find(({ id: one }) => one === choice())!.label.replace('…', '')}
          onDone={() => setChoice(null)}
        />
      </Show>
    </section>
  );
}
