import type { Document } from '../../language/document.ts';

/**
 * Words that bear on the places of a document: a place name, a nationality word, or a place inside another name
 * ("Georgia Bureau of Investigation"), which is no toponym but tells where the report plays. Token indices are inclusive.
 */
export interface Spot {
  sentence: number;
  first: number;
  last: number;
  role: 'place' | 'demonym' | 'context';
  words: string;
}

export function spot(document: Document): Spot[] {
  const spots: Spot[] = [];
  for (const [sentence, { tokens, names }] of document.sentences.entries()) {
    for (const { first, last, kind } of names) {
      if (kind !== 'place') continue;
      spots.push({
        sentence,
        first,
        last,
        role: 'place',
        words: document.report.text.slice(tokens[first].start, tokens[last].end),
      });
    }
  }
  return spots;
}
