import type { Place } from '../record/entity.ts';
import { type Contained, contains } from './gazetteer/contain.ts';
import { adminHash } from './gazetteer/format.ts';
import { gazetteer } from './gazetteer/in-use.ts';
import type { Gazetteer } from './gazetteer/read.ts';

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

/** Where a place of the record lies, by its source; null when that does not tell. */
function lyingOf(place: Place): Contained | null {
  const [kind, id] = place.source?.split(':') ?? [];
  if (id === undefined) return null;
  switch (kind) {
    case 'geonames':
      return filedAs(place.name, Number(id));
    case 'geonames-admin': {
      const [country, first, second] = id.split('.');
      return {
        ...place,
        code: second === undefined ? 'ADM1' : 'ADM2',
        admin1: adminHash(`${country}.${first}`),
        admin2: second === undefined ? 0 : adminHash(id),
      };
    }
    default:
      return null;
  }
}

/** Entries already looked up, by gazetteer; forgotten all at once when there are many. */
const remembered = new WeakMap<Gazetteer, Map<string, Contained | null>>();
const mostRemembered = 50_000;

/** The gazetteer's own entry of a place; null when it stands under no such name. */
function filedAs(name: string, id: number): Contained | null {
  const from = gazetteer();
  if (from === null) return null;
  const entries = remembered.get(from) ?? new Map<string, Contained | null>();
  remembered.set(from, entries);
  if (entries.size > mostRemembered) entries.clear();
  const asked = `${id} ${name}`;
  const known = entries.get(asked);
  if (known !== undefined) return known;
  const entry = entryIn(from, name, id);
  entries.set(asked, entry);
  return entry;
}

function entryIn(from: Gazetteer, name: string, id: number): Contained | null {
  // The record may call it by the report's words, with what kind of area it is behind: "Paktika Province".
  for (const called of new Set([name, name.replace(/ \S+$/, '')])) {
    const bearers = from.find(called);
    const all = bearers.length > 0 ? bearers : from.findLoose(called);
    const found = all.find(({ place }) => place.id === id);
    if (found !== undefined) return found.place;
  }
  return null;
}

/** The divisions that a place of the record lies in. A province lies in itself. */
export function divisionsOf(place: Place): Divisions {
  const from = gazetteer();
  const lying = from === null ? null : lyingOf(place);
  if (from === null || lying === null) return none;
  const names = divisionNames(from);
  return { admin1: names.get(lying.admin1) ?? null, admin2: names.get(lying.admin2) ?? null };
}

/** Does the first place hold the second, as far as the gazetteer's codes tell? A place does not hold itself. */
export function holds(outer: Place, inner: Place): boolean {
  if (outer.feature === 'country') return outer.country === inner.country && inner.feature !== 'country';
  // What no gazetteer lists has the point of what holds it.
  if (inner.source === null && inner.lat !== null)
    return outer.lat === inner.lat && outer.lon === inner.lon && outer.source !== null;
  const [o, i] = [lyingOf(outer), lyingOf(inner)];
  return o !== null && i !== null && o.admin1 !== 0 && contains(o, i);
}
