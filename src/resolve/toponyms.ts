import type { Document } from '../language/document.ts';
import { demonyms } from '../languages/en/places/demonyms.ts';
import type { Place } from '../record/entity.ts';
import type { Span } from '../record/span.ts';
import { disambiguate } from './gazetteer/disambiguate.ts';
import { countryPlace, toPlace } from './places.ts';
import { groupNames } from './toponyms/group.ts';
import { spot } from './toponyms/spot.ts';

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
export function toponyms(document: Document): Toponym[] {
  const spots = spot(document);
  const { groups, groupOf, countries } = groupNames(document, spots);
  const chosen = disambiguate(groups, countries);
  const found: Toponym[] = [];
  for (const [i, { sentence, first, last, role, words }] of spots.entries()) {
    if (role === 'context') continue;
    const { tokens } = document.sentences[sentence];
    const at = { start: tokens[first].start, end: tokens[last].end, sentence, first, last };
    if (role === 'demonym') {
      const country = demonyms.get(words) ?? null;
      found.push({ ...at, kind: 'demonym', place: country === null ? null : countryPlace(country) });
    } else {
      const candidate = chosen[groupOf[i]];
      found.push({ ...at, kind: 'place', place: candidate === null ? null : toPlace(candidate.place) });
    }
  }
  return found;
}
