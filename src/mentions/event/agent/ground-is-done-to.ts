import type { Participant } from '../../../record/event-mention.ts';
import { nameKey } from '../../../record/name-key.ts';
import { typeOf } from '../../event-type.ts';
import type { Decision } from '../draft.ts';

/** The place that words for ground are about is never the one who acts. */
export const groundIsDoneTo: Decision = {
  name: 'agent/ground-is-done-to',
  decide({ what, agent, patient, place }) {
    const isPlace = ({ kind, key }: Participant): boolean =>
      kind === 'place' && place !== null && key === nameKey(place.place.name);
    if (typeOf(what)?.hold == null || !agent.some(isPlace)) return null;
    return {
      agent: agent.filter((one) => !isPlace(one)),
      patient: patient.some(isPlace) ? patient : [...patient, ...agent.filter(isPlace)],
      reason: 'the place that it is about is what it is done to',
    };
  },
  yes: [
    ["Kuwait's occupation of the country ended.", 'agent: Kuwait > –'],
    ['The withdrawal of Syria from Syria began.', 'agent: Syria > – & patient: – > Syria'],
  ],
  no: ["Syria's occupation of Kuwait ended.", 'Damascus condemned the rebels on Thursday.'],
};
