import { isPerson, isPlace } from '../../../../extract/states/found.ts';
import { words } from '../../../../language/lexicon.ts';
import { all, along, down, either, has, marked, not, tag, that, up } from '../../../../language/pattern.ts';
import { subject } from '../paths.ts';
import { state } from '../state.ts';
import { isWho } from './somebody.ts';

const inside = words('in at inside');

/** "He is in Moscow", "the president is believed to be in Moscow". */
export const isIn = state('whereabouts', 'is-in', {
  at: all(tag('PROPN'), isPlace, marked(inside), has(down('cop'))),
  slots: { who: that(either(subject, along(up('xcomp'), down('nsubj'))), isPerson, not(isWho)) },
  read: ({ who }, place) => ({ subject: who, object: place, value: 'at' }),
  yes: [
    ['Ana Ruiz is in Lima.', 'Ana | Lima'],
    ['He is believed to be in Moscow.', 'He | Moscow'],
  ],
  no: ['The office is in Lima.', 'Ana Ruiz is from Lima.', 'He is in the capital.'],
});
