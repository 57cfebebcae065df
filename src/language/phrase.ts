import type { Proven } from './construction.ts';

/**
 * A way of saying something that the words of a phrase show by themselves, without the tree over them. Its named groups are its slots:
 * examples give what they hold, or all that it finds where it has none.
 */
export interface Phrase<Slot extends string = never> extends Proven {
  pattern: RegExp;
  /** The same, to find each place. */
  everywhere: RegExp;
  slots: readonly Slot[];
}

/** Where a phrase was found, and what stands in its slots. */
export interface PhraseMatch<Slot extends string> {
  start: number;
  end: number;
  words: string;
  slots: Partial<Record<Slot, string>>;
}

interface Parts<Slot extends string> extends Pick<Proven, 'yes' | 'no'> {
  pattern: RegExp;
  slots?: readonly Slot[];
}

/** Builds a phrase from its name ("parties/their-kin", as its file), its pattern and the phrases that prove it. */
export const phrase = <Slot extends string = never>(name: string, parts: Parts<Slot>): Phrase<Slot> => ({
  name,
  slots: [],
  everywhere: new RegExp(parts.pattern, `${parts.pattern.flags}g`),
  ...parts,
});

/** What a language has for a phrase that it does not say, or not yet: found nowhere, and with nothing to prove. */
export const never = phrase('never', { pattern: /(?!)/, yes: [], no: [] });

/** Is it in the words? */
export const isIn = ({ pattern }: Phrase<string>, words: string): boolean => pattern.test(words);

/** The first place in the words where it is; null where it is not. */
export function findIn<Slot extends string>({ pattern }: Phrase<Slot>, words: string): PhraseMatch<Slot> | null {
  const found = pattern.exec(words);
  return found === null ? null : matched(found);
}

/** Each place in the words where it is. */
export const findAllIn = <Slot extends string>({ everywhere }: Phrase<Slot>, words: string): PhraseMatch<Slot>[] =>
  Array.from(words.matchAll(everywhere), matched);

function matched<Slot extends string>({ 0: words, index, groups }: RegExpExecArray): PhraseMatch<Slot> {
  // The groups of a pattern are the slots it is given with.
  return { start: index, end: index + words.length, words, slots: { ...groups } as Partial<Record<Slot, string>> };
}
