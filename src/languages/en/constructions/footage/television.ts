import type { FootageConstruction } from '../../../../extract/footage/constructions.ts';
import { words } from '../../../../language/lexicon.ts';
import { lemmaAt, relation, tokenAt } from '../../../../language/tree.ts';
import { endOfClause } from './paths.ts';

const showing = words('show air');

/** "State television showed soldiers at the gate": what a broadcaster shows is footage. */
export const television: FootageConstruction = {
  name: 'footage/television',
  rule: 'footage/television',
  of: 'broadcasters',
  certainty: 'asserted',
  find(sentence, noun) {
    const { deprel, head, upos } = tokenAt(sentence, noun);
    if (relation(deprel) !== 'nsubj' || head <= noun || upos === 'X') return null;
    if (!showing.has(lemmaAt(sentence, head))) return null;
    return { cue: head, shows: [head + 1, endOfClause(sentence, head)] };
  },
  yes: [
    ['State television showed soldiers at the gate.', 'television showed | soldiers at the gate'],
    ['The television aired the speech.', 'television aired | the speech'],
  ],
  no: ['State television reported a raid.', 'The soldiers showed the television at the gate.'],
};
