import { isPlace, subjectAt } from '../../../../extract/states/found.ts';
import { words } from '../../../../language/lexicon.ts';
import { all, along, either, form, found, not, tag, that, up } from '../../../../language/pattern.ts';
import { state } from '../state.ts';

const told = words('contested');

/** "The city remains contested": both sides are there, and neither holds it. */
export const contested = state('control', 'contested', {
  at: all(form(told), not(tag('VBD'))),
  slots: {
    place: that(either(up('amod'), found(subjectAt), along(up('xcomp'), found(subjectAt))), isPlace),
  },
  read: ({ place }) => ({ subject: place, object: place, value: 'contested' }),
  yes: [
    ['The city remains contested.', 'city | city | contested'],
    ['Shells fell on the contested town of Kreminna.', 'town | town | contested'],
  ],
  no: ['He contested the election.', 'The result was contested in court.'],
});
