import { expect, test } from 'vitest';
import { plainReport, readText } from './intake.ts';
import { briefOf, readReport } from './sitrep.ts';

const FRENCH = 'Les rebelles ont pris la ville. Le gouvernement a annoncé un retrait des troupes.';

test('a report in a language that has no folder is kept, named and told as not read', () => {
  const { report, sentences, observations, problems } = readReport({ report: plainReport(FRENCH), problems: [] });
  expect(report).toMatchObject({ text: FRENCH, language: 'fr' });
  expect([...sentences, ...observations]).toEqual([]);
  expect(problems).toMatchObject([{ stage: 'language', rule: 'language-not-read' }]);
  expect(problems[0]!.reason).toContain('English');
});

test('a report too short to tell its language is tried in the first', () => {
  const { observations } = readReport({ report: plainReport('Rebels seize Hama'), problems: [] });
  expect(observations).toMatchObject([{ kind: 'event', what: 'seize' }]);
});

test('the whole path leads from a text to a line of the brief', async () => {
  const told = (publisher: string) =>
    readReport(readText('Rebels seized Hama on Thursday.', { publisher, published: '2024-12-05T18:00:00Z' }));
  const { established, control } = await briefOf([told('Sample Times')]);
  expect(established.map(({ text, status }) => [text, status])).toEqual([['Rebels seize Hama', 'reported']]);
  expect(control.map(({ text }) => text)).toEqual(['Rebels hold Hama']);
});
