import { createPrivateKey, createPublicKey, sign, verify as verifySignature } from 'node:crypto';
import { canonical } from '../../record/canonical.ts';
import { type Payload, subjectOf } from '../../record/log.ts';
import { type Erasure, Tombstone } from '../../record/removal.ts';
import type { Backend, StoredEntry } from '../backend.ts';
import { type Recording, refOf } from '../log/recorder.ts';
import { type ErasurePlan, type ErasureTarget, type Store, StoreError } from '../store.ts';
import { holds, partsOfName } from './name-places.ts';
import { holdsName, namedIn, redacted } from './redact.ts';

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
  readingEntry: (report: string) => StoredEntry | null,
  refold: () => void,
): Pick<Store, 'planErasure' | 'erase' | 'isErasing' | 'finishErasing'> {
  function* payloads(): IterableIterator<Logged> {
    for (const entry of backend.entries(1))
      if (entry.payload !== null) yield { entry, payload: JSON.parse(entry.payload) as Payload };
  }

  function planErasure(target: ErasureTarget): ErasurePlan {
    if ('entry' in target) return planOfEntry(target);
    if ('name' in target) return planOfName(target);
    const report = only(target.report);
    if (report === null) throw new StoreError('erasure', `no report has the id "${target.report}"`);
    return planOf(
      target,
      [...payloads()].filter(({ payload }) => aboutReport(payload) === report),
      [report],
    );
  }

  function planOf(target: ErasureTarget, gone: readonly Logged[], reports: readonly string[]): ErasurePlan {
    return {
      target,
      head: backend.head()?.hash ?? null,
      entries: gone.map(({ entry: { seq, payloadHash }, payload: { kind } }) => ({ seq, payloadHash, kind })),
      reports: [...reports],
      footage: [...new Set(gone.flatMap(({ payload }) => (payload.kind === 'footage' ? payload.footage.sha256 : [])))],
      redacted: [],
      replacing: [],
      forms: [],
      parts: [],
      staying: [],
    };
  }

  function planOfEntry(target: { entry: number }): ErasurePlan {
    for (const logged of payloads()) {
      const { entry, payload } = logged;
      if (entry.seq !== target.entry) continue;
      if (payload.kind === 'erasure') throw new StoreError('erasure', `entry ${entry.seq} is a tombstone: it stays`);
      if (payload.kind === 'engine') throw new StoreError('erasure', `entry ${entry.seq} ranks an engine: it stays`);
      const report = payload.kind === 'report' || payload.kind === 'reading' ? aboutReport(payload) : null;
      return report !== null ? planErasure({ report }) : planOf(target, [logged], []);
    }
    throw new StoreError('erasure', `entry ${target.entry} is not there, or was erased already`);
  }

  function planOfName(target: { name: string; whole: boolean }): ErasurePlan {
    const parts = partsOfName(target.name);
    const naming = new Set<number>();
    const reports = new Set<string>();
    const retold = new Set<string>();
    for (const { entry, payload } of payloads()) {
      if (!holdsName(payload, parts)) continue;
      naming.add(entry.seq);
      const report = aboutReport(payload);
      if (report !== null) (payload.kind === 'withdrawal' ? retold : reports).add(report);
    }
    const gone: Logged[] = [];
    const anew: Logged[] = [];
    const staying: number[] = [];
    for (const logged of payloads()) {
      const { payload, entry } = logged;
      const report = aboutReport(payload);
      const withdrawn = payload.kind === 'withdrawal' && report !== null && retold.has(report);
      if (payload.kind === 'erasure') {
        if (naming.has(entry.seq)) staying.push(entry.seq);
      } else if (report !== null && reports.has(report) && (target.whole || payload.kind !== 'withdrawal')) {
        gone.push(logged);
        if (!target.whole) anew.push(logged);
      } else if (withdrawn) {
        // Which of them stands is told by their order: all are said again.
        gone.push(logged);
        anew.push(logged);
      } else if (naming.has(entry.seq)) gone.push(logged);
    }
    const plan = planOf(target, gone, [...reports].sort());
    const label = `a person (name erased at entry ${plan.entries[0]?.seq ?? 0})`;
    const places = placesIn(anew, parts);
    return {
      ...plan,
      redacted: target.whole ? [] : plan.reports.map((report) => ({ report, places: places.get(report)?.length ?? 0 })),
      replacing: anew.map(({ entry, payload }) => ({ payload: redacted(payload, parts, label), known: entry.known })),
      forms: tally([...places.values()].flat()),
      parts,
      staying,
    };
  }

  /** Of these originals, those that no sighting on record tells of. */
  const unseen = (originals: readonly string[]): string[] =>
    originals.filter((sha256) => backend.entriesOf('footage', sha256).every(({ payload }) => payload === null));

  function finishErasing(forget: (sha256: string) => void): boolean {
    const originals = backend.owed();
    if (originals === null) return true;
    // One that was added again since is kept.
    for (const sha256 of unseen(originals)) forget(sha256);
    if (!backend.scrub()) return false;
    backend.settle();
    return true;
  }

  /** Does the report stand, in the log and in what is made of it? */
  const stands = (report: string): boolean =>
    backend.reportIds(report).length === 1 &&
    [backend.reportEntry(report), readingEntry(report)].every((entry) => entry !== null && entry.payload !== null);

  return {
    planErasure,
    erase(plan, { by, reason, recorded, key }) {
      if (plan.entries.length === 0) throw new StoreError('erasure', 'nothing on record is to be erased');
      if (plan.parts.length > 0 && [by, reason].some((words) => holds(words, plan.parts)))
        throw new StoreError('erasure', 'the reason holds the name that is to be erased: a tombstone never does');
      const erased = record(recorded, ({ now, append }) => {
        if (plan.head !== (backend.head()?.hash ?? null))
          throw new StoreError(
            'erasure',
            'the log has grown since it was looked at, and nothing was erased: look again',
          );
        const gone = plan.entries.map(({ seq, payloadHash }) => ({ seq, payloadHash })).sort((a, b) => a.seq - b.seq);
        backend.erase(gone.map(({ seq }) => seq));
        const tombstone = append({ kind: 'erasure', ...signed({ erased: gone, by, reason, at: now }, key) }, now);
        for (const { payload, known } of plan.replacing) append(payload, known);
        refold();
        const lost = plan.redacted.find(({ report }) => !stands(report));
        if (lost !== undefined)
          throw new StoreError(
            'erasure',
            `report ${lost.report.slice(0, 12)} could not be kept without the name, and nothing was erased: report this as a fault`,
          );
        const originals = unseen(plan.footage);
        backend.owe(originals);
        return { tombstone: refOf(tombstone), kept: plan.redacted.map(({ report }) => report), originals };
      });
      if (erased.originals.length === 0) finishErasing(() => {});
      return erased;
    },
    isErasing: () => backend.owed() !== null,
    finishErasing,
  };
}

interface Logged {
  entry: StoredEntry;
  payload: Payload;
}

/** The report that a report, a reading or a withdrawal is about. */
const aboutReport = (payload: Payload): string | null =>
  payload.kind === 'report' || payload.kind === 'reading' || payload.kind === 'withdrawal' ? subjectOf(payload) : null;

/** By report, the name as it is written at each place: in what was published, or where it stands in none of that, in a reading. */
function placesIn(logged: readonly Logged[], parts: readonly string[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const kind of ['report', 'reading'] as const)
    for (const { payload } of logged) {
      const report = aboutReport(payload);
      if (payload.kind !== kind || report === null || places.has(report)) continue;
      const named = namedIn(payload, parts);
      if (named.length > 0) places.set(report, named);
    }
  return places;
}

/** How often each is there, the most frequent first. */
function tally(words: readonly string[]): { words: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].map(([form, count]) => ({ words: form, count })).sort((a, b) => b.count - a.count);
}
