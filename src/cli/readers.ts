import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type InputProblem, isProblem, type ReadItem } from '../read/read.ts';
import type { Reading } from '../record/reading.ts';
import type { Report } from '../record/report.ts';
import { readOne, type Unread } from './read-one.ts';
import type { Answer } from './reader-worker.ts';

/** Characters read in this process before threads are worth their start (half a second each): about a second of reading. */
const DIRECT = 100_000;
/** Reports sent to a thread at once: enough that sending costs nothing beside reading. */
const SENT = 16;
/** Characters that wait or are being read at once; bounds memory where reports are long. */
const AHEAD = 4_000_000;
/** Threads at most: each holds 200 to 300 MB. */
const MOST = 4;

/** A report, or a problem in its place, with the input that it came from. */
export interface Taken {
  input: string;
  item: ReadItem | InputProblem;
}

/** What became of it. */
export type Done = { input: string } & (
  | { problem: InputProblem }
  | { reading: Reading }
  | { report: Report; unread: string }
);

interface Job {
  item: ReadItem;
  done(result: Reading | Unread): void;
  failed(error: Error): void;
}

/** A thread with the reports that it is reading. */
interface Thread {
  worker: Worker;
  busy: Job[];
}

/** Reads reports on threads of its own; results come as they are done. */
interface Pool {
  read(item: ReadItem): Promise<Reading | Unread>;
  close(): Promise<void>;
}

const scriptOfWorker = new URL(`./reader-worker${extname(import.meta.filename)}`, import.meta.url);

/**
 * Reads reports through all stages, in order: few of them in this process, and once it is clear that they are many, on threads.
 * `script` is the thread's program.
 */
export async function* readAll(
  items: AsyncIterator<Taken>,
  { threads = Math.min(MOST, availableParallelism()), direct = DIRECT, script = scriptOfWorker } = {},
): AsyncGenerator<Done> {
  const slots: Promise<Done>[] = [];
  let pool: Pool | null = null;
  let characters = 0;
  let ahead = 0;
  const slotOf = async ({ input, item }: Taken): Promise<Done> => {
    if (isProblem(item)) return { input, problem: item };
    const { report } = item;
    characters += report.text.length;
    if (threads < 2 || (pool === null && characters <= direct)) return done(input, report, readOne(item));
    pool ??= poolOf(threads, script);
    ahead += report.text.length;
    const result = await pool.read(item);
    ahead -= report.text.length;
    return done(input, report, result);
  };
  const ask = () => items.next().then((next) => ({ next }));
  try {
    let asked = ask();
    for (;;) {
      const full = slots.length >= 2 * SENT * threads || ahead > AHEAD || (pool === null && slots.length > 0);
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

const done = (input: string, report: Report, result: Reading | Unread): Done =>
  'unread' in result ? { input, report, unread: result.unread } : { input, reading: result };

/** Some threads that read. One that dies is replaced; of the reports it held each is tried alone, and one that kills again is unread. */
function poolOf(size: number, script: URL): Pool {
  const waiting: Job[] = [];
  /** Reports that a thread died over: read one at a time, to find which it was. */
  const suspects = new Set<Job>();
  const threads: Thread[] = [];
  let closing = false;

  function start(): Thread {
    // What this process was started with (-e, a profiler) is not the thread's.
    const thread: Thread = { worker: new Worker(script, { execArgv: [] }), busy: [] };
    let fault = 'it ended its thread';
    thread.worker.on('message', (answer: Answer) => {
      const jobs = thread.busy;
      thread.busy = [];
      if ('broken' in answer) for (const job of jobs) job.failed(new Error(answer.broken));
      else for (const [i, job] of jobs.entries()) job.done(JSON.parse(answer.readings[i]) as Reading | Unread);
      pump();
    });
    thread.worker.on('error', (error) => {
      fault = error.message;
    });
    thread.worker.on('exit', () => {
      threads.splice(threads.indexOf(thread), 1);
      const [first, ...others] = thread.busy;
      if (closing || first === undefined) return;
      if (others.length === 0 && suspects.has(first)) first.done({ unread: fault });
      else {
        for (const job of thread.busy) suspects.add(job);
        waiting.unshift(...thread.busy);
      }
      pump();
    });
    threads.push(thread);
    return thread;
  }

  function pump(): void {
    while (waiting.length > 0) {
      const idle = threads.find(({ busy }) => busy.length === 0) ?? (threads.length < size ? start() : null);
      if (idle === null) break;
      const suspect = waiting.findIndex((job) => suspects.has(job));
      idle.busy = waiting.splice(0, suspect === -1 ? SENT : Math.max(1, Math.min(SENT, suspect)));
      idle.worker.postMessage(idle.busy.map(({ item }) => item));
    }
    // Only threads at work keep the process alive: a caller that fails midway does not wait for the others.
    for (const { worker, busy } of threads) {
      if (busy.length > 0) worker.ref();
      else worker.unref();
    }
  }

  return {
    read: (item) =>
      new Promise((done, failed) => {
        waiting.push({ item, done, failed });
        // After those that come at the same moment, so that they are sent together.
        setImmediate(pump);
      }),
    async close() {
      closing = true;
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
