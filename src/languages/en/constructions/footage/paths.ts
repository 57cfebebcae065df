import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import { caseOf, childrenOf, extentOf, lemmaAt, relation, tokenAt } from '../../../../language/tree.ts';
import { footage, showing } from '../../lexicon/footage.ts';

/** What a path leads to: a token, -1 for none. */
type Find = (sentence: Sentence, token: number) => number;

const whole = words('of from');

export const isShowing = (sentence: Sentence, token: number): boolean => showing.has(lemmaAt(sentence, token));
export const isSharing = (sentence: Sentence, token: number): boolean => footage.sharing.has(lemmaAt(sentence, token));

/** "Video posted on Telegram". */
export const sharedParticiple: Find = (sentence, noun) =>
  childrenOf(sentence, noun).find(
    (child) =>
      child > noun &&
      relation(tokenAt(sentence, child).deprel) === 'acl' &&
      isSharing(sentence, child) &&
      tokenAt(sentence, child).xpos !== 'VBG',
  ) ?? -1;

/** "Video showing the fire". */
export const showingParticiple: Find = (sentence, noun) =>
  childrenOf(sentence, noun).find(
    (child) =>
      relation(tokenAt(sentence, child).deprel) === 'acl' &&
      isShowing(sentence, child) &&
      tokenAt(sentence, child).xpos !== 'VBN',
  ) ?? -1;

/** "Video of the fire". */
export const ofPhrase: Find = (sentence, noun) =>
  childrenOf(sentence, noun).find(
    (child) =>
      child > noun && relation(tokenAt(sentence, child).deprel) === 'nmod' && whole.has(caseOf(sentence, child) ?? ''),
  ) ?? -1;

/** The verb whose subject the footage is: "video shows". */
export const verbOf: Find = (sentence, noun) => {
  const { deprel, head } = tokenAt(sentence, noun);
  return relation(deprel) === 'nsubj' ? head : -1;
};

/** The words below a token; null where there is none (-1). */
export function wordsBelow(sentence: Sentence, token: number): [number, number] | null {
  return token < 0 ? null : extentOf(sentence, token);
}

/** The last word before the next stop or semicolon behind a verb. */
export function endOfClause({ tokens }: Sentence, verb: number): number {
  const stop = tokens.findIndex(({ form }, at) => at > verb && /^[.;!?]$/.test(form));
  return stop < 0 ? tokens.length - 1 : stop - 1;
}
