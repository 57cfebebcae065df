import { innerArgument } from '../../../../../extract/arguments/inner.ts';
import type { VerbalEvent } from '../../../../../extract/arguments/verbal.ts';
import { isEventNoun } from '../../../../../extract/triggers/sense.ts';
import { tokenAt } from '../../../../../language/tree.ts';
import { otherNouns } from '../../../lexicon/event-nouns.ts';
import { namedBehind, ofVerb } from './of-verb.ts';

/** "Led an attack on the base": the object is an event, and who suffers is named behind a preposition. */
function isEventOnOther(event: VerbalEvent): boolean {
  if (event.object < 0 || !namedBehind(event)) return false;
  const { upos, lemma } = tokenAt(event.sentence, event.object);
  return upos === 'NOUN' && (otherNouns.has(lemma.toLowerCase()) || isEventNoun(event.sentence, lemma));
}

/** "Rebels shelled the town", "attacked positions of the army": whoever a thing belongs to suffers what is done to it. */
export const directObject = ofVerb('direct-object', {
  role: 'patient',
  frames: ['act'],
  ifNone: true,
  unless: { objectTells: ({ objectTells }) => objectTells, isEventOnOther },
  who: ({ sentence, object, subject, entry }) =>
    entry === null ? object : innerArgument(sentence, object, subject, false),
  yes: [
    ['Rebels shelled the town.', 'town'],
    ['The army shelled positions of the rebels.', 'rebels'],
  ],
  no: [
    'The army retook half of the city.',
    'The state imposed sanctions on its neighbour.',
    'Gunmen attacked a school for girls.',
  ],
});
