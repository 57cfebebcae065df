import { canonical } from '../record/canonical.ts';
import { Footage, footageId } from '../record/footage.ts';
import type { LogRef } from '../record/happening.ts';
import { type FootageRow, StoreError } from './store.ts';

/** What makes two sightings the same one: the file, where it came from, and what was said of it. */
export function sameSighting(one: Footage, other: Footage): boolean {
  const told = ({ sha256, from, source, published, claimed, reports }: Footage): string =>
    canonical({ sha256, input: from.input, url: from.url, source, published, claimed, reports: [...reports].sort() });
  return told(one) === told(other);
}

/** Validates what is handed in. @throws StoreError */
export function footageOf(handed: Footage): Footage {
  const parsed = Footage.safeParse(handed);
  if (parsed.success) return parsed.data;
  const [{ path, message }] = parsed.error.issues;
  throw new StoreError('footage', `footage cannot be recorded: ${path.join('.')}: ${message}`);
}

/** Sightings by piece of footage, each piece in the order of the log. */
export function pieces(rows: readonly { footage: Footage; entry: LogRef }[]): FootageRow[] {
  const found = new Map<string, FootageRow>();
  for (const { footage, entry } of rows) {
    const row = found.get(footage.sha256);
    if (row) row.sightings.push({ footage, entry });
    else
      found.set(footage.sha256, {
        id: footageId(footage.sha256),
        sha256: footage.sha256,
        sightings: [{ footage, entry }],
      });
  }
  return [...found.values()];
}
