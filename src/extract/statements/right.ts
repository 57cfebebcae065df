import type { Sentence } from '../../language/document.ts';
import { caseOf, childBy, relation, treeOf } from '../../language/tree.ts';
import type { Cue } from './cues.ts';
import type { Part } from './stretch.ts';
import { isPassive } from './subject.ts';

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|day|night|morning|afternoon|evening|week|month|year|hour|time|\d+|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const COMPLEMENTISER = /^(?:that|whether|if|how|why|what|when|where|who|which)$/i;

/** The dependents to the right of the verb that hold what is said, as one stretch. */
export function rightParts(sentence: Sentence, cue: Cue): Part | null {
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
  let clause = false;
  for (const child of children[verb]) {
    if (child <= cueEnd) continue;
    const { deprel, upos, xpos } = tokens[child];
    const name = relation(deprel);
    if (deprel === 'obl:unmarked' && saying.noun && !saying.addressee && object < 0 && !TIME.test(tokens[child].lemma))
      take(child);
    if (name === 'obj' || name === 'iobj') {
      object = child;
      const person =
        saying.addressee && (name === 'iobj' || childBy(sentence, verb, 'ccomp', 'xcomp') > cueEnd || !saying.noun);
      if (!person && (saying.naming || (saying.noun && !passive))) take(child);
    } else if (name === 'ccomp') {
      if (saying.clause || saying.infinitive || tokens[cueEnd + 1]?.form === ':') {
        take(child, clauseStart(sentence, child, cueEnd));
        clause = true;
        // "said three of his sons had …": what the parse hung on the verb is the clause's own subject.
        if (object > cueEnd && !saying.addressee && !saying.noun) take(object);
        const stray = strayBefore(sentence, cue, from);
        if (stray >= 0) from = stray;
      }
    } else if (name === 'xcomp') {
      const gerund = xpos === 'VBG';
      if (gerund ? saying.gerund || saying.clause : saying.infinitive || saying.naming || saying.clause) {
        take(child);
      }
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
      if (/^that$/i.test(tokens[token].form) && tokens[token].upos === 'SCONJ')
        return { from: token, to: last[object], clause: true };
    }
  }
  if (from < 0 || to < from) return null;
  // "employees to report violations": a noun after an infinitive is nothing that was said.
  const infinitive = tokens[verb].xpos === 'VB' && childBy(sentence, verb, 'mark') >= 0;
  if (infinitive && !clause && object >= 0 && childBy(sentence, verb, 'xcomp') < 0) return null;
  if (passive && from < 0) return null;
  return { from, to, clause };
}

/** A subject or other word of the clause that hangs on the verb of saying, to its right; -1 when there is none. */
function strayBefore(sentence: Sentence, cue: Cue, from: number): number {
  const { tokens } = sentence;
  const { children, first } = treeOf(sentence);
  if (/^that$/i.test(tokens[from].form)) return -1;
  for (const child of children[cue.at.token]) {
    if (child > cue.last && child < from && /^(?:nsubj|expl|advmod:|cop|aux)/.test(tokens[child].deprel))
      return Math.max(cue.last + 1, first[child]);
  }
  return -1;
}

/** Where a complement clause begins: its conjunction, but not an adjunct of the higher verb that the parse hung under it. */
function clauseStart(sentence: Sentence, clause: number, cueEnd: number): number {
  const { first } = treeOf(sentence);
  const mark = childBy(sentence, clause, 'mark');
  if (mark > cueEnd && COMPLEMENTISER.test(sentence.tokens[mark].form)) return mark;
  return first[clause];
}

/**
 * The first word of a clause that follows the cue, where the parse shows no complement; -1 when none does. `open` verbs
 * ("say", "add") take nothing but clauses, so that any run of words after them is one.
 */
export function clauseAfter(sentence: Sentence, from: number, open: boolean): number {
  const { tokens } = sentence;
  const start = tokens[from]?.form === ':' ? from + 1 : from;
  const that = thatAfter(sentence, start);
  if (that >= 0) return that;
  if (open && tokens[start]?.upos === 'ADP') {
    // "said after the talks he would go": the pronoun that opens the clause.
    for (let at = start + 2; at < start + 9 && at + 1 < tokens.length; at++) {
      if (tokens[at].upos === 'PUNCT' || tokens[at].upos === 'VERB') return -1;
      if (/^(?:I|he|she|they|we|it|there)$/.test(tokens[at].form) && /^(?:AUX|VERB)$/.test(tokens[at + 1].upos))
        return at;
    }
  }
  if (start >= tokens.length || /^(?:ADP|PUNCT|VERB|AUX|CCONJ|PART|SCONJ)$/.test(tokens[start].upos)) return -1;
  for (let at = start; at < tokens.length && at < start + 14; at++) {
    const { upos, xpos } = tokens[at];
    if (upos === 'PUNCT' && !/^["“‘'-]$/.test(tokens[at].form)) return open && at >= start + 3 ? start : -1;
    if (FINITE.test(xpos)) return at > start ? start : -1;
  }
  return open && start + 3 < tokens.length ? start : -1;
}

/** "said on its website that …": the conjunction, when only phrases without a verb stand before it. */
export function thatAfter(sentence: Sentence, from: number): number {
  for (let at = from; at < sentence.tokens.length && at < from + 12; at++) {
    const { form, upos, xpos } = sentence.tokens[at];
    if (/^that$/i.test(form) && (upos === 'SCONJ' || at === from) && xpos !== 'DT') return at;
    if (/^(?:VERB|AUX|CCONJ)$/.test(upos) || (upos === 'PUNCT' && !/^(?:-|["“”]|'')$/.test(form))) return -1;
  }
  return -1;
}
