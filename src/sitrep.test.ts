import { expect, test } from 'vitest';
import { plainReport } from './intake.ts';
import { readReport } from './sitrep.ts';

const FRENCH = 'Les rebelles ont pris la ville. Le gouvernement a annoncé un retrait des troupes.';

test('a report in a language that has no folder is kept, named and told as not read', () => {
  const { report, sentences, observations, problems } = readReport({ report: plainReport(FRENCH), problems: [] });
  expect(report).toMatchObject({ text: FRENCH, language: 'fr' });
  expect([...sentences, ...observations]).toEqual([]);
  expect(problems).toMatchObject([{ stage: 'language', rule: 'language-not-read' }]);
  expect(problems[0].reason).toContain('English');
});

test('a report too short to tell its language is tried in the first', () => {
  const { observations } = readReport({ report: plainReport('Rebels seize Hama'), problems: [] });
  expect(observations).toMatchObject([{ kind: 'event', what: 'seize' }]);
});
