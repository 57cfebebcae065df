import { expect, it } from 'vitest';
import { readText } from '../../src/intake.ts';
import type { Reading } from '../../src/record/reading.ts';
import { readReport } from '../../test/by-rules.ts';
import type { GoldReport } from './gold.ts';
import { sampleReport } from './samples.ts';
import { scoreReports } from './score.ts';

const read = ({ text, day }: GoldReport): Reading =>
  readReport(readText(text, { publisher: 'Sample Times', published: day }));
const valuesOf = (reports: GoldReport[]) => {
  const { rows, errors } = scoreReports('own', reports, read);
  return { figures: new Map(rows.map(({ set, metric, ours }) => [`${set} | ${metric}`, ours])), errors };
};

it('scores a report that is read rightly as right, alone and in the situation', () => {
  const report = sampleReport(
    'Rebels seized Hama on Sunday.',
    'E|seize|seized|Rebels|Hama|Hama|on Sunday|-|fact|-',
    'C|Rebels|Hama|full|fact|-',
    'P|Hama|SY',
  );
  const { figures, errors } = valuesOf([report]);
  expect(errors).toEqual([]);
  for (const set of ['own, reading', 'own, situation']) {
    expect(figures.get(`${set} | wrong, of lines told`)).toBe(0);
    expect(figures.get(`${set} | right and complete, of lines told`)).toBe(1);
    expect(figures.get(`${set} | right or incomplete, of lines an editor would tell`)).toBe(1);
    expect(figures.get(`${set} | days of the words that are shown`)).toBe(1);
  }
  expect(figures.get('own, reading | place names with the right country')).toBe(1);
  expect(figures.get('own, reading | names told as places that are places')).toBe(1);
  expect(figures.get('own, situation | control intervals right')).toBe(1);
  expect(figures.get('own, situation | ground of the gold that an interval tells')).toBe(1);
});

it('says of what is not so that it is wrong, and of what no line tells where it was lost', () => {
  const report = sampleReport(
    'Rebels seized Hama on Sunday. Rebels plan to shell Homs.',
    'E|seize|seized|army|Homs|Homs|-|-|fact|-',
    'E|shell|shell|Rebels|Homs|Homs|-|-|fact|-',
    'C|army|Hama|full|fact|-',
    'P|Hama|IQ',
  );
  const { figures, errors } = valuesOf([report]);
  expect(figures.get('own, situation | wrong, of lines told')).toBe(1);
  expect(figures.get('own, situation | days shown, words of something else')).toBe(1);
  expect(figures.get('own, situation | control intervals right')).toBe(0);
  expect(figures.get('own, reading | place names with the right country')).toBe(0);
  const kinds = errors.filter(({ set }) => set === 'own, situation').map(({ kind }) => kind);
  expect(kinds).toEqual([
    'wrong: agent (another), patient (another), place (another)',
    'day: words of something else',
    'missed: refused, not-told-as-fact',
    'ground: holder',
    'ground: full, not told',
  ]);
});
