import type { Document, Sentence } from '../../language/document.ts';
import type { Span } from '../../record/span.ts';
import { sayingVerbs } from '../en/saying.ts';
import { caseOf, childBy, relation, treeOf } from '../tree.ts';
import type { Cue } from './cues.ts';
import { isPassive } from './subject.ts';

/** Tokens of a sentence, first and last inclusive. */
export type Stretch = [number, number];

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const COMPLEMENTISER = /^(?:that|whether|if|how|why|what|when|where|who|which)$/i;

/** What a verb of saying says in its own sentence, outside direct quotations: stretches in text order; empty when the words give none. */
export function complementOf(sentence: Sentence, cue: Cue, subject: number): Stretch[] {
  const { saying, at, last: cueEnd } = cue;
  const verb = at.token;
  const right = rightParts(sentence, cue);
  if (right !== null) return [[right[0], rightEdge(sentence, cue, right)]];
  if (saying.clause && saying.quote) {
    const block = blockOf(sentence, verb, cueEnd, subject);
    const around = aroundBlock(sentence, block);
    if (around.length > 0) return around;
  }
  if (saying.clause && !isPassive(sentence, verb)) {
    const from = clauseAfter(sentence, cueEnd + 1);
    if (from >= 0) return [[from, rightEdge(sentence, cue, [from, from])]];
  }
  return [];
}

/** The dependents to the right of the verb that hold what is said, as one stretch. */
function rightParts(sentence: Sentence, cue: Cue): Stretch | null {
  const { tokens } = sentence;
  const { children, first, last } = treeOf(sentence);
  const { saying, last: cueEnd } = cue;
  const verb = cue.at.token;
  const passive = isPassive(sentence, verb);
  let from = -1;
  let to = -1;
  const take = (child: number, start = first[child]): void => {
    const begin = Math.max(start, cueEnd + 1);
    if (from < 0 || begin < from) from = begin;
    if (last[child] > to) to = last[child];
  };
  let object = -1;
  for (const child of children[verb]) {
    if (child <= cueEnd) continue;
    const { deprel, upos, xpos } = tokens[child];
    const name = relation(deprel);
    if (name === 'obj' || name === 'iobj') {
      object = child;
      const person =
        saying.addressee && (name === 'iobj' || childBy(sentence, verb, 'ccomp', 'xcomp') > cueEnd || !saying.noun);
      if (!person && (saying.noun || saying.naming)) take(child);
    } else if (name === 'ccomp') {
      if (saying.clause || saying.infinitive || tokens[cueEnd + 1]?.form === ':')
        take(child, clauseStart(sentence, child, cueEnd));
    } else if (name === 'xcomp') {
      const gerund = xpos === 'VBG';
      if (gerund ? saying.gerund || saying.clause : saying.infinitive || saying.naming || saying.clause) take(child);
      if (saying.infinitive && !saying.addressee && object > cueEnd && from >= 0) take(object);
      if (saying.naming && object > cueEnd) take(object);
    } else if (name === 'obl' || name === 'nmod') {
      const marker = caseOf(sentence, child);
      if (marker !== null && saying.prepositions.includes(marker)) {
        if (object > cueEnd && saying.act !== 'accuse' && !saying.addressee) take(object);
        take(child);
      }
    } else if (name === 'advcl' || name === 'acl') {
      const marker = childBy(sentence, child, 'mark', 'case');
      const form = marker < 0 ? '' : tokens[marker].lemma.toLowerCase();
      if (saying.prepositions.includes(form)) take(child);
      else if ((saying.clause && form === 'that') || (saying.infinitive && form === 'to' && object >= 0)) take(child);
    } else if (name === 'parataxis' && tokens[cueEnd + 1]?.form === ':' && saying.clause) take(child);
    else if (name === 'advmod' && /^so$/i.test(tokens[child].form) && upos === 'ADV') continue;
  }
  // A clause hung on the addressee by mistake: "told reporters that the road was shut".
  if (from < 0 && saying.clause && object > cueEnd && last[object] > object) {
    for (let token = object + 1; token <= last[object]; token++) {
      if (/^that$/i.test(tokens[token].form) && tokens[token].upos === 'SCONJ') return [token, last[object]];
    }
  }
  if (from < 0 || to < from) return null;
  if (passive && from < 0) return null;
  return [from, to];
}

/** Where a complement clause begins: its conjunction, but not an adjunct of the higher verb that the parse hung under it. */
function clauseStart(sentence: Sentence, clause: number, cueEnd: number): number {
  const { first } = treeOf(sentence);
  const mark = childBy(sentence, clause, 'mark');
  if (mark > cueEnd && COMPLEMENTISER.test(sentence.tokens[mark].form)) return mark;
  return first[clause];
}

