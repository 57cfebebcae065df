import type { Complement } from '../../../../../extract/speech/language.ts';
import type { ComplementSpan, TokenSpan } from '../../../../../extract/speech/token-span.ts';
import { extentOf } from '../../../../../language/tree.ts';
import { rightEdge } from './edge.ts';

/** What begins so behind the verb, to where what is said ends. */
export const whole = ({ sentence, cue }: Complement, part: ComplementSpan): TokenSpan[] => [
  [part.from, rightEdge(sentence, cue, part)],
];

/** "Said THE MAYOR": the subject stands behind the verb. */
export const isInverted = ({ subject, cue }: Complement): boolean => subject > cue.last;

/** What the dependents say, behind an inverted subject. */
export function saidBehind(one: Complement, dependents: ComplementSpan): TokenSpan[] {
  const behindSubject = isInverted(one) ? extentOf(one.sentence, one.subject)[1] + 1 : 0;
  const from = Math.max(dependents.from, behindSubject);
  return from <= dependents.to ? whole(one, { ...dependents, from }) : [];
}
