import { type Refusal, unlessDenied } from './refusal.ts';

const unrealCertainties = new Set(['conditional', 'planned', 'predicted', 'asked', 'unknown']);

/** Planned, expected, asked or supposed: it is not told as having happened. */
export const unreal: Refusal = {
  name: 'refusals/unreal',
  rule: 'not-told-as-fact',
  refuses: unlessDenied(({ certainty, lemma }) =>
    unrealCertainties.has(certainty) ? `${certainty}: "${lemma}" is not told as having happened` : null,
  ),
  yes: [
    ['Rebels plan to seize Hama.', 'planned: "seize" is not told as having happened'],
    ['Rebels will attack Hama on Friday.', 'planned: "attack" is not told as having happened'],
  ],
  no: ['Rebels seized Hama on Thursday.', 'The army denied that rebels seized Hama.'],
};
