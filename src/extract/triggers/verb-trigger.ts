import type { Sentence } from '../../language/document.ts';
import { tokenAt } from '../../language/tree.ts';
import { argumentsOf } from '../arguments/arguments.ts';
import { isActor } from '../arguments/kinds.ts';
import { verbalEvent, verbalRoles } from '../arguments/verbal.ts';
import type { ExtractLanguage } from '../language.ts';
import { mistaggedVerb } from './mistagged-verb.ts';
import { nounSense } from './noun-sense.ts';
import type { Trigger } from './trigger.ts';
import { verbSense } from './verb-sense.ts';

/** What a verb tells and of whom; null where it tells no event. */
export function verbTrigger(sentence: Sentence, language: ExtractLanguage, verb: number): Trigger | null {
  const { deprel, form, lemma, xpos } = tokenAt(sentence, verb);
  const { eventWords } = sentence.lexicon;
  if (isHelper(sentence, verb)) return null;
  const args = argumentsOf(sentence, verb);
  const word = lemma.toLowerCase();
  const base = eventWords.baseOf(form, word);
  const sense = isScored(sentence, args.object) ? null : verbSense(sentence, verb, args, base);
  if (sense === null && (eventWords.stillVerbs.has(word) || (deprel === 'amod' && xpos !== 'VBN'))) return null;
  const implied = sense === null ? language.impliedEvents.find((one) => one.holds(sentence, verb)) : undefined;
  const entry = sense?.entry ?? implied?.entry ?? null;
  const rule = implied?.rule ?? entry?.what ?? 'other';
  return {
    token: verb,
    beside: sense?.beside ?? [],
    consumed: sense?.consumed ?? [],
    entry,
    ...verbalRoles(language.verbArguments, verbalEvent(sentence, verb, args, entry, sense?.consumed)),
    counts: [args.object, args.subject],
    lemma: base,
    active: !args.passive && entry?.frame !== 'undergo' && !/^(?:acl|amod|advcl|xcomp)$/.test(deprel),
    rule: `verb:${rule}`,
  };
}

/** Auxiliaries, copulas, words that only mark or modify another: no predicate of their own. */
function isHelper(sentence: Sentence, verb: number): boolean {
  const { deprel, xpos, head } = tokenAt(sentence, verb);
  if (/^(?:aux|aux:pass|cop|compound|case|mark|cc|fixed|det|discourse)$/.test(deprel)) return true;
  return deprel === 'amod' && xpos === 'VBG' && !isActor(sentence, head);
}

/** "Crushed Example United 3-1": what a score follows is a match, whatever verb tells it. */
function isScored({ tokens }: Sentence, object: number): boolean {
  if (object < 0) return false;
  const words = tokens.slice(object + 1, object + 6).map(({ form }) => form);
  const at = words.findIndex((form) => /^\d/.test(form));
  // Nothing but the rest of a name stands before the score.
  if (at < 0 || words.slice(0, at).some((form) => !/^\p{Lu}/u.test(form))) return false;
  return /^\d{1,2}[-–]\d{1,2}$/.test(words.slice(at, at + 3).join(''));
}

/** What a verb tells that was tagged as something else ("Rebels Seize Aleppo"); null for any other word. */
export function mistaggedTrigger(sentence: Sentence, language: ExtractLanguage, token: number): Trigger | null {
  const missed = mistaggedVerb(sentence, token);
  if (missed === null || isTellingNoun(sentence, token)) return null;
  const args = missed.arguments;
  const sense = verbSense(sentence, token, args, missed.lemma);
  if (sense === null) return null;
  return {
    token,
    beside: [],
    consumed: [],
    entry: sense.entry,
    ...verbalRoles(language.verbArguments, verbalEvent(sentence, token, args, sense.entry, sense.consumed)),
    counts: [args.object, args.subject],
    lemma: missed.lemma,
    rule: `recovered:${sense.entry.what}`,
  };
}

/** Whether a word is a noun that tells an event as such. */
function isTellingNoun(sentence: Sentence, token: number): boolean {
  const { upos, lemma } = tokenAt(sentence, token);
  return (
    upos === 'NOUN' &&
    (nounSense(sentence, token) !== null || sentence.lexicon.eventWords.otherNouns.has(lemma.toLowerCase()))
  );
}
