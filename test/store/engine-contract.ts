import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/record/canonical.ts';
import { hashOfEntry, hashOfPayload, NO_ENTRY, type Payload, subjectOf } from '../../src/record/log.ts';
import type { Reading } from '../../src/record/reading.ts';
import { happenings } from '../../src/situation/situation.ts';
import type { Backend } from '../../src/store/backend.ts';
import { createStore } from '../../src/store/core.ts';
import type { Store } from '../../src/store/store.ts';
import { fold } from '../../src/stores.ts';
import { outlets, readingOf, sampleTale, type Tale, withMentions } from '../property/readings.ts';

const tale: Tale = { ...sampleTale, published: Date.parse('2024-12-05T10:00:00Z') };
const now = '2024-12-09T00:00:00.000Z';
const archive = { recorded: now, archive: true };
const all = { at: null, known: null };

/** What engines make of one report: the later ones read another deed in the same words. */
const by = (engine: string, one: Tale = tale): Reading => {
  const reading = readingOf(one, engine);
  const what = engine.endsWith('1') ? 'seize' : engine.endsWith('2') ? 'enter' : 'surround';
  const observations = reading.observations.map((o) => (o.kind === 'event' ? ({ ...o, what } as const) : o));
  return withMentions({ ...reading, observations });
};
const told = (store: Store): string[] =>
  happenings(store, all)
    .map(({ what }) => what ?? '')
    .sort();
const ranked = (store: Store): string[] =>
  [...store.entries()].flatMap(({ payload }) =>
    payload?.kind === 'engine' ? [`${payload.name} ${payload.state}`] : [],
  );

/** A log such as payloads make one, whatever a store of today would have added. */
function logOf(backend: Backend, payloads: readonly Payload[]): Store {
  let previous = NO_ENTRY;
  backend.transaction(() => {
    for (const [i, payload] of payloads.entries()) {
      const text = canonical(payload);
      const head = { seq: i + 1, previous, recorded: now, known: now, payloadHash: hashOfPayload(text) };
      const engine = payload.kind === 'reading' ? payload.engine : null;
      previous = hashOfEntry(head);
      backend.append(
        { ...head, hash: previous, payload: text },
        { kind: payload.kind, subject: subjectOf(payload), engine },
      );
    }
  });
  const store = createStore(backend, fold);
  store.rebuild();
  return store;
}
const reported = ({ report }: Reading): Payload => ({ kind: 'report', report });
const read = ({ report, ...reading }: Reading): Payload => ({
  kind: 'reading',
  report: report.id,
  engine: reading.engine,
  reading,
});

