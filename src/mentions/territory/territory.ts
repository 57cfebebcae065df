import type { Entity, Place } from '../../record/entity.ts';
import type { MentionPlace } from '../../record/event-mention.ts';
import type { Filler } from '../../record/observation.ts';
import { isArea } from '../../record/place-key.ts';
import type { Span } from '../../record/span.ts';
import { namesOf, type ReportIndex } from '../report-index.ts';
import {
  beside,
  cityNoun,
  inTown,
  isPart,
  LEAD,
  leadCity,
  leadPart,
  part,
  province,
  provinces,
  side,
  site,
  whole,
} from './place-nouns.ts';
import type { Spots } from './spots.ts';

/** Ground that somebody takes or holds: a place of its own, all of it or a part. */
export interface Ground {
  place: MentionPlace;
  extent: 'full' | 'part';
}

/** What stands before the name of a place of which only a part was taken. */
export const PART_OF = 'part of ';

/** What ground the words of a role are about; null when they are about something in a place, or about none. */
export type TerritoryOf = (filler: Filler, cue?: Span) => Ground | null;

/** Between what was done and the place: the place is only where something else was. "Seized arms hidden in X". */
const isDeep =
  /\b(?:on|in(?! all\b)|at(?! (?:least|most)\b)|near|from|around|outside|along|by|with|for|(?<!up )to|after|during)\b/i;

/** Words of a role, and what stands before them in their sentence. */
interface Phrase {
  filler: Filler;
  words: string;
  lead: string;
  entity: Entity;
}

