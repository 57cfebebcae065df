import type { StateConstruction } from '../../../../extract/language.ts';
import { isPlace, subjectAt } from '../../../../extract/states/found.ts';
import { construction, matches } from '../../../../language/construction.ts';
import { all, along, either, form, found, not, tag, that, up } from '../../../../language/pattern.ts';

const told = new Set(['contested']);

const pattern = construction({
  name: 'control/contested',
  at: all(form(told), not(tag('VBD'))),
  slots: {
    place: that(either(up('amod'), found(subjectAt), along(up('xcomp'), found(subjectAt))), isPlace),
  },
  read: ({ place }, cue) => ({
    what: 'control' as const,
    subject: place,
    object: place,
    value: 'contested',
    cue,
    rule: 'contested',
  }),
  yes: [
    ['The city remains contested.', 'city | city | contested'],
    ['Shells fell on the contested town of Kreminna.', 'town | town | contested'],
  ],
  no: ['He contested the election.', 'The result was contested in court.'],
});

/** "The city remains contested": both sides are there, and neither holds it. */
export const contested: StateConstruction = { ...pattern, find: (sentence) => matches(pattern, sentence) };
