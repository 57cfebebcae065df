import { phrase } from '../../../../language/phrase.ts';

/** Troops and perhaps where they are from, of whom nobody says whose they are. */
export const troopsOfNobody = phrase('events/troops-of-nobody', {
  slots: ['troops'],
  pattern: /^(?<troops>(?:\d[\d,]* )?(?:troops|forces|soldiers))(?: from .*)?$/i,
  yes: [
    ['2,000 troops from the north', '2,000 troops'],
    ['soldiers', 'soldiers'],
  ],
  no: ['Ethiopian troops', 'troops of the army'],
});
