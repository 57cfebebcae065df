import { availableParallelism } from 'node:os';
import { type InputProblem, isProblem, type ReadItem } from '../../read/read.ts';
import type { Reading } from '../../record/reading.ts';
import type { Report } from '../../record/report.ts';
import { readOne, type Unread } from './read-one.ts';
import { IN_HAND, type Pool, poolOf, readerScript } from './reader-pool.ts';

/** Characters read in this process before threads are worth their start (half a second each): about a second of reading. */
const DIRECT = 100_000;
/** Characters that wait or are being read at once; bounds memory where reports are long. */
const AHEAD = 4_000_000;
/** Threads at most: each holds 200 to 300 MB. */
const MOST = 4;

/** A report, or a problem in its place, with the input that it came from and the bytes of all inputs that were read up to it. */
export interface Taken {
  input: string;
  bytes: number;
  item: ReadItem | InputProblem;
}

/** What became of it. */
export type Done = { input: string; bytes: number } & (
  | { problem: InputProblem }
  | { reading: Reading }
  | { report: Report; unread: string }
);

/**
 * Reads reports through all stages, in order: few of them in this process, and once it is clear that they are many, on threads.
 * `script` is the thread's program.
 */
export async function* readAll(
  items: AsyncIterator<Taken>,
  { threads = Math.min(MOST, availableParallelism()), direct = DIRECT, script = readerScript } = {},
): AsyncGenerator<Done> {
  const slots: Promise<Done>[] = [];
  let pool: Pool | null = null;
  let characters = 0;
  let ahead = 0;
  const slotOf = async ({ item, ...from }: Taken): Promise<Done> => {
    if (isProblem(item)) return { ...from, problem: item };
    const { report } = item;
    characters += report.text.length;
    if (threads < 2 || (pool === null && characters <= direct)) return done(from, report, readOne(item));
    pool ??= poolOf(threads, script);
    ahead += report.text.length;
    const result = await pool.read(item);
    ahead -= report.text.length;
    return done(from, report, result);
  };
  const ask = () => items.next().then((next) => ({ next }));
  try {
    let asked = ask();
    for (;;) {
      const full = slots.length >= 2 * IN_HAND * threads || ahead > AHEAD || (pool === null && slots.length > 0);
      const head = slots.at(0);
      const got = head === undefined ? await asked : full ? await head : await Promise.race([asked, head]);
      if (!('next' in got)) {
        slots.shift();
        yield got;
      } else if (got.next.done) break;
      else {
        const slot = slotOf(got.next.value);
        // It is waited for in its turn: until then its failure is nobody's unhandled one.
        slot.catch(() => {});
        slots.push(slot);
        asked = ask();
      }
    }
    while (slots.length > 0) yield await slots.shift()!;
  } finally {
    await (pool as Pool | null)?.close();
  }
}

const done = (from: Omit<Taken, 'item'>, report: Report, result: Reading | Unread): Done =>
  'unread' in result ? { ...from, report, unread: result.unread } : { ...from, reading: result };
