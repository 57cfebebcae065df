import type { Cue } from '../../../../../extract/speech/cue.ts';
import { type ComplementSpan, lastWord } from '../../../../../extract/speech/token-span.ts';
import type { Sentence } from '../../../../../language/document.ts';
import { words } from '../../../../../language/lexicon.ts';
import { all, form, tag, where } from '../../../../../language/pattern.ts';
import { tokenAt } from '../../../../../language/tree.ts';
import { reporterGoesOn } from './reporter.ts';

/**
 * Where what is said ends: at the end of its subtree, widened to the words up to the sentence's end that the parse hung
 * elsewhere, but never over a clause of the reporter's own ("…, and added that").
 */
export function rightEdge(sentence: Sentence, cue: Cue, { from, to, clause }: ComplementSpan): number {
  const limit = lastWord(sentence);
  let end = Math.min(to, limit);
  // "People accused of theft have been freed": a participle says no more than its own words.
  const { deprel, xpos } = tokenAt(sentence, cue.at.token);
  if (deprel === 'acl' && xpos === 'VBN') return end;
  for (let at = Math.max(from, cue.last + 1); at <= limit; at++) {
    if (reporterGoesOn(sentence, at) || mainClauseGoesOn(sentence, cue, at)) {
      end = at - 1;
      break;
    }
    if (at <= end) continue;
    if (!clause && (isSecondVerb(sentence, at) || opensClause(sentence, at))) break;
    end = at;
  }
  while (end > from && tag('PUNCT', 'CCONJ')(sentence, end) && !/^["”’')\]]|''$/.test(tokenAt(sentence, end).form))
    end--;
  return end;
}

const isFiniteVerb = tag('VBD', 'VBZ', 'VBP', 'MD');
const isPredicate = all(tag('VERB', 'AUX'), isFiniteVerb);
const isComma = where(({ form }) => form === ',');

/** The comma behind which the main clause goes on: "When he asked for help, they …", "the firm, which said it was lost, is …". */
function mainClauseGoesOn(sentence: Sentence, { at: { token } }: Cue, at: number): boolean {
  if (!isComma(sentence, at)) return false;
  const { deprel, head } = tokenAt(sentence, token);
  if (deprel.startsWith('advcl')) return head > at && head > token;
  return deprel.startsWith('acl') && isPredicate(sentence, at + 1);
}

/** "… and WITHDREW": a second verb of the reporter's own, behind a noun phrase. */
function isSecondVerb(sentence: Sentence, at: number): boolean {
  if (!tag('CCONJ')(sentence, at)) return false;
  const verb = tag('VBD', 'VBZ');
  return verb(sentence, at + 1) || (tag('ADV')(sentence, at + 1) && verb(sentence, at + 2));
}

const joins = form(words('and but while though although so yet'));
/** How many words behind the conjunction the verb of a new clause may stand. */
const REACH = 10;

/** ", but the report …", ", while others …": a clause of the reporter's own, behind a noun phrase. */
function opensClause(sentence: Sentence, at: number): boolean {
  if (!isComma(sentence, at) || !joins(sentence, at + 1)) return false;
  for (let next = at + 2; next < at + 2 + REACH; next++) {
    if (isFiniteVerb(sentence, next)) return true;
    if (isComma(sentence, next)) return false;
  }
  return false;
}
