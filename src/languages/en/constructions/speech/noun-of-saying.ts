import { canHeadPhrase } from '../../../../extract/arguments/phrases.ts';
import type { Report, ReportConstruction } from '../../../../extract/speech/language.ts';
import type { TokenSpan } from '../../../../extract/speech/token-span.ts';
import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import {
  all,
  along,
  any,
  behind,
  below,
  down,
  first,
  form,
  found,
  hangs,
  has,
  lemma,
  marked,
  not,
  that,
  up,
} from '../../../../language/pattern.ts';
import { caseOf, extentOf, lemmaAt, tokenAt } from '../../../../language/tree.ts';
import { to } from '../paths.ts';
import { subjectOf } from './speakers/subject.ts';

/** Verbs that only carry a noun of saying: "made the claim". */
const carrying = words(
  'make issue give have repeat voice express renew offer raise send deliver release publish file level utter reiterate',
);

const mark = first(down('mark'));
const thatMark = that(mark, form(words('that')));
const isThatClause = all(hangs('acl ccomp'), not(hangs('acl:relcl')), has(thatMark));
const isToDo = all(hangs('acl'), has(that(mark, form(to))));

/** "The claim THAT THE ROAD WAS SHUT", "a call TO LEAVE", "reports OF CLASHES": what a dependent says; null where it says nothing. */
function saidBy(sentence: Sentence, noun: number, child: number): TokenSpan | null {
  const saying = sentence.lexicon.saying.nouns.get(lemmaAt(sentence, noun));
  if (saying === undefined) return null;
  const [that] = thatMark(sentence, child);
  if (that !== undefined && isThatClause(sentence, child)) return [that, extentOf(sentence, child)[1]];
  // "A report of the commission" is by its author; reports of clashes are more than one.
  const brings =
    hangs('nmod')(sentence, child) &&
    saying.prepositions.has(caseOf(sentence, child) ?? '') &&
    (saying.act !== 'report' || tokenAt(sentence, noun).xpos === 'NNS');
  return brings || (saying.infinitive && isToDo(sentence, child)) ? extentOf(sentence, child) : null;
}

const by = all(marked(words('by from')), canHeadPhrase);

/** "THE MINISTRY's claim", "a call FROM THE MAYOR", "THE MAYOR made the claim"; null where nobody is named. */
function speakerOf(sentence: Sentence, noun: number, [from, to]: TokenSpan): number | null {
  const outside = (token: number): boolean => token > noun && (token < from || token > to);
  const [named] = down(
    'nmod',
    any(
      hangs('nmod:poss'),
      all((_, token) => outside(token), by),
    ),
  )(sentence, noun);
  if (named !== undefined) return named;
  const [subject] = along(up('obj', lemma(carrying)), found(subjectOf))(sentence, noun);
  return subject ?? null;
}

/** "The ministry's claim that …", "a call to leave", "reports of clashes". */
export const nounOfSaying: ReportConstruction = {
  name: 'speech/noun-of-saying',
  rule: 'noun-of-saying',
  find: (sentence) =>
    sentence.tokens.flatMap(({ upos, lemma }, noun): Report[] => {
      const saying = upos === 'NOUN' ? sentence.lexicon.saying.nouns.get(lemma.toLowerCase()) : undefined;
      if (saying === undefined) return [];
      const [content] = behind(below())(sentence, noun).flatMap((child) => {
        const said = saidBy(sentence, noun, child);
        return said === null ? [] : [said];
      });
      if (content === undefined || content[0] <= noun) return [];
      const speaker = speakerOf(sentence, noun, content);
      return [{ act: saying.act, cue: [noun, noun], speaker, content: [content] }];
    }),
  yes: [
    ['Residents doubt the ministry’s claim that the road was shut.', 'ministry: that the road was shut'],
    ['The mayor issued a call to leave the town.', 'mayor: to leave the town'],
    ['Reports of clashes spread.', 'nobody: of clashes'],
  ],
  no: ['The report of the commission is long.', 'The claim was false.', 'The question to the mayor was short.'],
};
