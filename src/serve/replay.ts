import { instant } from '../record/plain.ts';
import type { ReplayOrder, ReplayState } from '../record/wire/situation.ts';
import { brief } from '../situation/situation.ts';
import { storeAsOf } from '../store/past/as-of.ts';
import type { Store } from '../store/store.ts';
import type { FeedSource } from './feed.ts';

/** The machine's time, as an argument: ms of a clock that only grows, and a call after some ms. */
export interface Timing {
  now(): number;
  later(ms: number, call: () => void): () => void;
}

export interface Replay {
  /** The situation as of the replayed clock. */
  store: Store;
  source: FeedSource;
  state(): ReplayState;
  /** Plays, pauses, changes the speed or the moment. */
  order(order: ReplayOrder): void;
  /** Called after each moment that was passed, and after a jump. */
  onStep(call: () => void): void;
  close(): void;
}

/** The longest that a timer waits at once, in ms: Node's own take 31 bits. */
const LONGEST_WAIT = 3_600_000;
const PAGE = 500;

/** Moments in (from, to] at which something became known, ascending (ms, UTC): reports, judgements, steps of verification. */
function momentsOf(store: Store, from: number, to: number): number[] {
  const moments = new Set<number>();
  const take = (known: string): boolean => {
    const at = Date.parse(known);
    if (at > from && at <= to) moments.add(at);
    return at > from;
  };
  for (let offset = 0; ; offset += PAGE) {
    const rows = store.reports({ known: to, limit: PAGE, offset });
    if (!rows.every(({ known }) => take(known)) || rows.length < PAGE) break;
  }
  for (const { entry } of [...store.judgements({ known: to }), ...store.steps({ known: to })]) take(entry.known);
  return [...moments].sort((a, b) => a - b);
}

const now = { at: null, known: null };
const inSeconds = (ms: number): number => Math.floor(ms / 1000) * 1000;

/** Runs a stored stretch again as if live. It begins paused. */
export function createReplay(
  stored: Store,
  { from, to, speed }: { from: number; to: number; speed: number | null },
  timing: Timing,
): Replay {
  const moments = momentsOf(stored, from, to);
  let passed = 0;
  let pace = speed;
  let playing = false;
  /** The replayed moment `at` was shown when the machine's clock stood at `real`. */
  let anchor = { at: from, real: timing.now() };
  let jumps = 0;
  let cancel = (): void => {};
  let tell = (): void => {};

  /** Never past a moment whose news is not told yet. */
  function clock(): number {
    const moment = moments[passed];
    const next = moment === undefined ? to : moment - 1;
    const gone = playing && pace !== null ? (timing.now() - anchor.real) * pace : 0;
    return Math.max(anchor.at, Math.min(anchor.at + gone, next));
  }
  const hold = (at: number): void => {
    anchor = { at, real: timing.now() };
  };

  function schedule(): void {
    cancel();
    if (!playing) return;
    const due = moments[passed] ?? to;
    const wait = pace === null ? 0 : (due - clock()) / pace;
    cancel = timing.later(Math.min(Math.max(0, wait), LONGEST_WAIT), () => {
      if (wait > LONGEST_WAIT) return schedule();
      hold(due);
      if (passed < moments.length) {
        passed++;
        tell();
      } else playing = false;
      schedule();
    });
  }

  const store = storeAsOf(stored, clock);
  return {
    store,
    source: {
      view: store,
      version: () => passed + jumps * (moments.length + 1),
      now: () => ({ position: passed, asOf: now, brief: brief(store, now) }),
      at(position) {
        const at = position === 0 ? from : moments[position - 1];
        return at === undefined
          ? null
          : brief(
              storeAsOf(stored, () => at),
              now,
            );
      },
      erasedSince: () => false,
    },
    state: () => ({
      from: instant(inSeconds(from)),
      to: instant(inSeconds(to)),
      clock: instant(inSeconds(clock())),
      speed: pace,
      state: playing ? 'playing' : clock() >= to && passed === moments.length ? 'ended' : 'paused',
      passed,
      moments: moments.length,
    }),
    order(order) {
      hold(clock());
      if (order.speed !== undefined) pace = order.speed;
      if (order.clock !== undefined) {
        hold(Math.max(from, Math.min(to, Date.parse(order.clock))));
        passed = moments.filter((at) => at <= anchor.at).length;
        jumps++;
        tell();
      }
      if (order.state !== undefined) playing = order.state === 'playing';
      schedule();
    },
    onStep(call) {
      const before = tell;
      tell = () => {
        before();
        call();
      };
    },
    close() {
      playing = false;
      cancel();
    },
  };
}
