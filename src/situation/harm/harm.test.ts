import { describe, expect, it } from 'vitest';
import { readText } from '../../intake.ts';
import type { Harm } from '../../record/harm.ts';
import { readReport } from '../../sitrep.ts';
import { openStore } from '../../stores.ts';
import { harm } from '../situation.ts';

type Told = [publisher: string, published: string, text: string];

function told(...reports: Told[]) {
  const store = openStore(':memory:');
  store.addReadings(
    reports.map(([publisher, published, text]) => readReport(readText(text, { publisher, published }))),
    { recorded: '2024-12-31T00:00:00.000Z', archive: true },
  );
  return store;
}
const all = { at: null, known: null };
const killed = ({ totals }: Harm, whom = 'all') => {
  const found = totals.find((total) => total.of === 'killed' && total.whom === whom);
  return found && [found.low, found.best, found.high];
};

const early: Told = [
  'Sample Wire',
  '2016-03-14T08:00:00Z',
  'A bomb killed at least 12 people at a bus stop in Ankara on Sunday.',
];
const later: Told = [
  'Sample Wire',
  '2016-03-14T16:00:00Z',
  'The death toll from the bombing at a bus stop in Ankara on Sunday rose to 37, including 6 children.',
];

describe('a toll', () => {
  it('runs: the later word of one origin takes the place of the earlier', () => {
    const found = harm(told(early, later), all);
    expect(killed(found)).toEqual([37, 37, 37]);
    expect(found.happenings.find(({ best }) => best?.value === 37)?.including).toMatchObject([
      { who: 'children', value: 6, by: 'Sample Wire' },
    ]);
    expect(killed(harm(told(later, early), { at: null, known: '2016-03-14T12:00:00Z' }))).toEqual([12, 12, 12]);
  });

  it('says low and high where origins differ, and who says which', () => {
    const other: Told = [
      'Sample Times',
      '2016-03-14T20:00:00Z',
      'Hospitals in the capital filled up. Thirty-four people died in Ankara on Sunday when a car blew up in a queue.',
    ];
    const { totals, happenings } = harm(told(early, later, other), all);
    expect(totals[0]).toMatchObject({ of: 'killed', low: 34, best: 34, high: 37 });
    expect(totals[0]!.happenings).toHaveLength(happenings.length);
    const whole = happenings.find(({ part_of }) => part_of === null)!;
    expect([whole.low?.by, whole.high?.by]).toEqual(['Sample Times', 'Sample Wire']);
  });

  it('takes no party at its word against others', () => {
    const claim: Told = [
      'Sample Post',
      '2016-03-14T21:00:00Z',
      'The army said it had killed 50 rebels near Cizre on Sunday.',
    ];
    const { happenings, totals } = harm(told(claim), all);
    expect(happenings[0]).toMatchObject({ status: 'claimed', whom: 'combatants' });
    expect(totals[0]).toMatchObject({ low: 0, best: 0, high: 50 });
  });
});

describe('a sum', () => {
  const whole: Told = [
    'Sample Radio',
    '2013-05-21T06:00:00Z',
    'In all, 86 people were killed across Iraq on Monday. A car bomb killed 14 people in Basra on Monday.',
  ];
  const part: Told = ['Sample Times', '2013-05-21T07:00:00Z', 'A bomb killed 9 people in Samarra on Monday.'];

  it('counts a whole and its parts once', () => {
    const found = harm(told(whole, part), all);
    expect(killed(found)).toEqual([86, 86, 86]);
    const holder = found.happenings.find(({ best }) => best?.value === 86)!;
    expect(found.happenings.filter(({ part_of }) => part_of === holder.id)).toHaveLength(2);
    expect(found.totals[0]!.happenings).toHaveLength(3);
  });

  it('adds what happened apart', () => {
    const day: Told = ['Sample Times', '2013-05-24T07:00:00Z', 'Gunmen killed 5 policemen in Kirkuk on Thursday.'];
    expect(killed(harm(told(part, day), all))).toEqual([14, 14, 14]);
    expect(killed(harm(told(part, day), all), 'combatants')).toEqual([5, 5, 5]);
    expect(killed(harm(told(part, day), all, { from: '2013-05-22', to: '2013-05-24' }))).toEqual([5, 5, 5]);
    expect(killed(harm(told(part, day), all, { place: 'Samarra' }))).toEqual([9, 9, 9]);
    expect(killed(harm(told(part, day), all, { place: 'Iraq' }))).toEqual([14, 14, 14]);
  });

  it('leaves out history and what is denied, and says so', () => {
    const history: Told = [
      'Sample Times',
      '2013-05-24T07:00:00Z',
      'In 1988 a gas attack killed 5,000 people in Halabja.',
    ];
    const { totals, left_out } = harm(told(history), all);
    expect(totals).toEqual([]);
    expect(left_out).toMatchObject([{ reason: 'history, not news' }]);
  });

  it('is nothing where nobody counts: unknown is not none', () => {
    expect(
      harm(told(['Sample Times', '2013-05-24T07:00:00Z', 'A bomb killed people in Samarra on Monday.']), all).totals,
    ).toEqual([]);
  });
});

describe('a figure that was taken back', () => {
  it('counts no more once its outlet corrected it', () => {
    const wrong: Told = [
      'Sample Gazette',
      '2016-03-14T08:00:00Z',
      'A bomb killed 40 people at a bus stop in Ankara on Sunday.',
    ];
    const right: Told = [
      'Sample Gazette',
      '2016-03-14T16:00:00Z',
      'A bomb killed 14 people at a bus stop in Ankara on Sunday. Correction: an earlier version of this article said 40 people were killed. It was 14, not 40.',
    ];
    expect(killed(harm(told(wrong), all))).toEqual([40, 40, 40]);
    expect(killed(harm(told(wrong, right), all))).toEqual([14, 14, 14]);
  });
});
