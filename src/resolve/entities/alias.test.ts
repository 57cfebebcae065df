import { expect, test } from 'vitest';
import { parsedDocument } from '../../../test/parsed-document.ts';
import type { NameKind } from '../../language/document.ts';
import { clusterEntities } from './clusters.ts';

/** Whether two names, told one after the other, are taken for one. */
function areOne(kind: NameKind, ...names: readonly [string, string]): boolean {
  const document = parsedDocument(
    names.map((name) => {
      const words = name.split(' ').map((word, i) => `${word} PROPN ${i === 0 ? name.split(' ').length + 1 : 1} dep`);
      return { row: `${words.join(' | ')} | spoke VERB 0 root=speak`, names: [[name, kind]] };
    }),
  );
  const { at } = clusterEntities(document, [], [], []);
  expect(at(0, 0)).not.toBeNull();
  return at(0, 0) === at(1, 0);
}

test.each([
  ['person', 'Omar Tamimi', 'Tamimi'],
  ['person', 'Omar Tamimi', 'Omar Yusuf Tamimi'],
  ['person', 'Omar Tamimi', 'O. Tamimi'],
  ['person', 'Omar Yusuf Tamimi', 'Omar Y. Tamimi'],
  ['person', 'Omar Tamimi Jr', 'Omar Tamimi'],
  ['person', 'Bashar al-Karam', 'Bashar Karam'],
  ['person', 'José Núñez', 'Jose Nunez'],
  ['organisation', 'Karam Co', 'Karam'],
  ['organisation', 'Karam Liberation Army', 'KLA'],
  ['organisation', 'Hayat Tahrir al-Sham', 'HTS'],
  ['organisation', 'Hayat Tahrir al-Sham', 'Tahrir al-Sham'],
  ['organisation', 'the Northern Relief Agency', 'Northern Relief Agency'],
] as const)('a %s is called %s and %s', (kind, one, other) => {
  expect(areOne(kind, one, other)).toBe(true);
});

test.each([
  ['person', 'Omar Tamimi', 'Yusuf Tamimi'],
  ['person', 'Omar Tamimi', 'Y. Tamimi'],
  ['person', 'Omar Tamimi', 'Omar Haddad'],
  ['person', 'Omar Yusuf Tamimi', 'Yusuf Haddad'],
  ['organisation', 'Karam Field Services', 'Karam'],
  ['organisation', 'Karam Liberation Army', 'KA'],
  ['organisation', 'Northern Relief Agency', 'Northern Trade Agency'],
  ['organisation', 'Northern Relief Agency', 'Agency'],
] as const)('no one %s is called %s and %s', (kind, one, other) => {
  expect(areOne(kind, one, other)).toBe(false);
});
