import { describe, expect, test } from 'vitest';
import { apostrophes } from './apostrophes.ts';
import { attitudes } from './attitudes.ts';
import { contentWords } from './content-words.ts';
import { entityNouns } from './entity-nouns.ts';
import { eventWords } from './event-words.ts';
import { footage } from './footage.ts';
import { ground } from './ground.ts';
import { holding } from './holding.ts';
import { nationalities } from './nationalities.ts';
import { offices } from './offices.ts';
import { saying } from './saying.ts';
import { tellers } from './tellers.ts';
import { weapons } from './weapons.ts';

/** One question about a word: where it holds, and where it does not. */
const questions: [what: string, holds: (word: string) => boolean, yes: string[], no: string[]][] = [
  ['a decade behind an apostrophe', apostrophes.isDecade, ['90s', '50s'], ['95s', '1990s', '90']],
  [
    'a noun that ends like people',
    entityNouns.endsLikePeople,
    ['fisherman', 'islandspeople', 'economist'],
    ['helicopter', 'town'],
  ],
  ['an event noun by its ending', eventWords.isGerund, ['fighting', 'shelling'], ['building', 'during', 'attack']],
  [
    'an adjective of a people',
    nationalities.isAdjective,
    ['Syrian', 'Kurdish', 'Iraqi'],
    ['Ethnic', 'syrian', 'Rapid'],
  ],
  ['people of a country', nationalities.endsLikePeople, ['Iraqis', 'Syrians', 'Chinese'], ['Syrian', 'Iraq']],
  ['a name that is that of a weapon', weapons.isNameOfWeapon, ['Mortar', 'Rockets'], ['mortar', 'Russian']],
  ['who tells what others did', tellers.tellsOfOthers, ['Sheriff', 'prosecutors', 'ministry'], ['rebel', 'farmer']],
  ['who tells it or did it', tellers.tellsOrDoes, ['police', 'villagers', 'Capt.'], ['rebel', 'coroner']],
  ['a body that bears arms by a word', tellers.bearsArms, ['Defence', 'border'], ['health', 'trade']],
  ['who fights or robs', tellers.fights, ['gunmen', 'Rebels'], ['sheriff', 'soldier']],
  ['whom somebody speaks for', tellers.speaksFor, ['for', 'of'], ['to', 'by']],
  ['an office', offices.holdsOffice, ['minister', 'President'], ['witness', 'town']],
  ['a part in which somebody speaks', offices.isOffice, ['witness', 'minister'], ['town', 'rocket']],
  ['a town in a phrase', ground.namesTown, ['the border town', 'city'], ['townspeople', 'province']],
  ['a thing in a place', ground.namesThing, ['the airport', 'an air base'], ['the city', 'the north']],
  ['a part of a place', ground.namesPart, ['the northern suburbs', 'half of it'], ['the town', 'partly']],
  [
    'told in passing who holds it',
    holding.isInPassing,
    ['a rebel-held town', 'the army-controlled port'],
    ['rebels hold it', 'withheld'],
  ],
];

describe.each(questions)('%s', (_, holds, yes, no) => {
  test('its words, and no others', () => {
    expect([...yes, ...no].filter(holds)).toEqual(yes);
  });
});

test.each([
  ['Urges', 'urge'],
  ['denied', 'deny'],
  ['denies', 'deny'],
  ['replied', 'reply'],
  ['adding', 'add'],
  ['quipped', 'quip'],
  ['said', 'say'],
  ['seized', 'seized'],
  ['string', 'string'],
])('"%s" as a verb of saying is "%s"', (form, verb) => {
  expect(saying.verbOf(form)).toBe(verb);
});

test.each([
  ['rebels', 'rebel'],
  ['press', 'press'],
  ['bus', 'bus'],
  ['town', 'town'],
])('"%s" is compared as "%s"', (word, stem) => {
  expect(contentWords.stemOf(word)).toBe(stem);
});

test.each([
  ['video', 'video'],
  ['Photographs', null],
  ['photograph', 'image'],
  ['recording', 'audio'],
  ['report', null],
])('"%s" is footage of the kind: %s', (lemma, medium) => {
  expect(footage.mediumOf(lemma)).toBe(medium);
});

test.each([
  // "Managed to leave", "failed to leave", "regretted leaving", "said they left", "feared they left".
  ['manage', 'other', 'through'],
  ['fail', 'other', 'against'],
  ['regret', 'clause', 'fact'],
  ['say', 'clause', 'said'],
  ['fear', 'clause', 'open'],
  // "Forgot to leave", and "forgot that they left".
  ['forget', 'other', 'against'],
  ['forget', 'clause', 'fact'],
  ['eat', 'other', undefined],
  ['town', 'object', undefined],
] as const)('"%s" over a %s event takes the attitude: %s', (lemma, governed, kind) => {
  expect(attitudes.of(lemma, governed)?.kind).toBe(kind);
});
