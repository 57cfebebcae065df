import { ENCODER_FILE } from './encoder/model.ts';
import { wordKey } from './encoder/words.ts';
import { readModel } from './model/container.ts';
import { fold } from './words.ts';

/** The words of news by how frequent they are: those that the encoder has a vector of. */
export interface WordRanks {
  /** How many words there are. */
  size: number;
  /** Rank of a word as written, from 0 for the most frequent; -1 where it is none of them. */
  of(word: string): number;
}

let opened: WordRanks | null = null;

/** Opens the table in `models/` on first use. */
export function wordRanks(): WordRanks {
  opened ??= open();
  return opened;
}

function open(): WordRanks {
  const keys = readModel(ENCODER_FILE).sections.vectorWords as Int32Array;
  const ranks = new Map<number, number>();
  for (const [rank, key] of keys.entries()) ranks.set(key, rank);
  return { size: keys.length, of: (word) => ranks.get(wordKey(fold(word))) ?? -1 };
}
