import type { Document } from '../../language/document.ts';
import { demonyms } from '../../languages/en/places/demonyms.ts';
import type { CountryEvidence, NameGroup } from '../gazetteer/disambiguate.ts';
import { fold } from '../gazetteer/fold.ts';
import { type Naming, readName } from './naming.ts';
import type { Spot } from './types.ts';

export interface Grouped {
  groups: NameGroup[];
  /** For each spot the group it belongs to; -1 for demonyms. */
  groupOf: number[];
  countries: CountryEvidence;
}

/** How much a name inside an organisation's name ("Georgia Bureau of Investigation") tells about the others. */
const contextWeight = 0.6;
const genericAfter: Record<string, NameGroup['asks']> = {
  province: 'admin',
  provinces: 'admin',
  governorate: 'admin',
  region: 'admin',
  oblast: 'admin',
  state: 'admin',
  district: 'admin',
  prefecture: 'admin',
  department: 'admin',
  county: 'county',
  parish: 'county',
  city: 'city',
  town: 'city',
  village: 'city',
};
const genericBefore: Record<string, NameGroup['asks']> = {
  province: 'admin',
  governorate: 'admin',
  region: 'admin',
  state: 'admin',
  district: 'admin',
  city: 'city',
  town: 'city',
  village: 'city',
  suburb: 'city',
  capital: 'city',
  port: 'city',
  towns: 'city',
  cities: 'city',
  villages: 'city',
};

/** Kinds of place written small after a name, which make it another place: the "Dnipro river" is no town. */
const natural = new Set([
  'river',
  'lake',
  'sea',
  'strait',
  'bay',
  'gulf',
  'mountains',
  'desert',
  'dam',
  'peninsula',
  'islands',
  'valley',
  'canal',
]);

/** Groups equal names of a document and notes what stands beside them: the place that holds them, the feature asked for, the nation named. */
export function groupNames(document: Document, spots: readonly Spot[]): Grouped {
  const groups: (NameGroup & { key: string })[] = [];
  const byKey = new Map<string, number>();
  const countries = new Map<string, number>();
  const groupOf = spots.map((spot) => {
    if (spot.role === 'demonym') {
      const country = demonyms.get(spot.words);
      if (country != null) countries.set(country, (countries.get(country) ?? 0) + 1);
      return -1;
    }
    const { asks, candidates } = naming(document, spot);
    const key = `${fold(spot.words)}|${asks ?? ''}|${candidates[0]?.place.feature === 'water' ? 'water' : ''}`;
    let at = byKey.get(key);
    if (at === undefined) {
      at = groups.length;
      byKey.set(key, at);
      groups.push({ key, candidates, asks, mentions: 0, within: [], stated: [], hinted: [], weight: contextWeight });
    }
    groups[at].mentions++;
    if (spot.role === 'place') groups[at].weight = 1;
    return at;
  });
  for (let i = 0; i < spots.length; i++) link(document, spots, groupOf, groups, i);
  return { groups, groupOf, countries };
}

/** The name read with the generic words next to it ("Homs province", "the city of Homs"). */
function naming(document: Document, { sentence, first, last, words }: Spot): Naming {
  const named = readName(words);
  if (named.asks !== null) return named;
  const { tokens } = document.sentences[sentence];
  const after = tokens[last + 1]?.form.toLowerCase();
  if (after !== undefined && natural.has(after)) {
    const whole = readName(`${words} ${after}`).candidates.filter(({ place }) => place.feature !== 'city');
    if (whole.length > 0) return { candidates: whole, asks: null };
  }
  const asksAfter = after === undefined ? undefined : genericAfter[after];
  if (asksAfter !== undefined) return { ...named, asks: asksAfter };
  const before = tokens[first - 1]?.form.toLowerCase();
  const word = (before === 'of' ? tokens[first - 2]?.form.toLowerCase() : before) ?? '';
  return { ...named, asks: genericBefore[word] ?? null };
}

/** Words between a nationality and the name of a place in it: "the Syrian city of Hama", "Libya's port of Sirte". */
const nationGap =
  /^(?:(?:\p{L}+ ){0,2}(?:city|town|village|capital|province|port|governorate|region|suburb|enclave|state|island) ?(?:of)?|cities of|towns of|['’]s)?$/u;
/** Words between a name and that of the place that holds it: "Homs, in western Syria", "Gainesville (Florida". */
const containerGap =
  /^(?:,|, in|in|\(|, (?:in )?(?:the )?(?:north|south|east|west|central)[a-z]*|(?:county|province|city|state) ?,|(?:, )?in the (?:province|state|region|governorate|county|department|district) of)$/;
/** An apposition that says where a town lies: "X, the second city of Y", "X, a mining town in the province of Y". */
const appositionGap =
  /^, (?:the|an?) (?:[\p{L}-]+ ){0,3}(?:city|town|village|hamlet|capital|port|suburb|resort|stronghold|settlement|district) (?:of|in)(?: the)?(?: (?:north|south|east|west|central)[a-z]*)?(?: (?:province|state|region|governorate|county|department|district) of)?$/u;

/** Ties a name to the places named after it as those that hold it, and a nationality word to the place after it. */
function link(
  document: Document,
  spots: readonly Spot[],
  groupOf: readonly number[],
  groups: NameGroup[],
  i: number,
): void {
  const spot = spots[i];
  const { tokens } = document.sentences[spot.sentence];
  const gapTo = (a: number, b: number): string =>
    tokens
      .slice(spots[a].last + 1, spots[b].first)
      .map(({ form }) => form.toLowerCase())
      .join(' ');
  const beside = (at: number): boolean => at < spots.length && spots[at].sentence === spot.sentence && groupOf[at] >= 0;
  if (!beside(i + 1)) return;
  if (spot.role === 'demonym') {
    const country = demonyms.get(spot.words);
    if (country != null && nationGap.test(gapTo(i, i + 1))) groups[groupOf[i + 1]].hinted.push(country);
    return;
  }
  const own = groups[groupOf[i]];
  if (/^['’]s$/.test(gapTo(i, i + 1))) {
    if (groupOf[i + 1] !== groupOf[i]) groups[groupOf[i + 1]].within.push(groupOf[i]);
    return;
  }
  for (let at = i + 1; at <= i + 3 && beside(at); at++) {
    const gap = gapTo(at - 1, at);
    if (!containerGap.test(gap) && !appositionGap.test(gap)) return;
    if (groupOf[at] === groupOf[i]) continue;
    own.within.push(groupOf[at]);
    // "Busby, Alberta, Canada" and "Springfield, Mass., on Monday" leave no doubt; "In London, France said" does.
    const end = tokens[spots[at].last + 1]?.form;
    const closed = end === undefined || /^[,.;:)—–]$/.test(end) || tokens[spots[at].last].form.endsWith('.');
    const listed = beside(at + 1) && gapTo(at, at + 1) === ',' && at === i + 1 && end === ',';
    if (at === i + 1 && gap === ',' && closed && !(listed && isCountryList(groups, groupOf[at], groupOf[at + 1]))) {
      own.stated.push(groupOf[at]);
    }
  }
}

/** "In London, France, Germany and Italy agreed": what looks like the container is the first of a list of countries. */
const isCountryList = (groups: readonly NameGroup[], first: number, second: number): boolean =>
  [first, second].every((group) => groups[group].candidates[0]?.place.feature === 'country');
