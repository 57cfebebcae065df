import { isPlace } from '../../../../../extract/arguments/kinds.ts';
import { words } from '../../../../../language/lexicon.ts';
import { marked } from '../../../../../language/pattern.ts';
import { ofVerb } from './of-verb.ts';

const isOver = marked(words('over'));

/** "Protested over the loss of the town": a place that the protest is about is neither where it was nor whom it was against. */
export const protestOver = ofVerb('protest-over', {
  role: 'patient',
  frames: ['act'],
  instead: true,
  unless: {
    noProtest: ({ entry }) => entry?.codes.plover !== 'PROTEST',
    overNothing: ({ sentence, target }) => target < 0 || !isOver(sentence, target),
  },
  who: ({ sentence, target }, { patient }) => patient.filter((token) => token === target || !isPlace(sentence, token)),
  yes: [
    ['Workers protested over low wages.', 'wages'],
    ['Students protested in Homs over the price of bread.', 'price'],
  ],
  no: ['Residents protested over the loss of Hama.', 'Thousands protested against the government.'],
});
