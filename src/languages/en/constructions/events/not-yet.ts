import { phrase } from '../../../../language/phrase.ts';

/** Right before what may come, and has not. */
export const notYet = phrase('events/not-yet', {
  pattern:
    /\b(?:(?:intent|bent|set) (?:up)?on|(?:aimed|aiming) at|(?:time ?table|deadline|date|schedule|roadmap|preparations?|calls?|conditions?|pressure|hopes?|plans?) for|(?:close|closer|near|nearer) to|(?:verge|brink|edge|cusp|risk|danger) of) (?:the |a |an |its |their |his |her |imminent |total |complete |another |being |losing |utter )*$/i,
  yes: [
    ['The rebels are closer to ', 'closer to '],
    ['an army intent on ', 'intent on '],
    ['agreed on a timetable for the ', 'timetable for the '],
  ],
  no: ['They were praised for the ', 'The rebels came closer and '],
});
