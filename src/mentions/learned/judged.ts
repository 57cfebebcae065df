import type { Document } from '../../language/document.ts';
import type { EventMention } from '../../record/event-mention.ts';
import type { EventObservation } from '../../record/observation.ts';
import type { Problem } from '../../record/reading.ts';
import type { MentionContext } from '../context.ts';
import { eventMention } from '../event/event.ts';
import { sceneOf } from './candidates.ts';
import { codedPieces } from './coded.ts';
import { type Decision, decisionsOn } from './decision.ts';
import type { EventModel } from './model.ts';
import { statesOf } from './states.ts';
import { toldBy } from './telling.ts';
import { wordsIn } from './words.ts';

/** What decides beyond the rules: the words of the report, and what was learnt of its language. */
export interface Learnt {
  document: Document;
  model: EventModel;
}

/** What is made of an observed event: mentions, and why there are none. */
type Made = readonly (EventMention | Problem)[];

/** Each observed event as the rules tell it. */
export const toldByRules = (context: MentionContext): Map<string, Made> =>
  new Map(
    context.events.map((event): [string, Made] => {
      const made = eventMention(context, event);
      return [event.id, made === null ? [] : [made]];
    }),
  );

/**
 * Each observed event as it is decided on: the rules propose, and the model says what it is, who takes part, and how sure that is. What it
 * does not decide on stays as the rules tell it.
 */
export function toldByModel(context: MentionContext, { document, model }: Learnt): Map<string, Made> {
  const { judge, calibration } = model;
  const made = toldByRules(context);
  const mentions = [...made.values()].flat().flatMap((one) => ('stage' in one ? [] : [one]));
  const words = wordsIn(document);
  const pieces = codedPieces(sceneOf(words, context, mentions));
  for (const verdict of judge(pieces, statesOf(document, pieces))) {
    const told = decisionsOn(verdict);
    if (told.length === 0) continue;
    const { observations } = verdict.cue;
    // What tells again what stands elsewhere in the report is left out, whatever it is.
    if (observations.every(({ id }) => isToldAgain(made.get(id)))) continue;
    const byRules = new Map(observations.map(({ id }) => [id, made.get(id)?.[0] ?? null]));
    const taken = new Map<string, number>();
    for (const { id } of observations) made.set(id, unsure(made.get(id)));
    for (const decision of told) {
      const event = eventFor(decision, observations, taken);
      if (event === undefined) continue;
      const count = (taken.get(event.id) ?? 0) + 1;
      taken.set(event.id, count);
      const one = toldBy(context, calibration, decision, event, byRules.get(event.id) ?? null);
      if (count === 1) made.set(event.id, []);
      const numbered = 'stage' in one || count === 1 ? one : { ...one, id: `${one.id}~n${count}` };
      made.set(event.id, [...(made.get(event.id) ?? []), numbered]);
    }
  }
  return made;
}

/** What the rules tell of words of which less was decided: it stands to be read, and why they tell nothing stays told. */
const unsure = (made: Made = []): Made => made.map((one) => ('stage' in one ? one : { ...one, sure: false }));

const isToldAgain = (made: Made = []): boolean => made.some((one) => 'stage' in one && one.rule === 'told-again');

/** The observation that a decision is about: one of its type or any, those that tell nothing yet before others. */
function eventFor(
  { what }: Decision,
  observations: readonly EventObservation[],
  taken: ReadonlyMap<string, number>,
): EventObservation | undefined {
  const free = observations.filter(({ id }) => !taken.has(id));
  const from = free.length > 0 ? free : observations;
  return from.find((one) => one.what === what) ?? from[0];
}
