import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../src/record/event-mention.ts';
import type { Act } from '../../src/record/judgement.ts';
import type { Reading } from '../../src/record/reading.ts';
import { brief, control, exportText, happenings, harm, queue } from '../../src/situation/situation.ts';
import type { Store } from '../../src/store/store.ts';
import { openStore } from '../../src/stores.ts';
import { HOUR, JUDGED, judge, START } from './judge.ts';
import { chance, crowded, places, unsure } from './readings.ts';

const RUNS = 15;
const history = fc.record({ seed: fc.integer({ min: 1, max: 1_000_000 }), cut: fc.integer({ min: 0, max: 11 }) });
const property = (check: (seed: number, cut: number) => void): void =>
  fc.assert(
    fc.property(history, ({ seed, cut }) => check(seed, cut)),
    { numRuns: RUNS },
  );
const iso = (ms: number): string => new Date(ms).toISOString();
const knownOf = ({ report }: Reading): number => Date.parse(report.published!);

/** Half of the reports, drawn by chance, are such that nobody is sure of what they tell. */
function doubted(seed: number): Reading[] {
  const next = chance(seed + 7);
  return crowded(seed).map((one) => (next() < 0.5 ? unsure(one, Math.round(next() * 100) / 100) : one));
}
const isSure = ({ sure }: Pick<EventMention, 'sure'>): boolean => sure !== false;
/** The same reports without what nobody is sure of. */
const withoutIt = (readings: readonly Reading[]): Reading[] =>
  readings.map((one) => ({ ...one, eventMentions: one.eventMentions.filter(isSure) }));

function added(store: Store, batch: readonly Reading[], size = batch.length || 1): Store {
  for (let i = 0; i < batch.length; i += size)
    store.addReadings(batch.slice(i, i + size), { recorded: iso(START), archive: true });
  return store;
}
const of = (batch: readonly Reading[], size?: number): Store => added(openStore(':memory:'), batch, size);

/** All that is told as sure; `whole`: and what is not. */
function situation(store: Store, known: string | null, whole = false) {
  const asOf = { at: null, known };
  const { unsure: maybe, engine: _engine, counts, known: _known, ...seen } = brief(store, asOf);
  const told = happenings(store, asOf);
  return {
    happenings: whole ? told : told.filter(isSure),
    brief: whole ? { ...seen, maybe, counts } : { ...seen, counts: { ...counts, unsure: 0 } },
    control: control(store, asOf),
    held: Object.keys(places).map((place) => control(store, asOf, { place, history: true })),
    harm: { ...harm(store, asOf), known: null, left_out: [] },
    exported: [...exportText(store, asOf, { background: true }, 'jsonl')],
    queue: queue(store, asOf, { limit: 1000 }).filter(({ doubt }) => whole || doubt !== 'unsure'),
  };
}

const accepting = (line: string): Act[] => Array.from({ length: 6 }, () => ({ do: 'accept', line }));
const judged = (store: Store, seed: number, until?: number): void => judge(store, seed, until, accepting);
const early = (seed: number): Reading[] => doubted(seed).filter((one) => knownOf(one) <= JUDGED);
const late = (seed: number): Reading[] => doubted(seed).filter((one) => knownOf(one) > JUDGED);

describe('what nobody is sure of, on random histories', () => {
  it('changes no other line, as known then or now', () => {
    let apart = 0;
    property((seed, cut) => {
      const readings = doubted(seed);
      const known = iso(START + cut * 18 * HOUR);
      const [full, bare] = [of(readings, 7), of(withoutIt(readings))];
      for (const moment of [null, known]) expect(situation(full, moment)).toEqual(situation(bare, moment));
      apart += happenings(full, { at: null, known: null }).filter(({ sure }) => !sure).length;
    });
    expect(apart).toBeGreaterThan(50);
  });

  it('is each a line of its own, with its own words, and none is lost', () => {
    property((seed) => {
      const readings = doubted(seed);
      const lines = happenings(of(readings), { at: null, known: null }).filter(({ sure }) => !sure);
      for (const { told } of lines) expect(new Set(told.map(({ observation }) => observation)).size).toBe(1);
      const maybe = readings.flatMap(({ report, eventMentions }) =>
        eventMentions
          .filter(({ sure, kind, polarity }) => !sure && kind === 'event' && polarity === 'positive')
          .map(({ observation }) => `${report.id.slice(0, 12)}:${observation}`),
      );
      const told = new Set<string>(lines.flatMap((line) => line.told.map(({ observation }) => observation)));
      expect(maybe.filter((one) => !told.has(one))).toEqual([]);
    });
  });

  it('accepted and judged otherwise, is one situation in any batches, and rebuilt from the log', () => {
    let accepted = 0;
    property((seed) => {
      const store = of(early(seed));
      judged(store, seed);
      added(store, late(seed));
      accepted += store.judgements().filter(({ act }) => act.do === 'accept').length;
      const digest = store.digest();
      const other = of(early(seed), 4);
      judged(other, seed);
      added(other, late(seed).toReversed(), 3);
      expect(other.digest()).toBe(digest);
      expect(store.rebuild()).toBe(digest);
    });
    expect(accepted).toBeGreaterThan(RUNS / 2);
  });

  it('accepted, and all of it undone, is as if nobody had judged', () => {
    property((seed) => {
      const store = of(early(seed));
      judged(store, seed);
      added(store, late(seed), 5);
      const standing = () => store.judgements().filter(({ undoneBy, act }) => undoneBy === null && act.do !== 'undo');
      for (let i = 0; standing().length > 0; i++)
        store.judge(
          { by: 'A. Editor', reason: 'all of it', act: { do: 'undo', judgement: standing()[0]!.id } },
          { recorded: iso(JUDGED + (100 + i) * HOUR) },
        );
      expect(situation(store, null, true)).toEqual(situation(of(doubted(seed)), null, true));
    });
  });

  it('accepted since, was not accepted before', () => {
    property((seed, cut) => {
      const known = START + cut * 20 * HOUR;
      const full = of(early(seed));
      judged(full, seed);
      added(full, late(seed));
      const then = of(early(seed).filter((one) => knownOf(one) <= known));
      judged(then, seed, known);
      added(
        then,
        late(seed).filter((one) => knownOf(one) <= known),
      );
      expect(situation(full, iso(known), true)).toEqual(situation(then, null, true));
    });
  });
});