/** What every store keeps to where more than one engine has read; `open` gives a fresh backend. */
export function engineContract(name: string, open: () => Backend): void {
  describe(`engines in ${name}`, () => {
    it('ranks each engine it meets, once, and names the one that counts before all others', () => {
      const store = createStore(open(), fold);
      expect(store.engine).toBe('none');
      store.addReadings([by('sample@2'), by('sample@2', { ...tale, publisher: outlets[1]! })], archive);
      store.addReadings([by('sample@1')], archive);
      store.addReadings([by('sample@1', { ...tale, publisher: outlets[1]! })], archive);
      expect(ranked(store)).toEqual(['sample@2 active', 'sample@1 active']);
      expect(store.engine).toBe('sample@2');
      expect(store.readingsBy('sample@1')).toBe(2);
      expect(store.verify().ok).toBe(true);
      store.close();
    });

    it('lets the later version count, whichever comes first, and keeps both in the log', () => {
      const orders = [
        ['sample@1', 'sample@2', 'sample@3'],
        ['sample@3', 'sample@1', 'sample@2'],
        ['sample@2', 'sample@3', 'sample@1'],
      ];
      const digests = orders.map((engines) => {
        const store = createStore(open(), fold);
        for (const engine of engines) store.addReadings([by(engine)], archive);
        expect(store.reading(by('sample@3').report.id)?.engine).toBe('sample@3');
        expect(told(store)).toEqual(['surround']);
        expect(store.counts()).toMatchObject({ reports: 1, readings: 3 });
        const digest = store.digest();
        expect(store.rebuild()).toBe(digest);
        store.close();
        return digest;
      });
      expect(new Set(digests).size).toBe(1);
      const store = createStore(open(), fold);
      store.addReadings(orders[0]!.map((engine) => by(engine)).toReversed(), archive);
      expect(store.digest()).toBe(digests[0]);
      store.close();
    });

    it('keeps one reading of an engine a report', () => {
      const store = createStore(open(), fold);
      store.addReadings([by('sample@1')], archive);
      const other = withMentions({ ...by('sample@1'), observations: [] });
      expect(store.addReadings([other], archive)).toMatchObject({ readings: 0, unchanged: 1 });
      expect(told(store)).toEqual(['seize']);
      store.close();
    });

    it('ranks an engine by hand, retires it, and lets what it alone has read stand', () => {
      const store = createStore(open(), fold);
      const alone = { ...tale, place: 'Homs', publisher: outlets[1]! };
      store.addReadings([by('sample@1'), by('sample@2'), by('sample@2', alone)], archive);
      const rank = (name: string, state: 'active' | 'retired') => store.rankEngine({ name, state }, { recorded: now });
      expect(told(store)).toEqual(['enter', 'enter']);
      expect(rank('sample@1', 'active')).toBe(true);
      expect(told(store)).toEqual(['enter', 'seize']);
      expect(rank('sample@1', 'active')).toBe(false);
      expect(rank('sample@2', 'active')).toBe(true);
      expect(told(store)).toEqual(['enter', 'enter']);
      expect(rank('sample@2', 'retired')).toBe(true);
      expect(rank('sample@2', 'retired')).toBe(false);
      expect(told(store)).toEqual(['enter', 'seize']);
      expect(store.engine).toBe('sample@1');
      expect(store.verify().ok).toBe(true);
      const digest = store.digest();
      expect(store.rebuild()).toBe(digest);
      store.close();
    });

    it('ranks the engines of an older log by their first readings, and says so when it is written next', () => {
      const [one, two] = [tale, { ...tale, publisher: outlets[1]! }];
      const older = [
        reported(by('first', one)),
        read(by('sample@9-1', one)),
        reported(by('first', two)),
        read(by('sample@1-2', two)),
        read(by('sample@1-2', one)),
        // Read again by the first, late: its place in the log decides nothing.
        read(by('sample@9-1', two)),
      ];
      const store = logOf(open(), older);
      expect(store.engine).toBe('sample@1-2');
      expect(told(store)).toEqual(['enter']);
      expect(ranked(store)).toEqual([]);
      store.addReadings([by('sample@0.1.0', { ...tale, place: 'Homs' })], archive);
      expect(ranked(store)).toEqual(['sample@9-1 active', 'sample@1-2 active', 'sample@0.1.0 active']);
      expect(
        store
          .ranks()
          .map(({ ordinal }) => ordinal)
          .slice(0, 2),
      ).toEqual([1, 2]);
      expect(store.engine).toBe('sample@0.1.0');
      expect(told(store)).toEqual(['enter', 'surround']);
      const digest = store.digest();
      expect(store.rebuild()).toBe(digest);
      store.close();
    });

    it('takes what was published from the log, whatever another engine makes of it', () => {
      const store = createStore(open(), fold);
      store.addReadings([by('sample@1')], archive);
      const other = by('sample@2');
      store.addReadings([{ ...other, report: { ...other.report, cites: ['Sample Wire'] } }], archive);
      expect(store.report(other.report.id)?.cites).toEqual([]);
      const digest = store.digest();
      expect(store.rebuild()).toBe(digest);
      store.close();
    });

    it('gives what an engine has not read, in the order of the log, with what was doubted in its bytes', () => {
      const store = createStore(open(), fold);
      const [one, two] = [by('sample@1'), by('sample@1', { ...tale, publisher: outlets[1]! })];
      const doubt = { rule: 'encoding', reason: 'a byte was no letter', start: null, end: null };
      one.problems = [
        { stage: 'read', ...doubt },
        { stage: 'extract', ...doubt },
      ];
      store.addReadings([one, two], archive);
      store.addReadings([by('sample@2', { ...tale, publisher: outlets[2]! })], archive);
      const left = [...store.toReadBy('sample@2')];
      expect(left.map(({ report }) => report)).toEqual([one.report, two.report]);
      expect(left[0]!.problems).toEqual([{ stage: 'read', ...doubt }]);
      expect([...store.toReadBy('sample@1')]).toHaveLength(1);
      expect([...store.toReadBy('sample@3')]).toHaveLength(3);
      store.close();
    });

    it('reads a report again from which a name was erased as it stands, and never as it was published', () => {
      const store = createStore(open(), fold);
      const named = by('sample@1', { ...tale, speaker: 'Quirin Zabel' });
      store.addReadings([named], archive);
      store.addReadings([by('sample@2', { ...tale, speaker: 'Quirin Zabel' })], archive);
      const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
      const plan = store.planErasure({ name: 'Quirin Zabel', whole: false });
      store.erase(plan, { by: 'A. Editor', reason: 'asked', recorded: now, key });
      expect(store.reading(named.report.id)?.engine).toBe('sample@2');
      expect([store.readingsBy('sample@1'), store.readingsBy('sample@2')]).toEqual([1, 1]);
      const third = { ...named, engine: 'sample@3' };
      for (const ownReports of [false, true])
        expect(store.addReadings([third], { ...archive, ownReports })).toMatchObject({ readings: 0, unchanged: 1 });
      const { report } = [...store.toReadBy('sample@3')][0]!;
      expect(report.text).not.toMatch(/Zabel/);
      const again = withMentions({ ...store.reading(report.id)!, report, engine: 'sample@3', observations: [] });
      expect(store.addReadings([again], { ...archive, ownReports: true }).readings).toBe(1);
      expect(told(store)).toEqual([]);
      const digest = store.digest();
      expect(store.rebuild()).toBe(digest);
      store.close();
    });

    it('finds ranks that say nothing, or that contradict one another, and never erases one', () => {
      const rank = (more: object): Payload => ({
        kind: 'engine',
        name: 'sample@1',
        ordinal: 7,
        state: 'active',
        ...more,
      });
      const verify = (...payloads: Payload[]) => {
        const store = logOf(open(), payloads);
        const { broken } = store.verify();
        store.close();
        return broken;
      };
      expect(verify(rank({}), rank({ ordinal: 8, state: 'retired' }), rank({ name: 'sample@2' }))).toBeNull();
      expect(verify(rank({}), rank({ state: 'retired' }))).toMatchObject({
        seq: 2,
        reason: expect.stringMatching(/sample@1 at 7/),
      });
      expect(verify(rank({ ordinal: 0.5 }))).toMatchObject({
        seq: 1,
        reason: expect.stringMatching(/ranks an engine/),
      });
      const store = createStore(open(), fold);
      store.addReadings([by('sample@1')], archive);
      expect(() => store.planErasure({ entry: 1 })).toThrow(/entry 1 ranks an engine: it stays/);
      store.close();
    });

    it('tells of nobody in a place once a better engine reads that nobody came, whatever is added with it', () => {
      const store = createStore(open(), fold);
      const came = readingOf({ ...tale, what: 'enter', agent: 'M23 fighters' }, 'sample@1');
      store.addReadings([came], archive);
      const places = store.controlPlaces(null, 10);
      expect(store.holdings({ known: null, at: null, places })[0]).toHaveLength(1);
      const kills = (one: Reading): Reading => ({
        ...one,
        engine: 'sample@2',
        observations: one.observations.map((o) => (o.kind === 'event' ? ({ ...o, what: 'kill' } as const) : o)),
      });
      // What is told beside it makes the place where it belongs now before the one where it stood is made again.
      const beside = readingOf({ ...tale, what: 'enter', agent: 'government forces', publisher: outlets[1]! });
      store.addReadings([withMentions(kills(beside)), withMentions(kills(came))], archive);
      expect(store.items({ known: null, at: null, place: places[0] }).map(({ family }) => family)).toEqual([
        'kill',
        'kill',
      ]);
      expect(store.holdings({ known: null, at: null, places })).toEqual([[]]);
      const digest = store.digest();
      expect(store.rebuild()).toBe(digest);
      store.close();
    });

    it('takes back the rank of an engine together with the batch that failed', () => {
      const store = createStore(open(), fold);
      const broken = function* () {
        yield by('sample@1');
        throw new Error('the reader broke');
      };
      expect(() => store.addReadings(broken(), archive)).toThrow('the reader broke');
      store.addReadings([by('sample@2')], archive);
      expect(ranked(store)).toEqual(['sample@2 active']);
      store.addReadings([by('sample@1')], archive);
      expect(ranked(store)).toEqual(['sample@2 active', 'sample@1 active']);
      store.close();
    });
  });
}
