import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mediaOf } from '../../footage/keep/media.ts';
import { shortReportId } from '../../record/ids.ts';
import type { ErasurePlan, ErasureTarget, Store } from '../../store/store.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { plain, terminal } from '../print/terminal.ts';
import { mustExist, openForWriting, withStore } from '../situation-file.ts';

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
        `${undo ? 'stands again' : 'withdrawn'}: report ${shortReportId(made.report)} (log entry ${made.entry.seq})`,
      );
    return exitCodes.ok;
  });
}

/** `sitrep erase WHAT…`: shows what would go, and with `--yes` takes it away under a signed tombstone. */
export function erase(what: string[], options: Named & { whole?: boolean; yes?: boolean; key?: string }): number {
  mustExist(options.situation);
  return withStore(openForWriting(options.situation), (store) => {
    const out = terminal();
    let finished = true;
    for (const one of what) {
      const plan = store.planErasure(targetOf(one, options.whole === true));
      if (plan.entries.length === 0) throw new UsageError(`Nothing in ${options.situation} holds "${one}".`);
      if (!options.yes) {
        if (options.json) out.line(JSON.stringify({ erased: false, ...told(plan) }));
        else for (const line of preview(plan, store)) out.line(plain(line));
        continue;
      }
      const key = keyOf(options.key ?? `${options.situation}.key`, options.key !== undefined);
      const { by, reason } = options;
      const { tombstone, kept, originals } = store.erase(plan, { by, reason, recorded: new Date().toISOString(), key });
      finished = store.finishErasing(mediaOf(options.situation).forget);
      if (options.json) out.line(JSON.stringify({ erased: true, ...told(plan), kept, originals, finished, tombstone }));
      else {
        const footage = originals.length === 0 ? '' : `, ${counted(originals.length, 'original')} of footage`;
        out.line(`erased ${summary(plan, kept.length)}${footage}; tombstone: log entry ${tombstone.seq}`);
        for (const line of staying(plan)) out.line(line);
      }
    }
    if (!options.yes && !options.json) out.line('Nothing was erased. Add --yes to erase; there is no undoing it.');
    if (finished) return exitCodes.ok;
    terminal(process.stderr).line(
      `sitrep: another process reads ${options.situation} as it was, so that some of what was erased still stands in the file: end that process, then run sitrep rebuild --situation ${options.situation}`,
    );
    return exitCodes.fault;
  });
}

/** Ways of writing the name that a preview shows. */
const FORMS = 6;

/** What would go, a line each: in all, how the name is written, what goes altogether, the reports. */
function preview(plan: ErasurePlan, store: Store): string[] {
  const forms = plan.forms.slice(0, FORMS).map(({ words, count }) => `"${words}" ${count}`);
  const more = plan.forms.length > FORMS ? `, and ${plan.forms.length - FORMS} more` : '';
  const places = new Map(plan.redacted.map(({ report, places }) => [report, `, ${counted(places, 'place')}`]));
  const others = otherEntries(plan);
  return [
    `would erase ${summary(plan, plan.redacted.length)}`,
    ...(forms.length === 0 ? [] : [`  as it is written: ${forms.join(', ')}${more}`]),
    ...(others.length === 0 ? [] : [`  altogether: ${others.join(', ')}`]),
    ...staying(plan).map((line) => `  ${line}`),
    ...plan.reports.map((id) => {
      const report = store.report(id);
      const title = report?.title ?? report?.text.slice(0, 80) ?? '';
      return `  ${shortReportId(id)} ${report?.publisher ?? 'publisher unknown'}, ${report?.published ?? 'undated'}${places.get(id) ?? ''}: ${title}`;
    }),
  ];
}

const OTHERS = [
  ['judgement', 'judgement'],
  ['footage', 'record of footage', 'records of footage'],
  ['step', 'step of verification', 'steps of verification'],
] as const;

/** Entries that are no report and go with the name. */
const otherEntries = ({ entries }: ErasurePlan): string[] =>
  OTHERS.flatMap(([kind, one, many]) => {
    const count = entries.filter((entry) => entry.kind === kind).length;
    return count === 0 ? [] : [counted(count, one, many)];
  });

const staying = ({ staying: seqs }: ErasurePlan): string[] =>
  seqs.length === 0
    ? []
    : [
        `the name stays in ${counted(seqs.length, 'tombstone')} (log ${seqs.length === 1 ? 'entry' : 'entries'} ${seqs.join(', ')}): without it nobody could check what it covers`,
      ];

/** What JSON tells of a plan. */
const told = ({ entries, reports, redacted, forms, staying }: ErasurePlan) => ({
  entries: entries.map(({ seq, payloadHash }) => ({ seq, payloadHash })),
  reports,
  redacted,
  forms,
  staying,
});

function summary({ entries, reports, redacted }: ErasurePlan, kept: number): string {
  const places = redacted.reduce((sum, one) => sum + one.places, 0);
  return [
    counted(entries.length, 'entry', 'entries'),
    reports.length === 0 ? '' : ` of ${counted(reports.length, 'report')}`,
    redacted.length === 0 ? '' : `, ${kept} kept without the name (${counted(places, 'place')})`,
  ].join('');
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

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
