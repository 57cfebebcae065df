import { phrase } from '../../../../language/phrase.ts';

/** Something is set beside a place: how, the noun of the place, and its name. */
export const setBeside = phrase('territory/set-beside', {
  slots: ['how', 'noun', 'name'],
  pattern:
    /\b(?<how>outside|near|north of|south of|east of|west of) (?:the )?(?:(?<noun>city|town|village)(?: of )?)?(?<name>\p{Lu}[\p{L}'’-]*)?/iu,
  yes: [
    ['redeployed outside the city', 'outside | city'],
    ['camps near Homs', 'near | Homs'],
  ],
  no: ['redeployed in Homs', 'the north'],
});