/** The first word of a clause that follows the cue, where the parse shows no complement; -1 when none does. */
function clauseAfter(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  const start = tokens[from]?.form === ':' ? from + 1 : from;
  if (start >= tokens.length || /^(?:ADP|PUNCT|VERB|AUX|CCONJ|PART)$/.test(tokens[start].upos)) return -1;
  if (/^that$/i.test(tokens[start].form) && tokens[start].upos === 'SCONJ') return start;
  for (let at = start; at < tokens.length && at < start + 14; at++) {
    const { upos, xpos } = tokens[at];
    if (upos === 'PUNCT' && !/^["“‘'-]$/.test(tokens[at].form)) return -1;
    if (FINITE.test(xpos)) return at > start ? start : -1;
  }
  return -1;
}

/** The words "…, X said on Monday," as a stretch: subject, cue and what belongs to the cue alone. */
function blockOf(sentence: Sentence, verb: number, cueEnd: number, subject: number): Stretch {
  const { tokens } = sentence;
  const { children, first, last } = treeOf(sentence);
  let from = verb;
  let to = cueEnd;
  while (from > 0 && /^(?:AUX|ADV|PART)$/.test(tokens[from - 1].upos) && tokens[from - 1].form !== ',') from--;
  if (subject >= 0) {
    // The subject's own phrase, with appositions and relative clauses, as long as it touches the cue.
    if (subject < verb) from = Math.min(from, first[subject] > verb ? subject : first[subject]);
    else to = Math.max(to, last[subject]);
  }
  for (const child of children[verb]) {
    const name = relation(tokens[child].deprel);
    if (child > to && /^(?:obl|advmod|obj|iobj|advcl)$/.test(name) && first[child] <= to + 2)
      to = Math.max(to, last[child]);
  }
  return [from, to];
}

/** What stands around a block set off by commas: the clause before it, and the rest of it after. */
function aroundBlock(sentence: Sentence, [from, to]: Stretch): Stretch[] {
  const { tokens } = sentence;
  let before = from - 1;
  if (before < 1) return [];
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
  if (before > start) parts.push([start, before]);
  let after = to + 1;
  while (after < tokens.length && tokens[after].upos === 'PUNCT' && tokens[after].form !== ',') after++;
  if (tokens[after]?.form === ',' || tokens[after]?.form === '—' || tokens[after]?.form === '–') {
    const end = lastWord(sentence);
    if (end > after + 1 && (parts.length === 0 || hasVerb(sentence, after + 1, end))) parts.push([after + 1, end]);
  }
  return parts.some(([a, b]) => b > a) ? parts : [];
}

function hasVerb(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (/^(?:VERB|AUX)$/.test(sentence.tokens[at].upos)) return true;
  return false;
}

export function lastWord(sentence: Sentence): number {
  let end = sentence.tokens.length - 1;
  while (end > 0 && sentence.tokens[end].upos === 'PUNCT') end--;
  return end;
}

/**
 * Where what is said ends: at the end of its subtree, widened to the words up to the sentence's end that the parse hung
 * elsewhere, but never over a coordinated clause of the reporter's own ("…, and added that").
 */
function rightEdge(sentence: Sentence, cue: Cue, [from, to]: Stretch): number {
  const limit = lastWord(sentence);
  let end = Math.min(to, limit);
  for (let at = Math.max(from, cue.last + 1); at <= limit; at++) {
    if (ownClause(sentence, at)) {
      end = at - 1;
      break;
    }
    if (at > end) end = at;
  }
  while (
    end > from &&
    (sentence.tokens[end].upos === 'PUNCT' || sentence.tokens[end].upos === 'CCONJ') &&
    !/^["”’')\]]|''$/.test(sentence.tokens[end].form)
  )
    end--;
  return end;
}

/** Whether the reporter takes up again: "and added", ", adding that", "; …", ", according to". */
function ownClause(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const { form, upos } = tokens[at];
  if (form === ';') return true;
  if (form !== ',' && upos !== 'CCONJ') return false;
  let next = at + 1;
  while (
    next < tokens.length &&
    (tokens[next].upos === 'CCONJ' || tokens[next].upos === 'ADV' || tokens[next].upos === 'AUX')
  )
    next++;
  const then = tokens[next];
  if (then === undefined) return false;
  if (/^according$/i.test(then.form)) return true;
  const saying = sayingVerbs.get(then.lemma.toLowerCase());
  if (then.upos !== 'VERB' || saying === undefined || !saying.quote) return false;
  return upos === 'CCONJ' || tokens[at + 1].upos === 'CCONJ' ? /^VB[DZ]$/.test(then.xpos) : then.xpos === 'VBG';
}

/** Tokens to offsets of the report. */
export function spanOf(document: Document, sentence: number, [from, to]: Stretch): Span {
  const { tokens } = document.sentences[sentence];
  return { start: tokens[from].start, end: tokens[to].end };
}
