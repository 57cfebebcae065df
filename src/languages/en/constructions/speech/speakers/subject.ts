import type { Sentence } from '../../../../../language/document.ts';
import { nameBeforeParticiple } from './before-participle.ts';
import { wholeSubject } from './by-parse.ts';
import { invertedSubject } from './inverted.ts';
import { setOffSubject } from './set-off.ts';

const finders = [invertedSubject, nameBeforeParticiple, setOffSubject, wholeSubject];

/**
 * The token that heads the subject of a verb: its own, the one shared in a coordination, the one of the clause it hangs on ("…, adding
 * that"), or the noun that a relative clause describes. -1 when the parse gives none.
 */
export function subjectOf(sentence: Sentence, verb: number): number {
  for (const find of finders) {
    const subject = find(sentence, verb);
    if (subject >= 0) return subject;
  }
  return -1;
}
