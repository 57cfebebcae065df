import type { Sentence } from '../../language/document.ts';
import { treeOf } from '../../language/tree.ts';
import type { Certainty } from '../../record/observation.ts';
import type { SeemingConstruction } from './constructions.ts';

/** Words (token indexes) that footage is only said or seems to show, and how they are put. */
export interface SeemingDepiction {
  verb: number;
  first: number;
  last: number;
  certainty: Certainty;
}

const known = new WeakMap<Sentence, SeemingDepiction[]>();

/** What footage "appears to show", is "claimed to show" or was shared "as showing": stretches of the sentence, worked out once. */
export function seeminglyDepicted(
  sentence: Sentence,
  constructions: readonly SeemingConstruction[],
): readonly SeemingDepiction[] {
  let found = known.get(sentence);
  if (found === undefined) {
    found = find(sentence, constructions);
    known.set(sentence, found);
  }
  return found;
}

function find(sentence: Sentence, constructions: readonly SeemingConstruction[]): SeemingDepiction[] {
  const { tokens, lexicon } = sentence;
  const { mediumOf, depicting } = lexicon.footage;
  const found: SeemingDepiction[] = [];
  let isAfterMedium = false;
  for (const [verb, { lemma, upos }] of tokens.entries()) {
    if (upos === 'NOUN' && mediumOf(lemma) !== null) isAfterMedium = true;
    if (!isAfterMedium || !depicting.has(lemma.toLowerCase())) continue;
    const certainty = certaintyOf(sentence, constructions, verb);
    if (certainty === null) continue;
    found.push({ verb, first: verb + 1, last: treeOf(sentence).last[verb] ?? verb, certainty });
  }
  return found;
}

/** How the word nearest before a verb of showing puts it; null where it simply shows. */
function certaintyOf(
  sentence: Sentence,
  constructions: readonly SeemingConstruction[],
  verb: number,
): Certainty | null {
  let nearest = -1;
  let certainty: Certainty | null = null;
  for (const one of constructions) {
    const lead = one.leadOf(sentence, verb);
    if (lead <= nearest) continue;
    nearest = lead;
    certainty = one.certainty;
  }
  return certainty;
}
