import { createSignal } from 'solid-js';
import { ApiError } from '../api.ts';

/** Under which the name of who signed last stands in the browser. */
const NAME = 'sitrep.name';
const remembered = (): string => {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
};
const remember = (name: string): void => {
  try {
    localStorage.setItem(NAME, name);
  } catch {
    // A browser without storage asks again.
  }
};

/** What a person puts into the log under their name: the name, the words to it, and what became of sending it. */
export type Signing = ReturnType<typeof createSigning>;

/** `whole` is what is sent; null while it is not whole yet. After it was taken the words are empty again, the name stays. */
export function createSigning<T>(given: {
  whole: () => T | null;
  send: (signed: { by: string; words: string }, what: T) => Promise<unknown>;
  onDone: () => void;
}) {
  const [by, setBy] = createSignal(remembered());
  const [words, setWords] = createSignal('');
  const [failure, setFailure] = createSignal<string | null>(null);
  const [busy, setBusy] = createSignal(false);
  const ready = () => by().trim() !== '' && words().trim() !== '' && given.whole() !== null && !busy();
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const what = given.whole();
    if (!ready() || what === null) return;
    setBusy(true);
    setFailure(null);
    try {
      await given.send({ by: by().trim(), words: words().trim() }, what);
      remember(by().trim());
      setWords('');
      given.onDone();
    } catch (error) {
      setFailure(error instanceof ApiError ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return { by, setBy, words, setWords, failure, ready, submit: (event: Event) => void submit(event) };
}

/** Who signs. */
export const NameField = (props: { signing: Signing; class?: string }) => (
  <label class={props.class}>
    Your name
    <input
      required
      autocomplete="name"
      value={props.signing.by()}
      onInput={(event) => props.signing.setBy(event.currentTarget.value)}
    />
  </label>
);
