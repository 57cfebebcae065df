import { isPlace } from '../../../../extract/states/found.ts';
import { words } from '../../../../language/lexicon.ts';
import { all, down, lemma, tag, that } from '../../../../language/pattern.ts';
import { subject } from '../paths.ts';
import { state } from '../state.ts';
import { isNamedSomebody } from './somebody.ts';

const leaving = words('leave flee quit');

/** "The president has left the capital". */
export const hasLeft = state('whereabouts', 'has-left', {
  at: all(tag('VERB'), lemma(leaving), tag('VBD', 'VBN')),
  slots: { who: that(subject, isNamedSomebody), place: that(down('obj'), isPlace) },
  read: ({ who, place }) => ({ subject: who, object: place, value: 'left' }),
  yes: [
    ['The president has left the capital.', 'president | capital | left'],
    ['She fled Aleppo in May.', 'She | Aleppo | left'],
  ],
  no: ['The troops left the town.', 'The president left the party.', 'The president will leave the capital.'],
});
