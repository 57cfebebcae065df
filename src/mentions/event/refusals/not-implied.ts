import { type Refusal, unlessDenied } from './refusal.ts';

/** The words do not imply that it happened. */
export const notImplied: Refusal = {
  name: 'refusals/not-implied',
  rule: 'not-told-as-fact',
  refuses: unlessDenied(({ polarity, happened, lemma }) =>
    polarity === 'positive' && happened !== null && happened <= 0
      ? `the words do not imply that "${lemma}" happened`
      : null,
  ),
  yes: [
    ['Rebels have yet to seize Hama.', 'the words do not imply that "seize" happened'],
    ['The minister rejected accusations by the army.', 'the words do not imply that "accusation" happened'],
  ],
  no: ['Rebels managed to seize Hama on Thursday.', 'Rebels seized Hama on Thursday.'],
};
