import { describe, expect, it } from 'vitest';
import { judge, meantBy } from './judge.ts';
import { inFields, kindOf } from './kinds.ts';
import { sampleLine, sampleReport } from './samples.ts';
import { count, emptyTally } from './tally.ts';
import type { ToldLine } from './told.ts';

const report = sampleReport(
  'Rebels killed three soldiers in Hama, the army said. Police may arrest Ana Costa. The 2012 siege of Homs is remembered.',
  'E|kill|killed|Rebels|soldiers|Hama|-|three|fact|army',
  'E|detain|arrest|Police|Ana Costa|-|-|-|pred|-',
  'E|surround|siege|-|Homs|Homs|2012|-|fact+bg|-',
);
const killing = { agent: 'rebels', patient: 'soldiers', place: 'Hama', said: 'army' };
const verdictOn = (line: ToldLine, of = report) => {
  const [judgement] = judge(of, [line]);
  return judgement && { verdict: judgement.verdict, kind: kindOf(judgement, of.events) };
};

describe('a line is', () => {
  it.each<[string, ToldLine, string, string | null]>([
    ['right where all of it is meant', sampleLine(report, 'kill', 'killed', killing), 'right', null],
    ['right under a near kind', sampleLine(report, 'assassinate', 'killed', killing), 'right', null],
    [
      'incomplete where something is left out',
      sampleLine(report, 'kill', 'killed', { ...killing, place: '' }),
      'incomplete',
      'incomplete: place (left out)',
    ],
    [
      'wrong with another doer',
      sampleLine(report, 'kill', 'killed', { ...killing, agent: 'police' }),
      'wrong',
      'wrong: agent (another)',
    ],
    [
      'wrong with one sufferer too many',
      sampleLine(report, 'kill', 'killed', { ...killing, patient: 'soldiers; teachers' }),
      'wrong',
      'wrong: patient (one too many)',
    ],
    [
      'wrong without the one on whose word it rests',
      sampleLine(report, 'kill', 'killed', { ...killing, said: '' }),
      'wrong',
      'wrong: speaker (left out)',
    ],
    [
      'wrong where it tells what may come',
      sampleLine(report, 'detain', 'arrest', { agent: 'Police', patient: 'Ana Costa' }),
      'wrong',
      'wrong: told (pred)',
    ],
    [
      'wrong where it tells history as news',
      sampleLine(report, 'surround', 'siege', { patient: 'Homs', place: 'Homs' }),
      'wrong',
      'wrong: background (history)',
    ],
    [
      'wrong of an event of another kind',
      sampleLine(report, 'meet', 'killed', killing),
      'wrong',
      'wrong: event (another kind)',
    ],
    ['wrong of no event', sampleLine(report, 'protest', 'remembered'), 'wrong', 'wrong: event (none there)'],
    [
      'neither where it is not told as news',
      sampleLine(report, 'surround', 'siege', { patient: 'Homs' }, { background: true }),
      'untold',
      null,
    ],
  ])('%s', (_, line, verdict, kind) => {
    expect(verdictOn(line)).toEqual({ verdict, kind });
  });

  it('a duplicate where a better one tells the event', () => {
    const lines = [
      sampleLine(report, 'kill', 'soldiers', { patient: 'soldiers' }),
      sampleLine(report, 'kill', 'killed', killing),
    ];
    expect(judge(report, lines).map(({ verdict }) => verdict)).toEqual(['duplicate', 'right']);
  });

  it('neither told nor untold where somebody denies it', () => {
    const denied = sampleReport(
      'The army denied that it shelled Hama.',
      'E|shell|shelled|army|Hama|Hama|-|-|fact|army',
      'S|deny|army|denied|that it shelled Hama|-',
    );
    expect(verdictOn(sampleLine(denied, 'shell', 'shelled', { patient: 'Homs' }), denied)?.verdict).toBe('denied');
    expect(meantBy(denied)).toEqual([]);
  });
});

it('takes a place that is acted on for where it was, and forms of a word for the word', () => {
  const shelling = sampleReport('Syrian gunners shelled Hama.', 'E|shell|shelled|Syrian gunners|Hama|-|-|-|fact|-');
  const line = sampleLine(shelling, 'shell', 'shelled', { agent: 'Syria', patient: 'Hamah', place: 'Hama' });
  expect(verdictOn(line, shelling)?.verdict).toBe('right');
  const other = sampleLine(shelling, 'shell', 'shelled', { agent: 'the', patient: 'Hama', place: 'Hama' });
  expect(verdictOn(other, shelling)?.verdict).toBe('wrong');
});

it('takes what a whole article tells again for a duplicate, and in a short report for a mistake', () => {
  const short = sampleReport('Rebels seized Hama. Nurses met.', 'E|seize|seized|Rebels|Hama|Hama|-|-|fact|-');
  const lines = (of: typeof short) => [
    sampleLine(of, 'seize', 'seized', { agent: 'Rebels', patient: 'Hama', place: 'Hama' }),
    sampleLine(of, 'seize', 'met', { agent: 'Rebels' }),
  ];
  expect(judge(short, lines(short)).map(({ verdict }) => verdict)).toEqual(['right', 'wrong']);
  const long = { ...short, text: short.text.padEnd(1201, ' ') };
  expect(judge(long, lines(long)).map(({ verdict }) => verdict)).toEqual(['right', 'duplicate']);
});

it('counts duplicates apart, and gold events by whether an editor would tell them', () => {
  const tally = emptyTally();
  const lines = [
    sampleLine(report, 'kill', 'killed', { ...killing, place: '' }),
    sampleLine(report, 'kill', 'soldiers', { patient: 'soldiers' }),
    sampleLine(report, 'protest', 'remembered'),
    sampleLine(report, 'surround', 'siege', { place: 'Homs' }, { background: true }),
  ];
  count(tally, report, judge(report, lines));
  expect(tally).toMatchObject({
    gold: 3,
    meant: 1,
    lines: 3,
    told: 2,
    duplicates: 1,
    right: 0,
    incomplete: 1,
    wrong: 1,
  });
  expect(tally).toMatchObject({ found: 2, kind: 2, fits: { agent: 2, patient: 1, place: 1, speaker: 2 } });
});

it('shows a line as the gold writes one', () => {
  const line = sampleLine(report, 'kill', 'killed', killing, { quantity: { low: 3, best: 3, high: null } });
  expect(inFields(line)).toBe('E|kill|killed|rebels|soldiers|Hama||3|fact|army');
});
