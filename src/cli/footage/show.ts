import { existsSync } from 'node:fs';
import { checkFile, type FileChecks } from '../../footage/checks.ts';
import { previewName } from '../../footage/keep/intake.ts';
import { mediaOf } from '../../footage/keep/media.ts';
import { keyName, signatureHolds } from '../../footage/steps.ts';
import { attachedProofs } from '../../footage/timestamps/attached.ts';
import type { Piece, StepOnRecord } from '../../record/footage-on-record.ts';
import { shortReportId } from '../../record/ids.ts';
import type { StepAct } from '../../record/step.ts';
import { limitOf } from '../../situation/asof.ts';
import type { Dossier } from '../../situation/footage/dossier.ts';
import { exitCodes } from '../failure.ts';
import { type Output, plain, terminal, wrap } from '../print/terminal.ts';
import { instantOption } from '../reading/ingest.ts';
import { openForReading, withStore } from '../situation-file.ts';
import { sizeOf } from './add.ts';
import { showTold } from './file-checks.ts';
import { dossierFor, dossiers, seenWords } from './piece.ts';

export interface FootageShowOptions {
  situation: string;
  known?: string;
  json?: boolean;
}

/** `sitrep footage show ID`: all that is known of one piece: origin, pictures, copies, steps, verdict, reports. */
export async function showFootage(id: string, options: FootageShowOptions): Promise<number> {
  const known = limitOf(instantOption('--known', options.known));
  const store = openForReading(options.situation);
  try {
    const { piece, dossier } = dossierFor(store, known, id);
    const out = terminal();
    const media = mediaOf(options.situation);
    const [{ footage }] = piece.sightings;
    const checks = media.has(piece.sha256)
      ? await checkFile(media.original(piece.sha256), footage.type, attachedProofs(media.folder, piece.sha256))
      : null;
    if (options.json) {
      const told = checks && { ...checks.metadata, thumbnail: undefined };
      const timestamps = checks?.timestamps.map(({ name, check }) => ({ name, ...check })) ?? [];
      out.line(
        JSON.stringify({ ...piece, dossier, metadata: told, credentials: checks?.credentials ?? null, timestamps }),
      );
    } else show(out, options.situation, piece, dossier, checks, (report) => store.report(report)?.title ?? null);
    return exitCodes.ok;
  } finally {
    store.close();
  }
}

/** `sitrep footage match [ID]`: copies with their reasons, the earliest named; without an id, of every piece that has any. */
export function matchFootage(id: string | undefined, options: FootageShowOptions): number {
  const known = limitOf(instantOption('--known', options.known));
  return withStore(openForReading(options.situation), (store) => {
    const found = dossiers(store, known, id);
    const out = terminal();
    if (options.json) {
      for (const { dossier } of found) out.line(JSON.stringify(dossier));
      return exitCodes.ok;
    }
    let alone = 0;
    for (const { piece, dossier } of found) {
      if (id === undefined && dossier.copies.length === 0 && dossier.contradiction === null) {
        alone++;
        continue;
      }
      heading(out, piece);
      copies(out, dossier);
      out.line();
    }
    if (alone > 0) out.line(`${alone} ${alone === 1 ? 'piece has' : 'pieces have'} no copy here.`);
    if (found.length === 0) out.line('No footage is kept here yet: sitrep footage add FILE.');
    return exitCodes.ok;
  });
}

function heading(out: Output, { id, sightings }: Piece): void {
  const [{ footage }] = sightings;
  out.line(`${out.style('bold', id)}  ${footage.type}${sizeOf(footage)}  ${plain(footage.from.input)}`);
}

function copies(out: Output, dossier: Dossier): void {
  if (dossier.contradiction !== null)
    out.line(wrap(out.style('red', plain(`contradicts its claim: ${dossier.contradiction}`)), out.columns, '  '));
  const { earliest } = dossier;
  if (dossier.copies.length === 0) out.line(`  no copy here; first ${plain(seenWords(dossier.seen))}`);
  else
    out.line(
      plain(
        `  earliest known copy: ${earliest.id === dossier.id ? 'this one' : earliest.id}, ${seenWords(earliest.seen)}`,
      ),
    );
  for (const { id, seen, copy, reversed } of dossier.copies) {
    out.line(plain(`  ${id}  ${copy.change}, ${seenWords(seen)}`));
    out.line(wrap(plain(reversed ? `as seen from ${id}: ${copy.reason}` : copy.reason), out.columns, '    '));
  }
}

