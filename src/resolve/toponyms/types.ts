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
