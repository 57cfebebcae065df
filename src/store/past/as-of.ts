import { type Store, StoreError } from '../store.ts';

const refuse = (): never => {
  throw new StoreError(
    'readonly',
    'this is a replay of what was: add and judge in the situation itself (sitrep serve)',
  );
};

/**
 * The situation as one who asks at `clock` (ms, UTC) has it: nothing that was learned later is told, whatever is asked, and nothing can be
 * added. What is asked about an earlier moment is answered as of that moment.
 */
export function storeAsOf(store: Store, clock: () => number): Store {
  const by = (known: number | null | undefined): number => Math.min(known ?? Number.POSITIVE_INFINITY, clock());
  const isKnown = (known: string | undefined): boolean => known !== undefined && Date.parse(known) <= clock();
  const has = (report: string): boolean => isKnown(store.entriesOf(report).report?.known);
  return {
    ...store,
    readonly: true,
    items: (query) => store.items({ ...query, known: by(query.known) }),
    itemsOfEach: (queries) => store.itemsOfEach(queries.map((query) => ({ ...query, known: by(query.known) }))),
    count: (query) => store.count({ ...query, known: by(query.known) }),
    holdings: (query) => store.holdings({ ...query, known: by(query.known) }),
    eachItem: (query) => store.eachItem({ ...query, known: by(query.known) }),
    item: (id, known) => store.item(id, by(known)),
    mentions: (id, known) => store.mentions(id, by(known)),
    controlPlaces: (known, limit) => store.controlPlaces(by(known), limit),
    placesNamed: (name, known) => store.placesNamed(name, by(known)),
    checks: (observations, known) => store.checks(observations, by(known)),
    totals: (known) => store.totals(by(known)),
    gaps: (known, limit) => store.gaps(by(known), limit),
    judgements: (query) => store.judgements({ known: by(query?.known) }),
    footage: (query) => store.footage({ ...query, known: by(query?.known) }),
    steps: (query) => store.steps({ ...query, known: by(query?.known) }),
    reports: (query) => store.reports({ ...query, known: by(query?.known) }),
    search: (words, limit) => store.search(words, limit).filter(({ known }) => isKnown(known)),
    report(id) {
      const report = store.report(id);
      return report !== null && has(report.id) ? report : null;
    },
    reading(id) {
      const reading = store.reading(id);
      return reading !== null && has(reading.report.id) ? reading : null;
    },
    *entries(from) {
      for (const entry of store.entries(from)) if (isKnown(entry.known)) yield entry;
    },
    addReadings: refuse,
    rankEngine: refuse,
    judge: refuse,
    addFootage: refuse,
    addStep: refuse,
    withdraw: refuse,
    erase: refuse,
    rebuild: refuse,
    keepHoldings: refuse,
  };
}
