import { mix } from '../model/hash.ts';
import type { Word } from '../words.ts';
import type { Memory } from './features.ts';

/** Counts of a word's labels in a document: outside, person, organisation, place. */
type Counts = Map<number, Int32Array>;

const kindOf = (label: number): number => (label + 1) >> 1;

function note(counts: Counts, key: number, label: number): void {
  let seen = counts.get(key);
  if (seen === undefined) {
    seen = new Int32Array(4);
    counts.set(key, seen);
  }
  seen[kindOf(label)]!++;
}

/** 0: the word stands nowhere else; 1: elsewhere it is no name; 2 to 7: mostly (even) or always (odd) a person, body, place. */
function codeOf(counts: Counts, key: number, own: number): number {
  const seen = counts.get(key);
  if (seen === undefined) return 0;
  const mine = kindOf(own);
  let total = 0;
  let best = 0;
  let most = 0;
  for (let k = 0; k < 4; k++) {
    const n = seen[k]! - (k === mine ? 1 : 0);
    total += n;
    if (k > 0 && n > most) {
      most = n;
      best = k;
    }
  }
  if (total === 0) return 0;
  if (best === 0 || most * 3 < total) return 1;
  return best * 2 + (most === total ? 1 : 0);
}

/** What a first look at a document remembers for the second: names are told the same way throughout, as a rule. */
export function memoriesOf(sentences: Word[][], labels: Int32Array[]): Memory[] {
  const words: Counts = new Map();
  const pairs: Counts = new Map();
  const pair = (s: Word[], i: number) => (i < 0 || i + 1 >= s.length ? 0 : mix(mix(7, s[i]!.lower), s[i + 1]!.lower));
  sentences.forEach((s, k) => {
    for (let i = 0; i < s.length; i++) {
      note(words, s[i]!.lower, labels[k]![i]!);
      if (i + 1 < s.length) note(pairs, pair(s, i), labels[k]![i]!);
    }
  });
  return sentences.map((s, k) => ({
    word: Int32Array.from(s, (word, i) => codeOf(words, word.lower, labels[k]![i]!)),
    before: Int32Array.from(s, (_, i) => (i === 0 ? 0 : codeOf(pairs, pair(s, i - 1), labels[k]![i - 1]!))),
    after: Int32Array.from(s, (_, i) => (i + 1 >= s.length ? 0 : codeOf(pairs, pair(s, i), labels[k]![i]!))),
  }));
}
