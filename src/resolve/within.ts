import type { Place } from '../record/entity.ts';
import { candidatesOf } from './gazetteer/candidates.ts';
import { contains } from './gazetteer/contain.ts';
import type { GazetteerPlace } from './gazetteer/format.ts';
import type { Gazetteer } from './gazetteer/read.ts';
import { gazetteer, toPlace } from './places.ts';

/** The larger administrative areas that a place lies in, by name; null where the gazetteer does not tell. */
export interface Divisions {
  admin1: string | null;
  admin2: string | null;
}

const none: Divisions = { admin1: null, admin2: null };

/** Names of the first and second divisions by their codes' hashes; about 0.2 s once for each gazetteer. */
let divisions: { of: Gazetteer; names: Map<number, string> } | null = null;

function divisionNames(of: Gazetteer): Map<number, string> {
  if (divisions?.of === of) return divisions.names;
  const names = new Map<number, string>();
  for (const place of of.all()) {
    if (place.code === 'ADM1') names.set(place.admin1, place.name);
    else if (place.code === 'ADM2') names.set(place.admin2, place.name);
  }
  divisions = { of, names };
  return names;
}

/** The gazetteer's own entry of a place of the record; null when it stands in no table. */
function entryOf(place: Place): GazetteerPlace | null {
  if (place.source === null) return null;
  // The record may call it by the report's words, with what kind of area it is behind: "Paktika Province".
  for (const name of new Set([place.name, place.name.replace(/ \S+$/, '')])) {
    const found = candidatesOf(gazetteer(), name, true).find((one) => toPlace(one.place).source === place.source);
    if (found !== undefined) return found.place;
  }
  return null;
}

/** The divisions that a place of the record lies in. A province lies in itself. */
export function divisionsOf(place: Place): Divisions {
  const from = gazetteer();
  const entry = from === null ? null : entryOf(place);
  if (from === null || entry === null) return none;
  const names = divisionNames(from);
  return { admin1: names.get(entry.admin1) ?? null, admin2: names.get(entry.admin2) ?? null };
}

/** Does the first place hold the second, as far as the gazetteer's codes tell? A place does not hold itself. */
export function holds(outer: Place, inner: Place): boolean {
  if (outer.feature === 'country') return outer.country === inner.country && inner.feature !== 'country';
  const [o, i] = [entryOf(outer), entryOf(inner)];
  return o !== null && i !== null && o.admin1 !== 0 && contains(o, i);
}
