import type { FootageConstruction, FoundFootage } from '../../../../extract/footage/constructions.ts';
import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import { lemmaAt, lowerAt, tokenAt } from '../../../../language/tree.ts';
import { isSharing } from './paths.ts';

const shown = words('show depict appear seem purport capture');
const seeming = words('appear seem purport');
const as = words('as');
/** How far behind the noun the verb may stand. */
const REACH = 12;

/**
 * "Video shared online shows …": the verb of showing behind a participle of sharing, by word order, where the parse took the participle for
 * the verb; -1 where there is none.
 */
function shownBehindShared(sentence: Sentence, noun: number): number {
  const { tokens } = sentence;
  const next = tokens[noun + 1];
  if (next === undefined || !isSharing(sentence, noun + 1) || !/^VB[DN]$/.test(next.xpos)) return -1;
  for (let at = noun + 2; at < Math.min(tokens.length, noun + REACH); at++) {
    const { lemma, upos, xpos } = tokenAt(sentence, at);
    if (upos === 'PUNCT') return -1;
    if ((upos !== 'VERB' && upos !== 'NOUN') || !shown.has(lemma.toLowerCase())) continue;
    if (xpos !== 'VBG' || as.has(lowerAt(sentence, at - 1))) return at;
  }
  return -1;
}

/** Is it a verb behind which what is shown only seems to be? */
export const isSeeming = (sentence: Sentence, verb: number): boolean => seeming.has(lemmaAt(sentence, verb));

/** A way of telling what footage shows whose parse is not to be trusted: `read` is given that verb. */
export const sharedThen = (
  told: Omit<FootageConstruction, 'of' | 'certainty' | 'find'> &
    Partial<Pick<FootageConstruction, 'certainty'>> & { read(sentence: Sentence, verb: number): FoundFootage | null },
): FootageConstruction => ({
  of: 'media',
  certainty: 'asserted',
  ...told,
  find(sentence, noun) {
    const verb = shownBehindShared(sentence, noun);
    return verb < 0 ? null : told.read(sentence, verb);
  },
});
