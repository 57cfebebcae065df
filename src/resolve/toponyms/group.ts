import type { Document, Token } from '../../language/document.ts';
import { fold } from '../../record/folding.ts';
import type { CountryEvidence, NameGroup } from '../gazetteer/shortlist.ts';
import { formAt, lowerAt } from './around.ts';
import { type Naming, readName } from './naming.ts';
import type { Spot, ToponymContext } from './types.ts';

export interface Grouped {
  groups: NameGroup[];
  /** For each spot the position of the group it belongs to; -1 for demonyms. */
  groupOf: number[];
  countries: CountryEvidence;
}

/** How much a name inside an organisation's name ("Georgia Bureau of Investigation") tells about the others. */
const contextWeight = 0.6;
/** How many names behind a name may say, one after the other, what holds it: "Busby, Alberta, Canada". */
const holders = 3;

/** Groups equal names of a document and notes what stands beside them: the place that holds them, the feature asked for, the nation named. */
export function groupNames(document: Document, spots: readonly Spot[], context: ToponymContext): Grouped {
  const groups: NameGroup[] = [];
  const byKey = new Map<string, number>();
  const countries = new Map<string, number>();
  const groupOf = spots.map((spot) => {
    if (spot.role === 'demonym') {
      const country = context.lexicon.demonyms.get(spot.words);
      if (country != null) countries.set(country, (countries.get(country) ?? 0) + 1);
      return -1;
    }
    const { asks, candidates } = naming(tokensOf(document, spot), spot, context);
    const key = `${fold(spot.words)}|${asks ?? ''}|${candidates[0]?.place.feature === 'water' ? 'water' : ''}`;
    const at = byKey.get(key) ?? groups.length;
    byKey.set(key, at);
    const group = groups[at] ?? {
      candidates,
      asks,
      mentions: 0,
      within: [],
      stated: [],
      firmly: [],
      hinted: [],
      weight: contextWeight,
    };
    groups[at] = group;
    group.mentions++;
    if (spot.role === 'place') group.weight = 1;
    return at;
  });
  const tied = { document, spots, groups, groupOf, context };
  for (let i = 0; i < spots.length; i++) link(tied, i);
  return { groups, groupOf, countries };
}

const tokensOf = ({ sentences }: Document, { sentence }: Spot): readonly Token[] => sentences[sentence]?.tokens ?? [];

/** The name read with the generic words next to it ("Homs province", "the city of Homs"). */
function naming(tokens: readonly Token[], { first, last, words }: Spot, context: ToponymContext): Naming {
  const named = readName(words, context);
  if (named.asks !== null) return named;
  const { placeNameParts, prepositions } = context.lexicon;
  const after = lowerAt(tokens, last + 1);
  if (placeNameParts.natural.has(after)) {
    const whole = readName(`${words} ${after}`, context).candidates.filter(({ place }) => place.feature !== 'city');
    if (whole.length > 0) return { candidates: whole, asks: null };
  }
  const before = lowerAt(tokens, first - 1);
  const kind = prepositions.of.has(before) ? lowerAt(tokens, first - 2) : before;
  return { ...named, asks: placeNameParts.askBehind.get(after) ?? placeNameParts.askBefore.get(kind) ?? null };
}

interface Tied extends Omit<Grouped, 'countries'> {
  document: Document;
  spots: readonly Spot[];
  context: ToponymContext;
}

/** Ties a name to the places named behind it as those that hold it, or that it holds, and a nationality word to the place behind it. */
function link(tied: Tied, i: number): void {
  const { spots, context } = tied;
  const [spot, next] = [spots[i], groupBehind(tied, i)];
  if (spot === undefined || next === null) return;
  const gap = gapBefore(tied, i + 1);
  const says = (tells: ToponymContext['links'][number]['tells'], words: string): boolean =>
    context.links.some((one) => one.tells === tells && one.between.test(words));
  if (spot.role === 'demonym') {
    const country = context.lexicon.demonyms.get(spot.words);
    if (country != null && says('nation-before', gap)) next.group.hinted.push(country);
    return;
  }
  const ownAt = tied.groupOf[i] ?? -1;
  const own = tied.groups[ownAt];
  if (own === undefined) return;
  if (says('holder-before', gap)) {
    if (next.at !== ownAt) next.group.within.push(ownAt);
    return;
  }
  for (let at = i + 1; at <= i + holders; at++) {
    const holder = groupBehind(tied, at - 1);
    if (holder === null || !says('holder-behind', gapBefore(tied, at))) return;
    if (holder.at === ownAt) continue;
    own.within.push(holder.at);
    if (at === i + 1 && gapBefore(tied, at) !== ',') own.firmly.push(holder.at);
    if (at === i + 1 && isStated(tied, at)) {
      own.stated.push(holder.at);
      own.firmly.push(holder.at);
    }
  }
}

/** The group of the name behind a spot in its sentence; null where none stands there. */
function groupBehind({ spots, groups, groupOf }: Tied, i: number): { at: number; group: NameGroup } | null {
  if (spots[i]?.sentence !== spots[i + 1]?.sentence) return null;
  const at = groupOf[i + 1] ?? -1;
  const group = groups[at];
  return group === undefined ? null : { at, group };
}

/** The words between a spot and the one before it, in lower case. */
function gapBefore({ document, spots }: Tied, i: number): string {
  const [before, spot] = [spots[i - 1], spots[i]];
  if (before === undefined || spot === undefined) return '';
  return tokensOf(document, spot)
    .slice(before.last + 1, spot.first)
    .map(({ form }) => form.toLowerCase())
    .join(' ');
}

/**
 * Does the name behind a comma hold the one before beyond doubt? "Busby, Alberta, Canada" and "Springfield, Mass., on Monday" leave none;
 * "In London, France said" does, and in "In London, France, Germany and Italy agreed" a list of countries begins.
 */
function isStated(tied: Tied, i: number): boolean {
  const holder = tied.spots[i];
  if (holder === undefined || gapBefore(tied, i) !== ',') return false;
  const tokens = tokensOf(tied.document, holder);
  const end = formAt(tokens, holder.last + 1);
  if (end !== '' && !/^[,.;:)—–]$/.test(end) && !formAt(tokens, holder.last).endsWith('.')) return false;
  const next = groupBehind(tied, i);
  const listed = next !== null && end === ',' && gapBefore(tied, i + 1) === ',';
  return !listed || !isCountry(tied.groups[tied.groupOf[i] ?? -1]) || !isCountry(next.group);
}

const isCountry = (group: NameGroup | undefined): boolean => group?.candidates[0]?.place.feature === 'country';
