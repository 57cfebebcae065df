import { phrase } from '../../../../language/phrase.ts';

/** Right behind the name of a place: what it has. */
export const ownedThing = phrase('territory/owned-thing', {
  pattern: /^['’]s? (?:[\p{L}-]+ ?){1,3}/u,
  yes: [
    ['’s main airport fell', '’s main airport fell'],
    ["' airport", "' airport"],
  ],
  no: [' airport', '’s 12 gates'],
});
