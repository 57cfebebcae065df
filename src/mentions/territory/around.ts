import { findIn, isIn } from '../../language/phrase.ts';
import type { MentionPlace } from '../../record/event-mention.ts';
import type { EventObservation } from '../../record/observation.ts';
import { isArea } from '../../record/place-key.ts';
import { wordsOf } from '../../record/plain.ts';
import type { MentionContext } from '../context.ts';
import type { Ground } from './territory.ts';

/* Ground that the words around an event name, where no role was found for it. */

/** "Drove the rebels out of X": the only spot that the clause names, unless they were driven from somewhere near it. */
export function leftIn({ text, spotIn, language }: MentionContext, { span }: EventObservation): Ground | null {
  const { outOf, onlyNear, partsOf } = language.territoryPhrases;
  const words = wordsOf(text, span);
  const spot = spotIn(span);
  if (spot === null || !isIn(outOf, words) || isIn(onlyNear, words)) return null;
  return { place: spot, extent: isIn(partsOf, words) ? 'part' : 'full' };
}

/** "Pulled out of the northern town of X": the name behind "of" or "from", where no role was found for it. */
export function goneFrom(
  { reading, text, spotIn, language }: MentionContext,
  { cue }: EventObservation,
): Ground | null {
  const { goneFrom, goneFromThing } = language.territoryPhrases;
  const lead = findIn(goneFrom, text.slice(cue.end, cue.end + 60));
  const kind = lead?.slots.kind;
  if (lead === null || kind === undefined || language.lexicon.ground.isPart(kind)) return null;
  if (isIn(goneFromThing, lead.words)) return null;
  const start = cue.end + lead.end;
  const name = reading.mentions.find((mention) => mention.start === start && mention.form === 'name');
  const spot = name === undefined ? null : spotIn(name);
  return spot === null ? null : { place: spot, extent: 'full' };
}

/** Is what was left the very town, named right behind the word, and not something in it? */
export function leavesIt({ territory }: MentionContext, event: EventObservation): boolean {
  const [goal] = event.place;
  return (
    goal !== undefined &&
    event.cue.end < goal.start &&
    goal.start - event.cue.end < 12 &&
    territory(goal, event.cue)?.extent === 'full'
  );
}

/** "Entered X and took control": the only spot of the sentence, where control is taken of nothing that is named. */
export function broughtUnder(
  { text, spotIn, language }: MentionContext,
  { cue, span }: EventObservation,
): Ground | null {
  const { controlEnd, controlBehind, controlOf } = language.territoryPhrases;
  if (!isIn(controlEnd, wordsOf(text, cue)) && !isIn(controlBehind, text.slice(cue.end, cue.end + 15))) return null;
  if (isIn(controlOf, text.slice(cue.end, cue.end + 24))) return null;
  const before = text.slice(0, span.start).search(/[^.!?\n]*$/);
  const after = text.slice(span.end).search(/[.!?\n]|$/);
  const spot = spotIn({ start: before, end: span.end + after });
  return spot === null ? null : { place: spot, extent: 'full' };
}

/** "Neighbourhoods within the city of X": a part of the only spot that is told. */
export function partIn(
  { text, language: { lexicon } }: MentionContext,
  { patient }: EventObservation,
  place: MentionPlace | null,
): Ground | null {
  const part = patient.some((filler) => lexicon.ground.isPart(wordsOf(text, filler)));
  return part && place !== null && !isArea(place.place) ? { place, extent: 'part' } : null;
}
