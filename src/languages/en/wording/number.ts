import { words } from '../../../language/lexicon.ts';
import type { Party } from '../../../record/happening.ts';

/* Which form of a verb a name takes. */

/** What hangs on the head of a name: "residents of Mosul" are many. */
const behindHead = / (?:of|from|in) /;
/** Plurals without an "s", and bodies that take a plural verb. */
const many = /\b(?:people|media|police|troops|forces|men|women|children|youth|cattle)$/i;
const manyByEnding = /(?:[^s]s|ies|men)$/;
/** Names that only end like a plural. */
const single = words('HTS IS ISIS Reuters Hamas');
const letters = /^[A-Z]{2,}$/;
const smallPlural = /\b[a-z]+s$/;

/** Do the parties take a plural verb? Groups and coordinations do, persons, bodies and places do not. */
export function takesPlural([first, ...others]: readonly Party[]): boolean {
  if (first === undefined || others.length > 0) return true;
  const { kind } = first;
  if (kind === 'person' || kind === 'place') return false;
  const name = first.name.split(behindHead)[0] ?? '';
  if (many.test(name)) return true;
  if (!manyByEnding.test(name) || single.has(name) || letters.test(name)) return false;
  return kind === 'group' || smallPlural.test(name);
}

const manyHold = /(?:[a-z]s|people|forces|troops|police|men)$/;
/** The same of a holder, of whom a line knows the name alone. // union with `takesPlural`? */
export const holdsAsMany = (name: string): boolean => manyHold.test(name);

const hissing = /(?:s|sh|ch|x|z|o)$/;
const withY = /[^aeiou]y$/;

/** "seize" → "seizes", "clash" → "clashes", "flee" → "flees", "be" → "is", "deny" → "denies". */
export function third(verb: string): string {
  if (verb === 'are') return 'is';
  if (hissing.test(verb)) return `${verb}es`;
  if (withY.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

/** Irregular participles of the types' verbs; the rest end in -ed. */
const participles: Record<string, string> = {
  shoot: 'shot',
  strike: 'struck',
  overthrow: 'overthrown',
  beat: 'beaten',
  hit: 'hit',
  free: 'freed',
  gas: 'gassed',
  flee: 'fled',
  leave: 'left',
  withdraw: 'withdrawn',
  fight: 'fought',
  meet: 'met',
};

/** Verb of a passive line: "is killed", "are seized". */
export function participle(verb: string): string {
  const [head = '', ...rest] = verb.split(' ');
  const regular = head.endsWith('e') ? `${head}d` : withY.test(head) ? `${head.slice(0, -1)}ied` : `${head}ed`;
  return [participles[head] ?? regular, ...rest].join(' ');
}
