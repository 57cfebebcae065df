import { expect, test } from 'vitest';
import { bareNames } from './admin-names.ts';
import { demonyms } from './demonyms.ts';
import { divisions } from './divisions.ts';
import { usualName } from './usual-names.ts';

test.each([
  ['Syrian', 'SY'],
  ['Syrians', 'SY'],
  ['South Korean', 'KR'],
  ['Chinese', 'CN'],
  ['Germans', 'DE'],
  ['Welshman', 'GB'],
  // Peoples of no single country.
  ['Kurdish', null],
  ['Europeans', null],
])('%s is of %s', (word, country) => {
  expect(demonyms.get(word)).toBe(country);
});

test.each(['Chineses', 'Welshmans', 'Britishs', 'syrian', 'Syria', 'Monday'])('%s is no nationality word', (word) => {
  expect(demonyms.has(word)).toBe(false);
});

test.each([
  ['US.OH', 'OH', true],
  ['US.MA', 'Mass.', true],
  ['US.NY', 'N.Y.', false],
  ['US.DC', 'Washington, D.C.', false],
  ['AU.02', 'NSW', false],
  ['US.OH', 'Ohio', false],
])('of %s, "%s" counts only beside a place: %s', (code, name, short) => {
  const division = divisions.find((one) => one.code === code);
  expect(division?.names).toContain(name);
  expect(division?.short.has(name)).toBe(short);
});

test.each([
  ['Aleppo Governorate', ['Aleppo']],
  ['Provincia di Roma', ['Roma']],
  ['Rapides Parish', ['Rapides']],
  ['Bavaria', []],
  ['Georgia', []],
])('%s also goes by %s', (name, bare) => {
  expect(bareNames(name)).toEqual(bare);
});

test.each([
  ['SY', 'Ḩamāh', 'Hama'],
  // No table has it: only the scholar's marks go.
  ['SY', 'Şāfītā', 'Safita'],
  ['ES', 'Málaga', 'Málaga'],
  ['TR', 'Ḩamāh', 'Ḩamāh'],
])('in %s, %s is shown as %s', (country, filed, shown) => {
  expect(usualName(country, filed)).toBe(shown);
});
