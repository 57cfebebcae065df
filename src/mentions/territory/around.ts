import type { MentionPlace } from '../../record/event-mention.ts';
import type { EventObservation } from '../../record/observation.ts';
import { isArea } from '../../record/place-key.ts';
import type { MentionContext } from '../context.ts';
import { isPart } from './place-nouns.ts';
import type { Ground } from './territory.ts';

/* Ground that the words around an event name, where no role was found for it. */

/** "Drove the rebels out of X": the only spot that the clause names, unless they were driven from somewhere near it. */
export function leftIn({ text, spotIn }: MentionContext, { span }: EventObservation): Ground | null {
  const words = text.slice(span.start, span.end);
  const spot = spotIn(span);
  if (
    spot === null ||
    !/\b(?:from|out of)\b/i.test(words) ||
    /\b(?:near|outside|villages|positions|base)\b/i.test(words)
  )
    return null;
  return {
    place: spot,
    extent:
      /\b(?:parts?|half|centre|center|outskirts|suburbs?|districts?|neighbou?rhoods?|areas?|quarters?) of\b/i.test(
        words,
      )
        ? 'part'
        : 'full',
  };
}

/** "Pulled out of the northern town of X": the name behind "of" or "from", where no role was found for it. */
export function goneFrom({ reading, text, spotIn }: MentionContext, { cue }: EventObservation): Ground | null {
  const [lead] =
    text
      .slice(cue.end, cue.end + 60)
      .match(/^ (?:back |out )?(?:of|from) (?:the )?(?:\p{Ll}[\p{L}-]* ){0,3}(?:of )?(?=\p{Lu})/u) ?? [];
  if (lead === undefined || isPart(lead.replace(/^ (?:back |out )?(?:of|from) (?:the )?/, ''))) return null;
  if (/\b(?:near|positions?|bases?|outskirts|border|airport|camps?)\b/.test(lead)) return null;
  const start = cue.end + lead.length;
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
export function broughtUnder({ text, spotIn }: MentionContext, { cue, span }: EventObservation): Ground | null {
  if (
    !/\bcontrol$/i.test(text.slice(cue.start, cue.end)) &&
    !/^ (?:full |total )?control\b/i.test(text.slice(cue.end, cue.end + 15))
  )
    return null;
  if (/^ (?:full |total |control |there |again )*(?:of|over)\b/i.test(text.slice(cue.end, cue.end + 24))) return null;
  const before = text.slice(0, span.start).search(/[^.!?\n]*$/);
  const after = text.slice(span.end).search(/[.!?\n]|$/);
  const spot = spotIn({ start: before, end: span.end + after });
  return spot === null ? null : { place: spot, extent: 'full' };
}

/** "Neighbourhoods within the city of X": a part of the only spot that is told. */
export function partIn(
  { text }: MentionContext,
  { patient }: EventObservation,
  place: MentionPlace | null,
): Ground | null {
  const part = patient.some(({ start, end }) => isPart(text.slice(start, end)));
  return part && place !== null && !isArea(place.place) ? { place, extent: 'part' } : null;
}
