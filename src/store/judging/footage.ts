import { canonical } from '../../record/canonical.ts';
import { Footage, footageId } from '../../record/footage.ts';
import { type Piece, type StepOnRecord, standing } from '../../record/footage-on-record.ts';
import type { LogRef } from '../../record/happening.ts';
import { parseGlobalId, shortReportId } from '../../record/ids.ts';
import type { Payload } from '../../record/log.ts';
import { refusalOf } from '../../record/refusal.ts';
import { Step } from '../../record/step.ts';
import type { Backend } from '../backend.ts';
import { type Recording, refOf } from '../log/recorder.ts';
import { type Store, StoreError } from '../store.ts';

/** What makes two sightings the same one: the file, where it came from, and what was said of it. */
function sameSighting(one: Footage, other: Footage): boolean {
  const told = ({ sha256, trace, from, source, published, claimed, reports }: Footage): string =>
    canonical({
      sha256,
      decoded: trace !== null,
      input: from.input,
      url: from.url,
      source,
      published,
      claimed,
      reports: [...reports].sort(),
    });
  return told(one) === told(other);
}

/** The part of a store that keeps footage. `refold` makes the lines again that what was appended at `now` acts on. */
export function footageOver(
  backend: Backend,
  record: Recording,
  refold: (now: string) => void,
): Pick<Store, 'addFootage' | 'footage' | 'addStep' | 'steps' | 'checks'> {
  function sightings(known: number | null, sha256?: string): { footage: Footage; entry: LogRef }[] {
    return backend.entriesOf('footage', sha256).flatMap((entry) => {
      if (entry.payload === null || (known !== null && Date.parse(entry.known) > known)) return [];
      const { footage } = JSON.parse(entry.payload) as Extract<Payload, { kind: 'footage' }>;
      return [{ footage, entry: refOf(entry) }];
    });
  }

  function steps({ known = null, footage }: { known?: number | null; footage?: string } = {}): StepOnRecord[] {
    const rows = backend.entriesOf('step', footage).flatMap((entry) => {
      if (entry.payload === null || (known !== null && Date.parse(entry.known) > known)) return [];
      const { step } = JSON.parse(entry.payload) as Extract<Payload, { kind: 'step' }>;
      return [{ step, entry: refOf(entry) }];
    });
    return standing(rows);
  }

  return {
    steps,
    checks(observations, known) {
      if (observations.length === 0) return [];
      const seen = sightings(known);
      const taken = seen.length === 0 ? [] : steps({ known }).filter(({ undoneBy }) => undoneBy === null);
      return observations.map((observation) => {
        const report = parseGlobalId(observation)?.report;
        const leaning = seen.filter(({ footage }) => footage.reports.some((id) => shortReportId(id) === report));
        const pieces = new Set(leaning.map(({ footage }) => footage.sha256));
        return [...pieces].flatMap((sha256) =>
          taken.flatMap(({ step, entry }) => (step.footage === sha256 ? [entry] : [])),
        );
      });
    },
    addStep: (handed, { recorded }) =>
      record(recorded, ({ now, append }) => {
        const step = validStep(handed);
        const before = steps({ footage: step.footage });
        const have = before.find((row) => row.step.id === step.id);
        if (have) return have;
        for (const sha256 of [step.footage, ...step.pictures])
          if (backend.entriesOf('footage', sha256).length === 0)
            throw new StoreError(
              'footage',
              `no footage ${sha256.slice(0, 12)} is on record: add it first (sitrep footage add)`,
            );
        if (step.act.do === 'undo') checkUndo(step.act.step, before);
        const entry = refOf(append({ kind: 'step', step }, now));
        refold(now);
        return { step, entry, undoneBy: null };
      }),
    addFootage: (batch, { recorded }) =>
      record(recorded, ({ now, append }) => {
        let added = 0;
        for (const handed of batch) {
          const footage = valid(handed);
          if (sightings(null, footage.sha256).some((row) => sameSighting(row.footage, footage))) continue;
          append({ kind: 'footage', footage }, now);
          added++;
        }
        if (added > 0) refold(now);
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
  throw new StoreError('footage', `footage cannot be recorded: ${refusalOf(parsed.error, handed, 'it')}`);
}

/** Sightings by piece of footage, each piece in the order of the log. */
function pieces(rows: readonly { footage: Footage; entry: LogRef }[]): Piece[] {
  const found = new Map<string, Piece>();
  for (const { footage, entry } of rows) {
    const { sha256 } = footage;
    const row = found.get(sha256);
    if (row) row.sightings.push({ footage, entry });
    else found.set(sha256, { id: footageId(sha256), sha256, sightings: [{ footage, entry }] });
  }
  return [...found.values()];
}

function validStep(handed: Step): Step {
  const parsed = Step.safeParse(handed);
  if (parsed.success) return parsed.data;
  throw new StoreError('footage', `the step cannot be recorded: ${refusalOf(parsed.error, handed, 'it')}`);
}

function checkUndo(id: string, before: readonly StepOnRecord[]): void {
  const found = before.find(({ step }) => step.id === id);
  if (!found) throw new StoreError('footage', `this footage has no step "${id}": sitrep footage show ID lists them`);
  if (found.undoneBy !== null) throw new StoreError('footage', `${id} is taken back already, by ${found.undoneBy}`);
}
