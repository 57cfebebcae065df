import { isArea } from '../../../record/place-key.ts';
import type { Decision } from '../draft.ts';

/** The fall of a place to somebody is a taking by them; that to nobody named is one, too. */
export const fallOfPlace: Decision = {
  name: 'what/fall-of-a-place',
  decide({ event, what, place, patient }, { territory, language }) {
    if (what !== 'fall' || language.lexicon.holding.loses.has(event.lemma)) return null;
    const fallen =
      place === null ? (event.patient.map((one) => territory(one)).find((one) => one !== null) ?? null) : null;
    const ground = place ?? fallen?.place ?? null;
    const taken =
      ground !== null && !isArea(ground.place) && (fallen !== null || patient.some(({ kind }) => kind === 'place'));
    return { place: ground, what: taken ? 'seize' : what, reason: 'a place that falls is taken' };
  },
  yes: [
    ['Hama fell to the rebels on Thursday.', 'what: fall > seize'],
    ['The fall of Hama shocked the army on Thursday.', 'what: fall > seize'],
  ],
  no: ['The government fell on Thursday.', 'Rockets fell on Hama on Thursday.'],
};
