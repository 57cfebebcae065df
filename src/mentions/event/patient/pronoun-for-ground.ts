import { wordsOf } from '../../../record/plain.ts';
import { typeOf } from '../../event-type.ts';
import type { Decision } from '../draft.ts';

/** A pronoun for what was taken names no party. */
export const pronounTaken: Decision = {
  name: 'patient/pronoun-for-ground',
  decide({ what, patient }, { text, language }) {
    if (typeOf(what)?.hold !== 'take') return null;
    const { pointing } = language.lexicon.pronouns;
    return {
      patient: patient.filter((one) => one.kind === 'place' || !pointing.has(wordsOf(text, one).toLowerCase())),
      reason: 'a pronoun for what was taken names no party',
    };
  },
  yes: [
    ['The Sample Front left Hama. The army retook it.', 'patient: Sample Front > –'],
    ['The Specimen Front left Homs, and the army seized it.', 'patient: Specimen Front > –'],
  ],
  no: ['The army retook Hama on Thursday.', 'The army attacked it on Thursday.'],
};
