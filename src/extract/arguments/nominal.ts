import type { Sentence } from '../../language/document.ts';
import type { EventEntry } from '../../language/lexicon/event-entry.ts';
import type { WordSet } from '../../language/lexicon.ts';
import { caseOf, lemmaAt, tokenAt, treeOf } from '../../language/tree.ts';
import { argumentsOf } from './arguments.ts';
import { type Arguments, isVerbal } from './clause.ts';
import { isActor, isPlace } from './kinds.ts';
import { nameAt, nounAfter } from './phrases.ts';
import { type ArgumentConstruction, addGround, type Filled, fillRoles, type Predicate } from './roles.ts';
import { isTime } from './time-words.ts';

/** A noun that tells an event, with the phrases around it: "the rebels' attack on the town". -1 stands for a phrase that is not there. */
export interface NominalEvent extends Predicate {
  /** The possessive: "the REBELS' attack". */
  owner: number;
  /** The side, people or place before it: "the REBEL attack". */
  modifier: number;
  /** The first phrase behind each preposition. */
  phrases: ReadonlyMap<string, number>;
  /** The phrase behind one of the prepositions of those acted on, "of" apart: "an attack on the TOWN". */
  target: number;
  /** Whether an "of" phrase is who does it ("the attack of the rebels") or whom it is done to ("the seizure of the town"). */
  genitive: 'subjective' | 'objective';
  /** The arguments of the verb that only carries the noun: "carried out an attack". */
  carrier: Arguments | null;
}

/** One way in which a phrase beside a noun fills a role in what the noun tells. */
export type NominalArgument = ArgumentConstruction<NominalEvent>;

/** A noun that tells an event, with the phrases around it. */
export function nominalEvent(sentence: Sentence, token: number, entry: EventEntry | null): NominalEvent {
  const { of } = sentence.lexicon.prepositions;
  const frame = entry?.frame ?? 'act';
  const targets = entry?.on ?? [];
  const { owner, modifier, phrases } = beside(sentence, token);
  const light = lightVerbOver(sentence, token);
  const carrier = light >= 0 ? argumentsOf(sentence, light) : null;
  for (const { preposition, token } of carrier?.obliques ?? [])
    if (targets.includes(preposition)) keepFirst(sentence, phrases, preposition, token);
  addNext(sentence, token, phrases);
  if (frame === 'move') addOrigin(sentence, phrases);
  const isOf = (preposition: string): boolean => of.has(preposition);
  const isSubjective = frame !== 'act' || (targets.length > 0 && !targets.some(isOf));
  return {
    sentence,
    token,
    entry,
    frame,
    owner,
    modifier,
    phrases,
    target: firstOf(
      phrases,
      targets.filter((preposition) => !isOf(preposition)),
    ),
    genitive: isSubjective ? 'subjective' : 'objective',
    carrier,
  };
}

/** Who does what to whom, in what a noun tells: "the seizure of X by Y", "Y's attack on X", "rebel offensive". */
export function nominalRoles(constructions: readonly NominalArgument[], event: NominalEvent): Filled {
  const filled = fillRoles(constructions, event);
  addGround(filled.roles, event.frame, (token) => isPlace(event.sentence, token));
  return filled;
}

/** The phrase behind the first of some prepositions that has one; -1 for none. */
export const behind = ({ phrases }: NominalEvent, prepositions: WordSet | readonly string[]): number =>
  firstOf(phrases, prepositions);

function firstOf(phrases: ReadonlyMap<string, number>, prepositions: Iterable<string>): number {
  for (const preposition of prepositions) {
    const token = phrases.get(preposition);
    if (token !== undefined) return token;
  }
  return -1;
}

type Phrases = Map<string, number>;

function keepFirst(sentence: Sentence, phrases: Phrases, preposition: string, token: number): void {
  if (!phrases.has(preposition) && !isTime(sentence, token)) phrases.set(preposition, token);
}

/** What hangs on the noun. */
function beside(sentence: Sentence, noun: number): { owner: number; modifier: number; phrases: Phrases } {
  const phrases: Phrases = new Map();
  let owner = -1;
  let modifier = -1;
  for (const child of treeOf(sentence).children[noun] ?? []) {
    const deprel = sentence.tokens[child]?.deprel;
    if (deprel === 'nmod:poss') owner = child;
    else if (deprel === 'nmod' || deprel === 'obl') keepFirst(sentence, phrases, caseOf(sentence, child) ?? '', child);
    else if (modifier < 0 && (deprel === 'compound' || deprel === 'amod' || deprel === 'nmod:desc'))
      if (namesSide(sentence, child)) modifier = child;
  }
  return { owner, modifier, phrases };
}

/** Does a modifier name people or a place ("rebel offensive", "Syrian attack"), and not the weapon ("mortar fire")? */
function namesSide(sentence: Sentence, token: number): boolean {
  const { upos, form } = tokenAt(sentence, token);
  const { nationalities, weapons } = sentence.lexicon;
  if (weapons.isNameOfWeapon(form)) return false;
  if (isPlace(sentence, token)) return true;
  // A name's word that was tagged as an adjective counts by its ending alone.
  return upos === 'ADJ' ? nationalities.isAdjective(form) : isActor(sentence, token);
}

/** A poor parse may hang the phrase right behind the noun elsewhere. */
function addNext(sentence: Sentence, noun: number, phrases: Phrases): void {
  const next = sentence.tokens[noun + 1];
  const preposition = next?.form.toLowerCase();
  if (next?.upos !== 'ADP' || preposition === undefined) return;
  if (!sentence.lexicon.prepositions.ofNouns.has(preposition)) return;
  const after = nounAfter(sentence, noun + 2);
  if (after >= 0) keepFirst(sentence, phrases, preposition, after);
}

/** "The withdrawal of forces from X", with the place hung on the forces. */
function addOrigin(sentence: Sentence, phrases: Phrases): void {
  const { of, origin } = sentence.lexicon.prepositions;
  const gone = firstOf(phrases, of);
  if (gone < 0) return;
  for (const preposition of origin) {
    const from = treeOf(sentence).children[gone]?.find(
      (child) => sentence.tokens[child]?.deprel === 'nmod' && caseOf(sentence, child) === preposition,
    );
    if (from !== undefined) keepFirst(sentence, phrases, preposition, from);
  }
}

/** The verb that only carries the event noun as its object ("carried out an attack"), or -1. */
function lightVerbOver(sentence: Sentence, noun: number): number {
  const { head, deprel } = tokenAt(sentence, noun);
  const verb = sentence.tokens[head];
  if (verb === undefined || !isVerbal(verb) || (deprel !== 'obj' && deprel !== 'nsubj:pass')) return -1;
  return isLightVerb(sentence, head) ? head : -1;
}

/** Whether a verb adds nothing of its own to an event noun that is its object: "carried out an attack". */
export const isLightVerb = (sentence: Sentence, verb: number): boolean =>
  sentence.lexicon.lightVerbs.ofObjects.has(lemmaAt(sentence, verb));

/** A place's name before a noun ("the Aleppo offensive"), unlike a nationality word ("the Syrian offensive"). */
export const isPlaceName = (sentence: Sentence, token: number): boolean =>
  nameAt(sentence, token)?.kind === 'place' &&
  tokenAt(sentence, token).upos === 'PROPN' &&
  tokenAt(sentence, token).deprel !== 'amod';
