import { takeIn } from '../../footage/keep/intake.ts';
import { mediaOf } from '../../footage/keep/media.ts';
import { openPictures } from '../../footage/picture/pictures.ts';
import { createFetch } from '../../read/fetch.ts';
import { type Footage, footageId } from '../../record/footage.ts';
import type { Store } from '../../store/store.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { progress } from '../print/progress.ts';
import { type Output, plain, terminal } from '../print/terminal.ts';
import { instantOption } from '../reading/ingest.ts';
import { openForWriting } from '../situation-file.ts';

export interface FootageAddOptions {
  situation: string;
  source?: string;
  published?: string;
  claimedPlace?: string;
  claimedTime?: string;
  report?: string[];
  json?: boolean;
}

/** Largest file fetched from an address, in bytes, and the time for it, in ms. */
const MOST_FETCHED = 500_000_000;
const FETCH_TIME = 120_000;
/** Sightings recorded in one transaction. */
const BATCH = 50;

/** `sitrep footage add`: keeps originals, looks at them, says which are copies. What cannot be taken in is one line each, and exit code 2. */
export async function addFootage(inputs: string[], options: FootageAddOptions): Promise<number> {
  const published = instantOption('--published', options.published);
  const claimed = { place: options.claimedPlace ?? null, time: instantOption('--claimed-time', options.claimedTime) };
  const out = terminal();
  const store = openForWriting(options.situation);
  const pictures = openPictures();
  const meter = progress('pieces', () => performance.now());
  const counts = { added: 0, again: 0, passed: 0, refused: 0 };
  try {
    const reports = (options.report ?? []).map((id) => reportOf(store, id));
    const told = { source: options.source ?? null, published, claimed, reports };
    const onRecord = store.footage().map(({ sightings }) => sightings[0].footage);
    const fetch = createFetch({ maxBytes: MOST_FETCHED, timeout: FETCH_TIME });
    const now = (): string => new Date().toISOString();
    const taken = takeIn(inputs, { media: mediaOf(options.situation), pictures, told, onRecord, fetch, now });
    let batch: Footage[] = [];
    const flush = (): void => {
      const added = store.addFootage(batch, { recorded: now() });
      counts.added += added;
      counts.again += batch.length - added;
      batch = [];
    };
    for await (const item of taken) {
      if ('reason' in item) {
        if (item.passed) counts.passed++;
        else {
          counts.refused++;
          meter.end();
          process.stderr.write(`sitrep: ${plain(item.input)}: ${plain(item.reason)}\n`);
        }
        continue;
      }
      batch.push(item.footage);
      meter.step();
      if (batch.length >= BATCH) flush();
      meter.end();
      show(out, item.footage, options.json === true);
    }
    if (batch.length > 0) flush();
  } finally {
    meter.end();
    pictures.close();
    store.close();
  }
  const parts = [
    `${counts.added} added`,
    ...(counts.again > 0 ? [`${counts.again} on record already`] : []),
    ...(counts.passed > 0 ? [`${counts.passed} passed over as no footage`] : []),
    ...(counts.refused > 0 ? [`${counts.refused} not taken in`] : []),
  ];
  if (!options.json) out.line(`${parts.join(', ')}: ${plain(options.situation)}`);
  return counts.refused > 0 ? exitCodes.input : exitCodes.ok;
}

function show(out: Output, footage: Footage, json: boolean): void {
  if (json) {
    out.line(JSON.stringify({ id: footageId(footage.sha256), ...footage }));
    return;
  }
  out.line(`${footageId(footage.sha256)}  ${footage.type}${sizeOf(footage)}  ${plain(footage.from.input)}`);
  for (const problem of footage.problems) out.line(`  problem: ${plain(problem)}`);
  for (const { of, change, reason } of footage.copies) out.line(`  copy of ${footageId(of)}, ${change}: ${reason}`);
}

/** ", 640 × 480, 0:07". */
export function sizeOf({ width, height, duration }: Footage): string {
  const size = width !== null && height !== null ? `, ${width} × ${height}` : '';
  return `${size}${duration !== null ? `, ${duration.toFixed(1)} s` : ''}`;
}

function reportOf(store: Store, id: string): string {
  const report = store.report(id);
  if (report === null)
    throw new UsageError(
      `There is no report "${id}" here: give an id, or its first 6 digits or more, as sitrep read --json or the desk shows it.`,
    );
  return report.id;
}
