import type { Sentence } from '../../language/document.ts';
import type { EventEntry } from '../../language/lexicon/event-entry.ts';
import { caseOf, childrenOf, tokenAt } from '../../language/tree.ts';
import { eventTypes } from '../../record/event-types.ts';
import type { Arguments } from './clause.ts';
import { isPlace, isPlaceLike } from './kinds.ts';
import { type ArgumentConstruction, addGround, type Filled, fillRoles, type Predicate } from './roles.ts';
import { isTime } from './time-words.ts';

/** A verb that tells an event, with what stands around it. -1 stands for a phrase that is not there. */
export interface VerbalEvent extends Predicate {
  /** The one that acts, in the active voice; the "by" phrase in the passive. */
  subject: number;
  /** The one acted on: the object, or the subject of a passive; never a time. */
  object: number;
  /** The receiver: "gave THEM food". */
  receiver: number;
  passive: boolean;
  obliques: Arguments['obliques'];
  /** Words that tell the event together with the verb: "control" in "took control". No one acts or suffers in them. */
  consumed: readonly number[];
  /** Whether the object is one of those words. */
  objectTells: boolean;
  /** The phrase behind one of the prepositions of those acted on, on the verb or on the noun that tells it too: "took control of the BASE". */
  target: number;
}

/** One way in which a phrase around a verb fills a role in what the verb tells. */
export type VerbalArgument = ArgumentConstruction<VerbalEvent>;

/** A verb that tells an event, with what stands around it. */
export function verbalEvent(
  sentence: Sentence,
  token: number,
  { subject, object, receiver, passive, obliques }: Arguments,
  entry: EventEntry | null,
  consumed: readonly number[] = [],
): VerbalEvent {
  const ofTime = object >= 0 && isTime(sentence, object);
  const objectTells = !ofTime && consumed.includes(object);
  const event: VerbalEvent = {
    sentence,
    token,
    entry,
    frame: entry?.frame ?? 'act',
    subject,
    object: ofTime ? -1 : object,
    receiver,
    passive,
    obliques,
    consumed,
    objectTells,
    target: -1,
  };
  return { ...event, target: targetOf(event, entry?.on ?? []) };
}

/** Who does what to whom, in what a verb tells. */
export function verbalRoles(constructions: readonly VerbalArgument[], event: VerbalEvent): Filled {
  const filled = fillRoles(constructions, event);
  addGround(filled.roles, event.frame, (token) => isGround(event, token));
  return filled;
}

/** A place; or, where the event is done to ground, a proper noun that nobody knows. */
export const isGround = ({ sentence, entry }: VerbalEvent, token: number): boolean =>
  isPlace(sentence, token) || (entry !== null && eventTypes[entry.what].onGround && isPlaceLike(sentence, token));

/** The phrase behind the first of some prepositions that has one which is no time; -1 for none. */
export function behind({ sentence, obliques }: VerbalEvent, prepositions: Iterable<string>): number {
  for (const preposition of prepositions) {
    const found = obliques.find((one) => one.preposition === preposition && !isTime(sentence, one.token));
    if (found !== undefined) return found.token;
  }
  return -1;
}

function targetOf(event: VerbalEvent, prepositions: readonly string[]): number {
  const own = behind(event, prepositions);
  if (own >= 0 || !event.objectTells) return own;
  const { sentence, object } = event;
  for (const preposition of prepositions) {
    const about = childrenOf(sentence, object).find(
      (child) =>
        tokenAt(sentence, child).deprel === 'nmod' &&
        caseOf(sentence, child) === preposition &&
        !isTime(sentence, child),
    );
    if (about !== undefined) return about;
  }
  return -1;
}
