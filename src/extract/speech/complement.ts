import type { Sentence } from '../../language/document.ts';
import type { Cue } from './cue.ts';
import { dependentsOf } from './dependents.ts';
import type { ComplementConstruction, SpeechLanguage } from './language.ts';
import type { TokenSpan } from './token-span.ts';

/** What a verb of saying says in its own sentence, outside direct quotations: stretches in text order; empty when the words give none. */
export const complementOf = (sentence: Sentence, cue: Cue, subject: number, language: SpeechLanguage): TokenSpan[] =>
  read(sentence, cue, subject, language, language.complements) ?? [];

/** The same for what only the passive says: "the town is believed to be lost"; null when it says nothing so. */
export const passiveComplementOf = (sentence: Sentence, cue: Cue, language: SpeechLanguage): TokenSpan[] | null =>
  read(sentence, cue, -1, language, language.passives);

function read(
  sentence: Sentence,
  cue: Cue,
  subject: number,
  language: SpeechLanguage,
  constructions: readonly ComplementConstruction[],
): TokenSpan[] | null {
  const one = { sentence, cue, subject, dependents: dependentsOf(sentence, cue, language) };
  for (const { read } of constructions) {
    const said = read(one);
    if (said !== null) return said;
  }
  return null;
}
