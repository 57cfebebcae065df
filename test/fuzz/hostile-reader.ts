import { parentPort, workerData } from 'node:worker_threads';
import { readBytes } from '../../src/intake.ts';
import { HOSTILE } from './hostile.ts';

/** Reads one hostile input in a thread that can be ended, and tells how many reports and problems came of it. */
const { name, size } = workerData as { name: string; size: number };
const bytes = new TextEncoder().encode(HOSTILE[name]!.make(size));
const items = await Array.fromAsync(readBytes(bytes, { name: HOSTILE[name]!.name }));
parentPort?.postMessage(items.length);