function show(
  out: Output,
  situation: string,
  piece: Piece,
  dossier: Dossier,
  checks: FileChecks | null,
  titleOf: (report: string) => string | null,
): void {
  const media = mediaOf(situation);
  const [{ footage }] = piece.sightings;
  heading(out, piece);
  out.line(
    `  original   ${media.original(piece.sha256)}${media.has(piece.sha256) ? '' : ' (not there)'}, ${footage.bytes} bytes`,
  );
  for (const { at, pdq, quality } of footage.hashes)
    out.line(`  PDQ        ${pdq} quality ${quality}${footage.medium === 'video' ? ` at ${at.toFixed(1)} s` : ''}`);
  if (footage.pipeline !== null)
    out.line(`  decoded by ${footage.pipeline.decoder}, version ${footage.pipeline.version}`);
  const frames = footage.hashes
    .map((_, n) => `${media.folder}/derived/${previewName(piece.sha256, n)}`)
    .filter((path) => existsSync(path));
  if (frames.length > 0)
    out.line(`  frames     ${frames[0]}${frames.length > 1 ? ` and ${frames.length - 1} more` : ''}`);
  if (checks !== null) showTold(out, checks);
  for (const problem of footage.problems) out.line(wrap(plain(`problem: ${problem}`), out.columns, '  '));
  for (const { footage: one, entry } of piece.sightings) {
    out.line(
      plain(
        `  came in    ${entry.known} as ${one.from.input}${one.source === null ? '' : `, from ${one.source}`}${one.published === null ? '' : `, published ${one.published}`} · log entry ${entry.seq}`,
      ),
    );
    const { place, time } = one.claimed;
    if (place !== null || time !== null)
      out.line(plain(`  claimed    ${[place, time].filter((part) => part !== null).join(', ')}`));
  }
  copies(out, dossier);
  for (const row of dossier.steps) step(out, row);
  if (dossier.verdict === null) out.line('  verdict    none');
  else
    out.line(
      out.style(
        'bold',
        plain(`  verdict    ${dossier.verdict.verdict}, ${dossier.verdict.step.by}: ${dossier.verdict.step.note}`),
      ),
    );
  for (const report of dossier.reports)
    out.line(plain(`  leans on it: report ${shortReportId(report)} ${titleOf(report) ?? ''}`));
}

function step(out: Output, { step: one, undoneBy }: StepOnRecord): void {
  const holds = signatureHolds(one);
  const signed =
    holds === null
      ? 'not signed'
      : `${holds ? 'signed' : 'SIGNATURE DOES NOT HOLD'} by key ${keyName(one.signed!.key)}`;
  const sure =
    one.confidence === null
      ? ''
      : `, ${Math.round(one.confidence.low * 100)} to ${Math.round(one.confidence.high * 100)} % sure`;
  const back = undoneBy === null ? '' : `, taken back by ${undoneBy}`;
  out.line(
    wrap(
      plain(`step ${one.id} ${one.made} ${one.by}: ${actWords(one.act)}${sure}; ${one.note} (${signed}${back})`),
      out.columns,
      '  ',
    ),
  );
}

/** A step's finding in words. */
export function actWords(act: StepAct): string {
  switch (act.do) {
    case 'geolocated':
      return `geolocated at ${act.place === null ? '' : `${act.place}, `}${act.lat}, ${act.lon} within ${act.radius} m`;
    case 'time-located':
      return `taken between ${act.from} and ${act.to}`;
    case 'source-found':
      return `source found: ${act.url}`;
    case 'uploader':
      return `original uploader: ${act.name}`;
    case 'verdict':
      return `verdict: ${act.verdict}`;
    case 'undo':
      return `takes back ${act.step}`;
    case 'not-established':
      return 'could not be established';
    case 'landmark':
      return 'landmark compared';
    default:
      return `${act.do} looked at`;
  }
}
