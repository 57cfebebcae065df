import type { Complement, ComplementConstruction } from '../../../../../extract/speech/language.ts';
import { type ComplementSpan, lastWord, type TokenSpan } from '../../../../../extract/speech/token-span.ts';
import type { Sentence } from '../../../../../language/document.ts';
import { words } from '../../../../../language/lexicon.ts';
import { down, form, has, tag } from '../../../../../language/pattern.ts';
import { extentOf, tokenAt } from '../../../../../language/tree.ts';
import { isInverted } from './whole.ts';

const as = words('as');
const isAs = form(as);
/** Words that begin a remark of the reporter's own after "…, he said,". */
const opensRemark = form(
  words('as after when while before adding citing referring noting speaking according alluding in during at on'),
);
/** Words that begin a phrase of time before "…, he said". */
const opensTime = form(
  words(`
    last this next earlier later yesterday today monday tuesday wednesday thursday friday saturday sunday meanwhile now then`),
);
/** Words by which what follows the verb says when or why it was said. */
const opensReason = form(words('as after when while because before though although since during in on at'));

/** "…, the mayor SAID on Sunday, …": the words of the telling itself: subject, verb and what belongs to the verb alone. */
function toldBy({ sentence, cue, subject }: Complement): TokenSpan {
  const verb = cue.at.token;
  let from = verb;
  let to = cue.last;
  while (from > 0 && tag('AUX', 'ADV', 'PART')(sentence, from - 1) && tokenAt(sentence, from - 1).form !== ',') from--;
  if (subject >= 0 && subject < verb) {
    // The subject's own phrase, with appositions and relative clauses, as long as it touches the verb.
    let left = subject;
    while (left > 0 && left > extentOf(sentence, subject)[0] && tokenAt(sentence, left - 1).upos !== 'PUNCT') left--;
    from = Math.min(from, left);
  } else if (subject >= 0) to = Math.max(to, extentOf(sentence, subject)[1]);
  for (const child of down('obl advmod obj iobj advcl')(sentence, verb))
    if (child > to && extentOf(sentence, child)[0] <= to + 2) to = Math.max(to, extentOf(sentence, child)[1]);
  return [from, to];
}

const hasVerb = ({ tokens }: Sentence, from: number, to: number): boolean =>
  tokens.slice(from, to + 1).some(({ upos }) => upos === 'VERB' || upos === 'AUX');

/** What stands before the telling: where it ends, and whether "as" brings the telling in. */
function before(sentence: Sentence, from: number): { end: number; isAs: boolean } {
  let end = from - 1;
  while (end >= 0 && (tokenAt(sentence, end).upos === 'PUNCT' || isAs(sentence, end))) end--;
  return { end, isAs: isAs(sentence, from - 1) };
}

/** The clause that ends before the telling, back to a semicolon or colon; null where no clause does. */
function saidBefore(sentence: Sentence, end: number, behindAs: boolean): TokenSpan | null {
  let start = end;
  while (start > 0 && !/^[;:]$/.test(tokenAt(sentence, start - 1).form)) start--;
  if (end <= start) return null;
  const isClause = behindAs || hasVerb(sentence, start, end);
  const isWords = tokenAt(sentence, start).upos !== 'ADP' && !opensTime(sentence, start);
  return isClause || isWords ? [start, end] : null;
}

/** What follows the telling behind a comma; null where the reporter's own words do, or nothing. */
function saidAfter(sentence: Sentence, to: number): TokenSpan | null {
  const { tokens } = sentence;
  let comma = to + 1;
  while (tokens[comma]?.upos === 'PUNCT' && tokenAt(sentence, comma).form !== ',') comma++;
  const start = comma + 1;
  const end = lastWord(sentence);
  return /^[,—–]$/.test(tokens[comma]?.form ?? '') && end > start && !opensRemark(sentence, start)
    ? [start, end]
    : null;
}

/** What stands around a telling that commas set off: the clause before it, and the rest of it after. */
function around(sentence: Sentence, [from, to]: TokenSpan): TokenSpan[] {
  const mark = sentence.tokens[from - 1]?.form;
  if (mark === undefined || !(/^[,–—]$|^--?$|^["”’']$|^''$/.test(mark) || isAs(sentence, from - 1))) return [];
  const { end, isAs: behindAs } = before(sentence, from);
  // "As the mayor says, the city was lost": nothing stands before.
  if (end < 1 && !behindAs) return [];
  const first = saidBefore(sentence, end, behindAs);
  const rest = saidAfter(sentence, to);
  const second = rest !== null && (first === null || hasVerb(sentence, ...rest)) ? rest : null;
  return [first, second].filter((stretch) => stretch !== null);
}

/** Whether the words to the right of the verb are no complement: they come after a comma, or say when or why. */
function isAside({ sentence, cue }: Complement, { from }: ComplementSpan): boolean {
  const isBehindComma = sentence.tokens.slice(cue.last + 1, from + 1).some(({ form }) => form === ',');
  return isBehindComma || opensReason(sentence, from) || has(down('case'))(sentence, from);
}

/** "The road was shut, officials said", "the road, officials said, was shut". */
export const setOff: ComplementConstruction = {
  name: 'speech/complement/set-off',
  read(one) {
    const { sentence, cue, dependents } = one;
    if (!cue.saying.clause || !cue.saying.quote || tag('VBG')(sentence, cue.at.token)) return null;
    if (dependents !== null && !isInverted(one) && !isAside(one, dependents)) return null;
    const parts = around(sentence, toldBy(one));
    return parts.some(([from, to]) => to > from) ? parts : null;
  },
  yes: [
    ['The road was shut, officials said.', 'The road was shut'],
    ['The road, officials said, was shut.', 'The road … was shut'],
    ['As the mayor says, the city was lost.', 'the city was lost'],
    ['The road was shut, the mayor said on Sunday, adding nothing.', 'The road was shut'],
  ],
  no: [
    'Officials said the road was shut.',
    'On Sunday, officials said the road was shut.',
    'Last week, the mayor said so.',
  ],
};
