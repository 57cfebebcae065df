import { canonical } from '../record/canonical.ts';
import { Footage, footageId } from '../record/footage.ts';
import type { LogRef } from '../record/happening.ts';
import type { Payload } from '../record/log.ts';
import type { Backend, StoredEntry } from './backend.ts';
import { type FootageRow, type Store, StoreError } from './store.ts';

/** What makes two sightings the same one: the file, where it came from, and what was said of it. */
function sameSighting(one: Footage, other: Footage): boolean {
  const told = ({ sha256, from, source, published, claimed, reports }: Footage): string =>
    canonical({ sha256, input: from.input, url: from.url, source, published, claimed, reports: [...reports].sort() });
  return told(one) === told(other);
}

/** Appends within one transaction, as the store does it: `now` is when. */
type Record = <T>(
  recorded: string,
  work: (recorder: { now: string; append(payload: Payload, known: string): StoredEntry }) => T,
) => T;

/** The part of a store that keeps footage. */
export function footageOver(backend: Backend, record: Record): Pick<Store, 'addFootage' | 'footage'> {
  function sightings(known: number | null, sha256?: string): { footage: Footage; entry: LogRef }[] {
    return backend.entriesOf('footage', sha256).flatMap((entry) => {
      if (entry.payload === null || (known !== null && Date.parse(entry.known) > known)) return [];
      const { footage } = JSON.parse(entry.payload) as Extract<Payload, { kind: 'footage' }>;
      const { seq, hash, recorded } = entry;
      return [{ footage, entry: { seq, hash, recorded, known: entry.known } }];
    });
  }

  return {
    addFootage: (batch, { recorded }) =>
      record(recorded, ({ now, append }) => {
        let added = 0;
        for (const handed of batch) {
          const footage = valid(handed);
          if (sightings(null, footage.sha256).some((row) => sameSighting(row.footage, footage))) continue;
          append({ kind: 'footage', footage }, now);
          added++;
        }
        return added;
      }),
    footage({ known = null, id } = {}) {
      if (id === undefined) return pieces(sightings(known));
      const prefix = /^f[0-9a-f]{12}$/.test(id) ? id.slice(1) : id;
      const found = pieces(sightings(known, /^[0-9a-f]{64}$/.test(prefix) ? prefix : undefined));
      return found.filter(({ sha256 }) => sha256.startsWith(prefix));
    },
  };
}

/** Validates what is handed in. @throws StoreError */
function valid(handed: Footage): Footage {
  const parsed = Footage.safeParse(handed);
  if (parsed.success) return parsed.data;
  const [{ path, message }] = parsed.error.issues;
  throw new StoreError('footage', `footage cannot be recorded: ${path.join('.')}: ${message}`);
}

/** Sightings by piece of footage, each piece in the order of the log. */
function pieces(rows: readonly { footage: Footage; entry: LogRef }[]): FootageRow[] {
  const found = new Map<string, FootageRow>();
  for (const { footage, entry } of rows) {
    const { sha256 } = footage;
    const row = found.get(sha256);
    if (row) row.sightings.push({ footage, entry });
    else found.set(sha256, { id: footageId(sha256), sha256, sightings: [{ footage, entry }] });
  }
  return [...found.values()];
}
