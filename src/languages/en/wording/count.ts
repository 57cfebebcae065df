import { words } from '../../../language/lexicon.ts';
import type { Party } from '../../../record/happening.ts';
import type { Worded } from '../../../record/line-wording.ts';
import { numberOf } from '../lexicon/numbers.ts';
import { isPlural, singular } from './number.ts';

/* Numbers of people in a line. */

/** A number as a line says it. */
export interface Count {
  /** "12", "at least 30", "dozens of". */
  words: string;
  /** Is it of one alone? */
  one: boolean;
  /** The figures that it is made of. */
  figures: readonly (number | null)[];
}

/**
 * "12", "at least 30", "about 115,000", "8 to 12", "up to 40"; a count in vague words stays in those words: "dozens of". Null where nothing
 * is counted, or nobody: "0".
 */
export function countOf(quantity: Worded['quantity'], vague: string | null): Count | null {
  if (quantity === null) return null;
  const { low, best, high } = quantity;
  const told = best ?? low ?? high;
  if (told === null || told < 1) return null;
  const count = (text: string): Count => ({
    words: text,
    one: text.endsWith(' 1') || text === '1',
    figures: [low, best, high],
  });
  if (low !== null && high !== null && low < high) return count(`${figure(low)} to ${figure(high)}`);
  if (best === null && vague !== null) return count(vague);
  if (low !== null && high === null) return count(`at least ${figure(low)}`);
  if (low === null && best !== null) return count(`${high === null ? 'about' : 'up to'} ${figure(best)}`);
  if (low === null) return count(`up to ${figure(told)}`);
  return count(figure(told));
}

/** Thousands apart, as newspapers print them: "1,200". */
const figure = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A count that stands for people by itself. */
const bareCount = /^(?:dozens|scores|hundreds|thousands|millions|several|many|some|more|few)$/i;

/** Words before those counted that a number takes the place of. */
const beforeNumber = words(`
  the a an at least most about around nearly almost over up to some estimated further additional more another
  dozens scores hundreds thousands millions tens several many few of`);

/** Who is counted, with the number: "12 soldiers", "1 soldier", "dozens of people"; null where the number is not theirs by these words. */
export function counted(count: Count, parties: readonly Party[]): Party | null {
  const bare = parties.flatMap((one) => withoutNumber(one, count) ?? []);
  if (bare.length < parties.length || bare.some((one) => !takesNumber(one, count))) return null;
  const names = bare.map(({ name }) => name).filter((name) => name !== '');
  if (count.one && names.length > 1) return null;
  const shown = names.length === 0 ? 'people' : list(names.map((name) => ({ name, kind: 'group' })));
  return { name: `${count.words} ${count.one ? singular(shown) : shown}`, kind: count.one ? 'person' : 'group' };
}

/** Without the same number, and what goes with it, before the name: "six others" of 6, "dozens of guards"; null where it has another number. */
function withoutNumber(party: Party, count: Count): Party | null {
  const [first = '', next, ...rest] = party.name.split(' ');
  if (bareCount.test(party.name)) return { ...party, name: '' };
  if (next === undefined) return party;
  const value = numberOf(first);
  const shorter = { ...party, name: [next, ...rest].join(' ') };
  if (value !== null && count.figures.includes(value)) return withoutNumber(shorter, count);
  if (beforeNumber.has(first.toLowerCase())) return withoutNumber(shorter, count);
  // "Seven Oaks guards" are as many as the number says; "two guards" of 7 are not.
  return value === null || /^\p{Lu}/u.test(next) ? party : null;
}

/** Nouns of many that have no word for one of them. */
const collective = /(?:forces|personnel|youth|cattle|clergy|peshmerga|mujahideen)$/i;
/** One of whom nothing more is known. */
const anybody = /^(?:person|other|one)$/;
/** The same of one and of many. */
const invariant = /craft$/i;

/** One is counted by what he is, many by what they are; who has a name of his own is not counted at all. "A soldier" is one already. */
function takesNumber(party: Party, { one, words: told }: Count): boolean {
  const { name, kind } = party;
  if (name === '') return true;
  if (isPlural(party)) return !one || !collective.test(name);
  if (invariant.test(name)) return !one;
  return one && (told !== '1' || anybody.test(name)) && kind !== 'place' && /^\p{Ll}/u.test(name);
}

const MAX_PARTIES = 2;

/** "A", "A and B", "A, B and 3 others". */
export function list(parties: readonly Party[]): string {
  const names = parties.map(({ name }) => name);
  if (names.length <= MAX_PARTIES) return names.join(' and ');
  const more = names.length - MAX_PARTIES;
  return `${names.slice(0, MAX_PARTIES).join(', ')} and ${more} other${more === 1 ? '' : 's'}`;
}
