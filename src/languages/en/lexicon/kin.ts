import { words } from '../../../language/lexicon.ts';

/** Nouns for a relative; lemmas in lower case. */
export const kin = words(
  `father mother son daughter brother sister wife husband cousin uncle aunt nephew niece grandson granddaughter grandfather
  grandmother widow widower stepson stepfather stepmother brother-in-law sister-in-law son-in-law father-in-law half-brother
  half-sister twin fiancé fiancée spouse`,
);
