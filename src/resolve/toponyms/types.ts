import type { NameKind } from '../../language/document.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Candidate } from '../gazetteer/candidates.ts';
import type { Places } from '../places.ts';
import type { PlaceLink } from './link.ts';

/** What a document's names of places are read with: the words of its language, and the places that names may stand for. */
export interface ToponymContext {
  lexicon: Lexicon;
  places: Places;
  links: readonly PlaceLink[];
}

/** A run of tokens, both inclusive. */
export interface Run {
  first: number;
  last: number;
}

/** A run that may name a place. */
export interface Proposal extends Run {
  words: string;
  /** What the language models call it: exactly this run or more of it; null when they say nothing. */
  kind: NameKind | null;
  /** It is a part of a longer name. */
  inside: boolean;
  candidates: readonly Candidate[];
}

/**
 * Words that bear on the places of a document: a place name, a nationality word, or a place inside another name
 * ("Georgia Bureau of Investigation"), which is no toponym but tells where the report plays.
 */
export interface Spot extends Run {
  sentence: number;
  role: 'place' | 'demonym' | 'context';
  words: string;
}

/** A name that its own sentence does not tell for a place's. */
export interface Doubt extends Spot {
  proposal: Proposal;
  weight: number;
}
