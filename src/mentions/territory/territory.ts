import { findIn, isIn } from '../../language/phrase.ts';
import type { Entity, Place } from '../../record/entity.ts';
import type { MentionPlace } from '../../record/event-mention.ts';
import type { Filler } from '../../record/observation.ts';
import { isArea } from '../../record/place-key.ts';
import { wordsOf } from '../../record/plain.ts';
import type { Span } from '../../record/span.ts';
import type { MentionLanguage } from '../language.ts';
import { namesOf, type ReportIndex } from '../report-index.ts';
import type { Spots } from './spots.ts';

/** Characters before the words that may say what part of the place is meant. */
const LEAD = 120;

/** Ground that somebody takes or holds: a place of its own, all of it or a part. */
export interface Ground {
  place: MentionPlace;
  extent: 'full' | 'part';
}

/** What ground the words of a role are about; null when they are about something in a place, or about none. */
export type TerritoryOf = (filler: Filler, cue?: Span) => Ground | null;

/** Words of a role, and what stands before them in their sentence. */
interface Phrase {
  filler: Filler;
  words: string;
  lead: string;
  entity: Entity;
}

/** What ground is looked up in. */
interface Around {
  text: string;
  language: MentionLanguage;
  /** The spot whose name begins there. */
  spotAt(at: number): MentionPlace | null;
}

/** Tells what ground the words name, in one report. */
export function territoryIn(index: ReportIndex, { spotsIn }: Pick<Spots, 'spotsIn'>): TerritoryOf {
  const { text, entities, reading, language } = index;
  const { lexicon, territoryPhrases } = language;
  const around: Around = {
    text,
    language,
    spotAt(at) {
      const mention = reading.mentions.find(({ start, form }) => form === 'name' && start === at);
      const [spot] = mention ? spotsIn(mention).values() : [];
      return spot ?? null;
    },
  };

  return (filler, cue) => {
    const words = wordsOf(text, filler);
    const entity = filler.entity === null ? undefined : entities.get(filler.entity);
    if (cue !== undefined && isIn(territoryPhrases.thingInPlace, text.slice(cue.end, filler.start))) return null;
    if (entity === undefined || lexicon.ground.endsInDivisions(words) || ownsThing(around, filler)) return null;
    const behind = partBehind(around, filler, words);
    if (behind !== null) return behind;
    const lead = text.slice(Math.max(0, filler.start - LEAD), filler.start).replace(/^[\s\S]*[.!?;\n]\s/, '');
    const phrase = { filler, words, lead, entity };
    const called = calledBehind(around, phrase);
    if (called !== null) return called;
    const spots = [...spotsIn(filler).values()];
    if (entity.kind !== 'place' || (spots.length === 0 && entity.place === null)) {
      const town = unknownTown(around, phrase);
      if (town !== null) return town === 'none' ? null : town;
      if (entity.kind !== 'place') return null;
    }
    const name = namesOf(index, entity).find(({ start, end }) => start >= filler.start && end <= filler.end);
    if (spots.length === 0 && name === undefined) return unnamed(around, phrase);
    const { start, end } = name ?? filler;
    const own = (place: Place): MentionPlace => ({ start, end, entity: entity.id, place });
    if (entity.place !== null && (name !== undefined || spots.length !== 1))
      return named(language, phrase, own({ ...entity.place, name: lexicon.ground.withoutKind(entity.name) }), cue);
    const [spot] = spots;
    const only = spots.length === 1 && spot !== undefined ? spot : own(unplaced(language, entity.name));
    return named(language, phrase, only, cue);
  };
}

/** "X's airport": what was taken is the airport. */
function ownsThing({ text, language }: Around, { end }: Filler): boolean {
  const owned = findIn(language.territoryPhrases.ownedThing, text.slice(end, end + LEAD));
  return owned !== null && language.lexicon.ground.namesThing(owned.words);
}

/** "The centre of X": the words end before the name. */
function partBehind({ text, language, spotAt }: Around, { end }: Filler, words: string): Ground | null {
  if (!language.lexicon.ground.isPart(words)) return null;
  const of = findIn(language.territoryPhrases.partOf, text.slice(end, end + LEAD));
  const spot = of === null ? null : spotAt(end + of.end);
  return spot === null ? null : { place: spot, extent: 'part' };
}

/** "The Black Sea port of X": the port is X, whatever is named before it. */
function calledBehind(around: Around, { filler, words, lead }: Phrase): Ground | null {
  const { ground } = around.language.lexicon;
  if (!ground.endsInTown(words) || ground.namesThing(words) || ground.namesBeside(words)) return null;
  const next = nameAfter(around, filler.end);
  return next?.of ? { place: next.place, extent: partOf(around.language, lead) } : null;
}

