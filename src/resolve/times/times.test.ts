import { describe, expect, it } from 'vitest';
import { plainReport } from '../../intake.ts';
import { english } from '../../languages/en/index.ts';
import type { TimeExpression } from '../../record/entity.ts';
import { times } from './times.ts';

const read = (text: string, published: string | null = '2024-12-08'): TimeExpression[] =>
  times({ report: plainReport(text, { published }), lexicon: english.lexicon, sentences: [] }, english.times).times;
const told = (text: string, published?: string | null): string[] =>
  read(text, published).map(({ start, end, type, value }) => `${text.slice(start, end)} = ${type} ${value}`);
const interval = (text: string, published?: string | null): [string | null, string | null, string][] =>
  read(text, published).map(({ from, to, precision }) => [from, to, precision]);

// Published on Sunday 8 December 2024.
describe('values counted from the day of publication', () => {
  const cases: [string, string][] = [
    ['The bridge was hit on Friday.', 'Friday = DATE 2024-12-06'],
    ['The bridge was hit on Sunday.', 'Sunday = DATE 2024-12-08'],
    ['The envoys will meet on Tuesday.', 'Tuesday = DATE 2024-12-10'],
    ['They met last Monday.', 'last Monday = DATE 2024-12-02'],
    ['Shelling began on Monday morning.', 'Monday morning = TIME 2024-12-02TMO'],
    ['The envoy arrived yesterday.', 'yesterday = DATE 2024-12-07'],
    ['A curfew begins tonight.', 'tonight = TIME 2024-12-08TNI'],
    ['It fell last night.', 'last night = TIME 2024-12-07TNI'],
    ['It fell last week.', 'last week = DATE 2024-W48'],
    ['Aid came earlier this month.', 'earlier this month = DATE 2024-12'],
    ['The vote is due next year.', 'next year = DATE 2025'],
    ['The town changed hands over the weekend.', 'the weekend = DATE 2024-W49-WE'],
    ['He left three years ago.', 'three years ago = DATE 2021'],
    ['He left two months ago.', 'two months ago = DATE 2024-10'],
    ['The truce of November 27 holds.', 'November 27 = DATE 2024-11-27'],
    ['The truce ended on 27 November.', '27 November = DATE 2024-11-27'],
    ['The talks resume Jan. 14.', 'Jan. 14 = DATE 2025-01-14'],
    ['In March the road was closed.', 'March = DATE 2024-03'],
    ['The offensive of last summer failed.', 'last summer = DATE 2024-SU'],
    ['Losses rose in the third quarter.', 'the third quarter = DATE 2024-Q3'],
    ['The strike came at 16:00 GMT on Saturday.', '16:00 GMT on Saturday = TIME 2024-12-07T16:00'],
    ['The strike came at noon Friday.', 'noon Friday = TIME 2024-12-06T12:00'],
    ['They plan to meet on Christmas Day.', 'Christmas Day = DATE 2024-12-25'],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('dates that state themselves', () => {
  const cases: [string, string][] = [
    ['He took power in 2000.', 'in 2000 = DATE 2000'],
    ['It ended on December 8, 2024.', 'December 8, 2024 = DATE 2024-12-08'],
    ['It ended on the 8th of December 2024.', 'the 8th of December 2024 = DATE 2024-12-08'],
    ['It was signed on 2015-07-14.', '2015-07-14 = DATE 2015-07-14'],
    ['Guerrillas fought there in the 1980s.', 'the 1980s = DATE 198'],
    ['A fort of the 12th century.', 'the 12th century = DATE 11'],
    ['The spring of 2011 brought protests.', 'The spring of 2011 = DATE 2011-SP'],
    ['Mid-2014 saw the city fall.', 'Mid-2014 = DATE 2014'],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(told(text)).toEqual([expected.replace(/^in /, '')]);
  });

  it('needs no day of publication for them', () => {
    expect(interval('Fighting began in March 2011.', null)).toEqual([['2011-03-01', '2011-03-31', 'month']]);
  });
});

describe('lengths and repeated times', () => {
  const cases: [string, string][] = [
    ['The 30-year rule ended.', '30-year = DURATION P30Y'],
    ['They held it for nearly two weeks.', 'nearly two weeks = DURATION P2W'],
    ['It lasted two and a half years.', 'two and a half years = DURATION P2Y6M'],
    ['They waited for hours.', 'hours = DURATION PXH'.replace('PXH', 'PTXH')],
    ['Shells fall daily.', 'daily = SET P1D'],
    ['They march every Friday.', 'every Friday = SET XXXX-WXX-5'],
    ['Convoys cross every two weeks.', 'every two weeks = SET P2W'],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('intervals', () => {
  it('gives a stretch that ends on the day of publication its days', () => {
    expect(interval('The advance over the past fortnight was quick.')).toEqual([['2024-11-24', '2024-12-08', 'day']]);
  });
  it('gives a vague stretch a bounded, imprecise interval', () => {
    expect(interval('In recent days the road was cut.')).toEqual([['2024-12-01', '2024-12-08', 'week']]);
    expect(interval('In recent decades it grew.')).toEqual([[null, null, 'unknown']]);
  });
  it('is inclusive', () => {
    expect(interval('It has raged since 2011.')).toEqual([['2011-01-01', '2011-12-31', 'year']]);
    expect(interval('It happened last week.')).toEqual([['2024-11-25', '2024-12-01', 'week']]);
    expect(interval('It happened last winter.')).toEqual([['2023-12-01', '2024-02-29', 'month']]);
  });
  it('tells an instant in UTC only where the zone is told', () => {
    expect(interval('It struck at 4 p.m. EST on Saturday.')).toEqual([
      ['2024-12-07T21:00:00Z', '2024-12-07T21:00:00Z', 'minute'],
    ]);
    expect(interval('It struck at 4 p.m. on Saturday.')).toEqual([['2024-12-07', '2024-12-07', 'day']]);
  });
  it('does not know the day where publication is unknown', () => {
    expect(
      read('They left on Friday, three days ago.', null).every(({ from, to }) => from === null && to === null),
    ).toBe(true);
  });
  it('says whether the words state the whole date', () => {
    expect(read('On Friday, unlike in May 2011, nobody came.').map(({ stated }) => stated)).toEqual([false, true]);
  });
});

describe('dates that lean on another', () => {
  it('counts from the date told last', () => {
    expect(told('The revolt began on 15 March 2011. A year later the city was under siege.')).toEqual([
      '15 March 2011 = DATE 2011-03-15',
      'A year later = DATE 2012',
    ]);
    expect(told('The truce began on 27 November 2024. The next day it was broken.')[1]).toBe(
      'The next day = DATE 2024-11-28',
    );
    expect(told('The port was shelled in June 2015. That year the front froze.')[1]).toBe('That year = DATE 2015');
  });
});

describe('days and months in digits', () => {
  it('takes the order that can be', () => {
    expect(told('Signed 25/12/2023.')).toEqual(['25/12/2023 = DATE 2023-12-25']);
    expect(told('Signed 12/25/2023.')).toEqual(['12/25/2023 = DATE 2023-12-25']);
  });
  it('takes the order that lies near publication', () => {
    expect(told('Signed 12/05/2024.')).toEqual(['12/05/2024 = DATE 2024-12-05']);
    expect(told('Signed 05/12/2024.')).toEqual(['05/12/2024 = DATE 2024-12-05']);
  });
  it('knows the year alone where both can be', () => {
    expect(interval('Signed 03/04/2019.')).toEqual([['2019-01-01', '2019-12-31', 'year']]);
  });
});

describe('what is no time', () => {
  const lines = [
    'The Sunday Times carried the map.',
    'He spoke on Sunday Morning With Dana Marsh.',
    'Bloody Sunday divided the town.',
    'The rebels may advance.',
    'They march on the capital.',
    'Theresa May spoke to reporters.',
    'The fall of the town came as a surprise.',
    'A second convoy followed the first.',
    'Some 2000 people fled.',
    'More than 1,900 civilians were trapped.',
    'They paid $2010 for it.',
    'A 33-year-old man was hurt.',
    'She is 41 years old.',
    'The Arab Spring changed much.',
    'They drank from a spring near the road.',
    'The unit has 1950 soldiers.',
    'Room 2011-A was locked.',
    'They won 3-2 and lost 10-12.',
    'Resolution 2254 was adopted.',
    'The Daily Post reported it.',
    'The March of the Living was held.',
    'The August body convened.',
  ];
  it.each(lines)('%s', (line) => {
    expect(told(line)).toEqual([]);
  });

  it('says why a date inside a name was left out', () => {
    const { problems } = times(
      {
        report: plainReport('The Sunday Times carried the map.', { published: '2024-12-08' }),
        lexicon: english.lexicon,
        sentences: [],
      },
      english.times,
    );
    expect(problems.map(({ rule }) => rule)).toEqual(['time-in-name']);
  });
});

it('never gives overlapping expressions, and keeps text order', () => {
  const found = read(
    'On Monday, 2 December 2024, at 10:15 a.m. local time, after two weeks of calm in recent months, shelling resumed daily.',
  );
  for (let i = 1; i < found.length; i++) expect(found[i]!.start).toBeGreaterThanOrEqual(found[i - 1]!.end);
});
