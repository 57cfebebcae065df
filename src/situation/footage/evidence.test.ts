import { describe, expect, it } from 'vitest';
import { sampleFootage } from '../../../test/footage/sample-footage.ts';
import { readingOf, sampleTale } from '../../../test/property/readings.ts';
import { stepOf } from '../../footage/steps.ts';
import type { Footage } from '../../record/footage.ts';
import type { Reading } from '../../record/reading.ts';
import type { FootageVerdict, StepAct } from '../../record/step.ts';
import type { Store } from '../../store/store.ts';
import { openStore } from '../../stores.ts';
import { happenings } from '../situation.ts';

const [first, second, third] = ['Sample Times', 'Sample Post', 'Sample Radio'].map((publisher, filler) =>
  readingOf({ ...sampleTale, publisher, filler }),
);
const sha = (digit: string): string => digit.repeat(64);

const footage = (sha256: string, reports: Reading[], more: Partial<Footage> = {}): Footage => ({
  ...sampleFootage,
  sha256,
  type: 'video/mp4',
  medium: 'video',
  reports: reports.map(({ report }) => report.id),
  ...more,
});
const copyOf = (of: string): Footage['copies'] => [
  { of, change: 'mirrored', reason: 'mirrored', bits: 3, stretches: [] },
];
const hour = (n: number): string => `2025-01-01T${String(n).padStart(2, '0')}:00:00.000Z`;

function told(...readings: (Reading | undefined)[]): Store {
  const store = openStore(':memory:');
  store.addReadings(readings as Reading[], { recorded: hour(0) });
  return store;
}
const step = (store: Store, of: string, act: StepAct, recorded: string): string => {
  const draft = { footage: of, by: 'A. Desk', note: 'seen in 2019', act, pictures: [], confidence: null };
  return store.addStep(stepOf(draft, recorded, null), { recorded }).step.id;
};
const find = (store: Store, of: string, verdict: FootageVerdict, recorded: string): string =>
  step(store, of, { do: 'verdict', verdict }, recorded);
const line = (store: Store, known: string | null = null) => {
  const [found] = happenings(store, { at: null, known }, {});
  return {
    status: found?.status,
    rule: found?.rule,
    reason: found?.reason,
    origins: found?.origins.map(({ root }) => root),
  };
};

describe('footage that reports lean on', () => {
  it('is one origin, however many show it or a copy of it', () => {
    const store = told(first, second);
    expect(line(store)).toMatchObject({ status: 'confirmed' });
    store.addFootage([footage(sha('a'), [first!])], { recorded: hour(1) });
    expect(line(store)).toMatchObject({ status: 'confirmed' });
    store.addFootage([footage(sha('b'), [second!], { copies: copyOf(sha('a')) })], { recorded: hour(2) });
    expect(line(store)).toMatchObject({ status: 'reported', rule: 'one-origin' });
    expect(line(store, hour(1))).toMatchObject({ status: 'confirmed' });
  });

  it('takes every report that shared it out of the count when it is misattributed, with the reason, and gives it back', () => {
    const store = told(first, second, third);
    store.addFootage([footage(sha('a'), [first!]), footage(sha('b'), [second!], { copies: copyOf(sha('a')) })], {
      recorded: hour(1),
    });
    const verdict = find(store, sha('a'), 'misattributed', hour(2));
    expect(line(store)).toMatchObject({ status: 'reported', rule: 'one-origin' });
    expect(line(store).reason).toMatch(/footage faaaaaaaaaaaa was found misattributed by A\. Desk: seen in 2019/);
    expect(line(store, hour(1)).reason).not.toMatch(/misattributed/);
    step(store, sha('a'), { do: 'undo', step: verdict }, hour(3));
    expect(line(store).reason).not.toMatch(/misattributed/);
    expect(line(store, hour(2)).reason).toMatch(/misattributed/);
  });

  it('leaves a line disputed when all that told it leaned on it', () => {
    const store = told(first);
    store.addFootage([footage(sha('a'), [first!])], { recorded: hour(1) });
    find(store, sha('a'), 'staged', hour(2));
    expect(line(store)).toMatchObject({ status: 'disputed', rule: 'sunk-footage' });
    find(store, sha('a'), 'verified', hour(3));
    expect(line(store)).toMatchObject({ status: 'reported' });
  });

  it('is sunk by a copy older than the time it claims, unless a person verified it', () => {
    const store = told(first);
    store.addFootage([footage(sha('a'), [], { published: '2019-03-02' })], { recorded: hour(1) });
    const claimed = { claimed: { place: 'Hama', time: '2024-12-05' }, copies: copyOf(sha('a')) };
    store.addFootage([footage(sha('b'), [first!], claimed)], { recorded: hour(2) });
    expect(line(store)).toMatchObject({ status: 'disputed', rule: 'sunk-footage' });
    expect(line(store).reason).toMatch(/published on 2019-03-02, before 2024-12-05/);
    expect(line(store, hour(1))).toMatchObject({ status: 'reported' });
    find(store, sha('b'), 'verified', hour(3));
    expect(line(store)).toMatchObject({ status: 'reported' });
  });

  it('says of one file alone that it was manipulated', () => {
    const store = told(first);
    store.addFootage([footage(sha('a'), [first!]), footage(sha('b'), [], { copies: copyOf(sha('a')) })], {
      recorded: hour(1),
    });
    find(store, sha('b'), 'manipulated', hour(2));
    expect(line(store)).toMatchObject({ status: 'reported' });
  });

  it('gives the same lines in whatever order reports, footage and steps came, and after a rebuild', () => {
    const one = told(first, second);
    one.addFootage([footage(sha('a'), [first!])], { recorded: hour(1) });
    find(one, sha('a'), 'misattributed', hour(2));
    const other = openStore(':memory:');
    other.addFootage([footage(sha('a'), [first!])], { recorded: hour(1) });
    find(other, sha('a'), 'misattributed', hour(2));
    other.addReadings([second!], { recorded: hour(3) });
    other.addReadings([first!], { recorded: hour(3) });
    expect(line(other)).toMatchObject({ status: line(one).status, rule: line(one).rule, reason: line(one).reason });
    const before = one.digest();
    expect(one.rebuild()).toBe(before);
  });

  it('refuses steps about what is not on record, and a step taken back twice', () => {
    const store = told(first);
    expect(() => find(store, sha('c'), 'verified', hour(1))).toThrow(/no footage cccccccccccc is on record/);
    store.addFootage([footage(sha('c'), [])], { recorded: hour(1) });
    const verdict = find(store, sha('c'), 'verified', hour(2));
    step(store, sha('c'), { do: 'undo', step: verdict }, hour(3));
    expect(() => step(store, sha('c'), { do: 'undo', step: verdict }, hour(4))).toThrow(/taken back already/);
  });
});
