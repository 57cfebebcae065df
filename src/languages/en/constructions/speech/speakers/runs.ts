import type { Sentence } from '../../../../../language/document.ts';
import { words } from '../../../../../language/lexicon.ts';
import { form, tag, where } from '../../../../../language/pattern.ts';
import { tokenAt } from '../../../../../language/tree.ts';
import type { Span } from '../../../../../record/span.ts';

/** Words that a noun phrase is made of. */
export const isNominal = tag('NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'X', 'ADJ');
/** The same without pronouns and what only stands for a noun. */
export const isInPhrase = tag('DET', 'ADJ', 'NOUN', 'PROPN', 'NUM');
/** Words that open or are a phrase of time, which nobody speaks by: "Sunday", "last week". */
export const isTime = form(
  words('monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow last this earlier later'),
);
const isOwners = where(({ form }) => form === "'s");
/** A comma, or a mark that closes a quotation. */
export const isCommaOrClose = where(({ form }) => /^(?:,|[”"]|'')$/.test(form));

/** The first word of the run of noun words that ends at `last`, no further than `within` begins. */
export function runStart(sentence: Sentence, last: number, within: Span): number {
  let at = last;
  while (
    at > 0 &&
    tokenAt(sentence, at - 1).start >= within.start &&
    (isNominal(sentence, at - 1) || isOwners(sentence, at - 1))
  )
    at--;
  return at;
}

/** The head of a run of noun words that starts at `first`: the first word of a name at its end, else its last noun. */
export function headOfRun(sentence: Sentence, first: number, end: number): number {
  let last = first;
  for (let at = first; at < end && (isNominal(sentence, at) || isOwners(sentence, at)); at++) {
    if (tokenAt(sentence, at).upos === 'PRON' && at > first) break;
    if (tokenAt(sentence, at).upos !== 'ADJ' && !isOwners(sentence, at)) last = at;
  }
  let head = last;
  while (
    /^(?:flat|goeswith)$/.test(tokenAt(sentence, head).deprel) &&
    tokenAt(sentence, head).head >= first &&
    tokenAt(sentence, head).head < head
  )
    head = tokenAt(sentence, head).head;
  return head;
}
