import type { StatementDraft } from '../../extract/draft.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { EntityCluster } from './cluster.ts';

/** How far somebody who tells of harm may have done it: never, if nobody else fits, or as well as anybody. */
export type Telling = 'of others' | 'of either' | 'of itself';

/**
 * Whether who speaks tells of others' deeds, by what they are called: a sheriff, a prosecutor, a hospital do; police and villagers tell of either;
 * an army and somebody without an office may tell of their own. A name alone ("Judge" as a surname) says nothing of a person.
 */
export function tellingOf(cluster: EntityCluster, speaker: StatementDraft['speaker'], { tellers }: Lexicon): Telling {
  const called =
    cluster.kind === 'person'
      ? [...cluster.roles, ...cluster.titles, ...wordsOf(cluster.office), ...wordsOf(speaker?.role)]
      : [...cluster.roles, ...wordsOf(cluster.name), ...wordsOf(cluster.described)];
  if (cluster.kind !== 'person') {
    if (called.some(tellers.tellsOrDoes)) return 'of either';
    if (called.some(tellers.bearsArms)) return 'of itself';
  }
  if (called.some(tellers.tellsOfOthers)) return 'of others';
  return called.some(tellers.tellsOrDoes) ? 'of either' : 'of itself';
}

const wordsOf = (phrase: string | null | undefined): string[] =>
  phrase?.split(/[^\p{L}\p{N}.]+/u).filter(Boolean) ?? [];