/** "The border town Qarmush": the name right behind the noun, with or without "of" between them. */
function nameAfter({ text, language, spotAt }: Around, end: number): { place: MentionPlace; of: boolean } | null {
  const { nameBehind, capitalEnd } = language.territoryPhrases;
  const { gap, name } = findIn(nameBehind, text.slice(end, end + 60))?.slots ?? {};
  if (gap === undefined || name === undefined) return null;
  const start = end + gap.length;
  const of = gap.trim() !== '';
  const spot = spotAt(start);
  if (spot !== null) return { place: spot, of };
  // "The capital of X Province" is not X Province.
  if (language.lexicon.ground.endsInDivision(name) || (of && isIn(capitalEnd, text.slice(0, end)))) return null;
  return { place: { start, end: start + name.length, entity: null, place: unplaced(language, name) }, of };
}

/** "The town of X", where no list knows X: the words make it a place, whatever the name looks like. */
function unknownTown({ text, language }: Around, { filler, words, lead }: Phrase): Ground | 'none' | null {
  const { kindAndName, capitalOf, townBefore } = language.territoryPhrases;
  const { endsInDivision } = language.lexicon.ground;
  const { kind, name } = findIn(kindAndName, words)?.slots ?? {};
  if (kind === undefined || name === undefined) return null;
  const behind = text.slice(filler.end, filler.end + 14).match(/^ \p{L}+/u)?.[0] ?? '';
  if (isIn(capitalOf, `${lead}${kind}`) && (endsInDivision(name) || endsInDivision(behind))) return 'none';
  if (name.length > 40 || !isIn(townBefore, `${lead}${kind}`)) return null;
  const start = filler.start + kind.length;
  const place = { start, end: filler.end, entity: filler.entity, place: unplaced(language, name) };
  return { place, extent: partOf(language, lead) };
}

/** "It", "the city": what it was tied to; of a thing in it nothing is taken but the thing. */
function unnamed(around: Around, { filler, words, lead, entity }: Phrase): Ground | null {
  const { language } = around;
  const { ground, pronouns } = language.lexicon;
  const { place } = entity;
  const known = place === null || isArea(place) ? null : place;
  const tied = (extent: Ground['extent'], at: Place): Ground => ({
    place: {
      start: filler.start,
      end: filler.end,
      entity: entity.id,
      place: { ...at, name: ground.withoutKind(entity.name) },
    },
    extent,
  });
  if (pronouns.ofPlaces.has(words.toLowerCase()) && known !== null) return tied('full', known);
  const next = ground.endsInTown(words) ? nameAfter(around, filler.end) : null;
  if (next !== null) return { place: next.place, extent: partOf(language, lead) };
  if (known === null || ground.namesThing(words) || !ground.namesWhole(words)) return null;
  return tied(ground.namesPart(words) ? 'part' : partOf(language, lead), known);
}

function named(
  language: MentionLanguage,
  { words, lead }: Phrase,
  place: MentionPlace,
  cue: Span | undefined,
): Ground | null {
  const { lexicon, territoryPhrases } = language;
  const { name, feature } = place.place;
  const at = words.indexOf(name);
  const before = at < 0 ? '' : words.slice(0, at);
  const after = at < 0 ? words : words.slice(at + name.length);
  if (isOff(language, before, after) || (cue === undefined && isWithin(language, lead))) return null;
  // "The town of X" where the gazetteer has only the district of that name.
  const town = feature === 'admin' && lexicon.ground.namesTown(before);
  const { namesPart } = lexicon.ground;
  const isPart = namesPart(before) || isIn(territoryPhrases.sideBefore, before) || namesPart(toComma(after));
  return {
    place: town ? { ...place, place: { ...place.place, feature: 'city', source: null } } : place,
    extent: isPart ? 'part' : partOf(language, lead),
  };
}

const toComma = (words: string): string => words.split(',')[0] ?? '';

/** Is what was taken around the place, or a thing in it? "X countryside"; "the city hall of X". */
function isOff({ lexicon: { ground }, territoryPhrases }: MentionLanguage, before: string, after: string): boolean {
  if (ground.namesBeside(before) || isIn(territoryPhrases.aroundBehind, after)) return true;
  const full = ground.namesWhole(before) && !ground.namesTownsOwn(before) && !isIn(territoryPhrases.inside, before);
  return !full && (ground.namesThing(before) || ground.namesThing(toComma(after)));
}

/** "The barracks in X": held is what stands before the place. */
const isWithin = ({ lexicon, territoryPhrases }: MentionLanguage, lead: string): boolean =>
  isIn(territoryPhrases.heldInside, lead.slice(-40)) && lexicon.ground.namesThing(lead.slice(-60));

const partOf = ({ territoryPhrases }: MentionLanguage, lead: string): Ground['extent'] =>
  isIn(territoryPhrases.partBefore, lead.slice(-80)) ? 'part' : 'full';

/** A place that no gazetteer knows: its name, and nothing else. */
const unplaced = ({ lexicon }: MentionLanguage, name: string): Place => ({
  name: lexicon.ground.withoutKind(name),
  lat: null,
  lon: null,
  country: null,
  feature: 'city',
  source: null,
});
