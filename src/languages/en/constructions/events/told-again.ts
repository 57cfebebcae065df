import { phrase } from '../../../../language/phrase.ts';

/** A clause that says what kind of event another one was. */
export const toldAgain = phrase('events/told-again', {
  pattern: /^(?:it|this|that) (?:is|was|has been|had been|remains|marks|marked)\b/i,
  yes: [
    ['It is the largest attack since spring', 'It is'],
    ['This marked the fall of the city', 'This marked'],
  ],
  no: ['It attacked the town', 'The attack was large'],
});
