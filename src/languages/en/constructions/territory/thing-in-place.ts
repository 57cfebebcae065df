import { phrase } from '../../../../language/phrase.ts';

/** Between what was done and a place: it is only where something else was. */
export const thingInPlace = phrase('territory/thing-in-place', {
  pattern:
    /\b(?:on|in(?! all\b)|at(?! (?:least|most)\b)|near|from|around|outside|along|by|with|for|(?<!up )to|after|during)\b/i,
  yes: [
    [' arms hidden in ', 'in'],
    [' a hill near ', 'near'],
  ],
  no: [' all of ', ' up to at least half of '],
});
