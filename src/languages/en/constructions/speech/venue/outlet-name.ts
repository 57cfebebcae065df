import { nameAt, phraseTokens } from '../../../../../extract/arguments/phrases.ts';
import type { Document, Sentence } from '../../../../../language/document.ts';
import { words } from '../../../../../language/lexicon.ts';
import { all, any, form, not, type Test, tag, where } from '../../../../../language/pattern.ts';
import { lemmaAt, lowerAt, tokenAt } from '../../../../../language/tree.ts';
import { isCapital, isPossessive } from '../../paths.ts';

const isDeterminer = form(words('the state local a an its his her their'));
const isJoin = any(isPossessive, form(words('of the with and on in & - de du la el')));
/** Small words between two words of a name only where an outlet is named before: "BBC Radio and …". */
const joinsOutlets = words('and of with');
/** Small words that begin a phrase of their own: "Radio Nova on Sunday". */
const endsName = words('on in');
const isCapitalOrNumber = where(({ form }) => /^[\p{Lu}\d]/u.test(form));
const isNameWord: Test = (sentence, token) =>
  sentence.lexicon.outlets.inNames.has(sentence.tokens[token]?.form.toLowerCase() ?? '');
const isWeekday = form(words('monday tuesday wednesday thursday friday saturday sunday'));

const textOf = ({ report }: Document, sentence: Sentence, first: number, last: number): string =>
  report.text.slice(tokenAt(sentence, first).start, tokenAt(sentence, last).end);

/** A word that cannot be part of the name: small, far from the word before, a verb, a day ("told Radio Nova Sunday", but "Nova's Sunday Talk"). */
const isOutside: Test = any(
  not(any(isCapitalOrNumber, isNameWord)),
  all(tag('VERB'), not(isCapital)),
  all(isWeekday, (sentence, token) => !isPossessive(sentence, token - 1)),
);
const isApart = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).start > tokenAt(sentence, token - 1).end + 1;

/** Whether a small word goes on with the name. */
function joinsOn(sentence: Sentence, at: number, isOutlet: boolean): boolean {
  const { form } = tokenAt(sentence, at);
  return isCapitalOrNumber(sentence, at + 1) && !endsName.has(form) && (isOutlet || !joinsOutlets.has(form));
}

/** Whether a word shows that the name up to it is an outlet's. */
function showsOutlet(sentence: Sentence, at: number, name: string): boolean {
  const { names, otherwise } = sentence.lexicon.outlets;
  const word = lowerAt(sentence, at);
  // "Radio Nova's Morning Call": what has a show of its own is an outlet.
  if (isPossessive(sentence, at - 1) && isCapital(sentence, at + 1)) return true;
  if (names.has(name.toLowerCase()) || names.has(word)) return true;
  return isNameWord(sentence, at) && (!otherwise.has(word) || sentence.tokens[at + 1]?.upos !== 'NOUN');
}

/** "NBC's Lester Holt" is a person of the outlet. */
const isBeforePerson = (sentence: Sentence, at: number): boolean =>
  isPossessive(sentence, at + 1) && nameAt(sentence, at + 2)?.kind === 'person';

/** "Sky News' Sunday Morning With …": the capitalised run from a token on, determiners passed over, when it names an outlet; else null. */
export function outletFrom(document: Document, sentence: Sentence, from: number): string | null {
  const { tokens, lexicon } = sentence;
  let first = from;
  while (isDeterminer(sentence, first)) first++;
  let last = first - 1;
  let isOutlet = false;
  for (let at = first; at < tokens.length; at++) {
    if (at > first && isApart(sentence, at)) break;
    if (isJoin(sentence, at)) {
      if (!joinsOn(sentence, at, isOutlet)) break;
      continue;
    }
    if (isOutside(sentence, at)) break;
    last = at;
    const name = textOf(document, sentence, first, at);
    if (isBeforePerson(sentence, at)) {
      const isName = lexicon.outlets.names.has(name.toLowerCase()) || isNameWord(sentence, at);
      return isName ? name : null;
    }
    isOutlet ||= showsOutlet(sentence, at, name);
  }
  if (!isOutlet || last < first) return null;
  return document.report.text.slice(tokenAt(sentence, first).start, closingQuote(sentence, first, last));
}

const opensQuote = where(({ form }) => /^["“]$/.test(form));
const closesQuote = where(({ form }) => /^(?:["”]|'')$/.test(form));
/** The longest title of a programme, in tokens. */
const LONGEST_TITLE = 10;

/** The end of a name, with the title in quotation marks inside it or right behind it: `CNN's "State of the Union"`. */
function closingQuote(sentence: Sentence, first: number, last: number): number {
  const { tokens } = sentence;
  let open = -1;
  for (let at = first; at <= last; at++) {
    if (open < 0 && opensQuote(sentence, at)) open = at;
    else if (closesQuote(sentence, at)) open = -1;
  }
  if (open < 0 && isPossessive(sentence, last + 1) && opensQuote(sentence, last + 2)) open = last + 2;
  for (let at = Math.max(open, last) + 1; open >= 0 && at < tokens.length && at < open + LONGEST_TITLE; at++) {
    if (closesQuote(sentence, at)) return tokenAt(sentence, at).end;
  }
  return tokenAt(sentence, last).end;
}

/** Whether the phrase on a token is an outlet, by its name or its noun. */
export function isOutlet(sentence: Sentence, token: number): boolean {
  const { names, nouns, otherwise } = sentence.lexicon.outlets;
  const [first, last] = phraseTokens(sentence, token);
  const isNamed = nameAt(sentence, token) !== null;
  for (let at = first; at <= last; at++) {
    const word = lowerAt(sentence, at);
    if (at < last && otherwise.has(word)) continue;
    if (names.has(word) || (isNameWord(sentence, at) && (isNamed || isCapital(sentence, at)))) return true;
  }
  return nouns.has(lemmaAt(sentence, token));
}

/** The words of the phrase on a token. */
export function phraseText(document: Document, sentence: Sentence, token: number): string {
  const [first, last] = phraseTokens(sentence, token);
  return textOf(document, sentence, first, last);
}
