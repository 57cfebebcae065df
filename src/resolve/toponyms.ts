import type { Document } from '../language/document.ts';
import type { Place } from '../record/entity.ts';
import type { Span } from '../record/span.ts';

/** A name of a place, or a nationality word, in a document. `first` and `last` are token indices, both inclusive. */
export interface Toponym extends Span {
  sentence: number;
  first: number;
  last: number;
  kind: 'place' | 'demonym';
  /** Null when the gazetteer does not know it; for a demonym, when it belongs to no single country ("Kurdish"). */
  place: Place | null;
}

/** The place names and nationality words of a document in text order, never overlapping, resolved jointly over the document. */
export function toponyms(_document: Document): Toponym[] {
  return [];
}
