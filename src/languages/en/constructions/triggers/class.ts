import { isOfClass } from '../../../../extract/triggers/class-members.ts';
import type { Test } from '../../../../language/pattern.ts';
import { nounClass } from '../../events/noun-classes.ts';

/** A noun phrase of a class of nouns. */
export function ofClass(name: string): Test {
  const one = nounClass(name);
  return (sentence, token) => isOfClass(sentence, token, one);
}
