import type { Container } from './model/container.ts';
import { hashText } from './model/hash.ts';

/** What the word table tells of a folded word. */
export interface WordFacts {
  /** Cluster numbers from coarse to fine, 1 and up; 0 when the word is not in the table. */
  clusters: [number, number, number];
  /**
   * How the word is used in news: bits 0-2 the share written with a capital inside a sentence (0 unknown, 1 never … 5 always), then two
   * bits each for how often it stands in a person's, a body's and a place's name.
   */
  profile: number;
}

const NONE: WordFacts = { clusters: [0, 0, 0], profile: 0 };

/** Key of a folded word in the table. */
export const factKey = (folded: string): number => hashText(folded, 0, folded.length, 5);

/** Opens the word table of a model file; words outside it have nothing. */
export function openFacts({ sections }: Container): (folded: string) => WordFacts {
  const keys = sections['words.keys'] as Int32Array | undefined;
  if (keys === undefined) return () => NONE;
  const clusters = sections['words.clusters'] as Uint16Array;
  const profiles = sections['words.profiles'] as Uint16Array;
  let size = 1024;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  for (let i = 0; i < keys.length; i++) {
    let slot = keys[i]! & (size - 1);
    while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1);
    slots[slot] = i;
  }
  return (folded) => {
    const key = factKey(folded);
    let slot = key & (size - 1);
    for (let i = slots[slot]!; i >= 0; i = slots[slot]!) {
      if (keys[i] === key) {
        const at = i * 3;
        return { clusters: [clusters[at]!, clusters[at + 1]!, clusters[at + 2]!], profile: profiles[i]! };
      }
      slot = (slot + 1) & (size - 1);
    }
    return NONE;
  };
}
