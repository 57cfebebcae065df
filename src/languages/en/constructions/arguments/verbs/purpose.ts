import { actorInClause } from '../../../../../extract/arguments/actors-within.ts';
import { isActor } from '../../../../../extract/arguments/kinds.ts';
import type { VerbalEvent } from '../../../../../extract/arguments/verbal.ts';
import { childrenOf, relation, tokenAt } from '../../../../../language/tree.ts';
import { ofVerb } from './of-verb.ts';

/** An actor in a clause that tells to what end or how it is done; -1 for nobody. */
function actorInPurpose({ sentence, token, subject }: VerbalEvent): number {
  for (const clause of childrenOf(sentence, token)) {
    const name = relation(tokenAt(sentence, clause).deprel);
    if (name !== 'advcl' && name !== 'xcomp') continue;
    const actor = actorInClause(sentence, clause, subject);
    if (actor >= 0) return actor;
  }
  return -1;
}

/** "Thousands protested, calling for reforms by the government": whom a protest is for or against, where nobody else is. */
export const purposeOfProtest = ofVerb('purpose-of-protest', {
  role: 'patient',
  frames: ['act'],
  instead: true,
  unless: {
    noProtest: ({ entry }) => entry?.codes.plover !== 'PROTEST',
    againstSomebody: ({ sentence }, { patient }) => patient.some((token) => isActor(sentence, token)),
  },
  who: actorInPurpose,
  yes: [
    ['Thousands protested, calling for reforms by the government.', 'government'],
    ['Students marched, urging the ministry to act.', 'ministry'],
  ],
  no: [
    'Thousands protested against the government.',
    'Students marched, singing songs.',
    'Police opened fire to stop the crowd.',
  ],
});

/** "Police opened fire, killing two men": whom the shots hit. */
export const hitByShots = ofVerb('hit-by-shots', {
  role: 'patient',
  frames: ['act'],
  ifNone: true,
  unless: { nobodyShoots: ({ entry }) => entry?.what !== 'shoot' },
  who: actorInPurpose,
  yes: [
    ['Police opened fire, killing two men.', 'men'],
    ['Police opened fire to stop the crowd.', 'crowd'],
  ],
  no: [
    'Gunmen opened fire on the crowd, killing two men.',
    'Police opened fire.',
    'Thousands rallied to support the opposition.',
  ],
});
