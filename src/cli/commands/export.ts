import { closeSync, openSync, writeSync } from 'node:fs';
import { firstInstant } from '../../record/time.ts';
import { type ExportFormat, exportText } from '../../situation/situation.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { instantOption } from '../reading/ingest.ts';
import { openForReading, withStore } from '../situation-file.ts';
import { type AsOfOptions, asOf } from './brief.ts';

interface ExportOptions extends AsOfOptions {
  csv?: boolean;
  geojson?: boolean;
  jsonl?: boolean;
  since?: string;
  place?: string;
  background?: boolean;
  out?: string;
}

/** Bytes gathered before they are written. */
const PIECE = 65_536;

/** `sitrep export`: happenings in ACLED's columns, one a row, written as they are found. */
export function exportHappenings(options: ExportOptions): number {
  const moment = asOf(options);
  const since = instantOption('--since', options.since);
  const format: ExportFormat = options.geojson ? 'geojson' : options.jsonl ? 'jsonl' : 'csv';
  return withStore(openForReading(options.situation), (store) => {
    const query = {
      place: options.place,
      since: since === null ? null : firstInstant(since),
      background: options.background === true,
    };
    const write = writer(options.out);
    try {
      let piece = '';
      for (const text of exportText(store, moment, query, format)) {
        piece += text;
        if (piece.length < PIECE) continue;
        write.text(piece);
        piece = '';
      }
      write.text(piece);
    } finally {
      write.close();
    }
    return exitCodes.ok;
  });
}

/** Writes at once, so that nothing piles up behind a slow reader. Standard output (1) is written through the stream: it may be a pipe. */
function writer(out: string | undefined): { text(text: string): void; close(): void } {
  if (out === undefined || out === '-')
    return { text: (text) => void process.stdout.write(text), close: () => undefined };
  let file: number;
  try {
    file = openSync(out, 'w');
  } catch (error) {
    throw new UsageError(`--out ${out} cannot be written: ${(error as Error).message}`);
  }
  return { text: (text) => void writeSync(file, text), close: () => closeSync(file) };
}
