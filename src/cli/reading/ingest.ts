import { readInputs } from '../../intake.ts';
import { INSTANT_FORMS, type InputProblem, parseInstant } from '../../read/read.ts';
import { shortReportId } from '../../record/ids.ts';
import type { Reading } from '../../record/reading.ts';
import { UsageError } from '../failure.ts';
import { plain } from '../print/terminal.ts';
import { readAll, type Taken } from './readers.ts';

export interface InputOptions {
  published?: string;
  publisher?: string;
  columns?: string;
}

/** An instant from the command line in the record's form. */
export function instantOption(name: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  const parsed = parseInstant(value);
  if (parsed === null) throw new UsageError(`${name} "${value}" is no instant: give ${INSTANT_FORMS}.`);
  return parsed;
}

/** Most messages name their input themselves. */
const namesIt = ({ input, message }: InputProblem): boolean =>
  message.includes(input === '-' ? 'standard input' : `"${input}"`);

/** Many say where in it, too. */
const placesIt = ({ place, message }: InputProblem): boolean => place !== null && message.includes(place);

/** A reading, and the bytes of all inputs that were read up to its report. */
export interface Ingested {
  bytes: number;
  reading: Reading;
}

/**
 * Reads every input through all stages, in order. Each problem is one line on standard error; `failed` counts the inputs, or the items
 * of an input, that gave no reading.
 */
export async function* ingest(inputs: string[], options: InputOptions): AsyncGenerator<Ingested, { failed: number }> {
  let failed = 0;
  const say = (words: string): void => {
    failed += 1;
    process.stderr.write(`sitrep: ${plain(words)}\n`);
  };
  for await (const done of readAll(taken(inputs, options))) {
    if ('reading' in done) yield done;
    else if ('problem' in done) {
      const { problem } = done;
      const where = [namesIt(problem) ? null : problem.input, placesIt(problem) ? null : problem.place].filter(Boolean);
      say([where.join(', '), problem.message].filter(Boolean).join(': '));
    } else {
      const { input, report, unread } = done;
      const words = (report.title ?? report.text).replace(/\s+/g, ' ').slice(0, 60);
      say(`${input}: the report ${shortReportId(report.id)} “${words}” is left out: reading it failed (${unread})`);
    }
  }
  return { failed };
}

async function* taken(inputs: string[], options: InputOptions): AsyncGenerator<Taken> {
  let at = { input: inputs[0] ?? '-', bytes: 0 };
  const items = readInputs(inputs.length === 0 ? ['-'] : inputs, {
    published: instantOption('--published', options.published),
    publisher: options.publisher ?? null,
    columns: options.columns ?? null,
    fetch: async (url) => (await import('../../read/fetch.ts')).fetchPage(url),
    retrieved: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    onProgress: (progress) => {
      at = progress;
    },
  });
  for await (const item of items) yield { input: at.input, bytes: at.bytes, item };
}
