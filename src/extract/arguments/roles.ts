import type { Proven } from '../../language/construction.ts';
import type { Sentence } from '../../language/document.ts';
import type { EventEntry } from '../../language/lexicon/event-entry.ts';
import { tokenAt } from '../../language/tree.ts';
import type { Frame } from '../../record/event-facts.ts';
import { isPlace } from './kinds.ts';
import { canHeadPhrase } from './phrases.ts';
import { isTime } from './time-words.ts';

/** A part in an event: who acts, whom it is done to, and a place that the event itself names (the goal of a movement, ground acted on). */
export type Role = 'agent' | 'patient' | 'place';

/** Who fills which role: head tokens. */
export type Roles = Readonly<Record<Role, number[]>>;

/** A word that tells an event. */
export interface Predicate {
  sentence: Sentence;
  token: number;
  /** What it tells; null for an event that the record has no plain verb for. */
  entry: EventEntry | null;
  frame: Frame;
}

/** One way in which a phrase near a word that tells an event fills a role in it: "by rebels" acts. */
export interface ArgumentConstruction<Event extends Predicate> extends Proven {
  role: Role;
  /** The frames of the events that it belongs to; all of them where it is left out. */
  frames?: readonly Frame[];
  /** Only where nobody fills the role yet. */
  ifNone?: boolean;
  /** In the place of those who filled it before, nobody among them. */
  instead?: boolean;
  /** Near misses, each with a name: nobody is found where one of them holds. */
  unless?: Readonly<Record<string, (event: Event, filled: Roles) => boolean>>;
  /** The phrases that fill it, as head tokens; -1 or none where there is nobody. */
  who(event: Event, filled: Roles): number | readonly number[];
}

/** A phrase that fills a role, and the name of the construction by which it does. */
export interface Filling {
  role: Role;
  token: number;
  by: string;
}

/** Who fills which role, and by which constructions. */
export interface Filled {
  roles: Roles;
  fillings: readonly Filling[];
}

/** What constructions find around a word, in their order: each sees what those before it have found. */
export function fillRoles<Event extends Predicate>(
  constructions: readonly ArgumentConstruction<Event>[],
  event: Event,
): Filled {
  const roles: Roles = { agent: [], patient: [], place: [] };
  let fillings: Filling[] = [];
  for (const one of constructions) {
    if (!applies(one, event, roles)) continue;
    const found = [one.who(event, roles)].flat();
    if (one.instead === true && !found.includes(-1)) {
      roles[one.role].length = 0;
      fillings = fillings.filter(({ role }) => role !== one.role);
    }
    for (const token of found)
      if (addRole(event.sentence, roles, one.role, token)) fillings.push({ role: one.role, token, by: one.name });
  }
  return { roles, fillings };
}

function applies<Event extends Predicate>(one: ArgumentConstruction<Event>, event: Event, filled: Roles): boolean {
  if (one.frames !== undefined && !one.frames.includes(event.frame)) return false;
  if (one.ifNone === true && filled[one.role].length > 0) return false;
  for (const name in one.unless) if (one.unless[name]?.(event, filled)) return false;
  return true;
}

/** Ground that is acted on is where it happens, too; where somebody is only spoken of or dealt with, it is not. */
export function addGround({ patient, place }: Roles, frame: Frame, isGround: (token: number) => boolean): void {
  if (frame === 'speak' || frame === 'mutual') return;
  for (const token of patient) if (isGround(token) && !place.includes(token)) place.push(token);
}

/** Lets a token fill a role, where it can; whether it does so now. */
function addRole(sentence: Sentence, roles: Roles, role: Role, token: number): boolean {
  if (token < 0 || roles[role].includes(token) || (role !== 'place' && !canFillRole(sentence, token))) return false;
  roles[role].push(token);
  return true;
}

/** Whether a token can act or be acted on: a noun phrase that is no time; an adjective only when it is a name ("the Russian"). */
const canFillRole = (sentence: Sentence, token: number): boolean => {
  const { upos, form } = tokenAt(sentence, token);
  if (!canHeadPhrase(sentence, token) || isTime(sentence, token)) return false;
  return upos !== 'ADJ' || /^[A-Z]/.test(form) || isPlace(sentence, token);
};
