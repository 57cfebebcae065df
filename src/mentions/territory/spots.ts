import { findIn, isIn } from '../../language/phrase.ts';
import type { Entity, Place } from '../../record/entity.ts';
import type { MentionPlace } from '../../record/event-mention.ts';
import type { Filler } from '../../record/observation.ts';
import { isArea, placeKeyOf } from '../../record/place-key.ts';
import { covers, wordsOf } from '../../record/plain.ts';
import type { Span } from '../../record/span.ts';
import { holds } from '../../resolve/within.ts';
import { wordBehind } from '../first-word.ts';
import { isNamed, namesOf, type ReportIndex } from '../report-index.ts';

/** Where the words of a report are. */
export interface Spots {
  /** The place that the words name, or that stands inside them ("the city of Hama", "Hama neighbourhoods"). */
  placeOf(filler: Filler): MentionPlace | null;
  /** The only spot (no country) that a clause names; null when it names none, or several. */
  spotIn(clause: Span): MentionPlace | null;
  /** All spots that a clause names, by key. */
  spotsIn(clause: Span): ReadonlyMap<string, MentionPlace>;
}

export function spotsOf(index: ReportIndex): Spots {
  const { text, entities, reading, language } = index;
  const { lexicon, territoryPhrases } = language;

  /** Does a town's name there tell of those who rule from it, or of a province? */
  const isElse = ({ start, end }: Span): boolean =>
    isIn(territoryPhrases.seat, text.slice(Math.max(0, start - 40), start)) ||
    isIn(territoryPhrases.sharedNoun, text.slice(end, end + 90));

  /** "Misrata fighters": a town's name that tells whose men they are, not where they are. */
  const isTroops = ({ end }: Span): boolean => lexicon.forces.behindTown.has(wordBehind(text.slice(end, end + 12)));

  function spotsIn({ start, end }: Span): Map<string, MentionPlace> {
    const spots = new Map<string, MentionPlace>();
    for (const mention of reading.mentions) {
      if (mention.form !== 'name' || mention.start < start || mention.end > end) continue;
      const entity = entities.get(mention.entity);
      if (entity?.kind !== 'place' || !entity.place || isArea(entity.place)) continue;
      if (isElse(mention) || isTroops(mention)) continue;
      spots.set(placeKeyOf(entity.place), placed(mention, entity, entity.place));
    }
    return spots;
  }

  const spotIn = (clause: Span): MentionPlace | null => innermost([...spotsIn(clause).values()]);

  /** "The centre of X": the spot right behind "of". */
  function spotBehind({ end }: Filler): MentionPlace | null {
    const of = findIn(territoryPhrases.nameOfPart, text.slice(end, end + 24));
    if (of === null) return null;
    const start = end + of.end;
    const name = reading.mentions.find((mention) => mention.start === start && mention.form === 'name');
    return name === undefined ? null : spotIn(name);
  }

  /** A town's name that tells of a government, of fighters or of a province. Of a country it tells that country all the same. */
  const isNoSpot = ({ place }: Entity, span: Span): boolean =>
    place !== null && !isArea(place) && (isElse(span) || lexicon.ground.endsInDivisions(wordsOf(text, span)));

  return {
    spotIn,
    spotsIn,
    placeOf(filler) {
      const entity = filler.entity === null ? undefined : entities.get(filler.entity);
      // The words' own name wins over what they were tied to: "Hama neighbourhoods" lie in Hama.
      const inside = entity?.kind === 'place' && !isNamed(index, entity) ? spotIn(filler) : null;
      if (inside !== null) return inside;
      if (entity && (isDateline(index, entity) || isNoSpot(entity, filler))) return null;
      if (!entity?.place) return entity?.kind === 'place' ? (spotIn(filler) ?? spotBehind(filler)) : null;
      return placed(filler, entity, entity.place);
    },
  };
}

/** The report's own spelling reads better than the gazetteer's; the key stays the gazetteer's. */
const placed = ({ start, end }: Span, { id, kind, name }: Entity, place: Place): MentionPlace => ({
  start,
  end,
  entity: id,
  place: kind === 'place' ? { ...place, name } : place,
});

/** Named nowhere but in a dateline: where the report was written, not where things happened. */
function isDateline(index: ReportIndex, entity: Entity): boolean {
  const asides = index.reading.report.parts.filter(({ kind }) => kind === 'dateline' || kind === 'byline');
  const names = namesOf(index, entity);
  return names.length > 0 && names.every((name) => asides.some((part) => covers(part, name)));
}

/** "Aurora, Colorado", "X, in the province of Y": the town, where the others only say where it lies. */
function innermost(spots: readonly MentionPlace[]): MentionPlace | null {
  const within =
    spots.length > 1 ? spots.filter(({ place }) => !spots.some((other) => holds(place, other.place))) : spots;
  const [only, ...others] = within;
  if (only === undefined || others.length > 0) return null;
  return spots.every((spot) => spot === only || holds(spot.place, only.place)) ? only : null;
}
