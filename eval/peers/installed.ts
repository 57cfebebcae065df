import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EvalPeer } from '../types.ts';

/** How the peers come onto a machine: eval/package.json names them with exact versions, and no file of the root changes. */
export const installPeers = 'npm install --prefix eval --no-package-lock --ignore-scripts';

const folder = join(import.meta.dirname, '../node_modules');

export const installed = (...names: string[]): boolean => names.every((name) => existsSync(join(folder, name)));

/** A module of eval/node_modules by its path there; its shape is the caller's to know. */
export const load = (path: string): Promise<Record<string, unknown>> =>
  import(join(folder, path)) as Promise<Record<string, unknown>>;

/** A peer's figure of this run; without one the table says that it was not run. */
export const here = (name: string, score: number | null | undefined): EvalPeer =>
  score == null ? { name, score: null, how: 'not run' } : { name, score, how: 'run here' };

export const published = (name: string, score: number): EvalPeer => ({ name, score, how: 'published' });
