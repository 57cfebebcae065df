import { covers } from '../../../record/plain.ts';
import type { Decision } from '../draft.ts';
import { isLoose } from './is-loose.ts';

/** Where no role names a spot, the only spot in the clause is where it was, if the clause tells of nothing else. */
export const onlySpot: Decision = {
  name: 'place/only-spot-of-the-clause',
  decide(draft, { events, spotIn }) {
    const { id, span } = draft.event;
    if (!isLoose(draft) || events.some((other) => other.id !== id && covers(span, other.cue))) return null;
    const spot = spotIn(span);
    return spot && { place: spot, reason: 'the only spot that its clause names, which tells of nothing else' };
  },
  yes: [
    ['Rebels drove the army out of Hama on Thursday.', 'place: – > Hama'],
    ['The army pulled out of the northern town of Maarat al-Numan.', 'place: – > Maarat al-Numan'],
  ],
  no: ['Rebels attacked Hama on Thursday.', 'Gunmen killed a teacher on Thursday.'],
};
