import { EngineRank } from '../../record/engine.ts';
import { type About, aboutOf, hashOfEntry, hashOfPayload, NO_ENTRY, type Payload } from '../../record/log.ts';
import type { FiledEntry } from '../backend.ts';
import { isSigned } from '../erasing/erasing.ts';
import type { Verified } from '../store.ts';

/**
 * Checks the chain from its first entry on, each payload against its hash and against what it is filed under, each tombstone's signature,
 * that what is gone is gone under a signed tombstone, and that no engine is ranked twice alike. Gives the first entry that is broken.
 */
export function verifyEntries(entries: Iterable<FiledEntry>): Verified {
  let previous = NO_ENTRY;
  let count = 0;
  const gone = new Map<number, string>();
  const covered = new Map<number, string>();
  const keys = new Set<string>();
  const ranked = new Map<string, number>();
  const broken = (seq: number, reason: string): Verified => ({
    ok: false,
    entries: count,
    erased: gone.size,
    keys: [...keys].sort(),
    head: previous,
    broken: { seq, reason },
  });
  for (const { entry, about } of entries) {
    if (entry.seq !== count + 1)
      return broken(count + 1, `entry ${count + 1} is missing: ${entry.seq} follows ${count}`);
    if (entry.previous !== previous) return broken(entry.seq, 'it does not name the hash of the entry before');
    if (hashOfEntry(entry) !== entry.hash) return broken(entry.seq, 'its hash does not match what it says');
    if (entry.payload === null) gone.set(entry.seq, entry.payloadHash);
    else if (hashOfPayload(entry.payload) !== entry.payloadHash)
      return broken(entry.seq, 'its payload does not match its hash');
    else {
      const payload = JSON.parse(entry.payload) as Payload;
      const held = aboutOf(payload);
      if (!same(held, about))
        return broken(
          entry.seq,
          `it is filed as ${shown(about)}, and holds ${shown(held)}: sitrep rebuild files it anew`,
        );
      if (payload.kind === 'erasure') {
        const { kind: _kind, ...erasure } = payload;
        if (!isSigned(erasure)) return broken(entry.seq, 'the signature of its tombstone does not hold');
        keys.add(erasure.publicKey);
        for (const { seq, payloadHash } of erasure.erased) if (seq < entry.seq) covered.set(seq, payloadHash);
      }
      if (payload.kind === 'engine') {
        const rank = EngineRank.safeParse(payload);
        if (!rank.success) return broken(entry.seq, 'it ranks an engine, and does not say name, ordinal and state');
        const { name, ordinal } = rank.data;
        const had = ranked.get(`${ordinal} ${name}`);
        if (had !== undefined)
          return broken(entry.seq, `it ranks ${name} at ${ordinal} a second time: entry ${had} does already`);
        ranked.set(`${ordinal} ${name}`, entry.seq);
      }
    }
    previous = entry.hash;
    count++;
  }
  for (const [seq, payloadHash] of gone)
    if (covered.get(seq) !== payloadHash)
      return broken(seq, 'its payload is missing, and no signed tombstone says that it was erased');
  return { ok: true, entries: count, erased: gone.size, keys: [...keys].sort(), head: previous, broken: null };
}

/** Entries that are filed under something else than what they hold, with what they hold. */
export function* misfiled(entries: Iterable<FiledEntry>): IterableIterator<FiledEntry> {
  for (const { entry, about } of entries) {
    if (entry.payload === null) continue;
    const held = aboutOf(JSON.parse(entry.payload) as Payload);
    if (!same(held, about)) yield { entry, about: held };
  }
}

const same = (a: About, b: About): boolean => a.kind === b.kind && a.subject === b.subject && a.engine === b.engine;

const shown = ({ kind, subject, engine }: About): string =>
  [kind, subject === null ? '' : `about ${subject.slice(0, 12)}`, engine === null ? '' : `by ${engine}`]
    .filter(Boolean)
    .join(' ');
