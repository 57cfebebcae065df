import { isArea } from '../../../record/place-key.ts';
import { sceneOf } from '../../territory/scene.ts';
import type { Decision } from '../draft.ts';

/** Harm is where the deed was that did it. */
export const scene: Decision = {
  name: 'place/scene',
  decide({ event, place }, context) {
    if (place !== null && !isArea(place.place)) return null;
    const spot = sceneOf(context, event);
    return spot && { place: spot, reason: 'where the deed was that did the harm' };
  },
  yes: [
    ['A bomb went off in Hama. Six people were killed.', 'place: – > Hama'],
    ['Twelve people were killed when a shell struck a market in Homs.', 'place: – > Homs'],
  ],
  no: ['Six people were killed in Hama.', 'Rebels praised a bombing in Hama. Six people fled.'],
};
