import type { Sentence } from '../../language/document.ts';
import { lemmaAt, tokenAt } from '../../language/tree.ts';
import { isVerbal } from '../arguments/clause.ts';
import type { ExtractLanguage } from '../language.ts';
import { lotTrigger, tollTrigger } from './lot-trigger.ts';
import { nounSense } from './noun-sense.ts';
import { isDisguisedNoun, isNounHere, nounTrigger } from './noun-trigger.ts';
import type { Trigger } from './trigger.ts';
import { mistaggedTrigger, verbTrigger } from './verb-trigger.ts';

/** The words of a sentence that tell an event, in text order, each with what it tells and of whom. */
export function eventTriggers(sentence: Sentence, language: ExtractLanguage): Trigger[] {
  const found: Trigger[] = [];
  const taken = new Set<number>();
  sentence.tokens.forEach((_, token) => {
    const trigger = triggerAt(sentence, language, token);
    if (trigger === null || taken.has(token)) return;
    found.push(trigger);
    for (const other of trigger.beside) if (isTakenBy(sentence, trigger, other)) taken.add(other);
  });
  return found.filter(({ token }) => !taken.has(token));
}

/** Whether a word beside a trigger tells the same event: "launched an investigation" is one event, "welcomed the fall" two. */
function isTakenBy(sentence: Sentence, { consumed, entry }: Trigger, other: number): boolean {
  const own = nounSense(sentence, other);
  if (own !== null) return own.entry.what === entry?.what;
  const lemma = lemmaAt(sentence, other);
  return consumed.includes(other) || !sentence.lexicon.eventWords.otherNouns.has(lemma);
}

function triggerAt(sentence: Sentence, language: ExtractLanguage, token: number): Trigger | null {
  if (isVerbal(tokenAt(sentence, token)) && !isDisguisedNoun(sentence, token))
    return verbTrigger(sentence, language, token);
  return (
    tollTrigger(sentence, language, token) ??
    mistaggedTrigger(sentence, language, token) ??
    (isNounHere(sentence, token) ? nounTrigger(sentence, language, token) : lotTrigger(sentence, token))
  );
}
