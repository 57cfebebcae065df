import { type Features, type Lexicon, sentenceReader, UNKNOWN_ROW } from '../../src/language/encoder/words.ts';
import { fold } from '../../src/language/words.ts';
import type { Example } from './data.ts';
import type { Coded } from './step.ts';

/** A maker of numbers from examples; a tag or relation that the model has no class for is not learnt from (-1). */
export function coder(lexicon: Lexicon, tags: string[], labels: string[]): (example: Example) => Coded {
  const features = sentenceReader(lexicon);
  const tagIndex = new Map(tags.map((x, i) => [x, i]));
  const labelIndex = new Map(labels.map((x, i) => [x, i]));
  return (e) => ({
    words: features(e.forms),
    tags: Int32Array.from(e.tags, (x) => tagIndex.get(x) ?? -1),
    heads: e.heads,
    labels: Int32Array.from(e.labels, (x) => labelIndex.get(x) ?? -1),
    names: e.names,
  });
}

/** How often the examples have each folded word. */
export function wordCounts(examples: Iterable<Example>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const e of examples) for (const f of e.forms) counts.set(fold(f), (counts.get(fold(f)) ?? 0) + 1);
  return counts;
}

export interface Hiding {
  /** Chance to hide the own row of a word seen c times: wordDrop / (wordDrop + c). */
  wordDrop: number;
  /** Chance to hide own row, vector and letter runs all. */
  blank: number;
}

/** Hides words by chance, rare ones more often, so that the model learns to read those it has no row for. */
export function hider(
  counts: ReadonlyMap<string, number>,
  { wordDrop, blank }: Hiding,
  random: () => number,
): (word: Features, form: string) => Features {
  return (word, form) => {
    if (random() < blank) return { ...word, ids: Int32Array.from([UNKNOWN_ROW]), vector: -1 };
    const c = counts.get(fold(form)) ?? 0;
    if (random() >= wordDrop / (wordDrop + c)) return word;
    const ids = word.ids.slice();
    ids[0] = UNKNOWN_ROW;
    return { ...word, ids, vector: random() < 0.3 ? -1 : word.vector };
  };
}

/** Puts the items in chance order (Fisher and Yates), in place. */
export function shuffle(items: { length: number; [at: number]: unknown }, random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
}
