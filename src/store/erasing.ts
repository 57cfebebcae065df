import { createPrivateKey, createPublicKey, sign, verify as verifySignature } from 'node:crypto';
import { canonical } from '../record/canonical.ts';
import type { Payload } from '../record/log.ts';
import type { Reading } from '../record/reading.ts';
import { type Erasure, Tombstone } from '../record/removal.ts';
import type { Backend, StoredEntry } from './backend.ts';
import { type Recording, refOf } from './recorder.ts';
import { holdsName, partsOfName, redacted } from './redact.ts';
import { type ErasurePlan, type ErasureTarget, type Store, StoreError } from './store.ts';

/** A signature over the tombstone's canonical JSON; `key` is an Ed25519 private key, PKCS#8 in PEM. */
export function signed(tombstone: Omit<Tombstone, 'publicKey'>, key: string): Erasure {
  const secret = createPrivateKey(key);
  if (secret.asymmetricKeyType !== 'ed25519')
    throw new StoreError('erasure', `the key is of type ${secret.asymmetricKeyType}: give an Ed25519 key`);
  const publicKey = createPublicKey(secret).export({ type: 'spki', format: 'der' }).toString('base64');
  const whole = { ...tombstone, publicKey };
  return { ...whole, signature: sign(null, Buffer.from(canonical(whole)), secret).toString('base64') };
}

/** Does the signature stand over what the tombstone says, by the key that it names? */
export function isSigned({ signature, ...tombstone }: Erasure): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(tombstone.publicKey, 'base64'), type: 'spki', format: 'der' });
    if (key.asymmetricKeyType !== 'ed25519') return false;
    const said = canonical(Tombstone.parse(tombstone));
    return verifySignature(null, Buffer.from(said), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

/** The part of a store that erases; `refold` makes every projection again. */
export function erasingOver(
  backend: Backend,
  record: Recording,
  only: (prefix: string) => string | null,
  readingOf: (report: string) => Reading | null,
  refold: () => void,
): Pick<Store, 'planErasure' | 'erase'> {
  function* payloads(): IterableIterator<{ entry: StoredEntry; payload: Payload }> {
    for (const entry of backend.entries(1))
      if (entry.payload !== null) yield { entry, payload: JSON.parse(entry.payload) as Payload };
  }

  /** Everything on record of these reports. */
  function ofReports(reports: ReadonlySet<string>): { seq: number; payloadHash: string }[] {
    const found: { seq: number; payloadHash: string }[] = [];
    for (const { entry, payload } of payloads()) {
      const about = payload.kind === 'report' ? payload.report.id : 'report' in payload ? payload.report : null;
      if (about !== null && reports.has(about as string)) found.push(goneOf(entry));
    }
    return found;
  }

  function planErasure(target: ErasureTarget): ErasurePlan {
    if ('entry' in target) {
      for (const { entry, payload } of payloads()) {
        if (entry.seq !== target.entry) continue;
        if (payload.kind === 'erasure') throw new StoreError('erasure', `entry ${entry.seq} is a tombstone: it stays`);
        const report =
          payload.kind === 'report' ? payload.report.id : payload.kind === 'reading' ? payload.report : null;
        if (report !== null) return planErasure({ report });
        return { target, entries: [goneOf(entry)], reports: [], redacted: [], parts: [] };
      }
      throw new StoreError('erasure', `entry ${target.entry} is not there, or was erased already`);
    }
    if ('report' in target) {
      const report = only(target.report);
      if (report === null) throw new StoreError('erasure', `no report has the id "${target.report}"`);
      return { target, entries: ofReports(new Set([report])), reports: [report], redacted: [], parts: [] };
    }
    const parts = partsOfName(target.name);
    const reports = new Set<string>();
    const others: { seq: number; payloadHash: string }[] = [];
    for (const { entry, payload } of payloads()) {
      if (!holdsName(payload, parts)) continue;
      if (payload.kind === 'report') reports.add(payload.report.id);
      else if (payload.kind === 'reading') reports.add(payload.report);
      else others.push(goneOf(entry));
    }
    const entries = [...new Map([...ofReports(reports), ...others].map((one) => [one.seq, one])).values()];
    entries.sort((a, b) => a.seq - b.seq);
    const label = `a person (name erased at entry ${entries[0]?.seq ?? 0})`;
    const kept = target.whole ? [] : [...reports].flatMap((id) => readingOf(id) ?? []);
    // What the store itself says of a report is said anew.
    const own = (reading: Reading): Reading => ({
      ...reading,
      problems: reading.problems.filter(({ stage }) => stage !== 'store'),
    });
    return {
      target,
      entries,
      reports: [...reports].sort(),
      redacted: kept.map((reading) => ({ reading: redacted(own(reading), parts, label), of: reading.report.id })),
      parts,
    };
  }

  return {
    planErasure,
    erase(plan, { by, reason, recorded, key }) {
      if (plan.entries.length === 0) throw new StoreError('erasure', 'nothing on record is to be erased');
      if (plan.parts.length > 0 && holdsName([by, reason], plan.parts))
        throw new StoreError('erasure', 'the reason holds the name that is to be erased: a tombstone never does');
      const tombstone = record(recorded, ({ now, append }) => {
        const knownOf = new Map(plan.redacted.map(({ of }) => [of, backend.reportEntry(of)!.known]));
        backend.erase(plan.entries.map(({ seq }) => seq));
        const erased = [...plan.entries].sort((a, b) => a.seq - b.seq);
        const entry = append({ kind: 'erasure', ...signed({ erased, by, reason, at: now }, key) }, now);
        for (const { reading, of } of plan.redacted) {
          const { report, ...rest } = reading;
          if (backend.reportEntry(report.id) !== null) continue;
          append({ kind: 'report', report }, knownOf.get(of)!);
          append({ kind: 'reading', report: report.id, engine: reading.engine, reading: rest }, knownOf.get(of)!);
        }
        refold();
        return entry;
      });
      backend.scrub();
      return refOf(tombstone);
    },
  };
}

const goneOf = ({ seq, payloadHash }: StoredEntry): { seq: number; payloadHash: string } => ({ seq, payloadHash });
