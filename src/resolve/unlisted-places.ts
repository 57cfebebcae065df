import type { Document } from '../language/document.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { Place } from '../record/entity.ts';
import type { EntityCluster, MentionSpan } from './entities/cluster.ts';
import { placesIn, toPlace } from './places.ts';
import { lowerAt } from './toponyms/around.ts';
import type { PlaceLink } from './toponyms/link.ts';
import type { Toponym } from './toponyms.ts';

/* Where places lie that no gazetteer lists: in what the report names around them, coarsely. */

/** What the report tells of where an unlisted place lies: the country, and the town or province that holds it where one is named. */
interface Area {
  country: string | null;
  /** Its middle stands for the place; null where only the country is known. */
  holder: Place | null;
}

/** How many names behind a name may say, one after the other, what holds it: "Sample Square, Hama, Syria". */
const holders = 3;

/**
 * Gives a place to each name of a place that the gazetteer does not list: its country by what is named beside it, else by the other places of
 * its sentence or report if they lie in one country; and the point of the province or town named beside it.
 */
export function placeUnlisted(
  document: Document,
  toponyms: readonly Toponym[],
  clusters: readonly EntityCluster[],
  links: readonly PlaceLink[],
): void {
  const unlisted = clusters.filter(({ kind, place, name }) => kind === 'place' && place === null && name !== null);
  if (unlisted.length === 0) return;
  const around = { document, toponyms, links };
  for (const cluster of unlisted) {
    const names = cluster.mentions.filter(({ form }) => form === 'name');
    const area =
      firstOf(names, (name) => areaBeside(around, name)) ?? townInName(around, cluster) ?? areaAround(around, names);
    if (area === null || cluster.name === null) continue;
    cluster.place = coarse(cluster.name, area, document.lexicon);
  }
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

interface Around {
  document: Document;
  toponyms: readonly Toponym[];
  links: readonly PlaceLink[];
}

/** The area that the words beside a name say it lies in. */
function areaBeside({ document, toponyms, links }: Around, { sentence, first, last }: MentionSpan): Area | null {
  const tokens = document.sentences[sentence]?.tokens ?? [];
  const here = toponyms.filter((one) => one.sentence === sentence);
  const gap = (from: number, to: number): string =>
    tokens
      .slice(from + 1, to)
      .map(({ form }) => form.toLowerCase())
      .join(' ');
  const says = (tells: PlaceLink['tells'], words: string): boolean =>
    links.some((link) => link.tells === tells && link.between.test(words));
  let end = last;
  for (const next of here.filter((one) => one.first > last).slice(0, holders)) {
    const words = gap(end, next.first);
    const beside = document.lexicon.prepositions.beside.has(words.replace(/^, /, ''));
    if (next.kind !== 'place' || !(beside || says('holder-behind', words))) break;
    if (next.place?.country != null) return areaOf(next.place, words === ',' && next.place.feature === 'city');
    end = next.last;
  }
  const before = here.findLast((one) => one.last < first);
  if (before?.place?.country == null) return null;
  const words = gap(before.last, first);
  if (before.kind === 'demonym') return says('nation-before', words) ? areaOf(before.place, true) : null;
  return says('holder-before', words) ? areaOf(before.place, false) : null;
}

/** In a list of towns none holds the other, though they lie in one country. */
const areaOf = (place: Place, listed: boolean): Area => ({
  country: place.country,
  holder: listed || /^(?:country|continent|region)$/.test(place.feature) ? null : place,
});

/** "Sample Airport", "Sample University Hospital": what is called by a town lies there, where the report names no other country. */
function townInName({ document, toponyms }: Around, { name }: EntityCluster): Area | null {
  const words = (name ?? '').split(' ');
  if (words.length < 2 || !isFacility(words.at(-1) ?? '', document.lexicon)) return null;
  const { candidates } = placesIn(document.lexicon.placeNames);
  const named = new Set(toponyms.flatMap(({ place }) => place?.country ?? []));
  for (let length = words.length - 1; length > 0; length--) {
    const towns = candidates(words.slice(0, length).join(' '), false).filter(({ place }) => place.feature === 'city');
    const [top] = towns;
    const town =
      towns.find(({ place: { country } }) => country !== null && named.has(country)) ??
      (top !== undefined && top.prior >= largeTown ? top : undefined);
    if (town !== undefined && town.prior >= knownTown) return areaOf(toPlace(town.place), false);
  }
  return null;
}

/** Prior from which a town lends its name: ten thousand people. */
const knownTown = 4;
/** Prior from which it lends its name without another sign of its country. */
const largeTown = 5;

const isFacility = (word: string, { facilities, placeNameParts }: Lexicon): boolean =>
  facilities.withCommonName.has(word.toLowerCase()) ||
  facilities.isSite(word) ||
  placeNameParts.streets.has(word.toLowerCase()) ||
  placeNameParts.tails.has(word.toLowerCase());

/** The one country in which the other places of its sentence lie, else those of the report, else the one country that is named at all. */
function areaAround({ document, toponyms }: Around, names: readonly MentionSpan[]): Area | null {
  const sentences = new Set(names.map(({ sentence }) => sentence));
  const places = toponyms.filter(({ kind, place }) => kind === 'place' && place !== null);
  const spots = places.filter(({ place }) => !/^(?:country|continent)$/.test(place?.feature ?? ''));
  const located = places.filter(({ sentence, first }) => {
    const tokens = document.sentences[sentence]?.tokens ?? [];
    const at = document.lexicon.determiners.articles.has(lowerAt(tokens, first - 1)) ? first - 2 : first - 1;
    return document.lexicon.prepositions.locative.has(lowerAt(tokens, at));
  });
  const country =
    only(spots.filter(({ sentence }) => sentences.has(sentence))) ?? only(spots) ?? only(located) ?? only(places);
  return country === null ? null : { country, holder: null };
}

/** The only country of some places; null where there is none, or several. */
function only(places: readonly Toponym[]): string | null {
  const countries = new Set(places.flatMap(({ place }) => place?.country ?? []));
  const [country] = countries;
  return countries.size === 1 && country !== undefined ? country : null;
}

/** The place under its own name; its point, where it has one, is that of what holds it, so that it has no source. */
function coarse(name: string, { country, holder }: Area, lexicon: Lexicon): Place {
  const last = name.split(' ').at(-1) ?? '';
  const feature = lexicon.facilities.isAirport(last) ? 'airport' : isFacility(last, lexicon) ? 'other' : 'city';
  return { name, lat: holder?.lat ?? null, lon: holder?.lon ?? null, country, feature, source: null };
}
