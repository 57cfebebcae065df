import { holds } from '../../../resolve/within.ts';
import type { Decision } from '../draft.ts';
import { isLoose } from './is-loose.ts';

/** "In X, in the province of Y": the town, where the role found only names the province. */
export const townInProvince: Decision = {
  name: 'place/town-in-province',
  decide(draft, { spotIn }) {
    const { place, event } = draft;
    if (place === null || isLoose(draft) || !/^(?:admin|region)$/.test(place.place.feature)) return null;
    const inside = spotIn(event.span);
    if (inside === null || !holds(place.place, inside.place)) return null;
    return { place: inside, reason: 'the town in the province that the words name' };
  },
  yes: [
    ['Shelling of Saraqib in Idlib province killed two soldiers.', 'place: Idlib > Saraqib'],
    ['Airstrikes on Masyaf, Hama Governorate, killed two soldiers.', 'place: Hama Governorate > Masyaf'],
  ],
  no: ['Shelling in Idlib province killed two soldiers.', 'Shelling of Saraqib killed two soldiers.'],
};
