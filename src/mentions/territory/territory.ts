import type { Place } from '../../record/entity.ts';
import type { Filler } from '../../record/observation.ts';
import type { Reading } from '../../record/reading.ts';
import type { Span } from '../../record/span.ts';
import { isArea } from '../../resolve/place-key.ts';

/** Ground that somebody takes or holds: a place of its own, all of it or a part. */
export interface Ground {
  place: Place;
  extent: 'full' | 'part';
}

/** Characters before the words that may say what part of the place is meant. */
const LEAD = 120;

/** What stands before the name of a place of which only a part was taken. */
export const PART_OF = 'part of ';

/** What ground the words of a role are about; null when they are about something in a place, or about none. */
export type GroundOf = (filler: Filler, cue?: Span) => Ground | null;

/** Nouns that are the place whose name follows: "the city of", "the rebel stronghold". */
const whole =
  /\b(?:city|town|village|capital|port|stronghold|hub|settlement|hometown|bastion|enclave|place|seat|municipality|island|province|governorate|region|territory|district of)\b/i;
/** Nouns of a part of the place beside them. */
const part =
  /\b(?:parts?|half|halves|most|much|majority|areas?|swathes?|swaths?|districts?|suburbs?|outskirts|neighbou?rhoods?|quarters?|sections?|sectors?|pockets?|strongholds|redoubts|bastions|centre|center|downtown|streets?|third|old city|old town)\b/i;
/** "Eastern X", but not "the eastern city of X". */
const side = /\b(?:(?:north|south)-?(?:east|west)|north|south|east|west|cent(?:er|re)|centr)(?:ern|al)? $/i;
/** Things in or at a place; whoever takes them has not taken the place. */
const site =
  /\b(?:air ?ports?|air ?fields?|air ?bases?|bases?|barracks|camps?|stations?|palaces?|buildings?|compounds?|headquarters|offices?|parliament|ministr(?:y|ies)|squares?|hotels?|hospitals?|schools?|universit(?:y|ies)|museums?|mosques?|church(?:es)?|cathedral|temples?|embass(?:y|ies)|consulates?|checkpoints?|crossings?|borders?|posts?|positions?|bridges?|dams?|refiner(?:y|ies)|fields?|oil ?fields?|mines?|wells?|plants?|factor(?:y|ies)|prisons?|jails?|stadiums?|depots?|warehouses?|houses?|residences?|homes?|hills?|heights|highways?|roads?|routes?|installations?|facilit(?:y|ies)|garrisons?|brigades?|villages|towns|settlements|cities|islands|halls?|councils?|courts?|courthouses?|arsenals?|armou?ry|silos?|property|land|garages?|ships?|vessels?|trains?|buses)\b/i;
/** Do the words name a thing in a place ("the palace", "a town hall"), at their head? */
export const isSite = (words: string): boolean =>
  site.test(words.replace(/^[\s\S]*? of (?=\p{Lu})/u, '').split(/ (?:in|at|near|of) /)[0]);

/** What stands near a place is not the place. */
const beside =
  /\b(?:near|nearby|outside|around|countryside|hinterland|surroundings|close to|towards?|between|beyond|kilomet(?:er|re)s|km|miles|(?:north|south|east|west)(?:-?(?:east|west))? of)\b/i;
/** "The last district of", "the eastern part of the city of": right before a name. */
const leadPart = new RegExp(`(?:${part.source}|\\d(?: ?%| ?per ?cent))[^,;:.]*\\bof (?:[\\p{L}'’-]+ ){0,5}$`, 'iu');
const inTown =
  /\b(?:city|town|village|port|district) (?:hall|council|square|prison|jail|police|market|gates?|airport|garrison|base|hospital|court)\b/i;
