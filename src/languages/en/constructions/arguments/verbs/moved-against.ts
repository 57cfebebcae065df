import { isActor } from '../../../../../extract/arguments/kinds.ts';
import { words } from '../../../../../language/lexicon.ts';
import { form } from '../../../../../language/pattern.ts';
import { tokenAt, treeOf } from '../../../../../language/tree.ts';
import { ofVerb } from './of-verb.ts';

const isAgainst = form(words('against'));

/** "The army sent tanks against the rebels": whoever stands behind "against" in the clause takes the troops' place. */
export const movedAgainst = ofVerb('moved-against', {
  role: 'patient',
  frames: ['act'],
  instead: true,
  unless: { nobodyMoves: ({ entry }) => entry?.codes.plover !== 'MOBILIZE' },
  who({ sentence, token }) {
    const last = treeOf(sentence).last[token] ?? -1;
    for (let at = token; at <= last; at++) {
      const { deprel, head } = tokenAt(sentence, at);
      if (deprel === 'case' && head > at && isAgainst(sentence, at) && isActor(sentence, head)) return head;
    }
    return -1;
  },
  yes: [
    ['The army sent tanks against the rebels.', 'rebels'],
    ['The army deployed troops against the militia near the border.', 'militia'],
  ],
  no: [
    'The army sent tanks to the border.',
    'Rebels fought against the army.',
    'The army sent tanks against the storm.',
  ],
});
