import { actorInClause, actorWithin } from '../../../../../extract/arguments/actors-within.ts';
import { argumentsOf } from '../../../../../extract/arguments/arguments.ts';
import { isActor } from '../../../../../extract/arguments/kinds.ts';
import type { VerbalEvent } from '../../../../../extract/arguments/verbal.ts';
import type { Sentence } from '../../../../../language/document.ts';
import { words } from '../../../../../language/lexicon.ts';
import { form, not } from '../../../../../language/pattern.ts';
import { childrenOf, relation, tokenAt } from '../../../../../language/tree.ts';
import { possessor } from '../../paths.ts';
import { ofVerb } from './of-verb.ts';

const clauses = ['ccomp', 'xcomp', 'advcl'];
/** "Their", "its", but not "your": of those who speak. */
const isOwn = not(form(words('your')));

/** "The ministry demanded that the rebels leave", "threatened to attack the town", "called on Monday for talks, urging the army …". */
export const addresseeInClause = ofVerb('addressee-in-clause', {
  role: 'patient',
  frames: ['speak'],
  ifNone: true,
  unless: { object: ({ object, objectTells }) => object >= 0 && !objectTells },
  who(event) {
    for (const clause of childrenOf(event.sentence, event.token)) {
      const actor = clauses.includes(relation(tokenAt(event.sentence, clause).deprel)) ? inClause(event, clause) : -1;
      if (actor >= 0) return actor;
    }
    return -1;
  },
  yes: [
    ['The ministry demanded that the rebels leave.', 'rebels'],
    ['The general threatened to attack the rebels.', 'rebels'],
    ['The ministry agreed to free the prisoners.', 'prisoners'],
  ],
  no: [
    'The ministry promised that its troops would leave.',
    'The general threatened to attack the town.',
    'The ministry said that the rebels left.',
  ],
});

function inClause({ sentence, subject, entry }: VerbalEvent, clause: number): number {
  const inner = argumentsOf(sentence, clause);
  const actsInside = inner.passive ? inner.object : inner.subject;
  if (relation(tokenAt(sentence, clause).deprel) === 'ccomp' && actsInside >= 0) {
    // "Promised that its troops would leave": whoever promises binds himself, and nobody else.
    if (entry?.codes.plover === 'AGREE' && isOwned(sentence, actsInside)) return -1;
    if (actsInside !== subject) {
      if (isActor(sentence, actsInside) && tokenAt(sentence, actsInside).upos !== 'PRON') return actsInside;
      const owner = actorWithin(sentence, actsInside, subject);
      if (owner >= 0) return owner;
    }
  }
  return actorInClause(sentence, clause, subject);
}

const isOwned = (sentence: Sentence, token: number): boolean =>
  possessor(sentence, token).some((owner) => tokenAt(sentence, owner).upos === 'PRON' && isOwn(sentence, owner));
