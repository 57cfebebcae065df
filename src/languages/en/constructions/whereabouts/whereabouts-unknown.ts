import { words } from '../../../../language/lexicon.ts';
import { all, along, any, form, has, lemma, next, type Test, that } from '../../../../language/pattern.ts';
import { fate, known, nobody, not, unknown, whereabouts } from '../../lexicon/whereabouts.ts';
import { above, subject, whose } from '../paths.ts';
import { state } from '../state.ts';
import { isSomebody, unknownWhereabouts } from './somebody.ts';

const knowing = words('know confirm');

const nouns = new Set([...whereabouts, ...fate]);

/** How many words behind the noun may say that nothing is known. */
const REACH = 29;

const isUnknown = has(next(REACH, lemma(unknown)));

/** "Was not known on Sunday". */
const isNotKnown: Test = (sentence, noun) => {
  const [denied] = next(REACH, form(not))(sentence, noun);
  return denied !== undefined && next(REACH, lemma(known))(sentence, noun).some((at) => at > denied);
};

/** "Nobody knows his whereabouts". */
const nobodyKnows = has(that(along(above(lemma(knowing)), subject), form(nobody)));

/** "The whereabouts of the president are unknown", "nobody knows his whereabouts". */
export const whereaboutsUnknown = state('whereabouts', 'whereabouts-unknown', {
  at: all(form(nouns), any(isUnknown, isNotKnown, nobodyKnows)),
  slots: { whose },
  read: ({ whose }, noun, sentence) =>
    form(whereabouts)(sentence, noun) || isSomebody(sentence, whose) ? unknownWhereabouts(whose) : null,
  yes: [
    ['The whereabouts of the president are unknown.', 'president | unknown'],
    ['The president’s whereabouts were not known on Sunday.', 'president | unknown'],
    ['The whereabouts of the dictator, who took power in 2000, is currently unknown.', 'dictator | unknown'],
    ['Nobody knows his whereabouts.', 'his | unknown'],
    ['The fate of the mayor is unclear.', 'mayor | unknown'],
  ],
  no: [
    'The whereabouts of the president are known.',
    'The fate of the bill is unclear.',
    'The cause of the fire is unknown.',
  ],
});
