import type { Document } from '../language/document.ts';
import type { Place } from '../record/entity.ts';
import type { Span } from '../record/span.ts';
import { disambiguate } from './gazetteer/disambiguate.ts';
import { withoutNamesakes } from './gazetteer/namesakes.ts';
import { placesIn, toPlace } from './places.ts';
import { groupNames } from './toponyms/group.ts';
import type { PlaceLink } from './toponyms/link.ts';
import { spot } from './toponyms/spot.ts';
import type { ToponymContext } from './toponyms/types.ts';

/** A name of a place, or a nationality word, in a document. `first` and `last` are token indices, both inclusive. */
export interface Toponym extends Span {
  sentence: number;
  first: number;
  last: number;
  kind: 'place' | 'demonym';
  /** Null when the gazetteer does not know it; for a demonym, when it belongs to no single country ("Kurdish"). */
  place: Place | null;
}

/**
 * The place names and nationality words of a document in text order, never overlapping, resolved jointly over the document. `links`: how its
 * language ties names that stand side by side.
 */
export function toponyms(document: Document, links: readonly PlaceLink[]): Toponym[] {
  const places = placesIn(document.lexicon.placeNames);
  const context: ToponymContext = { lexicon: document.lexicon, places, links };
  const spots = spot(document, context);
  const { groups, groupOf, countries } = groupNames(document, spots, context);
  const chosen = withoutNamesakes(groups, countries, disambiguate(groups, countries), (code) =>
    [places.country(code), places.capital(code)].flatMap((point) =>
      point?.lat == null || point.lon === null ? [] : [{ lat: point.lat, lon: point.lon }],
    ),
  );
  const found: Toponym[] = [];
  for (const [i, { sentence, first, last, role, words }] of spots.entries()) {
    const tokens = document.sentences[sentence]?.tokens ?? [];
    const [opening, closing] = [tokens[first], tokens[last]];
    if (role === 'context' || opening === undefined || closing === undefined) continue;
    const at = { start: opening.start, end: closing.end, sentence, first, last };
    if (role === 'demonym') {
      const country = document.lexicon.demonyms.get(words) ?? null;
      found.push({ ...at, kind: 'demonym', place: country === null ? null : places.country(country) });
    } else {
      const candidate = chosen[groupOf[i] ?? -1] ?? null;
      found.push({ ...at, kind: 'place', place: candidate === null ? null : toPlace(candidate.place) });
    }
  }
  return found;
}
