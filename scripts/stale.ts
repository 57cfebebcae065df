import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    0,
    ...readdirSync(path)
      .filter((name) => name !== 'node_modules' && name !== 'dist')
      .map((name) => newest(join(path, name))),
  );
}

/** True when `target` is missing or older than the newest file under `sources`. */
export function isStale(target: string, sources: readonly string[]): boolean {
  return !existsSync(target) || statSync(target).mtimeMs < Math.max(...sources.map(newest));
}
