import { describe, expect, it } from 'vitest';
import { stepOf } from '../../src/footage/steps.ts';
import type { Footage } from '../../src/record/footage.ts';
import type { Act } from '../../src/record/judgement.ts';
import { brief, control, happenings, why } from '../../src/situation/situation.ts';
import type { Store } from '../../src/store/store.ts';
import { sampleFootage } from '../footage/sample-footage.ts';
import {
  agents,
  outlets,
  places,
  readingOf,
  sampleTale,
  type Tale,
  tales,
  withMentions,
} from '../property/readings.ts';

const tale: Tale = { ...sampleTale, published: Date.parse('2024-12-05T10:00:00Z'), filler: 2 };
const now = '2024-12-09T00:00:00.000Z';
const archive = { recorded: now, archive: true };
const all = { at: null, known: null };

/** What every store keeps to, whatever it is built on. `open` gives a fresh one. */
export function storeContract(name: string, open: () => Store): void {
  describe(name, () => {
    it('keeps a report and its reading, and finds them by a prefix of the id', () => {
      const store = open();
      const reading = readingOf(tale);
      const added = store.addReadings([reading], archive);
      expect(added.reports).toEqual([reading.report.id]);
      expect(store.report(reading.report.id.slice(0, 12))).toEqual(reading.report);
      expect(store.reading(reading.report.id)).toEqual(reading);
      expect(store.report('ffffffffffff')).toBeNull();
      expect([...store.entries()].map(({ payload }) => payload?.kind)).toEqual(['engine', 'report', 'reading']);
      store.close();
    });

    it('keeps footage and its steps, the same sighting once, as of any moment, and rebuilds to the same', () => {
      const store = open();
      const { report } = readingOf(tale);
      store.addReadings([readingOf(tale)], { recorded: '2025-01-01T00:00:00.000Z' });
      const seen: Footage = { ...sampleFootage, reports: [report.id] };
      expect(store.addFootage([seen, seen], { recorded: '2025-01-02T00:00:00.000Z' })).toBe(1);
      expect(store.addFootage([{ ...seen, source: 'Sample Channel' }], { recorded: '2025-01-03T00:00:00.000Z' })).toBe(
        1,
      );
      expect(store.footage({ id: 'faaaaaaaaaaaa' })[0]!.sightings).toHaveLength(2);
      expect(store.footage({ id: 'aaaaaa', known: Date.parse('2025-01-02T12:00:00Z') })[0]!.sightings).toHaveLength(1);
      expect(store.footage({ id: 'fbbbbbbbbbbbb' })).toEqual([]);
      const draft = { footage: seen.sha256, by: 'A. Desk', note: 'seen before', pictures: [], confidence: null };
      const step = stepOf({ ...draft, act: { do: 'verdict', verdict: 'staged' } }, '2025-01-04T00:00:00.000Z', null);
      const row = store.addStep(step, { recorded: step.made });
      expect(store.addStep(step, { recorded: '2025-01-05T00:00:00.000Z' })).toEqual(row);
      expect(store.steps({ footage: seen.sha256 })).toEqual([row]);
      expect(store.steps({ known: Date.parse('2025-01-03T12:00:00Z') })).toEqual([]);
      expect(happenings(store, all)[0]).toMatchObject({ status: 'disputed', rule: 'sunk-footage' });
      expect(store.checks([`${report.id.slice(0, 12)}:o1`], null)).toEqual([[row.entry]]);
      expect(store.verify()).toMatchObject({ ok: true, entries: 6 });
      const digest = store.digest();
      expect(store.rebuild()).toBe(digest);
      store.close();
    });

    it('changes nothing when a report is added twice', () => {
      const store = open();
      store.addReadings([readingOf(tale)], archive);
      const digest = store.digest();
      const again = store.addReadings([readingOf(tale), readingOf(tale)], {
        recorded: '2025-01-01T00:00:00.000Z',
        archive: true,
      });
      expect(again).toMatchObject({ reports: [], readings: 0, unchanged: 2 });
      expect(store.counts().entries).toBe(3);
      expect(store.digest()).toBe(digest);
      store.close();
    });

    it('counts reports and outlets as known at any moment, in whatever order they came', () => {
      const store = open();
      const some = tales(41, 60, 9).map((one, i) => ({ ...one, url: null, published: one.published + i }));
      const expected = (known: number) => {
        const then = some.filter(({ published }) => published <= known);
        const days = then.map(({ published }) => new Date(published).toISOString().replace('.000Z', 'Z')).sort();
        return {
          reports: then.length,
          publishers: new Set(then.map(({ publisher }) => publisher)).size,
          first: days[0] ?? null,
          last: days.at(-1) ?? null,
        };
      };
      for (const half of [some.slice(30), some.slice(0, 30)])
        store.addReadings(
          half.map((one) => readingOf(one)),
          archive,
        );
      const moments = some.flatMap(({ published }) => [published, published - 1, published + 3_600_000]);
      for (const known of [0, Date.parse('2024-12-01T00:00:00Z'), ...moments])
        expect(store.totals(known)).toEqual(expected(known));
      expect(store.totals(null)).toEqual(expected(Number.MAX_SAFE_INTEGER));
      store.close();
    });

    it('takes the reading of a newer engine, and keeps the older one in the log', () => {
      const store = open();
      store.addReadings([readingOf(tale)], archive);
      const newer = withMentions({ ...readingOf(tale, 'sample@2'), observations: [] });
      store.addReadings([newer], archive);
      expect(store.reading(newer.report.id)?.engine).toBe('sample@2');
      expect(happenings(store, all)).toEqual([]);
      expect(store.counts()).toMatchObject({ entries: 5, reports: 1, readings: 2 });
      const digest = store.digest();
      expect(store.rebuild()).toBe(digest);
      store.close();
    });

    it('chains its entries: recorded only grows, known follows the archive or the clock', () => {
      const store = open();
      store.addReadings([readingOf(tale)], archive);
      store.addReadings([readingOf({ ...tale, publisher: outlets[1]! })], { recorded: '2020-01-01T00:00:00.000Z' });
      const entries = [...store.entries()];
      expect(entries[1]!.known).toBe('2024-12-05T10:00:00.000Z');
      expect(entries[3]).toMatchObject({ recorded: now, known: now });
      expect(entries[1]!.previous).toBe(entries[0]!.hash);
      expect(store.verify()).toEqual({
        ok: true,
        entries: 5,
        erased: 0,
        keys: [],
        head: entries[4]!.hash,
        broken: null,
      });
      store.close();
    });

    it('keeps a judgement with who made it and why, and gives it back by what was known', () => {
      const store = open();
      store.addReadings([readingOf(tale)], archive);
      const { id } = happenings(store, all)[0]!;
      const draft = { by: 'A. Editor', reason: 'seen on two maps', act: { do: 'confirm' as const, line: id } };
      const made = store.judge(draft, { recorded: now });
      expect(made).toMatchObject({ ...draft, about: [{ id, observations: [id.slice(1)] }] });
      expect(made.entry).toMatchObject({ seq: 4, recorded: now, known: now });
      // The same decision at the same instant is one.
      expect(store.judge(draft, { recorded: now })).toEqual(made);
      const later = '2024-12-10T00:00:00.000Z';
      const undo = { ...draft, act: { do: 'undo' as const, judgement: made.id } };
      const undone = store.judge(undo, { recorded: later });
      expect(store.judgements()).toEqual([{ ...made, undoneBy: undone.id }, undone]);
      expect(store.judgements({ known: Date.parse(now) })).toEqual([made]);
      expect(store.verify()).toMatchObject({ ok: true, entries: 5 });
      expect(() => store.judge(undo, { recorded: '2024-12-11T00:00:00.000Z' })).toThrow(/undone already/);
      store.close();
    });

    it('folds judgements of every kind in: kept, undone, and made again from the log', () => {
      const store = open();
      const town = (i: number): Tale => ({
        ...tale,
        publisher: outlets[i % 5]!,
        published: tale.published + i * 3_600_000,
      });
      store.addReadings(
        [
          town(0),
          { ...town(1), what: 'enter', speaker: 'a war monitor' },
          { ...town(2), place: 'Homs', agent: agents[3]!, speaker: 'residents' },
          { ...town(3), place: 'Homs', agent: agents[3]!, filler: 4 },
        ].map((one) => readingOf(one)),
        archive,
      );
      const before = happenings(store, all);
      const [homs, entered, seized] = before;
      expect(before.map(({ place, what }) => `${place?.name} ${what}`)).toEqual([
        'Homs seize',
        'Hama enter',
        'Hama seize',
      ]);
      const acts: Act[] = [
        { do: 'side', party: 'residents', side: 'opposition:SY' },
        { do: 'grade-source', source: 'war monitor', grade: 'E' },
        { do: 'grade-source', source: outlets[3]!.toUpperCase(), grade: 'D' },
        { do: 'merge', happenings: [entered!.id, seized!.id] },
        { do: 'split', happening: homs!.id, observations: [homs!.told[0]!.observation] },
        { do: 'place', of: seized!.id, place: places.Daraa! },
        { do: 'dispute', line: homs!.id },
      ];
      const made = acts.map((act, i) => {
        const { id } = store.judge(
          { by: 'A. Editor', reason: 'a test', act },
          { recorded: `2024-12-1${i}T00:00:00.000Z` },
        );
        expect(happenings(store, all)).not.toEqual(before);
        expect(store.rebuild()).toBe(store.digest());
        return id;
      });
      expect(happenings(store, all).map(({ place, told }) => `${place?.name} ${told.length}`)).toEqual([
        'Homs 1',
        'Homs 1',
        'Daraa 2',
      ]);
      expect(happenings(store, { at: null, known: now })).toEqual(before);
      expect(control(store, { at: null, known: now }, { place: 'Hama' })).toHaveLength(1);
      for (const [i, judgement] of made.entries())
        store.judge(
          { by: 'A. Editor', reason: 'a test', act: { do: 'undo', judgement } },
          { recorded: `2024-12-2${i}T00:00:00.000Z` },
        );
      expect(happenings(store, all)).toEqual(before);
      store.close();
    });

    it('refuses a judgement of what is not there, and keeps nothing of it', () => {
      const store = open();
      store.addReadings([readingOf(tale)], archive);
      const { id } = happenings(store, all)[0]!;
      const judge = (act: Act) => () => store.judge({ by: 'A. Editor', reason: 'a test', act }, { recorded: now });
      expect(judge({ do: 'confirm', line: 'hffffffffffff:o1' })).toThrow(/hffffffffffff:o1/);
      expect(judge({ do: 'undo', judgement: 'j000000000000' })).toThrow(/j000000000000/);
      expect(judge({ do: 'merge', happenings: [id, id] })).toThrow(/two different ones/);
      expect(judge({ do: 'split', happening: id, observations: [id.slice(1)] })).toThrow(/nothing to split/);
      expect(() =>
        store.judge({ by: ' ', reason: 'a test', act: { do: 'confirm', line: id } }, { recorded: now }),
      ).toThrow();
      expect(store.counts().entries).toBe(3);
      store.close();
    });

    it('walks items one by one in the order of the list, as known then and now', () => {
      const store = open();
      store.addReadings(
        tales(7, 80).map((one) => readingOf(one)),
        archive,
      );
      for (const known of [null, Date.parse('2024-12-01T00:00:00Z')]) {
        const query = { known, at: null, kind: 'happening' as const };
        const listed = store.items(query);
        expect(listed.length).toBeGreaterThan(5);
        expect([...store.eachItem(query)]).toEqual(listed);
        expect([...store.eachItem({ ...query, limit: 3 })]).toEqual(listed.slice(0, 3));
      }
      store.close();
    });

    it('rebuilds the same projections from the log', () => {
      const store = open();
      store.addReadings(
        tales(7, 120).map((one) => readingOf(one)),
        archive,
      );
      const digest = store.digest();
      const before = brief(store, all);
      expect(store.rebuild()).toBe(digest);
      expect(brief(store, all)).toEqual(before);
      store.close();
    });

    it('adds all of a batch or nothing', () => {
      const store = open();
      store.addReadings([readingOf(tale)], archive);
      const digest = store.digest();
      const broken = function* () {
        yield readingOf({ ...tale, publisher: outlets[2]! });
        throw new Error('the reader broke');
      };
      expect(() => store.addReadings(broken(), archive)).toThrow('the reader broke');
      expect(store.digest()).toBe(digest);
      expect(store.verify().entries).toBe(3);
      expect(store.counts().reports).toBe(1);
      store.addReadings([readingOf({ ...tale, publisher: outlets[2]! })], archive);
      expect(store.counts().reports).toBe(2);
      store.close();
    });

    it('searches words of texts, folded, all of them needed', () => {
      const store = open();
      store.addReadings([readingOf(tale), readingOf({ ...tale, place: 'Homs', publisher: outlets[1]! })], archive);
      expect(store.search('homs').map(({ publisher }) => publisher)).toEqual([outlets[1]]);
      expect(store.search('rebels seiz')).toHaveLength(2);
      expect(store.search('rebels cucumber')).toEqual([]);
      expect(store.search('"; DROP TABLE entry')).toEqual([]);
      store.close();
    });

    it('says what a line stands on, down to the log', () => {
      const store = open();
      store.addReadings(
        [
          readingOf(tale),
          readingOf({ ...tale, publisher: outlets[1]!, filler: 0, published: tale.published + 60_000 }),
        ],
        archive,
      );
      const [line] = brief(store, all).established;
      expect(line).toMatchObject({ text: 'Rebels seize Hama', status: 'confirmed', origins: 2 });
      const chain = why(store, line!.id, all);
      expect(chain?.told.map(({ words }) => words)).toEqual(['rebels seized Hama', 'rebels seized Hama']);
      expect(chain!.told[0]!.report_entry?.hash).toBe([...store.entries()][1]!.hash);
      expect(chain?.rule).toBe('independent-origins');
      const [held] = control(store, all, { place: 'Hama' });
      expect(held).toMatchObject({ holder: { name: 'rebels' }, status: 'confirmed', contested: false });
      expect(why(store, held!.id, all)?.text).toBe('Rebels hold Hama');
      expect(why(store, 'h000000000000:o1', all)).toBeNull();
      store.close();
    });

    it('says so when two texts stand at one address with one instant, and takes the longer for a rewrite', () => {
      const store = open();
      const [one, two] = ['early-headline-1234567', 'late-headline-1234567'].map((path, i) =>
        readingOf({ ...tale, url: `https://example.org/story/${path}`, what: i === 0 ? 'seize' : 'enter' }),
      );
      const { problems } = store.addReadings([one!, two!], archive);
      expect(problems.map(({ problem }) => problem.rule)).toEqual(['two-texts-at-one-instant']);
      expect(happenings(store, all).map(({ status }) => status)).toEqual(['reported']);
      for (const { report } of [one!, two!])
        expect(store.reading(report.id)?.problems.map(({ rule }) => rule)).toEqual(['two-texts-at-one-instant']);
      store.close();
    });

    it('links a changed text to the one it took the place of', () => {
      const store = open();
      const first = readingOf({ ...tale, url: 'https://example.org/a' });
      const second = readingOf({
        ...tale,
        url: 'https://example.org/a',
        what: 'enter',
        published: tale.published + 3_600_000,
      });
      store.addReadings([second, first], archive);
      expect(store.report(second.report.id)?.revises).toBe(first.report.id);
      expect(happenings(store, all).find(({ what }) => what === 'seize')?.status).toBe('retracted');
      expect(
        happenings(store, { at: null, known: '2024-12-05T10:30:00Z' }).find(({ what }) => what === 'seize')?.status,
      ).toBe('reported');
      store.close();
    });
  });
}
