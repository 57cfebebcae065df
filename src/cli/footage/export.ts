import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { engine } from '../../engine.ts';
import { checkFile } from '../../footage/checks.ts';
import { type BagFile, bagOf } from '../../footage/evidence/bag.ts';
import type { ChainLink, PackageItem } from '../../footage/evidence/package.ts';
import { previewName } from '../../footage/keep/intake.ts';
import { type Media, mediaOf } from '../../footage/keep/media.ts';
import { attachedProofs, type Proof } from '../../footage/timestamps/attached.ts';
import type { Piece } from '../../record/footage-on-record.ts';
import { type LogEntry, subjectOf } from '../../record/log.ts';
import type { Dossier } from '../../situation/footage/dossier.ts';
import type { Store } from '../../store/store.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { terminal } from '../print/terminal.ts';
import { openForReading } from '../situation-file.ts';
import { dossiers, pieceOf, seenWords } from './piece.ts';
import { actWords } from './show.ts';

export interface FootageExportOptions {
  situation: string;
  out: string;
  proof?: string[];
  json?: boolean;
}

/** Frames that a package shows at most of each piece. */
const MOST_PREVIEWS = 12;

/** `sitrep footage export ID… --out DIR`: an evidence package that `sha256sum -c` checks. */
export async function exportFootage(ids: string[], options: FootageExportOptions): Promise<number> {
  if (existsSync(options.out) && readdirSync(options.out).length > 0)
    throw new UsageError(`--out ${options.out} is there already and not empty: name a new folder.`);
  const proofs = (options.proof ?? []).map((path) => {
    if (!existsSync(path)) throw new UsageError(`--proof ${path} is not there: give a .tsr or .ots file.`);
    return { name: basename(path), bytes: readFileSync(path) };
  });
  const store = openForReading(options.situation);
  try {
    const chosen = new Set(ids.map((id) => pieceOf(store, id, null).sha256));
    const pieces = dossiers(store, null).filter(({ piece }) => chosen.has(piece.sha256));
    const media = mediaOf(options.situation);
    const items: PackageItem[] = [];
    for (const { piece, dossier } of pieces) items.push(await itemOf(store, media, piece, dossier, proofs));
    for (const { name } of proofs)
      if (!items.some((item) => item.proofs.some((proof) => proof.name === name)))
        throw new UsageError(
          `--proof ${name} is for none of these: sitrep footage timestamp FILE --reply ${name} tells more.`,
        );
    const about: LogEntry[] = [];
    const chain: ChainLink[] = [];
    for (const entry of store.entries()) {
      if (items.some((item) => concerns(entry, item))) about.push(entry);
      const { payload: _, ...link } = entry;
      if (about.length > 0) chain.push(link);
    }
    const made = new Date().toISOString();
    const files = bagOf({ made, engine: engine(), items, entries: about, chain });
    for (const file of files) await write(options.out, file);
    const out = terminal();
    const absent = items.filter(({ original }) => original === null).map(({ id }) => id);
    if (options.json)
      out.line(
        JSON.stringify({
          out: options.out,
          files: files.length,
          footage: items.map(({ id }) => id),
          entries: about.length,
          absent,
        }),
      );
    else {
      out.line(
        `${options.out}: ${items.map(({ id }) => id).join(', ')}, ${files.length} files, ${about.length} log entries`,
      );
      for (const id of absent) out.line(`the original of ${id} is not on this machine and not in the package`);
      out.line('Check it: sha256sum -c manifest-sha256.txt');
    }
    return exitCodes.ok;
  } finally {
    store.close();
  }
}

async function itemOf(
  store: Store,
  media: Media,
  piece: Piece,
  dossier: Dossier,
  proofs: readonly Proof[],
): Promise<PackageItem> {
  const original = media.has(piece.sha256) ? media.original(piece.sha256) : null;
  const [{ footage }] = piece.sightings;
  const beside = [...attachedProofs(media.folder, piece.sha256), ...proofs];
  const checks = original === null ? null : await checkFile(original, footage.type, beside);
  const previews = Array.from({ length: MOST_PREVIEWS }, (_, n) => media.derived(previewName(piece.sha256, n)));
  return {
    id: piece.id,
    sha256: piece.sha256,
    sightings: piece.sightings,
    original,
    previews: previews.filter((jpeg) => jpeg !== null),
    copies: copiesOf(dossier),
    contradiction: dossier.contradiction,
    metadata: checks?.metadata ?? null,
    credentials: checks?.credentials ?? null,
    // A proof goes with the piece that it is for.
    proofs: (checks?.timestamps ?? []).filter(({ check }) =>
      check.steps.some(({ holds }, k) => k === 0 && holds !== false),
    ),
    steps: dossier.steps.map((row) => ({ ...row, words: actWords(row.step.act) })),
    verdict: dossier.verdict?.verdict ?? null,
    reports: dossier.reports.flatMap((id) => {
      const report = store.report(id);
      return report === null
        ? []
        : [{ id, publisher: report.publisher, title: report.title, url: report.url, published: report.published }];
    }),
  };
}

function copiesOf({ id, earliest, copies }: Dossier): string[] {
  if (copies.length === 0) return [];
  const first = `the earliest known is ${earliest.id === id ? 'this one' : earliest.id}, ${seenWords(earliest.seen)}`;
  return [
    first,
    ...copies.map(({ id: other, seen, copy }) => `${other}, ${seenWords(seen)}: ${copy.change}; ${copy.reason}`),
  ];
}

/** Is the entry about this footage? What reports and readings say stays out: they are many, and their words belong to others. */
function concerns({ payload }: LogEntry, { sha256 }: PackageItem): boolean {
  if (payload === null || payload.kind === 'report' || payload.kind === 'reading') return false;
  return subjectOf(payload) === sha256;
}

/** Writes one file; an original is hashed on the way, so that a package never holds one that was changed. */
async function write(folder: string, file: BagFile): Promise<void> {
  const path = join(folder, file.path);
  mkdirSync(dirname(path), { recursive: true });
  if ('content' in file) {
    writeFileSync(path, file.content, { flag: 'wx' });
    return;
  }
  const hash = createHash('sha256');
  const tap = new Transform({
    transform(chunk, _encoding, next) {
      hash.update(chunk);
      next(null, chunk);
    },
  });
  await pipeline(createReadStream(file.from), tap, createWriteStream(path, { flags: 'wx' }));
  if (hash.digest('hex') !== file.sha256)
    throw new UsageError(
      `The original ${file.from} is not what it was when it was kept: its SHA-256 differs. The package in ${folder} is not complete.`,
    );
}
