import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/record/happening.ts';
import type { Act } from '../../src/record/judgement.ts';
import type { Reading } from '../../src/record/reading.ts';
import { alertsOf, brief, control, diff, exportText, happenings, harm, why } from '../../src/situation/situation.ts';
import type { Store } from '../../src/store/store.ts';
import { outlets, readingOf, sampleTale, type Tale, unsure, withMentions } from '../property/readings.ts';

const HOUR = 3_600_000;
const all = { at: null, known: null };
const day = (n: number): string => new Date(sampleTale.published + n * 24 * HOUR).toISOString();
const asOf = (n: number) => ({ at: null, known: day(n) });
const told = (hours: number, change: Partial<Tale>, engine?: string): Reading =>
  readingOf({ ...sampleTale, published: sampleTale.published + hours * HOUR, ...change }, engine);
const archive = { recorded: day(1), archive: true };

/** What the record makes of a line of which nobody was sure, as known on a day. */
function standing(store: Store, id: string, n: number | null) {
  const then = n === null ? all : asOf(n);
  const seen = brief(store, then);
  const sections = (['established', 'claimed', 'unsure'] as const).filter((key) =>
    seen[key].some((line) => line.id === id),
  );
  return {
    sure: happenings(store, then).find((one) => one.id === id)?.sure,
    sections,
    held: control(store, then).map(({ place }) => place.name),
    killed: harm(store, then).totals.find(({ of, whom }) => of === 'killed' && whom === 'all')?.best ?? 0,
    exported: [...exportText(store, then, {}, 'jsonl')].some((row) => row.includes(id)),
  };
}
const apart = { sure: false, sections: ['unsure'], held: [], killed: 0, exported: false };

