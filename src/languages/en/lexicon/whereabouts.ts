import { words } from '../../../language/lexicon.ts';

// Where somebody is, and that nobody knows; lemmas or forms in lower case.

/** Nouns for where somebody is. */
export const whereabouts = words('whereabouts');
/** Nouns that mean it too, of a person: "the president's location". */
export const fate = words('location fate');
/** Words by which nothing is known of it. */
export const unknown = words('unknown unclear uncertain mystery unconfirmed undisclosed');
/** Words by which something is known; with "not" nothing is. */
export const known = words('know clear confirm');
/** What turns them round. */
export const not = words("not n't n’t never");
/** Subjects that turn them round. */
export const nobody = words('nobody none no-one');
