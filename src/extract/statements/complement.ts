import type { Sentence } from '../../language/document.ts';
import { childBy, treeOf } from '../../language/tree.ts';
import { aroundBlock, blockOf } from './around.ts';
import type { Cue } from './cues.ts';
import { rightEdge } from './edge.ts';
import { clauseAfter, rightParts, thatAfter } from './right.ts';
import type { Part, Stretch } from './stretch.ts';
import { isPassive } from './subject.ts';

/** What a verb of saying says in its own sentence, outside direct quotations: stretches in text order; empty when the words give none. */
export function complementOf(sentence: Sentence, cue: Cue, subject: number): Stretch[] {
  const { saying, at, last } = cue;
  const whole = (part: Part): Stretch[] => [[part.from, rightEdge(sentence, cue, part)]];
  const behind = behindPreposition(sentence, cue);
  if (behind !== null) return whole(behind);
  const right = rightParts(sentence, cue);
  const reports = saying.clause && saying.quote;
  const finite = sentence.tokens[at.token].xpos !== 'VBG';
  const around = reports && finite ? aroundBlock(sentence, blockOf(sentence, at.token, last, subject)) : [];
  const inverted = subject > last;
  if (around.length > 0 && (right === null || inverted || isAside(sentence, cue, right))) return around;
  if (right !== null && saying.naming && !saying.clause && !namesSomething(sentence, cue, right)) return [];
  const that = saying.addressee && right?.clause === true ? thatAfter(sentence, last + 1) : -1;
  if (right !== null && that > right.from) return whole({ ...right, from: that, to: Math.max(that, right.to) });
  if (right !== null) {
    const after = inverted ? Math.max(right.from, treeOf(sentence).last[subject] + 1) : right.from;
    return after <= right.to ? whole({ ...right, from: after }) : [];
  }
  const to = saying.infinitive ? infinitiveAfter(sentence, cue) : -1;
  if (to >= 0) return whole({ from: to, to, clause: false });
  if (saying.clause && !isPassive(sentence, at.token)) {
    const from = clauseAfter(sentence, last + 1, saying.clauseOnly);
    if (from >= 0) return whole({ from, to: from, clause: true });
  }
  return [];
}

/** "called for an inquiry", "called on the army to leave": all that follows the preposition. */
function behindPreposition(sentence: Sentence, { lemma, last, at }: Cue): Part | null {
  if (!/ (?:for|on|upon)$/.test(lemma)) return null;
  const tree = treeOf(sentence);
  let to = -1;
  for (const child of tree.children[at.token]) if (child > last) to = Math.max(to, tree.last[child]);
  return to > last ? { from: last + 1, to, clause: false } : null;
}

/** "called it a crime": an object and a name for it. "a group called the Wolves" has only the name. */
function namesSomething(sentence: Sentence, { at, last }: Cue, { from, to }: Part): boolean {
  const { tokens } = sentence;
  if (childBy(sentence, at.token, 'xcomp') > last) return true;
  for (let token = from; token <= to; token++) {
    if (/^["“‘]|^''$/.test(tokens[token].form)) return true;
    if (token > from && /^(?:a|an|as)$/i.test(tokens[token].form)) return true;
  }
  return /^(?:it|him|her|them|this|that|us|me)$/i.test(tokens[from].form);
}

/** "vowed to leave", "urged them to leave", where the parse shows no complement: its first word, the object's if it is said too. */
function infinitiveAfter({ tokens }: Sentence, { last, saying }: Cue): number {
  for (let at = last + 1; at < tokens.length && at < last + 8; at++) {
    const { xpos, upos } = tokens[at];
    if (xpos === 'TO' && tokens[at + 1] !== undefined && /^(?:VERB|AUX|ADV)$/.test(tokens[at + 1].upos)) {
      return saying.addressee ? at : last + 1;
    }
    if (/^(?:VERB|AUX|PUNCT|CCONJ|ADP|SCONJ)$/.test(upos)) return -1;
  }
  return -1;
}

/** Whether the words to the right of "…, he said" are no complement: they come after a comma, or say when or why. */
function isAside(sentence: Sentence, { last }: Cue, { from }: Part): boolean {
  const { tokens } = sentence;
  for (let at = last + 1; at <= from && at < tokens.length; at++) if (tokens[at].form === ',') return true;
  return (
    /^(?:as|after|when|while|because|before|though|although|since|during|in|on|at)$/i.test(tokens[from].form) ||
    childBy(sentence, from, 'case') >= 0
  );
}
