import { INSTANT_FORMS, type InputProblem, isProblem, parseInstant, readInputs } from '../read/read.ts';
import type { Reading } from '../record/reading.ts';
import { readReport } from '../sitrep.ts';
import { UsageError } from './failure.ts';
import { plain } from './terminal.ts';

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

/**
 * Reads every input through all stages, in order. Each problem is one line on standard error; `failed` counts the inputs, or the items
 * of an input, that gave no report.
 */
export async function* ingest(
  inputs: string[],
  options: InputOptions,
  onProgress: (input: string) => void,
): AsyncGenerator<Reading, { failed: number }> {
  let failed = 0;
  const items = readInputs(inputs.length === 0 ? ['-'] : inputs, {
    published: instantOption('--published', options.published),
    publisher: options.publisher ?? null,
    columns: options.columns ?? null,
    fetch: async (url) => (await import('../read/fetch.ts')).fetchPage(url),
    retrieved: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    onProgress: ({ input }) => onProgress(input),
  });
  for await (const item of items) {
    if (isProblem(item)) {
      failed += 1;
      const where = [namesIt(item) ? null : item.input, item.place].filter((part) => part !== null);
      process.stderr.write(`sitrep: ${plain([where.join(', '), item.message].filter(Boolean).join(': '))}\n`);
    } else yield readReport(item);
  }
  return { failed };
}
