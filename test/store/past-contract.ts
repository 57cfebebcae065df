import { describe, expect, it } from 'vitest';
import type { Act } from '../../src/record/judgement.ts';
import { placeKeyOf } from '../../src/record/place-key.ts';
import { brief, control, happenings, harm } from '../../src/situation/situation.ts';
import { storeAsOf } from '../../src/store/past/as-of.ts';
import type { Store } from '../../src/store/store.ts';
import { outlets, places, readingOf, sampleTale, type Tale } from '../property/readings.ts';

const HOUR = 3_600_000;
const all = { at: null, known: null };
const day = (n: number): string => new Date(sampleTale.published + n * 24 * HOUR).toISOString();
const asOf = (n: number) => ({ at: null, known: day(n) });
const told = (hours: number, change: Partial<Tale>) =>
  readingOf({ ...sampleTale, published: sampleTale.published + hours * HOUR, ...change });

/** Lines change places as persons judge: where they stood is asked of the past alone. */
export function pastContract(name: string, open: () => Store): void {
  describe(`${name}, asked about the past`, () => {
    const judging = (store: Store) => (act: Act, n: number) =>
      store.judge({ by: 'A. Editor', reason: 'a test', act }, { recorded: day(n) }).id;
    const held = (store: Store, n: number | null, query = {}) =>
      control(store, n === null ? all : asOf(n), query).map(({ place }) => place.name);

    it('tells who held a place where a line stood for a while, as a person put it there', () => {
      const store = open();
      store.addReadings([told(0, {})], { recorded: day(0), archive: true });
      const judge = judging(store);
      const moved = judge({ do: 'place', of: happenings(store, all)[0]!.id, place: places.Daraa! }, 2);
      expect(held(store, null)).toEqual(['Daraa']);
      judge({ do: 'undo', judgement: moved }, 4);
      for (const n of [1, 5, null]) expect(held(store, n)).toEqual(['Hama']);
      expect(held(store, 3)).toEqual(['Daraa']);
      for (const n of [1, 3, 5, null]) {
        const then = n === null ? all : asOf(n);
        const [here, elsewhere] = n === 3 ? ['Daraa', 'Hama'] : ['Hama', 'Daraa'];
        expect(held(store, n, { place: here })).toEqual([here]);
        expect(held(store, n, { place: elsewhere })).toEqual([]);
        expect(happenings(store, then, { place: here })).toHaveLength(1);
        expect(happenings(store, then, { place: elsewhere })).toEqual([]);
        expect(brief(store, then).control.map(({ place }) => place?.name)).toEqual([here]);
      }
      const replay = storeAsOf(store, () => Date.parse(day(3)));
      expect(held(replay, null)).toEqual(['Daraa']);
      expect(held(replay, null, { place: 'Daraa' })).toEqual(['Daraa']);
      store.rebuild();
      expect(held(store, 3, { place: 'Daraa' })).toEqual(['Daraa']);
      store.close();
    });

    it('tells of lines that were merged since where each of them stood', () => {
      const store = open();
      const dead = { what: 'kill', killed: 3 };
      store.addReadings(
        [told(0, dead), told(1, { ...dead, place: 'Homs', publisher: outlets[1] }), told(2, { place: 'Homs' })],
        { recorded: day(0), archive: true },
      );
      const [, two, one] = happenings(store, all);
      judging(store)({ do: 'merge', happenings: [one!.id, two!.id] }, 2);
      const [gone] = ['Hama', 'Homs'].filter((place) => harm(store, all, { place }).happenings.length === 0);
      expect(gone).toBeDefined();
      expect(harm(store, asOf(1), { place: gone }).happenings).toHaveLength(1);
      expect(happenings(store, asOf(1), { place: gone })).not.toEqual([]);
      store.close();
    });

    it('gives no room among the places told of last to one where a line stands only since', () => {
      const store = open();
      store.addReadings([told(0, { place: 'Homs' }), told(20, {})], { recorded: day(0), archive: true });
      const judge = judging(store);
      judge({ do: 'place', of: happenings(store, all)[0]!.id, place: places.Daraa! }, 2);
      const [hama, homs, daraa] = ['Hama', 'Homs', 'Daraa'].map((name) => placeKeyOf(places[name]!));
      const known = Date.parse(day(1));
      expect(store.controlPlaces(null, 10)).toEqual([daraa, homs]);
      expect(store.controlPlaces(null, 1)).toEqual([daraa]);
      expect(store.controlPlaces(known, 10)).toEqual([hama, homs]);
      expect(store.controlPlaces(known, 1)).toEqual([hama]);
      store.close();
    });
  });
}
