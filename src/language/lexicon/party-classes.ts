import type { PartyClass } from '../../record/event-mention.ts';

/** Classes of parties (record/party-class.ts) that their own words alone tell; the others follow from camps and victims. */
export type WordedClass = Exclude<
  PartyClass,
  'government' | 'opposition' | 'neutral' | 'animal' | 'combatant' | 'civilian' | 'non-fighter'
>;

/** A test of each such class, asked of the whole name of a party; several may hold of one name. */
export type PartyClassWords = Readonly<Record<WordedClass, (name: string) => boolean>>;
