import { tellsOfHolding } from '../../../record/event-families.ts';
import { parseGlobalId, shortReportId } from '../../../record/ids.ts';
import type { PlaceHoldings, ProjectionStore, Window } from '../../../record/projections.ts';
import type { Source } from '../../../record/source.ts';
import { answers, type Item, latestFirst } from '../../../record/view.ts';
import { toldOfControl } from '../../projections/control-places.ts';

interface MemoryProjections {
  projections: ProjectionStore;
  /** Those that stand as stored at `known` (ms); all of them where it is null. */
  items(known?: number | null): IterableIterator<Item>;
  holdings: ReadonlyMap<string, PlaceHoldings>;
  copy(): MemoryProjections;
}

interface Kept {
  windows: Map<string, Window>;
  sources: Map<string, Source>;
  byAddress: Map<string, Set<string>>;
  byText: Map<string, Set<string>>;
  windowsOf: Map<string, { blockKey: string; window: number }[]>;
  /** By the window that they are led in, and their leader. */
  items: Map<string, ReadonlyMap<string, Item>>;
  holdings: Map<string, PlaceHoldings>;
  /** Places whose holdings are to be made again. */
  unmade: Set<string>;
}

const isTold = ({ last, minKnown }: Item, known: number): boolean => last <= known && minKnown <= known;

/** Windows and items are values: what comes out is a copy, so that a transaction that fails leaves the old ones as they were. */
export function memoryProjections(
  kept: Kept = {
    windows: new Map(),
    sources: new Map(),
    byAddress: new Map(),
    byText: new Map(),
    windowsOf: new Map(),
    items: new Map(),
    holdings: new Map(),
    unmade: new Set(),
  },
): MemoryProjections {
  const { windows, sources, byAddress, byText, windowsOf, items, holdings, unmade } = kept;
  const key = (blockKey: string, window: number): string => `${blockKey}\u0000${window}`;
  const settled = function* (known: number | null = null): IterableIterator<Item> {
    for (const [at, led] of items) if (known === null || windows.get(at)!.horizon <= known) yield* led.values();
  };
  /** Places of items that tell who holds a place. */
  const heldIn = (items: Iterable<Item | undefined>): string[] =>
    [...items].flatMap((item) => (item?.place && tellsOfHolding(item) ? [item.place] : []));
  const projections: ProjectionStore = {
    window(blockKey, window) {
      const have = windows.get(key(blockKey, window));
      return have ? { ...have, members: [...have.members] } : null;
    },
    putWindow: (window) =>
      void windows.set(key(window.blockKey, window.window), { ...window, members: [...window.members] }),
    dropWindow(blockKey, window) {
      const gone = heldIn(items.get(key(blockKey, window))?.values() ?? []);
      windows.delete(key(blockKey, window));
      items.delete(key(blockKey, window));
      return gone;
    },
    setBounds(blockKey, window, settled, horizon) {
      const have = windows.get(key(blockKey, window));
      if (have) windows.set(key(blockKey, window), { ...have, settled, horizon });
    },
    source: (report) => sources.get(report) ?? null,
    putSource(source) {
      sources.set(source.id, source);
      if (source.textKey !== null)
        byText.set(source.textKey, new Set([...(byText.get(source.textKey) ?? []), source.id]));
      if (source.address !== null)
        byAddress.set(source.address, new Set([...(byAddress.get(source.address) ?? []), source.id]));
    },
    sourcesSaying: (textKey) => [...(byText.get(textKey) ?? [])].map((id) => sources.get(id)!),
    sourcesAt: (address) => [...(byAddress.get(address) ?? [])].map((id) => sources.get(id)!),
    windowsOf: (report) => windowsOf.get(report) ?? [],
    putWindowsOf: (report, at) => void windowsOf.set(report, [...at]),
    putItems(blockKey, window, made) {
      const led = new Map(items.get(key(blockKey, window)));
      const gone = heldIn([...made.keys()].map((lead) => led.get(lead)));
      for (const [lead, item] of made) {
        if (item === null) led.delete(lead);
        else led.set(lead, item);
      }
      items.set(key(blockKey, window), led);
      return gone;
    },
    settledItems(query) {
      const found: Item[] = [];
      for (const item of settled(query.known)) if (answers(item, query)) found.push(item);
      found.sort(latestFirst);
      return query.limit === undefined ? found : found.slice(0, query.limit);
    },
    settledCount({ known, at, sections, limit, placesSince }) {
      const counts = sections.map(() => 0);
      const places = new Set<string>();
      for (const item of settled(known))
        for (const [i, section] of sections.entries()) if (answers(item, { at, section })) counts[i]!++;
      for (const item of settled())
        if (placesSince !== null && item.last >= placesSince && (known === null || isTold(item, known)))
          for (const { place } of toldOfControl([item])) places.add(place);
      return { sections: counts.map((count) => Math.min(limit, count)), places: Math.min(limit, places.size) };
    },
    settledOfEach: (queries) => queries.map(projections.settledItems),
    putHoldings(place, held) {
      unmade.delete(place);
      if (held === null) holdings.delete(place);
      else holdings.set(place, held);
    },
    dropHoldings(places) {
      for (const place of places) {
        holdings.delete(place);
        unmade.add(place);
      }
    },
    unmadeHoldings: () => [...unmade].sort(),
    settledHoldings({ known, at, places, last = false }) {
      const moving = new Set<string>();
      if (known !== null || at !== null)
        for (const [window, led] of items)
          for (const item of led.values())
            if (
              (known !== null && windows.get(window)!.horizon > known) ||
              (at !== null && item.from !== null && item.from > at)
            )
              for (const place of heldIn([item])) moving.add(place);
      return new Map(
        places.flatMap((place) => {
          const held = moving.has(place) ? undefined : holdings.get(place);
          if (held === undefined) return [];
          return [[place, !last ? held.intervals : held.last === null ? [] : [held.last]] as const];
        }),
      );
    },
    eachSettled: (query) => projections.settledItems(query).values(),
    settledItem(id, known) {
      for (const item of settled(known)) if (item.happening.id === id) return item;
      return null;
    },
    unsettledWindows(known) {
      const found: { blockKey: string; window: number }[] = [];
      for (const { blockKey, window, horizon, minKnown } of windows.values())
        if (horizon > known && minKnown <= known) found.push({ blockKey, window });
      return found;
    },
    windowsHolding(telling) {
      const named = parseGlobalId(telling)?.report;
      return [...windowsOf].flatMap(([report, at]) => (shortReportId(report) === named ? at : []));
    },
    windowsNaming: (key) =>
      [...windows.values()].filter(({ members }) =>
        members.some(({ agent, patient, speakers }) =>
          [...agent, ...patient, ...speakers].some((one) => one.key.includes(key)),
        ),
      ),
    reportsFrom: (keys) =>
      [...sources.values()].filter((source) => source.keys.some((key) => keys.has(key))).map(({ id }) => id),
  };
  return {
    projections,
    items: settled,
    holdings,
    copy: () =>
      memoryProjections({
        windows: new Map(windows),
        sources: new Map(sources),
        byAddress: new Map(byAddress),
        byText: new Map(byText),
        windowsOf: new Map(windowsOf),
        items: new Map(items),
        holdings: new Map(holdings),
        unmade: new Set(unmade),
      }),
  };
}
