import type { Party } from '../../../record/happening.ts';
import type { Worded } from '../../../record/line-wording.ts';
import { numberOf } from '../lexicon/numbers.ts';

/* Numbers of people in a line. */

/** "12", "at least 30", "about 115,000", "8 to 12", "up to 40"; a count in vague words stays in those words: "dozens of". */
export function countWords(quantity: Worded['quantity'], vague: string | null): string | null {
  if (quantity === null) return null;
  const { low, best, high } = quantity;
  const told = best ?? low;
  if (told === null) return null;
  if (low !== null && high !== null && low !== high) return `${figure(low)} to ${figure(high)}`;
  if (best === null && vague !== null) return vague;
  if (low !== null && high === null) return `at least ${figure(low)}`;
  if (low === null && best !== null) return `${high === null ? 'about' : 'up to'} ${figure(best)}`;
  return figure(told);
}

/** Thousands apart, as newspapers print them: "1,200". */
const figure = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A count that stands for people by itself. */
const bareCount = /^(?:dozens|scores|hundreds|thousands|millions|several|many)$/i;
export const isBareCount = ({ name }: Party): boolean => bareCount.test(name);

/** Those counted, without the same number in words before them: "six others" of 6. */
export function withoutNumber(party: Party, { low, best, high }: NonNullable<Worded['quantity']>): Party {
  const gap = party.name.indexOf(' ');
  const told = gap < 0 ? null : numberOf(party.name.slice(0, gap));
  return told !== null && [low, best, high].includes(told) ? { ...party, name: party.name.slice(gap + 1) } : party;
}

/** A count with those counted: "12 soldiers", "dozens of people". */
export const counted = (count: string, names: string): string =>
  `${count}${names === '' ? (count.endsWith(' of') ? ' people' : '') : ` ${names}`}`;

const MAX_PARTIES = 2;

/** "A", "A and B", "A, B and 3 others". */
export function list(parties: readonly Party[]): string {
  const names = parties.map(({ name }) => name);
  if (names.length <= MAX_PARTIES) return names.join(' and ');
  const more = names.length - MAX_PARTIES;
  return `${names.slice(0, MAX_PARTIES).join(', ')} and ${more} other${more === 1 ? '' : 's'}`;
}
