import { parentPort } from 'node:worker_threads';
import type { ReadItem } from '../../src/read/read.ts';

/** Stands for the reader's thread: ends it over some words, throws over others, and answers with the text alone. */
parentPort?.on('message', (items: ReadItem[]) => {
  for (const { report } of items) {
    if (report.text.includes('ends the thread')) process.exit(9);
    if (report.text.includes('throws past every guard')) throw new Error('out of reach');
  }
  parentPort!.postMessage({ readings: items.map(({ report }) => JSON.stringify({ report })) });
});
