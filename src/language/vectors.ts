import { ENCODER_FILE } from './encoder/model.ts';
import { wordKey } from './encoder/words.ts';
import { readModel } from './model/container.ts';
import { fold } from './words.ts';

/** Word vectors of the encoder: words that stand in the same places in news have near ones. */
export interface WordVectors {
  /** Words with a vector. Numbers run from the most frequent word to the rarest. */
  size: number;
  /** Number of a word as written, or -1. */
  of(word: string): number;
  /** Cosine of two words' vectors, -1 to 1; by their numbers. */
  cosine(a: number, b: number): number;
}

let opened: WordVectors | null = null;

/** Opens the vectors in `models/` on first use. */
export function wordVectors(): WordVectors {
  opened ??= open();
  return opened;
}

function open(): WordVectors {
  const { sections } = readModel(ENCODER_FILE);
  const rows = sections.vectors as Int8Array;
  const keys = sections.vectorWords as Int32Array;
  const width = rows.length / keys.length;
  const number = new Map<number, number>();
  for (let i = 0; i < keys.length; i++) number.set(keys[i], i);
  const lengths = new Float32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    let sum = 0;
    for (let j = i * width; j < (i + 1) * width; j++) sum += rows[j] * rows[j];
    lengths[i] = Math.sqrt(sum) || 1;
  }
  return {
    size: keys.length,
    of: (word) => number.get(wordKey(fold(word))) ?? -1,
    cosine(a, b) {
      let dot = 0;
      for (let j = 0; j < width; j++) dot += rows[a * width + j] * rows[b * width + j];
      return dot / (lengths[a] * lengths[b]);
    },
  };
}
