import type { Proven } from '../../../language/construction.ts';
import type { MentionSpeaker } from '../../../record/event-mention.ts';
import type { EventObservation } from '../../../record/observation.ts';
import type { MentionContext } from '../../context.ts';

/** One case in which an event never becomes a mention. */
export interface Refusal extends Proven {
  /** What the problem in the reading is called. */
  rule: 'not-told-as-fact' | 'told-again' | 'no-ground';
  refuses: Refuses;
}

/** Why the event is left out; null where the case is not given. `inner`: who says it, the last where several do. */
export type Refuses = (
  event: EventObservation,
  context: MentionContext,
  inner: MentionSpeaker | undefined,
) => string | null;

/** What is denied is told all the same: by who denies it. */
export const unlessDenied =
  (refuses: Refuses): Refuses =>
  (event, context, inner) =>
    inner?.act === 'deny' ? null : refuses(event, context, inner);
