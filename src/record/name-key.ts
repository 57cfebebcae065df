import { fold } from './folding.ts';

/*
 * Keys are kept in the log and compared across languages, and with what a person types who judges: so one list for all of them, and no
 * words of the language that a report is written in.
 */
const particles = /^(?:al|el|bin|ibn|van|von|de|da|del|abu)$/;
const titles = /^(?:mr|mrs|ms|dr|sir|president|general|gen)$/;

/** Folded for comparing: lower case, no diacritics, no articles or titles. */
export function nameKey(name: string): string {
  const words = fold(name).split(' ');
  // A title stands before a name; at the end it is all that one is called by ("the president").
  const own = words.filter((word, i) => !particles.test(word) && (i === words.length - 1 || !titles.test(word)));
  return (own.length > 0 ? own : words).join(' ');
}

/** What all those of a party may be called by beside its name. */
const bodies =
  /(?: (?:group|groups|fighters?|forces?|troops|soldiers|mercenar(?:y|ies)|militants?|militia|militias|movement|rebels|insurgents|units?|company))+$/;

/** The key that a party's side is set by: "Wagner", "the Wagner Group" and "Wagner fighters" are one. */
export function partyKey(name: string): string {
  const key = nameKey(name);
  return key.replace(bodies, '') || key;
}
