import type { ReadSentence } from './encoder/read.ts';
import { models } from './models.ts';

/** Tags, heads (-1 for the root), relations and names of given tokens, read as one sentence. For measuring with gold tokens. */
export function readForms(forms: string[]): ReadSentence {
  const [read] = models().read([forms]);
  if (read === undefined) throw new RangeError('the reader gave no sentence for the tokens it was given');
  return read;
}
