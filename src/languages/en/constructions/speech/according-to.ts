import { canHeadPhrase } from '../../../../extract/arguments/phrases.ts';
import type { Report, ReportConstruction } from '../../../../extract/speech/language.ts';
import { lastWord, type TokenSpan } from '../../../../extract/speech/token-span.ts';
import { construction, matches } from '../../../../language/construction.ts';
import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import { all, form, found, has, next, tag } from '../../../../language/pattern.ts';
import { extentOf, tokenAt } from '../../../../language/tree.ts';
import { to } from '../paths.ts';

/** How many tokens behind "according to" its source may stand. */
const REACH = 8;
const isSource = tag('NOUN', 'PROPN', 'PRON');

/** The head of the source: by the parse, the noun whose case is "according"; else the end of the next run of nouns; -1 for none. */
function sourceOf(sentence: Sentence, according: number): number {
  const from = according + 2;
  const { head } = tokenAt(sentence, according);
  if (head >= from && head < from + REACH + 2 && canHeadPhrase(sentence, head)) return head;
  const [noun] = next(REACH, isSource)(sentence, according + 1);
  if (noun === undefined) return -1;
  let last = noun;
  while (
    /^(?:NOUN|PROPN)$/.test(sentence.tokens[last + 1]?.upos ?? '') &&
    !tokenAt(sentence, last + 1).deprel.startsWith('flat')
  )
    last++;
  return last;
}

/** The longest a source is believed to be where a comma stands in it: a subtree may have swallowed the sentence. */
const LONGEST = 14;

/** The last word of the source. */
function endOfSource(sentence: Sentence, according: number, source: number): number {
  let end = Math.max(source, extentOf(sentence, source)[1]);
  if (according <= 1 || end - source > LONGEST) {
    const comma = sentence.tokens.findIndex(({ form }, at) => at > source && at <= end && form === ',');
    if (comma >= 0) end = comma - 1;
  }
  while (end > source && tokenAt(sentence, end).upos === 'PUNCT') end--;
  return end;
}

const isVerbIn = (sentence: Sentence, [from, to]: TokenSpan): boolean =>
  sentence.tokens.slice(from, to + 1).some(({ upos }) => upos === 'VERB' || upos === 'AUX');

/** What stands before "according to", back to a semicolon or colon; null where nothing does. */
function saidBefore(sentence: Sentence, according: number): TokenSpan | null {
  let end = according - 1;
  while (end >= 0 && tokenAt(sentence, end).upos === 'PUNCT') end--;
  if (end < 1) return null;
  let start = end;
  while (start > 0 && !/^[;:]$/.test(tokenAt(sentence, start - 1).form)) start--;
  while (start < end && (tokenAt(sentence, start).upos === 'PUNCT' || tokenAt(sentence, start).upos === 'CCONJ'))
    start++;
  return [start, end];
}

/** What stands behind the source and is its own too; null where nothing is. */
function saidBehind(sentence: Sentence, source: number, before: TokenSpan | null): TokenSpan | null {
  const { tokens } = sentence;
  const last = lastWord(sentence);
  if (source + 2 > last) return null;
  const next = tokenAt(sentence, source + 1);
  const rest: TokenSpan = [next.upos === 'PUNCT' ? source + 2 : source + 1, last];
  if (before === null) return rest;
  // Behind a clause that is whole, only a coordinated one is said too: "…, according to the army, and …".
  const isWhole = isVerbIn(sentence, before) && tokens[source + 2]?.upos !== 'CCONJ';
  return !isWhole && next.form === ',' && isVerbIn(sentence, rest) ? rest : null;
}

const pattern = construction({
  name: 'speech/according-to',
  at: all(form(words('according')), has(next(1, form(to)))),
  slots: { source: found(sourceOf) },
  read({ source }, according, sentence): Report | null {
    const before = saidBefore(sentence, according);
    const behind = saidBehind(sentence, endOfSource(sentence, according, source), before);
    const content = [before, behind].filter((stretch) => stretch !== null);
    return content.length === 0 ? null : { act: 'say', cue: [according, according + 1], speaker: source, content };
  },
  yes: [
    ['According to the ministry, the road was closed.', 'ministry: the road was closed'],
    ['The road was closed, according to the ministry.', 'ministry: The road was closed'],
    ['The road, according to the mayor, was closed.', 'mayor: The road … was closed'],
  ],
  no: ['The mayor acted accordingly.', 'Troops acted in accord with the law.', 'According to the mayor.'],
});

/** "According to the ministry, the road was closed". */
export const accordingTo: ReportConstruction = {
  ...pattern,
  rule: 'according-to',
  find: (sentence) => matches(pattern, sentence),
};
