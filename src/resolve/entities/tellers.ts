import type { StatementDraft } from '../../extract/draft.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Member } from './member.ts';

/** How far somebody who tells of harm may have done it: never, if nobody else fits, or as well as anybody. */
export type Telling = 'of others' | 'of either' | 'of itself';

/**
 * Whether who speaks tells of others' deeds, by what they are called: a sheriff, a prosecutor, a hospital do; police and villagers tell of either;
 * an army and somebody without an office may tell of their own. A name alone ("Judge" as a surname) says nothing of a person.
 */
export function tellingOf(member: Member, speaker: StatementDraft['speaker'], { tellers }: Lexicon): Telling {
  const called =
    member.kind === 'person'
      ? [...member.roles, ...member.titles, ...wordsOf(member.office), ...wordsOf(speaker?.role)]
      : [...member.roles, ...wordsOf(member.name), ...wordsOf(member.described)];
  if (member.kind !== 'person') {
    if (called.some(tellers.tellsOrDoes)) return 'of either';
    if (called.some(tellers.bearsArms)) return 'of itself';
  }
  if (called.some(tellers.tellsOfOthers)) return 'of others';
  return called.some(tellers.tellsOrDoes) ? 'of either' : 'of itself';
}

const wordsOf = (phrase: string | null | undefined): string[] =>
  phrase?.split(/[^\p{L}\p{N}.]+/u).filter(Boolean) ?? [];
