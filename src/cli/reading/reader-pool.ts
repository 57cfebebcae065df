import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadItem } from '../../read/read.ts';
import type { Reading } from '../../record/reading.ts';
import { gazetteerTaken } from '../../resolve/gazetteer/in-use.ts';
import { readOne, type Unread } from './read-one.ts';
import type { Answer } from './reader-worker.ts';

/** Reports sent to a thread at once: enough that sending costs nothing beside reading. */
const SENT = 16;
/** Reports that a thread holds: work for the half second in which this process stores a batch and hands out nothing. */
export const IN_HAND = 6 * SENT;

interface Job {
  item: ReadItem;
  done(result: Reading | Unread): void;
  failed(error: Error): void;
}

/** A thread with what was sent to it and not answered, in order. */
interface Thread {
  worker: Worker;
  sent: Job[][];
}

/** Reads reports on threads of its own; results come as they are done. */
export interface Pool {
  read(item: ReadItem): Promise<Reading | Unread>;
  close(): Promise<void>;
}

/** The program of a reading thread. */
export const readerScript = new URL(`./reader-worker${extname(import.meta.filename)}`, import.meta.url);

const held = ({ sent }: Thread): number => sent.reduce((sum, jobs) => sum + jobs.length, 0);

/** Some threads that read. One that dies is replaced; of the reports it held each is tried alone, and one that kills again is unread. */
export function poolOf(size: number, script: URL): Pool {
  const waiting: Job[] = [];
  /** Reports that a thread died over: read one at a time, to find which it was. */
  const suspects = new Set<Job>();
  const threads: Thread[] = [];
  let closing = false;
  let answered = false;

  function start(): Thread {
    // What this process was started with (-e, a profiler) is not the thread's; the gazetteer is.
    const thread: Thread = { worker: new Worker(script, { execArgv: [], workerData: gazetteerTaken() }), sent: [] };
    let fault = 'it ended its thread';
    thread.worker.on('message', (answer: Answer) => {
      const jobs = thread.sent.shift() ?? [];
      answered = true;
      if ('broken' in answer) for (const job of jobs) job.failed(new Error(answer.broken));
      else for (const [i, job] of jobs.entries()) job.done(JSON.parse(answer.readings[i]!) as Reading | Unread);
      pump();
    });
    thread.worker.on('error', (error) => {
      fault = error.message;
    });
    thread.worker.on('exit', () => {
      threads.splice(threads.indexOf(thread), 1);
      const [first, ...others] = thread.sent.flat();
      if (closing || first === undefined) return;
      if (others.length === 0 && suspects.has(first)) {
        // Where no thread ever answers, it is the machine that allows none.
        if (answered) first.done({ unread: fault });
        else Promise.resolve(first.item).then(readOne).then(first.done, first.failed);
      } else {
        for (const job of [first, ...others]) suspects.add(job);
        waiting.unshift(first, ...others);
      }
      pump();
    });
    threads.push(thread);
    return thread;
  }

  /** The thread that holds least and may take more; a suspect is taken, and held, alone. */
  function free(alone: boolean): Thread | null {
    const most = alone ? 0 : IN_HAND - SENT;
    const able = threads.filter(
      (one) => held(one) <= most && !one.sent.some((jobs) => jobs.some((job) => suspects.has(job))),
    );
    const least = able.sort((a, b) => held(a) - held(b)).at(0);
    return least !== undefined && (held(least) === 0 || threads.length === size)
      ? least
      : threads.length < size
        ? start()
        : (least ?? null);
  }

  function pump(): void {
    for (let first = waiting.at(0); first !== undefined; first = waiting.at(0)) {
      const alone = suspects.has(first);
      const thread = free(alone);
      if (thread === null) break;
      const suspect = waiting.findIndex((job) => suspects.has(job));
      const jobs = waiting.splice(0, alone ? 1 : suspect === -1 ? SENT : Math.min(SENT, suspect));
      thread.sent.push(jobs);
      thread.worker.postMessage(jobs.map(({ item }) => item));
    }
    // Only threads at work keep the process alive: a caller that fails midway does not wait for the others.
    for (const { worker, sent } of threads) {
      if (sent.length > 0) worker.ref();
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
