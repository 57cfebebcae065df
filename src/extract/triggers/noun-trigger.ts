import type { Sentence } from '../../language/document.ts';
import { childrenOf, lemmaAt, tokenAt } from '../../language/tree.ts';
import { nominalEvent, nominalRoles } from '../arguments/nominal.ts';
import { nameAt } from '../arguments/phrases.ts';
import type { ExtractLanguage } from '../language.ts';
import { nounSense } from './noun-sense.ts';
import { isEventNoun, type Sense } from './sense.ts';
import type { Trigger } from './trigger.ts';

/** What a noun tells and of whom; null where it tells no event. */
export function nounTrigger(sentence: Sentence, language: ExtractLanguage, noun: number): Trigger | null {
  const figures = language.figures.filter((one) => one.holds(sentence, noun));
  if (figures.some(({ isEvent }) => !isEvent)) return null;
  const sense = figures.length > 0 ? null : nounSense(sentence, noun);
  if (!mayTell(sentence, noun, sense)) return null;
  if (sense === null && figures.length === 0 && !isOtherEvent(sentence, noun)) return null;
  const entry = sense?.entry ?? null;
  const filled = nominalRoles(language.nounArguments, nominalEvent(sentence, noun, entry));
  return {
    token: noun,
    beside: sense?.beside ?? [],
    consumed: sense?.consumed ?? [],
    entry,
    ...filled,
    counts: [...filled.roles.patient, ...filled.roles.agent, noun],
    rule: `noun:${entry?.what ?? 'other'}`,
  };
}

/** Whether a noun can tell an event where it stands: not inside a compound ("trade union"), nor as what somebody only is. */
function mayTell(sentence: Sentence, noun: number, sense: Sense | null): boolean {
  const { deprel, head, lemma } = tokenAt(sentence, noun);
  const { eventWords } = sentence.lexicon;
  if (deprel === 'compound' || deprel === 'nmod:desc' || deprel === 'amod') {
    if (head < 0 || eventWords.headsWithoutEvent.has(lemmaAt(sentence, head))) return false;
    if (sense === null && !eventWords.otherNouns.has(lemma.toLowerCase())) return false;
  }
  // "It will be a surprise": a noun that only describes tells no event of its own.
  return sense !== null || !childrenOf(sentence, noun).some((child) => tokenAt(sentence, child).deprel === 'cop');
}

/** Whether a noun tells an event though the record has no plain verb for it: by a list, by its ending, or as the name of one. */
function isOtherEvent(sentence: Sentence, noun: number): boolean {
  const { lemma, xpos } = tokenAt(sentence, noun);
  const { otherNouns, isGerund } = sentence.lexicon.eventWords;
  const word = lemma.toLowerCase();
  return otherNouns.has(word) || (xpos === 'NN' && isGerund(word)) || isNamedEvent(sentence, noun);
}

/** Whether a token stands as a noun, whatever its tag. */
export function isNounHere(sentence: Sentence, token: number): boolean {
  const { upos, form } = tokenAt(sentence, token);
  if (upos === 'NOUN') return true;
  if (upos === 'PROPN') return /^[a-z]/.test(form) || isNamedEvent(sentence, token);
  return upos === 'ADJ' ? isNounByPlace(sentence, token) : isDisguisedNoun(sentence, token);
}

/** "The Academy Awards", "the Six-Day War": a name that ends in a word for an event. */
function isNamedEvent(sentence: Sentence, token: number): boolean {
  const { upos, form } = tokenAt(sentence, token);
  if (upos !== 'PROPN' || !sentence.lexicon.eventWords.endsName.has(form)) return false;
  if (!/^\p{Lu}/u.test(tokenAt(sentence, token - 1).form)) return false;
  const kind = nameAt(sentence, token)?.kind;
  return kind === undefined || kind === 'organisation';
}

/** "Clashes between the army and rebels …": an event noun that was tagged as a verb, without any subject. */
export function isDisguisedNoun(sentence: Sentence, token: number): boolean {
  const { xpos, lemma } = tokenAt(sentence, token);
  if (xpos !== 'VBZ' || !isEventNoun(sentence, lemma) || tokenAt(sentence, token + 1).upos !== 'ADP') return false;
  return !childrenOf(sentence, token).some((child) =>
    /^(?:nsubj|expl|aux|csubj)/.test(tokenAt(sentence, child).deprel),
  );
}

/** "The offensive": an adjective by tag that stands where only a noun can. */
function isNounByPlace(sentence: Sentence, token: number): boolean {
  const next = sentence.tokens[token + 1];
  return (
    token > 0 &&
    isEventNoun(sentence, tokenAt(sentence, token).lemma) &&
    (next === undefined || /^(?:ADP|PUNCT|AUX|VERB|SCONJ)$/.test(next.upos))
  );
}
