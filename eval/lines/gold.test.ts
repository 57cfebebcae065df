import { expect, it } from 'vitest';
import { goldReports } from './gold.ts';

const table = 's1\t2024-05-06\tRebels seized Hama on Sunday.\\nThe army denied that rebels seized Hama.\n';

it('takes the words of a field by where they stand, the second of the same as told', () => {
  const annotations = [
    '#s1 a note',
    'E|seize|seized|Rebels|Hama|Hama|on Sunday|-|fact|-',
    'E|seize|seized~2|rebels ; fighters|Hama|-|-|two|neg+bg|army',
    'C|Rebels|Hama|part|hedged|-',
    'S|deny|army|denied|that rebels seized Hama|-',
    'P|Hama|SY',
    '#elsewhere',
    'P|Homs|SY',
  ].join('\n');
  const [report, ...others] = goldReports(table, annotations);
  expect(others).toEqual([]);
  expect(report?.text).toBe('Rebels seized Hama on Sunday.\nThe army denied that rebels seized Hama.');
  expect(report?.events).toMatchObject([
    { cue: { start: 7, end: 13 }, time: { start: 19, end: 28 }, quantity: null, mode: 'fact', background: false },
    { cue: { start: 58, end: 64 }, agent: ['rebels', 'fighters'], quantity: 'two', mode: 'neg', background: true },
  ]);
  expect(report?.ground).toMatchObject([{ holder: 'Rebels', place: 'Hama', value: 'part', mode: 'hedged' }]);
  expect(report?.deniers).toEqual(['army']);
  expect(report?.places).toEqual([{ words: 'Hama', span: { start: 14, end: 18 }, country: 'SY' }]);
});

it.each([
  ['X|seize', 'is no line of a known kind'],
  ['E|seize|seized|Rebels', 'has too few fields'],
  ['E|seize|seized|Rebels|Hama|Hama|-|-|sure|-', '"sure" is no mode'],
  ['C|Rebels|Hama|mostly|fact|-', '"mostly" says of no ground'],
])('refuses %s, and says of which report', (line, message) => {
  expect(() => goldReports(table, `#s1\n${line}`)).toThrow(message);
  expect(() => goldReports(table, `#s1\n${line}`)).toThrow('#s1');
});

it('refuses a table without its three columns', () => {
  expect(() => goldReports('s1\tRebels seized Hama.', '')).toThrow('no row of three columns');
});
