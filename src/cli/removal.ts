import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mediaOf } from '../footage/keep/media.ts';
import type { ErasurePlan, ErasureTarget, Store } from '../store/store.ts';
import { exitCodes, UsageError } from './failure.ts';
import { mustExist, openForWriting, withStore } from './situation-file.ts';
import { plain, terminal } from './terminal.ts';

interface Named {
  situation: string;
  by: string;
  reason: string;
  json?: boolean;
}

/** `sitrep withdraw REPORT`: takes a report back, or lets it stand again. */
export function withdraw(report: string, options: Named & { undo?: boolean }): number {
  mustExist(options.situation);
  return withStore(openForWriting(options.situation), (store) => {
    const { by, reason, undo = false } = options;
    const made = store.withdraw({ report, by, reason, undo }, { recorded: new Date().toISOString() });
    const out = terminal();
    if (options.json) out.line(JSON.stringify(made));
    else
      out.line(
        `${undo ? 'stands again' : 'withdrawn'}: report ${made.report.slice(0, 12)} (log entry ${made.entry.seq})`,
      );
    return exitCodes.ok;
  });
}

/** `sitrep erase WHAT…`: shows what would go, and with `--yes` takes it away under a signed tombstone. */
export function erase(what: string[], options: Named & { whole?: boolean; yes?: boolean; key?: string }): number {
  mustExist(options.situation);
  return withStore(openForWriting(options.situation), (store) => {
    const out = terminal();
    for (const one of what) {
      const plan = store.planErasure(targetOf(one, options.whole === true));
      if (plan.entries.length === 0) throw new UsageError(`Nothing in ${options.situation} holds "${one}".`);
      if (!options.yes) {
        if (options.json) out.line(JSON.stringify({ erased: false, entries: plan.entries, reports: plan.reports }));
        else {
          out.line(`would erase ${summary(plan)}`);
          for (const id of plan.reports) {
            const report = store.report(id);
            out.line(
              plain(
                `  ${id.slice(0, 12)} ${report?.publisher ?? 'publisher unknown'}, ${report?.published ?? 'undated'}: ${report?.title ?? report?.text.slice(0, 80) ?? ''}`,
              ),
            );
          }
        }
        continue;
      }
      const key = keyOf(options.key ?? `${options.situation}.key`, options.key !== undefined);
      const { by, reason } = options;
      const before = store.footage().map(({ sha256 }) => sha256);
      const entry = store.erase(plan, { by, reason, recorded: new Date().toISOString(), key });
      const originals = forgetOriginals(options.situation, before, store);
      if (options.json)
        out.line(
          JSON.stringify({ erased: true, entries: plan.entries, reports: plan.reports, originals, tombstone: entry }),
        );
      else
        out.line(
          `erased ${summary(plan)}${originals.length === 0 ? '' : `, ${originals.length} ${originals.length === 1 ? 'original' : 'originals'} of footage`}; tombstone: log entry ${entry.seq}`,
        );
    }
    if (!options.yes && !options.json) out.line('Nothing was erased. Add --yes to erase; there is no undoing it.');
    return exitCodes.ok;
  });
}

/** Deletes the originals of footage that no sighting on record tells of any more; gives their SHA-256. */
function forgetOriginals(situation: string, before: readonly string[], store: Store): string[] {
  const kept = new Set(store.footage().map(({ sha256 }) => sha256));
  const gone = before.filter((sha256) => !kept.has(sha256));
  const media = mediaOf(situation);
  for (const sha256 of gone) media.forget(sha256);
  return gone;
}

const summary = ({ entries, reports, redacted }: ErasurePlan): string =>
  `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}${reports.length === 0 ? '' : ` of ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`}${redacted.length === 0 ? '' : `, ${redacted.length} kept without the name`}`;

function targetOf(one: string, whole: boolean): ErasureTarget {
  const entry = /^#(\d+)$/.exec(one);
  if (entry) return { entry: Number(entry[1]) };
  return /^[0-9a-f]{6,64}$/.test(one) ? { report: one } : { name: one, whole };
}

/** The key that signs tombstones: of the file, which is made (readable by its owner only) where it is the situation's own. */
function keyOf(path: string, given: boolean): string {
  if (existsSync(path)) return readFileSync(path, 'utf8');
  if (given) throw new UsageError(`There is no key at ${path}: give an Ed25519 key in PEM, or leave --key out.`);
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  writeFileSync(path, pem, { mode: 0o600, flag: 'wx' });
  return pem;
}
