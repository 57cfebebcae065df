import { createSignal, For, Show } from 'solid-js';
import { storedLine } from '../../../src/record/ids.ts';
import { api, type BriefLine, type HandedAct } from '../api.ts';
import type { Desk } from '../desk.ts';
import { createSigning, NameField } from '../ui/signing.tsx';
import { Submit } from '../ui/submit.tsx';

/** Name, reason and one button: what a person decides goes into the log with both, and can be undone. */
export function JudgeForm(props: {
  desk: Desk;
  /** What is decided; null while it is not whole yet. */
  act: () => HandedAct | null;
  label: string;
  onDone: () => void;
}) {
  const signing = createSigning({
    whole: () => props.act(),
    send: ({ by, words }, act) => api.judge(by, words, act),
    onDone: () => {
      props.desk.refresh();
      props.onDone();
    },
  });
  return (
    <form class="judge-form" onSubmit={signing.submit}>
      <label class="reason">
        Why
        <input
          required
          value={signing.words()}
          placeholder="What you saw or checked"
          onInput={(event) => signing.setWords(event.currentTarget.value)}
        />
      </label>
      <NameField signing={signing} />
      <Submit label={props.label} ready={signing.ready()} failure={signing.failure()} />
    </form>
  );
}

type Choice = 'accept' | 'confirm' | 'dispute' | 'merge' | 'split' | 'grade-source' | 'grade-item' | 'place';
const choices: { id: Choice; label: string }[] = [
  { id: 'accept', label: 'Accept as read rightly' },
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

/** What only lines that are not sure, and only those that are, can be judged by. */
const ofUnsure: ReadonlySet<Choice> = new Set(['accept']);
const ofSure: ReadonlySet<Choice> = new Set(['merge', 'split']);

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
    desk
      .lines()
      .filter((line) => line.sure && line.id !== props.line.id && line.kind === props.line.kind && line.kind !== 'gap');
  const offered = () => choices.filter(({ id: one }) => !(props.line.sure ? ofUnsure : ofSure).has(one));
  const act = (): HandedAct | null => {
    switch (choice()) {
      case 'accept':
        return { do: 'accept', line: props.line.id };
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
        <For each={offered()}>
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
