import { type EngineRank, ordinalOf } from '../../record/engine.ts';
import type { Payload } from '../../record/log.ts';
import type { Backend, ReadingAt, StoredEntry } from '../backend.ts';
import type { Recorder } from './recorder.ts';

/**
 * When an engine could be known: from the beginning, so that which reading counts does not hang on the day on which a machine first met the
 * engine, and two machines that take the same archive agree.
 */
const ALWAYS = '1970-01-01T00:00:00.000Z';

type State = EngineRank['state'];
type Append = Recorder['append'];

/** The engines on record and which of a report's readings counts. */
export interface Engines {
  /** The one whose readings count before all others; null where nothing was read. */
  top(): string | null;
  /** Those that the log ranks, by name. */
  ranks(): ReadonlyMap<string, EngineRank>;
  /** The reading of the report with this id that counts. */
  readingEntry(report: string): StoredEntry | null;
  /** Of the report whose id begins so, the reading that counts; null when it has none. */
  newestReading(prefix: string): ReadingAt | null;
  /** Places in the log of the readings that do not count. */
  outranked(): Set<number>;
  /** Ranks an engine that the log does not know. */
  meet(name: string, append: Append): void;
  /** Puts an engine above all others, or retires it; false where it stands so already. */
  rank(name: string, state: State, append: Append): boolean;
  /** Forgets what was read of a call that failed. */
  forget(): void;
}

/** What the log says of engines; `order` holds the place of each name, from the one that counts least on. */
interface Known {
  state: string;
  ranks: Map<string, EngineRank>;
  order: Map<string, number>;
}

export function enginesOver(backend: Backend): Engines {
  let kept: Known | null = null;

  function now(): Known {
    const met = backend.engines();
    // Both are only ever added to.
    const state = `${backend.countOf('engine')} ${met.length}`;
    if (kept?.state === state) return kept;
    const ranks = ranksOf(backend.entriesOf('engine'));
    kept = { state, ranks, order: new Map(inOrder(met, ranks).map((name, i) => [name, i])) };
    return kept;
  }
  const top = (): string | null => [...now().order.keys()].at(-1) ?? null;

  /** Of readings of one report the one that counts; of two by one engine, which no store makes, the first. */
  function counting(readings: Iterable<ReadingAt>): ReadingAt | null {
    const { order } = now();
    const place = ({ engine }: ReadingAt): number => order.get(engine) ?? -1;
    let best: ReadingAt | null = null;
    for (const one of readings)
      if (best === null || place(one) > place(best) || (one.engine === best.engine && one.seq < best.seq)) best = one;
    return best;
  }

  const put = (rank: EngineRank, append: Append): void => void append({ kind: 'engine', ...rank }, ALWAYS);

  /** In a log of before engines were ranked those found take ordinals in the order of their first reading. */
  function rankFound(append: Append): void {
    if (now().ranks.size > 0) return;
    for (const [i, name] of backend.engines().entries()) put({ name, ordinal: i + 1, state: 'active' }, append);
  }

  return {
    top,
    ranks: () => now().ranks,
    readingEntry(report) {
      const at = counting(backend.readingsOf(report));
      return at === null ? null : backend.entry(at.seq);
    },
    newestReading: (prefix) => counting(backend.readingsOf(prefix)),
    outranked() {
      const out = new Set<number>();
      if (now().order.size < 2) return out;
      const best = new Map<string, ReadingAt>();
      for (const one of backend.readings()) {
        const had = best.get(one.report);
        const holds = had === undefined ? one : counting([had, one])!;
        if (had !== undefined) out.add(holds === had ? one.seq : had.seq);
        best.set(one.report, holds);
      }
      return out;
    },
    meet(name, append) {
      // Who is ranked stays ranked.
      if (kept?.ranks.has(name)) return;
      rankFound(append);
      if (!now().order.has(name)) put({ name, ordinal: ordinalOf(name), state: 'active' }, append);
    },
    rank(name, state, append) {
      rankFound(append);
      const { ranks } = now();
      if (ranks.get(name)?.state === state && (state === 'retired' || top() === name)) return false;
      const ordinal = Math.max(...[...ranks.values()].map((rank) => rank.ordinal + 1), ordinalOf(name));
      put({ name, ordinal, state }, append);
      return true;
    },
    forget() {
      kept = null;
    },
  };
}

function ranksOf(entries: readonly StoredEntry[]): Map<string, EngineRank> {
  const ranks = new Map<string, EngineRank>();
  for (const { payload } of entries) {
    if (payload === null) continue;
    const said = JSON.parse(payload) as Payload;
    if (said.kind !== 'engine') continue;
    const { kind: _, ...rank } = said;
    if (rank.ordinal > (ranks.get(rank.name)?.ordinal ?? 0)) ranks.set(rank.name, rank);
  }
  return ranks;
}

/** Names from the one that counts least on: those that no entry ranks, in the order of their first reading; the retired; the active. */
function inOrder(met: readonly string[], ranks: ReadonlyMap<string, EngineRank>): string[] {
  const by = (state: State): string[] =>
    [...ranks.values()]
      .filter((rank) => rank.state === state)
      .sort((a, b) => a.ordinal - b.ordinal || (a.name < b.name ? -1 : 1))
      .map(({ name }) => name);
  return [...met.filter((name) => !ranks.has(name)), ...by('retired'), ...by('active')];
}
