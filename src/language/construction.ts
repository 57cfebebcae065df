import type { Sentence } from './document.ts';
import type { Path, Test } from './pattern.ts';

/** A sentence, and what is found in it as the test prints it: for a construction of slots the words that fill them, "rebels | Aleppo". */
export type Example = readonly [text: string, expected: string];

/** What every way of saying something carries, whatever it gives: its name and the sentences that prove it. */
export interface Proven {
  /** Room and name, as its file: "control/in-hands". */
  name: string;
  /** Sentences in which it is found; two at least. */
  yes: readonly Example[];
  /** Sentences in which it is not, near misses first; two at least. */
  no: readonly string[];
}

/** One way of saying something: the word that tells it, the slots around that word, and what they say. */
export interface Construction<Slot extends string, Found> extends Proven {
  /** The word that tells it. */
  at: Test;
  /** Each must be filled, by the first token that its path leads to. */
  slots: Readonly<Record<Slot, Path>>;
  /** Where any of these holds of the word, nothing is said: each a near miss with a name. */
  unless?: Readonly<Record<string, Test>>;
  /** What is said; null where the construction refuses after all. */
  read(filled: Readonly<Record<Slot, number>>, cue: number, sentence: Sentence): Found | null;
}

/** Gives a construction its type from its slots. */
export const construction = <Slot extends string, Found>(one: Construction<Slot, Found>): Construction<Slot, Found> =>
  one;

/** What a construction finds, word by word. */
export function matches<Slot extends string, Found>(one: Construction<Slot, Found>, sentence: Sentence): Found[] {
  const found: Found[] = [];
  for (let token = 0; token < sentence.tokens.length; token++) {
    const made = matchAt(one, sentence, token);
    if (made !== null) found.push(made);
  }
  return found;
}

/** What a construction finds at one word, or null. */
function matchAt<Slot extends string, Found>(
  one: Construction<Slot, Found>,
  sentence: Sentence,
  token: number,
): Found | null {
  if (!one.at(sentence, token)) return null;
  for (const name in one.unless) if (one.unless[name]?.(sentence, token)) return null;
  const filled: Partial<Record<Slot, number>> = {};
  for (const slot in one.slots) {
    const [first] = one.slots[slot](sentence, token);
    if (first === undefined) return null;
    filled[slot] = first;
  }
  return one.read(filled as Record<Slot, number>, token, sentence);
}
