import { expect, test } from 'vitest';
import { plainReport } from '../../src/intake.ts';
import { languages } from '../../src/languages/spoken.ts';
import { briefOf, readReport } from '../../src/sitrep.ts';
import { toy } from './toy/index.ts';

const TEXT = 'Ribeloj kaptis Homs.';
const report = { ...plainReport(TEXT, { published: '2024-12-07T10:00:00Z' }), language: 'qt' };

test('a language that is a folder of its own is read to a line of the brief', async () => {
  const reading = readReport({ report, problems: [] }, [...languages, toy]);
  expect(reading.observations).toMatchObject([{ kind: 'event', what: 'seize', lemma: 'kaptis' }]);
  expect(reading.eventMentions).toMatchObject([{ what: 'seize', certainty: 'asserted', speakers: [] }]);
  const { established } = await briefOf([reading]);
  expect(established).toMatchObject([
    { text: expect.stringMatching(/^Ribeloj seizes? Homs$/), place: { country: 'SY' } },
  ]);
});

test('without it the report is kept, and told as not read', () => {
  const { observations, problems } = readReport({ report, problems: [] });
  expect(observations).toEqual([]);
  expect(problems).toMatchObject([{ rule: 'language-not-read' }]);
});
