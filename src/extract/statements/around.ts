import type { Sentence } from '../../language/document.ts';
import { relation, treeOf } from '../../language/tree.ts';
import { lastWord, type Stretch } from './stretch.ts';

/** The words "…, X said on Monday," as a stretch: subject, cue and what belongs to the cue alone. */
export function blockOf(sentence: Sentence, verb: number, cueEnd: number, subject: number): Stretch {
  const { tokens } = sentence;
  const { children, first, last } = treeOf(sentence);
  let from = verb;
  let to = cueEnd;
  while (from > 0 && /^(?:AUX|ADV|PART)$/.test(tokens[from - 1].upos) && tokens[from - 1].form !== ',') from--;
  if (subject >= 0) {
    // The subject's own phrase, with appositions and relative clauses, as long as it touches the cue.
    if (subject < verb) {
      let left = subject;
      while (left > 0 && left > first[subject] && tokens[left - 1].upos !== 'PUNCT') left--;
      from = Math.min(from, left);
    } else to = Math.max(to, last[subject]);
  }
  for (const child of children[verb]) {
    const name = relation(tokens[child].deprel);
    if (child > to && /^(?:obl|advmod|obj|iobj|advcl)$/.test(name) && first[child] <= to + 2)
      to = Math.max(to, last[child]);
  }
  return [from, to];
}

/** What stands around a block set off by commas: the clause before it, and the rest of it after. */
export function aroundBlock(sentence: Sentence, [from, to]: Stretch): Stretch[] {
  const { tokens } = sentence;
  let before = from - 1;
  if (before < 0) return [];
  const setOff = /^[,–—]$|^--?$|^["”’']$|^''$/.test(tokens[before].form);
  const as = /^as$/i.test(tokens[before].form);
  if (!setOff && !as) return [];
  while (before >= 0 && (tokens[before].upos === 'PUNCT' || /^as$/i.test(tokens[before].form))) before--;
  if (before < 1) {
    // "As the mayor put it, the city was lost."
    if (!as) return [];
  }
  const parts: Stretch[] = [];
  let start = before;
  while (start > 0 && !/^[;:]$/.test(tokens[start - 1].form)) start--;
  if (before > start && (as || hasVerb(sentence, start, before))) parts.push([start, before]);
  else if (!as && before > start && tokens[start].upos !== 'ADP' && !WHEN.test(tokens[start].form)) {
    parts.push([start, before]);
  }
  let after = to + 1;
  while (after < tokens.length && tokens[after].upos === 'PUNCT' && tokens[after].form !== ',') after++;
  if (tokens[after]?.form === ',' || tokens[after]?.form === '—' || tokens[after]?.form === '–') {
    const end = lastWord(sentence);
    if (
      end > after + 1 &&
      !ASIDE.test(tokens[after + 1].form) &&
      (parts.length === 0 || hasVerb(sentence, after + 1, end))
    )
      parts.push([after + 1, end]);
  }
  return parts.some(([a, b]) => b > a) ? parts : [];
}

/** Words that begin a remark of the reporter's own after "…, he said,". */
const ASIDE =
  /^(?:as|after|when|while|before|adding|citing|referring|noting|speaking|according|alluding|in|during|at|on)$/i;

/** Words that begin a phrase of time before "…, he said". */
const WHEN =
  /^(?:last|this|next|earlier|later|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|meanwhile|now|then)$/i;

function hasVerb(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (/^(?:VERB|AUX)$/.test(sentence.tokens[at].upos)) return true;
  return false;
}
