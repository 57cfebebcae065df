/**
 * What a preposition makes of the time behind it, when it is told of an event: `since` leaves the end open ("since 2011"), `until` the
 * beginning ("by Friday"), `after` begins where the time ends; `from` runs to the time that follows ("from May to June") and is open
 * where none does, `between` runs to the time that follows and changes nothing where none does.
 */
export type TimeBound = 'since' | 'until' | 'after' | 'from' | 'between';

/** Such prepositions, lower case. */
export type TimeBounds = ReadonlyMap<string, TimeBound>;
