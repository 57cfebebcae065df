import { parentPort, workerData } from 'node:worker_threads';
import type { ReadItem } from '../../read/read.ts';
import { useGazetteer } from '../../resolve/gazetteer/in-use.ts';
import { readOne } from './read-one.ts';

/** The gazetteer that the process took; null for the embedded one. */
if (typeof workerData === 'string') useGazetteer(workerData);

/** What a worker answers to some reports: a reading (or why there is none) each, as JSON; or that it can read nothing at all. */
export type Answer = { readings: string[] } | { broken: string };

// JSON text crosses threads in a third of the time that a structured clone of a reading takes, and is what the log keeps.
parentPort?.on('message', (items: ReadItem[]) => {
  let answer: Answer;
  try {
    answer = { readings: items.map((item) => JSON.stringify(readOne(item))) };
  } catch (error) {
    answer = { broken: error instanceof Error ? error.message : String(error) };
  }
  parentPort!.postMessage(answer);
});
