/** "Turkish-backed": who stands behind a party is not where it belongs. */
const sponsored = /\p{L}-(?:backed|aligned|allied|supported|sponsored|armed|funded|installed)\b/iu;
/** The same with all words of the name before it. */
const sponsor =
  /(?:\p{Lu}[\p{L}.]* )*\p{Lu}[\p{L}.]*-(?:backed|aligned|allied|supported|sponsored|armed|funded|installed)\b/gu;

/** Do the words say who stands behind a party? */
export const isSponsored = (words: string): boolean => sponsored.test(words);

/** The words without the name of who stands behind it. */
export const withoutSponsor = (words: string): string => words.replace(sponsor, '');
