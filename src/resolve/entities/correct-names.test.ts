import { expect, test } from 'vitest';
import { parsedDocument } from '../../../test/parsed-document.ts';
import { readText } from '../../intake.ts';
import { english } from '../../languages/en/index.ts';
import { readReport } from '../../sitrep.ts';
import { withCorrectedNames } from './correct-names.ts';
import { inCase } from './fold-name.ts';

/** "words=kind" of the names in a text, in order. */
function namesIn(text: string): string[] {
  const { mentions, entities } = readReport(readText(text, { title: null, published: null }));
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return mentions
    .filter(({ form }) => form === 'name')
    .map(({ start, end, entity }) => `${text.slice(start, end)}=${kinds.get(entity)}`);
}

test.each([
  ['Tensions rose after the Rapid Support Forces left the town.', 'Rapid Support Forces=organisation'],
  ['The Lebanese Armed Forces deployed in Tyre on Monday.', 'Lebanese Armed Forces=organisation'],
  ['Jaish al-Adl claimed the attack in Zahedan.', 'Jaish al-Adl=organisation'],
  ['The Syrian Observatory for Human Rights counted twelve raids.', 'Syrian Observatory for Human Rights=organisation'],
  ['M23 rebels left Goma on Friday, and M23 said why.', 'M23=organisation'],
  ['Ansar Allah launched missiles at Eilat.', 'Ansar Allah=organisation'],
  ['The Jenin Brigade said so.', 'Jenin Brigade=organisation'],
  ['Abu Sayyaf gunmen took hostages in Jolo.', 'Abu Sayyaf=organisation'],
  ['Hayat Tahrir al-Sham leader Ahmed Karam spoke.', 'Hayat Tahrir al-Sham=organisation'],
  ['The Northern Relief Organisation (NRO) left.', 'Northern Relief Organisation=organisation'],
  ['The Northern Relief Organisation (NRO) left.', 'NRO=organisation'],
  ['NATO met on Monday.', 'NATO=organisation'],
  ['The UN met on Monday.', 'UN=organisation'],
  ['Ms Haddad spoke.', 'Haddad=person'],
  ['Gen. Haftar left.', 'Haftar=person'],
  ['President Bashar al-Karam fled.', 'Bashar al-Karam=person'],
  ['Sheikh Ahmed Karam stayed.', 'Ahmed Karam=person'],
  ['Pope Leo prayed.', 'Pope Leo=person'],
  ['Deputy Prime Minister Angela Karam spoke.', 'Angela Karam=person'],
  ['Omar bin Tamimi left.', 'Omar bin Tamimi=person'],
  ['Senator Layla Haddad (R-Texas) voted no.', 'Texas=place'],
  ['The President Hotel was shelled.', 'President Hotel=place'],
  ['Talks ended when UN Envoy Geir Pedersen left Geneva.', 'Geir Pedersen=person'],
  ['KYIV, Ukraine — Shells fell near the river.', 'KYIV=place'],
  ['The meeting was held at the Hyatt Regency Nairobi on Monday.', 'Hyatt Regency Nairobi=place'],
  ['Crowds gathered outside City Hall in the morning.', 'City Hall=place'],
  ['He joined Google as well. Staff at Google said so. Google has an office in California.', 'Google=organisation'],
])('in "%s" stands %s', (text, expected) => {
  expect(namesIn(text)).toContain(expected);
});

test.each([
  ['Russian forces shelled Kharkiv.', /forces/],
  ['The Prime Minister was calm.', /Minister/],
  ['Senator Layla Haddad (R-Texas) voted no.', /R-/],
  ['Michael Jordan Airport was shut. Jordan sent aid.', /^Jordan=|Jordan=person/],
  ['Rebel Forces Storm Eastern Town Before Dawn Raid', /Forces=organisation/],
  ['Aleppo rebels held the road.', /Aleppo=organisation/],
  ['Supporters of Bashar al-Assad left. The fall of al-Assad changed much.', /Assad=place/],
  ['Ansar Burney said no.', /Burney=organisation/],
  ['Khalifa Haftar came. Haftar fighters fled.', /Haftar=organisation/],
  ['The court cited Section 7 of the law.', /Section/],
  ['The army shelled northern Homs.', /Homs=organisation/],
])('in "%s" no name is %s', (text, wrong) => {
  expect(namesIn(text).join(' | ')).not.toMatch(wrong);
});

test('a lone word that the tagger passes over is no surname everywhere, unless a first name stands before it', () => {
  const again = 'Bexley PROPN 2 nsubj | works VERB 0 root=work | . PUNCT 2 punct';
  const known = (first: string): number => {
    const row = `${first} PROPN 3 nsubj | Bexley PROPN 1 flat | works VERB 0 root=work | . PUNCT 3 punct`;
    const document = parsedDocument([
      { row, names: [[`${first} Bexley`, 'person']] },
      { row: again },
      { row: again },
      { row: again },
    ]);
    return withCorrectedNames(document).sentences.flatMap(({ names }) => names).length;
  };
  expect(known('Turbo')).toBe(1);
  expect(known('Robert')).toBe(4);
});

test.each([
  ['BEIRUT', 'place', 'Beirut'],
  ['GAZA CITY', 'place', 'Gaza City'],
  ["O'BRIEN", 'person', "O'Brien"],
  ['UAE', 'place', 'UAE'],
  ['NATO', 'organisation', 'NATO'],
  ['McAllen', 'place', 'McAllen'],
] as const)('the %s of a headline is the %s %s', (name, kind, expected) => {
  expect(inCase(name, kind, english.lexicon)).toBe(expected);
});

test('a town in the capitals of a dateline is the same town, and named in its own case', () => {
  const text = 'BEIRUT, Nov 3 - Shells fell in the south.\n\nThe army of Lebanon left Beirut on Monday.';
  const places = readReport(readText(text, { title: null, published: null })).entities.filter(
    ({ kind, place }) => kind === 'place' && place?.name === 'Beirut',
  );
  expect(places.map(({ name }) => name)).toEqual(['Beirut']);
});
