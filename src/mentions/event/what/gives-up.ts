import { isArea } from '../../../record/place-key.ts';
import type { MentionContext } from '../../context.ts';
import type { Draft } from '../draft.ts';
import { isWholeForce } from '../parties.ts';

/** Is it about a place of its own, and whole forces of a side? Then going is giving the place up. */
export const givesUp = ({ event, agent, place }: Draft, { language: { lexicon } }: MentionContext): boolean =>
  place !== null && !isArea(place.place) && event.quantity === null && agent.some((one) => isWholeForce(lexicon, one));
