import { readModel } from './model/container.ts';
import { hashText } from './model/hash.ts';

/** Key of a lemma in the table of senses; words of a phrasal verb are joined by "_". */
export const senseKey = (lemma: string): number => hashText(lemma, 0, lemma.length, 83);

interface Senses {
  of: Map<number, Uint16Array>;
  /** Of each sense the one it is a kind of, and the one it brings about; -1 for none. */
  parents: Int32Array;
  results: Int32Array;
}

let opened: Senses | null = null;
let near = new Map<string, number>();

function open(): Senses {
  const { sections } = readModel('senses.bin');
  const keys = sections.keys as Int32Array;
  const starts = sections.starts as Int32Array;
  const senses = sections.senses as Uint16Array;
  const of = new Map<number, Uint16Array>();
  for (const [i, key] of keys.entries()) of.set(key, senses.subarray(starts[i], starts[i + 1]));
  return { of, parents: sections.parents as Int32Array, results: sections.results as Int32Array };
}

/** A word's first sense counts whole, its later ones less and less. */
const weightOf = (rank: number): number => 1 / (1 + 0.25 * rank);
const PARENT = 0.7;
const SIBLING = 0.4;

/**
 * How near two words of events are in meaning, 0 to 1: they share a sense ("strike", "hit"; "acquire", "acquisition"), one is a kind of the
 * other ("murder", "kill"), one brings the other about ("kill", "die"), or both are kinds of a third. After WordNet 3.1; words it does not know are near to none.
 */
export function nearness(a: string, b: string): number {
  if (a === b) return 1;
  const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
  let known = near.get(pair);
  if (known === undefined) {
    known = compare(a, b);
    if (near.size > 500_000) near = new Map();
    near.set(pair, known);
  }
  return known;
}

function compare(a: string, b: string): number {
  opened ??= open();
  const { of } = opened;
  const left = of.get(senseKey(a));
  const right = of.get(senseKey(b));
  if (left === undefined || right === undefined) return 0;
  let best = 0;
  for (const [i, s] of left.entries())
    for (const [j, t] of right.entries()) {
      const kind = kinship(opened, s, t);
      if (kind > 0) best = Math.max(best, kind * weightOf(i) * weightOf(j));
    }
  return best;
}

/** How near two senses are. */
function kinship({ parents, results }: Senses, s: number, t: number): number {
  if (s === t) return 1;
  if (parents[s] === t || parents[t] === s || results[s] === t || results[t] === s) return PARENT;
  const above = parents[s] ?? -1;
  return above >= 0 && above === parents[t] ? SIBLING : 0;
}
