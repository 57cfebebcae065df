import type { Sentence } from '../../language/document.ts';
import { childBy, treeOf } from '../tree.ts';
import { aroundBlock, blockOf } from './around.ts';
import type { Cue } from './cues.ts';
import { rightEdge } from './edge.ts';
import { clauseAfter, rightParts } from './right.ts';
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
  const around = reports ? aroundBlock(sentence, blockOf(sentence, at.token, last, subject)) : [];
  if (around.length > 0 && (right === null || isAside(sentence, cue, right))) return around;
  if (right !== null) return whole(right);
  if (saying.clause && !isPassive(sentence, at.token)) {
    const from = clauseAfter(sentence, last + 1, reports && !saying.noun && !saying.addressee);
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

/** Whether the words to the right of "…, he said" are no complement: they come after a comma, or say when or why. */
function isAside(sentence: Sentence, { last }: Cue, { from }: Part): boolean {
  const { tokens } = sentence;
  for (let at = last + 1; at <= from && at < tokens.length; at++) if (tokens[at].form === ',') return true;
  return (
    /^(?:as|after|when|while|because|before|though|although|since|during|in|on|at)$/i.test(tokens[from].form) ||
    childBy(sentence, from, 'case') >= 0
  );
}
