import { describe, expect, it } from 'vitest';
import type { TimeExpression } from '../../src/record/entity.ts';
import { areaUnderCurve, bins, calibrationError } from './calibration.ts';
import { countDays, dayOf, noDays } from './days.ts';
import { countGround, type Holding, judgeGround, noGround } from './ground.ts';
import { judge } from './judge.ts';
import { countNumbers, noNumbers, numberIn } from './numbers.ts';
import { calibrationRows } from './rows.ts';
import { sampleLine, sampleReport } from './samples.ts';

describe('days', () => {
  const day = { from: '2024-05-05', to: '2024-05-05' };
  const sunday: TimeExpression = {
    ...day,
    start: 19,
    end: 28,
    type: 'DATE',
    value: day.from,
    precision: 'day',
    stated: true,
  };
  const words = { start: 22, end: 28 };
  it.each([
    ['right by its words', { ...day, stated: true, words }, words, 'right'],
    ['right by the day that its words give', { ...day, stated: true, words: null }, words, 'right'],
    ['of words that date something else', { ...day, stated: true, words: { start: 40, end: 46 } }, words, 'foreign'],
    ['of words though none date it', { ...day, stated: true, words }, null, 'foreign'],
    [
      'another than its words give',
      { from: '2024-05-06', to: '2024-05-06', stated: false, words: null },
      words,
      'foreign',
    ],
    ['of the publication where no words give one', { ...day, stated: false, words: null }, null, 'standIn'],
    ['not shown: open to the past', { from: null, to: '2024-05-06', stated: false, words: null }, words, null],
    ['told by another report alone', { ...day, stated: true, words: null }, null, null],
  ])('%s', (_, time, dating, worth) => {
    expect(dayOf(time, dating, [sunday])).toBe(worth);
  });

  it('count the gold words that give a day, and not those that say how long', () => {
    const report = sampleReport(
      'Rebels held Hama for a week. Rebels seized Homs on Sunday.',
      'E|surround|held|Rebels|Hama|Hama|for a week|-|fact|-',
      'E|seize|seized|Rebels|Homs|Homs|on Sunday|-|fact|-',
    );
    const week: TimeExpression = { ...sunday, start: 17, end: 27, type: 'DURATION', from: null, to: null };
    const tally = noDays();
    const lines = [
      sampleLine(report, 'surround', 'held', { patient: 'Hama' }),
      sampleLine(report, 'seize', 'seized', { patient: 'Homs' }, { time: { ...day, stated: false, words: null } }),
    ];
    countDays(tally, judge(report, lines), [week, { ...sunday, start: 48, end: 57 }]);
    expect(tally).toEqual({ right: 1, foreign: 0, standIn: 0, dated: 1 });
  });
});

describe('numbers', () => {
  it.each([
    ['At least 54', 54],
    ['twenty-five', 25],
    ['one hundred', 100],
    ['over 2.3 million', 2_300_000],
    ['nearly 1,400', 1400],
    ['dozens', null],
    ['several hundred thousand', null],
    ['all', null],
  ])('%s', (words, value) => {
    expect(numberIn(words)).toBe(value);
  });

  it('are right where they are the event’s; words that count no further judge nothing', () => {
    const report = sampleReport(
      'Rebels killed at least four nurses, wounded dozens and freed Ana Costa.',
      'E|kill|killed|Rebels|nurses|-|-|at least four|fact|-',
      'E|wound|wounded|Rebels|-|-|-|dozens|fact|-',
      'E|free|freed|Rebels|Ana Costa|-|-|-|fact|-',
    );
    const number = (best: number) => ({ quantity: { low: null, best, high: null } });
    const tally = noNumbers();
    const lines = [
      sampleLine(report, 'kill', 'killed', {}, number(4)),
      sampleLine(report, 'wound', 'wounded', {}, number(24)),
      sampleLine(report, 'free', 'freed', {}, number(4)),
    ];
    countNumbers(tally, judge(report, lines));
    expect(tally).toEqual({ told: 2, right: 1, gold: 1, found: 1 });
  });
});

describe('ground', () => {
  const report = sampleReport(
    'Rebels took part of Hama from the army and fight it in Homs.',
    'C|Rebels|Hama|part|fact|-',
    'C|army|Hama|lost|fact|-',
    'C|Rebels|Homs|contested|fact|-',
    'C|army|Homs|contested|fact|-',
  );
  const held = (holder: string | null, place: string, extent: Holding['extent'] = 'full'): Holding => ({
    place: { name: place, lat: null, lon: null, country: 'SY', feature: 'city', source: null },
    holder: holder === null ? null : { name: holder, side: null },
    extent,
    contested: holder === null,
  });
  it.each<[string, Holding, string]>([
    ['right', held('Rebels', 'Hama', 'part'), 'right'],
    ['right where both fight', held(null, 'Homs', 'unknown'), 'right'],
    ['of too much', held('Rebels', 'Hama'), 'extent'],
    ['held whole where both fight', held('army', 'Homs'), 'extent'],
    ['lost by its holder', held('army', 'Hama'), 'lost'],
    ['of another holder', held('police', 'Hama'), 'holder'],
    ['of a place that the report tells nothing of', held('Rebels', 'Idlib'), 'elsewhere'],
  ])('%s', (_, holding, verdict) => {
    expect(judgeGround(report, [holding]).map((one) => one.verdict)).toEqual([verdict]);
  });

  it('contested ground stands for each side, and is told once', () => {
    const tally = noGround();
    countGround(tally, report, judgeGround(report, [held(null, 'Homs', 'unknown'), held('police', 'Hama')]));
    expect(tally).toEqual({ told: 2, right: 1, gold: 3, found: 2 });
  });
});

describe('calibration', () => {
  const forecasts = [0.1, 0.1, 0.4, 0.4, 0.8, 0.8].map((p, i) => ({ p, isTrue: i === 2 || i > 3 }));

  it('compares what was promised with what came, in bins of equal count', () => {
    expect(bins(forecasts, 3).map(({ mean, share, count }) => [mean, share, count])).toEqual([
      [0.1, 0, 2],
      [0.4, 0.5, 2],
      [0.8, 1, 2],
    ]);
    expect(calibrationError(bins(forecasts, 3))).toBeCloseTo((0.1 + 0.1 + 0.2) / 3, 9);
  });

  it('has the area of pairs in the right order, ties as a half', () => {
    // Of nine pairs of a true and a false one eight are in order, and one is tied.
    expect(areaUnderCurve(forecasts)).toBeCloseTo((8 + 0.5) / 9, 9);
    expect(areaUnderCurve(forecasts.map(({ p, isTrue }) => ({ p, isTrue: !isTrue })))).toBeCloseTo(0.5 / 9, 9);
    expect(areaUnderCurve([{ p: 0.3, isTrue: true }])).toBeNaN();
  });

  it('is not told of where no line has a probability', () => {
    expect(calibrationRows('own', [])).toEqual([]);
    expect(calibrationRows('own', forecasts)[0]).toMatchObject({ metric: 'calibration error of p', isFault: true });
  });
});