/** What every store keeps to of lines that may be misread. */
export function unsureContract(name: string, open: () => Store): void {
  describe(`${name}, of what may be misread`, () => {
    const judging = (store: Store) => (act: Act, n: number) =>
      store.judge({ by: 'A. Editor', reason: 'the words say so', act }, { recorded: day(n) }).id;
    const only = (store: Store): Happening => {
      const found = happenings(store, all);
      expect(found).toHaveLength(1);
      return found[0]!;
    };

    it('tells it apart, by the words of the source, and lets it act on nothing', () => {
      const store = open();
      store.addReadings([unsure(told(0, { day: '2024-12-04' }), 0.43)], archive);
      const { id, status } = only(store);
      expect(standing(store, id, null)).toEqual(apart);
      expect(brief(store, all).unsure).toMatchObject([
        {
          id,
          status,
          // The whole sentence, of which its words are a part.
          text: 'rebels seized Hama on 2024-12-04.',
          reason: expect.stringContaining('read as "Rebels seize Hama"'),
          p: 0.43,
          sure: false,
        },
      ]);
      store.close();
    });

    it('lets a person accept it, from when it was accepted on, and take that back', () => {
      const store = open();
      store.addReadings([unsure(told(0, { killed: 12 }), 0.43)], archive);
      const before = only(store);
      const { id } = before;
      const judge = judging(store);
      const accepted = judge({ do: 'accept', line: id }, 2);
      const stands = { sure: true, sections: ['established'], held: ['Hama'], killed: 12, exported: true };
      expect(standing(store, id, null)).toEqual(stands);
      // Its status is what its origins make it: nobody has said that it is so.
      expect(only(store)).toEqual({ ...before, sure: true });
      expect(standing(store, id, 1.5)).toEqual(apart);
      judge({ do: 'undo', judgement: accepted }, 4);
      expect(only(store)).toEqual(before);
      for (const [n, expected] of [
        [1.5, apart],
        [3, stands],
        [5, apart],
        [null, apart],
      ] as const)
        expect(standing(store, id, n)).toEqual(expected);
      expect(store.rebuild()).toBe(store.digest());
      expect(standing(store, id, 3)).toEqual(stands);
      store.close();
    });

    it('raises no alert until it is accepted', () => {
      const store = open();
      const none = brief(store, all);
      store.addReadings([unsure(told(0, { what: 'kill', killed: 12 }), 0.43)], archive);
      const first = brief(store, all);
      expect(first.unsure).toHaveLength(1);
      expect(alertsOf(store, diff(none, first), all)).toEqual([]);
      judging(store)({ do: 'accept', line: only(store).id }, 2);
      const accepted = diff(first, brief(store, all));
      expect(alertsOf(store, accepted, all).map(({ rule, before }) => [rule, before])).toEqual([
        ['mass-casualty', null],
      ]);
      store.close();
    });

    it('says in why how it may be accepted, and then who accepted it', () => {
      const store = open();
      store.addReadings([unsure(told(0, {}), 0.43)], archive);
      const { id } = only(store);
      expect(why(store, id, all)).toMatchObject({ p: 0.43, sure: false });
      expect(why(store, id, all)!.steps).toContainEqual({
        stage: 'mentions',
        rule: 'unsure',
        reason: expect.stringMatching(new RegExp(`0\\.43.*sitrep judge accept ${id} `)),
      });
      judging(store)({ do: 'accept', line: id }, 2);
      const { steps, judgements, sure } = why(store, id, all)!;
      expect(sure).toBe(true);
      expect(judgements).toMatchObject([{ by: 'A. Editor', act: { do: 'accept' } }]);
      expect(steps).toContainEqual({
        stage: 'judgement',
        rule: 'accept',
        reason: 'A. Editor accepted it as read rightly: the words say so',
      });
      expect(steps.filter(({ rule }) => rule === 'unsure')).toEqual([]);
      store.close();
    });

    it('refuses to accept what is sure, to merge what is not, and keeps nothing of it', () => {
      const store = open();
      store.addReadings([unsure(told(0, {}), 0.43), told(1, { place: 'Homs', publisher: outlets[1] })], archive);
      const [sure, maybe] = happenings(store, all);
      const { entries } = store.counts();
      const judge = judging(store);
      expect(() => judge({ do: 'accept', line: sure!.id }, 2)).toThrow(`${sure!.id} is sure already`);
      expect(() => judge({ do: 'accept', line: 'hffffffffffff:o1' }, 2)).toThrow('hffffffffffff:o1');
      expect(() => judge({ do: 'merge', happenings: [sure!.id, maybe!.id] }, 2)).toThrow(/accept it first/);
      expect(store.counts().entries).toBe(entries);
      judge({ do: 'accept', line: maybe!.id }, 2);
      expect(() => judge({ do: 'accept', line: maybe!.id }, 3)).toThrow(/sure already/);
      store.close();
    });

    it('leaves nothing of it in the lines that it was merged with, once the acceptance is taken back', () => {
      const store = open();
      const other = { publisher: outlets[1], filler: 4 };
      store.addReadings([unsure(told(0, {}), 0.43), told(1, other), told(30, { place: 'Homs' })], archive);
      const before = happenings(store, all);
      const sure = before.find((one) => one.sure && one.place?.name === 'Hama')!;
      const maybe = before.find((one) => !one.sure)!;
      const judge = judging(store);
      const accepted = judge({ do: 'accept', line: maybe.id }, 2);
      judge({ do: 'merge', happenings: [sure.id, maybe.id] }, 3);
      const merged = happenings(store, all);
      expect(merged).toHaveLength(2);
      expect(merged.find(({ place }) => place?.name === 'Hama')).toMatchObject({ sure: true, status: 'confirmed' });
      judge({ do: 'undo', judgement: accepted }, 4);
      expect(happenings(store, all)).toEqual(before);
      for (const [n, expected] of [
        [1.5, before],
        [3.5, merged],
        [5, before],
      ] as const)
        expect(happenings(store, asOf(n))).toEqual(expected);
      expect(store.rebuild()).toBe(store.digest());
      store.close();
    });

    it('keeps an acceptance when the report is read again alike, and lets it rest when it is read otherwise', () => {
      const again = (engine: string, what: 'seize' | 'enter'): Reading => {
        const reading = told(0, {}, engine);
        // Another engine numbers what it finds in the same words anew.
        const observations = reading.observations.map((one) =>
          one.kind === 'event' ? ({ ...one, id: 'o3', what } as const) : one,
        );
        return unsure(withMentions({ ...reading, observations }), 0.3);
      };
      const store = open();
      store.addReadings([unsure(told(0, {}), 0.43)], archive);
      const { id } = only(store);
      judging(store)({ do: 'accept', line: id }, 2);
      store.addReadings([again('sample@2', 'seize')], archive);
      expect(only(store)).toMatchObject({ id: id.replace(':o1', ':o3'), p: 0.3, sure: true });
      store.addReadings([again('sample@3', 'enter')], archive);
      expect(only(store)).toMatchObject({ what: 'enter', sure: false });
      expect(store.rebuild()).toBe(store.digest());
      store.close();
    });

    it('counts the lines of a section, also beyond those that a brief looks at, as known then and now', () => {
      const store = open();
      const many = Array.from({ length: 150 }, (_, i) => {
        const reading = told(i, { what: 'kill', killed: i + 1, publisher: `Sample Outlet ${i}` });
        return i % 2 === 0 ? unsure(reading, 0.43) : { ...reading, eventMentions: [] };
      });
      const others = Array.from({ length: 150 }, (_, i) =>
        told(-72 * i, { what: 'shell', filler: 3, day: day(-3 * i).slice(0, 10) }),
      );
      store.addReadings([...many, ...others], archive);
      const now = brief(store, all);
      expect(now.counts.unsure).toBe(75);
      expect(now.unsure).toHaveLength(60);
      const whole = brief(store, all, { all: true });
      expect(whole.unsure).toHaveLength(75);
      expect(whole.established.length).toBeGreaterThan(120);
      expect(whole.counts).toEqual(now.counts);
      for (const key of ['established', 'claimed', 'disputed', 'unsure'] as const)
        expect(whole[key]).toHaveLength(whole.counts[key]);
      expect(brief(store, asOf(3)).counts.unsure).toBe(37);
      const then = brief(store, asOf(-30.5));
      expect(then.counts).toMatchObject({ established: 139, unsure: 0 });
      expect(brief(store, asOf(-30.5), { all: true }).established).toHaveLength(139);
      store.close();
    });

    it('keeps a denial of it beside it, which an acceptance accepts with it', () => {
      const reading = told(0, { filler: 3 });
      const [first] = reading.eventMentions;
      const army = readingOf({ ...sampleTale, speaker: 'the Syrian army', act: 'deny' });
      const [denier] = army.eventMentions.flatMap(({ speakers }) => speakers);
      const answer = reading.report.text.indexOf('Markets');
      const statement = army.observations.find(({ kind }) => kind === 'statement')!;
      const span = { start: answer, end: answer + 7 };
      const denial = { ...first!, id: 'o9~0', observation: 'o9', speakers: [denier!], span, words: 'Markets' };
      const store = open();
      store.addReadings(
        [
          unsure(
            {
              ...reading,
              observations: [...reading.observations, { ...statement, id: 'o9', span }],
              eventMentions: [first!, denial],
            },
            0.43,
          ),
        ],
        archive,
      );
      const { id, told: words } = only(store);
      expect(words.map(({ observation }) => observation.slice(13))).toEqual(['o1', 'o9']);
      judging(store)({ do: 'accept', line: id }, 2);
      expect(only(store)).toMatchObject({ sure: true, status: 'disputed' });
      expect(brief(store, all).disputed).toHaveLength(1);
      expect(store.rebuild()).toBe(store.digest());
      store.close();
    });

    it('takes the second mention that one observation makes by its own id', () => {
      const reading = told(0, {});
      const [first] = reading.eventMentions;
      const second = { ...first!, id: `${first!.id}~n2`, what: 'enter', p: 0.2, sure: false };
      const store = open();
      store.addReadings([{ ...reading, eventMentions: [...reading.eventMentions, second] }], archive);
      const line = happenings(store, all).find(({ sure }) => !sure)!;
      const made = judging(store)({ do: 'accept', line: line.id }, 2);
      expect(
        happenings(store, all)
          .map(({ what, sure }) => `${what} ${sure}`)
          .sort(),
      ).toEqual(['enter true', 'seize true']);
      expect(why(store, line.id, all)!.judgements.map((one) => one.id)).toEqual([made]);
      expect(happenings(store, all).find(({ id }) => id !== line.id)!.id).toBe(`h${line.told[0]!.observation}`);
      store.close();
    });
  });
}
