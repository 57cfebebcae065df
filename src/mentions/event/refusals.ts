import type { MentionSpeaker } from '../../record/event-mention.ts';
import type { EventObservation } from '../../record/observation.ts';
import type { MentionContext } from '../context.ts';
import { around } from './refusals/around.ts';
import { heading } from './refusals/heading.ts';
import { near } from './refusals/near.ts';
import { notImplied } from './refusals/not-implied.ts';
import { notSaid } from './refusals/not-said.ts';
import type { Refusal } from './refusals/refusal.ts';
import { toldAgain } from './refusals/told-again.ts';
import { unreal } from './refusals/unreal.ts';

/** Why an event never becomes a mention, with the name of the problem. */
export interface Refused {
  rule: string;
  reason: string;
}

/** The cases in which an event is left out, in the order in which they are asked. */
export const refusals: readonly Refusal[] = [unreal, notSaid, notImplied, near, toldAgain, heading, around];

/** Why an event of a listed type is left out before anything is decided on it; null where it is told as having happened. */
export function refusedFor(
  event: EventObservation,
  context: MentionContext,
  speakers: readonly MentionSpeaker[],
): Refused | null {
  for (const { rule, refuses } of refusals) {
    const reason = refuses(event, context, speakers.at(-1));
    if (reason !== null) return { rule, reason };
  }
  return null;
}