/** Tells what ground the words name, in one report. */
export function territoryIn(index: ReportIndex, { spotsIn }: Pick<Spots, 'spotsIn'>): TerritoryOf {
  const { text, entities, reading } = index;

  const spotAt = (at: number): MentionPlace | null => {
    const mention = reading.mentions.find(({ start, form }) => form === 'name' && start === at);
    const [spot] = mention ? spotsIn(mention).values() : [];
    return spot ?? null;
  };

  /** "The border town Qarmush": the name right behind the noun. */
  const nameAfter = (end: number): MentionPlace | null => {
    const [, of, name] =
      text
        .slice(end, end + 60)
        .match(/^( (?:of )?)((?:(?:al|el|ad|as|ash|at|an|ar)-)?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/u) ?? [];
    if (name === undefined) return null;
    // "The capital of X Province" is not X Province.
    const spot = spotAt(end + of.length);
    if (spot === null && (province.test(name) || (of !== ' ' && /capital$/i.test(text.slice(0, end))))) return null;
    const start = end + of.length;
    return spot ?? { start, end: start + name.length, entity: null, place: unplaced(name) };
  };

  /** "The centre of X": the words end before the name. */
  function partBehind({ end }: Filler, words: string): Ground | null {
    if (!isPart(words)) return null;
    const of = text.slice(end, end + LEAD).match(/^ (?:of|in|within) (?:the )?(?:\p{Ll}[\p{L}-]* ){0,4}/u);
    const spot = of && spotAt(end + of[0].length);
    return spot ? { place: spot, extent: 'part' } : null;
  }

  /** "X's airport": what was taken is the airport. */
  const ownsSite = ({ end }: Filler): boolean =>
    /^['’]s? /.test(text.slice(end)) && site.test(text.slice(end).match(/^['’]s? (?:[\p{L}-]+ ?){1,3}/u)?.[0] ?? '');

  /** "The town of X", where no list knows X: the words make it a place, whatever the name looks like. */
  function unknownTown({ filler, words, lead }: Phrase): Ground | 'none' | null {
    const [, kind, name] = words.match(/^(.*?)((?:the )?\p{Lu}[\p{L}'’ -]*)$/u) ?? [];
    if (name === undefined) return null;
    const behind = text.slice(filler.end, filler.end + 14).match(/^ \p{L}+/u)?.[0] ?? '';
    if (/capital of (?:the )?$/i.test(`${lead}${kind}`) && (province.test(name) || province.test(behind)))
      return 'none';
    if (name.length > 40 || !leadCity.test(`${lead}${kind}`)) return null;
    const start = filler.start + kind.length;
    return { place: { start, end: filler.end, entity: filler.entity, place: unplaced(name) }, extent: partOf(lead) };
  }

  /** "It", "the city": what it was tied to; of a thing in it nothing is taken but the thing. */
  function unnamed({ filler, words, lead, entity }: Phrase): Ground | null {
    const { place } = entity;
    const known = place === null || isArea(place) ? null : place;
    const tied = (extent: Ground['extent'], at: Place): Ground => ({
      place: { start: filler.start, end: filler.end, entity: entity.id, place: { ...at, name: bare(entity.name) } },
      extent,
    });
    if (/^(?:it|this|there)$/i.test(words) && known !== null) return tied('full', known);
    const next = cityNoun.test(words) ? nameAfter(filler.end) : null;
    if (next !== null) return { place: next, extent: partOf(lead) };
    if (known === null || site.test(words) || !whole.test(words)) return null;
    return tied(part.test(words) ? 'part' : partOf(lead), known);
  }

  function named(phrase: Phrase, place: MentionPlace, cue: Span | undefined): Ground | null {
    const { words, lead } = phrase;
    const { name, feature } = place.place;
    const at = words.indexOf(name);
    const before = at < 0 ? '' : words.slice(0, at);
    const after = at < 0 ? words : words.slice(at + name.length);
    if (isOff(before, after) || (cue === undefined && isWithin(lead))) return null;
    // "The town of X" where the gazetteer has only the district of that name.
    const town = feature === 'admin' && /\b(?:city|town|village|port)\b/i.test(before);
    return {
      place: town ? { ...place, place: { ...place.place, feature: 'city', source: null } } : place,
      extent: part.test(before) || side.test(before) || part.test(after.split(',')[0]) ? 'part' : partOf(lead),
    };
  }

  return (filler, cue) => {
    const words = text.slice(filler.start, filler.end);
    const entity = filler.entity === null ? undefined : entities.get(filler.entity);
    if (cue !== undefined && isDeep.test(text.slice(cue.end, filler.start))) return null;
    if (entity === undefined || provinces.test(words) || ownsSite(filler)) return null;
    const behind = partBehind(filler, words);
    if (behind !== null) return behind;
    const lead = text.slice(Math.max(0, filler.start - LEAD), filler.start).replace(/^[\s\S]*[.!?;\n]\s/, '');
    const phrase = { filler, words, lead, entity };
    // "The Black Sea port of X": the port is X, whatever is named before it.
    const called = cityNoun.test(words) && !site.test(words) && !beside.test(words) ? nameAfter(filler.end) : null;
    if (called !== null && text.startsWith(' of ', filler.end)) return { place: called, extent: partOf(lead) };
    const spots = [...spotsIn(filler).values()];
    if (entity.kind !== 'place' || (spots.length === 0 && entity.place === null)) {
      const town = unknownTown(phrase);
      if (town !== null) return town === 'none' ? null : town;
      if (entity.kind !== 'place') return null;
    }
    const name = namesOf(index, entity).find(({ start, end }) => start >= filler.start && end <= filler.end);
    if (spots.length === 0 && name === undefined) return unnamed(phrase);
    const { start, end } = name ?? filler;
    const own = (place: Place): MentionPlace => ({ start, end, entity: entity.id, place });
    if (entity.place !== null && (name !== undefined || spots.length !== 1))
      return named(phrase, own({ ...entity.place, name: bare(entity.name) }), cue);
    return named(phrase, spots.length === 1 ? spots[0] : own(unplaced(entity.name)), cue);
  };
}

/** Is what was taken around the place, or a thing in it? "X countryside"; "the city hall of X". */
function isOff(before: string, after: string): boolean {
  if (beside.test(before) || /^ (?:countryside|hinterland|surroundings)\b/i.test(after)) return true;
  const full = whole.test(before) && !inTown.test(before) && !/\b(?:in|at)\b/i.test(before);
  return !full && (site.test(before) || site.test(after.split(',')[0]));
}

/** "The barracks in X": held is what stands before the place. */
const isWithin = (lead: string): boolean =>
  /\b(?:in|at|near|outside|around|from)\b[^,;:.]*$/i.test(lead.slice(-40)) && site.test(lead.slice(-60));

const partOf = (lead: string): Ground['extent'] => (leadPart.test(lead.slice(-80)) ? 'part' : 'full');

/** A place that no gazetteer knows: its name, and nothing else. */
const unplaced = (name: string): Place => ({
  name: bare(name),
  lat: null,
  lon: null,
  country: null,
  feature: 'city',
  source: null,
});

/** "The city of X" is X. */
const bare = (name: string): string =>
  name.replace(/^(?:the )?(?:(?:\p{Ll}+ )*(?:city|town|village|port|capital|municipality) of )?(?:the )?/iu, '');