const cityNoun = /\b(?:city|town|village|port|capital|stronghold|settlement|hamlet)$/i;
/** "X and Y provinces": no town of such a name. */
export const provinces = /\b(?:oblasts|provinces|regions|governorates|states|counties)$/i;
const province = /\b(?:governorate|province|oblast|state|region|district|county|department|republic)$/i;
const leadCity =
  /\b(?:(?:city|town|village|port|capital|stronghold|settlement|municipality|hamlet) (?:of )?|(?:cities|towns|villages|settlements|hamlets) of (?:\p{Lu}[\p{L}'’ -]*(?:, (?:and )?| and ))*|(?:all|most|much|half|control|rest|remainder) of |control over )(?:the )?$/iu;

/** Between what was done and the place: the place is only where something else was. "Seized arms hidden in X". */
const isDeep =
  /\b(?:on|in(?! all\b)|at(?! (?:least|most)\b)|near|from|around|outside|along|by|with|for|(?<!up )to|after|during)\b/i;

/** Tells what ground the words name, in one report. */
export function groundIn(reading: Reading, spotsIn: (clause: Span) => ReadonlyMap<string, Place>): GroundOf {
  const { text } = reading.report;
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const mentionsOf = Map.groupBy(reading.mentions, ({ entity }) => entity);

  const spotAt = (at: number): Place | null => {
    const mention = reading.mentions.find(({ start, form }) => form === 'name' && start === at);
    const [spot] = mention ? spotsIn(mention).values() : [];
    return spot ?? null;
  };
  /** "The border town Qarmush": the name right behind the noun. */
  const nameAfter = (end: number): Place | null => {
    const [, of, name] =
      text
        .slice(end, end + 60)
        .match(/^( (?:of )?)((?:(?:al|el|ad|as|ash|at|an|ar)-)?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/u) ?? [];
    if (name === undefined) return null;
    // "The capital of X Province" is not X Province.
    const spot = spotAt(end + of.length);
    if (spot === null && (province.test(name) || (of !== ' ' && /capital$/i.test(text.slice(0, end))))) return null;
    return spot ?? unplaced(name);
  };

  return (filler, cue) => {
    const words = text.slice(filler.start, filler.end);
    const entity = filler.entity === null ? undefined : entities.get(filler.entity);
    if (cue !== undefined && isDeep.test(text.slice(cue.end, filler.start))) return null;
    if (entity === undefined || provinces.test(words)) return null;
    // "X's airport": what was taken is the airport.
    if (
      /^['’]s? /.test(text.slice(filler.end)) &&
      site.test(text.slice(filler.end).match(/^['’]s? (?:[\p{L}-]+ ?){1,3}/u)?.[0] ?? '')
    )
      return null;
    if (isPart(words)) {
      // "The centre of X": the words end before the name.
      const of = text
        .slice(filler.end, filler.end + LEAD)
        .match(/^ (?:of|in|within) (?:the )?(?:\p{Ll}[\p{L}-]* ){0,4}/u);
      const spot = of && spotAt(filler.end + of[0].length);
      if (spot) return { place: spot, extent: 'part' };
    }
    const lead = text.slice(Math.max(0, filler.start - LEAD), filler.start).replace(/^[\s\S]*[.!?;\n]\s/, '');
    // "The Black Sea port of X": the port is X, whatever is named before it.
    const called = cityNoun.test(words) && !site.test(words) && !beside.test(words) ? nameAfter(filler.end) : null;
    if (called !== null && text.startsWith(' of ', filler.end)) return { place: called, extent: partOf(lead) };
    const spots = [...spotsIn(filler).values()];
    if (entity.kind !== 'place' || (spots.length === 0 && entity.place === null)) {
      // "The town of X", where no list knows X: the words make it a place, whatever the name looks like.
      const [, kind, name] = words.match(/^(.*?)((?:the )?\p{Lu}[\p{L}'’ -]*)$/u) ?? [];
      if (
        name !== undefined &&
        /capital of (?:the )?$/i.test(`${lead}${kind}`) &&
        (province.test(name) || province.test(text.slice(filler.end, filler.end + 14).match(/^ \p{L}+/u)?.[0] ?? ''))
      )
        return null;
      if (name !== undefined && name.length <= 40 && leadCity.test(`${lead}${kind}`))
        return { place: unplaced(name), extent: partOf(lead) };
      if (entity.kind !== 'place') return null;
    }
    const name = (mentionsOf.get(entity.id) ?? []).find(
      ({ form, start, end }) => form === 'name' && start >= filler.start && end <= filler.end,
    );
    if (spots.length === 0 && name === undefined) {
      if (/^(?:it|this|there)$/i.test(words) && entity.place !== null && !isArea(entity.place))
        return { place: { ...entity.place, name: bare(entity.name) }, extent: 'full' };
      const next = cityNoun.test(words) ? nameAfter(filler.end) : null;
      if (next !== null) return { place: next, extent: partOf(lead) };
      // "The city": what it was tied to; of a thing in it nothing is taken but the thing.
      if (entity.place === null || isArea(entity.place) || site.test(words) || !whole.test(words)) return null;
      return { place: { ...entity.place, name: bare(entity.name) }, extent: part.test(words) ? 'part' : partOf(lead) };
    }
    const place =
      entity.place !== null && (name !== undefined || spots.length !== 1)
        ? { ...entity.place, name: bare(entity.name) }
        : spots.length === 1
          ? spots[0]
          : unplaced(entity.name);
    const at = words.indexOf(place.name);
    const before = at < 0 ? '' : words.slice(0, at);
    const after = at < 0 ? words : words.slice(at + place.name.length);
    // "X countryside", "X outskirts": what lies around a place is not the place.
    if (beside.test(before) || /^ (?:countryside|hinterland|surroundings)\b/i.test(at < 0 ? words : after)) return null;
    // "The city hall of X" is not X.
    const full = whole.test(before) && !inTown.test(before) && !/\b(?:in|at)\b/i.test(before);
    if (!full && (site.test(before) || site.test(after.split(',')[0]))) return null;
    if (
      cue === undefined &&
      /\b(?:in|at|near|outside|around|from)\b[^,;:.]*$/i.test(lead.slice(-40)) &&
      site.test(lead.slice(-60))
    )
      return null;
    // "The town of X" where the gazetteer has only the district of that name.
    const town = place.feature === 'admin' && /\b(?:city|town|village|port)\b/i.test(before);
    return {
      place: town ? { ...place, feature: 'city', source: null } : place,
      extent: part.test(before) || side.test(before) || part.test(after.split(',')[0]) ? 'part' : partOf(lead),
    };
  };
}

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

/** Do the words name a part of some place ("neighbourhoods", "the eastern districts"), at their head? */
export const isPart = (words: string): boolean => headPart.test(words) && !site.test(words);
const headPart = new RegExp(`^(?:(?!of |in |on |from )[\\p{L}-]+ ){0,3}?(?:${part.source})`, 'iu');

/** "The city of X" is X. */
const bare = (name: string): string =>
  name.replace(/^(?:the )?(?:(?:\p{Ll}+ )*(?:city|town|village|port|capital|municipality) of )?(?:the )?/iu, '');
