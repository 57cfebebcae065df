import { isIn } from '../../../language/phrase.ts';
import { wordsOf } from '../../../record/plain.ts';
import type { Refusal } from './refusal.ts';

/** A noun that says what another event was. */
export const toldAgain: Refusal = {
  name: 'refusals/told-again',
  rule: 'told-again',
  refuses: ({ rule, span, lemma }, { text, language }) =>
    rule.startsWith('noun:') && isIn(language.eventPhrases.toldAgain, wordsOf(text, span))
      ? `"${lemma}" says what another event was`
      : null,
  yes: [
    ['It is the largest attack in Hama since spring.', '"attack" says what another event was'],
    ['This was the first bombing in Homs.', '"bombing" says what another event was'],
  ],
  no: ['Rebels carried out an attack in Hama.', 'The bombing in Homs was the first.'],
};
