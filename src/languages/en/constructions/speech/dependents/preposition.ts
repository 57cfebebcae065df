import { caseOf } from '../../../../../language/tree.ts';
import { dependent, phrase } from './phrase.ts';

/** "Accused the rebels OF FRAUD", "complained ABOUT THE ROAD": what a preposition of the verb's frame brings in. */
export const preposition = dependent('preposition', {
  relations: ['obl', 'nmod'],
  read(one) {
    const { sentence, cue, token, object } = one;
    const { saying } = cue;
    if (!saying.prepositions.includes(caseOf(sentence, token) ?? '')) return [];
    // "Praised the mayor for …" says so of the mayor; who is accused, or spoken to, stands outside.
    const withObject = object >= 0 && saying.act !== 'accuse' && !saying.addressee;
    return [phrase(one, token), ...(withObject ? [phrase(one, object)] : [])];
  },
  yes: [
    ['Residents complained about the road.', 'about the road'],
    ['The president praised the army for its patience.', 'for its patience … the army'],
    ['The president was accused of fraud.', 'of fraud'],
  ],
  no: ['The mayor spoke in Lima.', 'The president accused the rebels.'],
});
