import type { Sentence } from '../../../../../language/document.ts';
import { words } from '../../../../../language/lexicon.ts';
import { form, type Test, tag } from '../../../../../language/pattern.ts';
import type { Span } from '../../../../../record/span.ts';

/** Words that a noun phrase is made of. */
export const isNominal = tag('NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'X', 'ADJ');
/** The same without pronouns and what only stands for a noun. */
export const isInPhrase = tag('DET', 'ADJ', 'NOUN', 'PROPN', 'NUM');
/** Words that open or are a phrase of time, which nobody speaks by: "Sunday", "last week". */
export const isTime = form(
  words('monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow last this earlier later'),
);
const isOwners: Test = ({ tokens }, token) => tokens[token]?.form === "'s";
/** A comma, or a mark that closes a quotation. */
export const isCommaOrClose: Test = ({ tokens }, token) => /^(?:,|[”"]|'')$/.test(tokens[token]?.form ?? '');

/** The first word of the run of noun words that ends at `last`, no further than `within` begins. */
export function runStart(sentence: Sentence, last: number, within: Span): number {
  let at = last;
  while (
    at > 0 &&
    sentence.tokens[at - 1].start >= within.start &&
    (isNominal(sentence, at - 1) || isOwners(sentence, at - 1))
  )
    at--;
  return at;
}

/** The head of a run of noun words that starts at `first`: the first word of a name at its end, else its last noun. */
export function headOfRun(sentence: Sentence, first: number, end: number): number {
  const { tokens } = sentence;
  let last = first;
  for (let at = first; at < end && (isNominal(sentence, at) || isOwners(sentence, at)); at++) {
    if (tokens[at].upos === 'PRON' && at > first) break;
    if (tokens[at].upos !== 'ADJ' && !isOwners(sentence, at)) last = at;
  }
  let head = last;
  while (/^(?:flat|goeswith)$/.test(tokens[head].deprel) && tokens[head].head >= first && tokens[head].head < head)
    head = tokens[head].head;
  return head;
}
