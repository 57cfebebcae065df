import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What a person asked of `npm run eval`. */
export interface EvalArguments {
  /** Tasks to run, in the order given; all when none is named. */
  names: string[];
  /** Absolute path of gold given instead of the dev part; null otherwise. */
  file: string | null;
  /** How many misses to show of each task. */
  errors: number;
  json: boolean;
  raise: boolean;
  help: boolean;
}

/** A mistake in what was asked or in the gold given: told to the person without a stack. */
export class AskedWrongly extends Error {}

/** Reads the words of the command line; throws AskedWrongly where they make no sense. */
export function readArguments(argv: readonly string[], known: readonly string[]): EvalArguments {
  const { values, positionals } = parsed(argv);
  const names = [...new Set(positionals.filter((word) => known.includes(word)))];
  const files = positionals.filter((word) => !known.includes(word));
  const absent = files.find((path) => !existsSync(path));
  if (absent !== undefined) throw new AskedWrongly(`"${absent}" is neither a task (${known.join(', ')}) nor a file.`);
  if (files.length > 1) throw new AskedWrongly(`one FILE at a time, not ${files.length}: ${files.join(', ')}.`);
  if (files.length === 1 && names.length !== 1) throw new AskedWrongly('with a FILE name the one task that scores it.');
  if (files.length === 1 && values.raise)
    throw new AskedWrongly('floors are kept on the dev parts: --raise takes no FILE.');
  const errors = Number(values.errors);
  if (!Number.isInteger(errors) || errors < 0)
    throw new AskedWrongly(`--errors takes a number of misses to show, not "${values.errors}".`);
  return {
    names: names.length > 0 ? names : [...known],
    file: files.length === 1 ? resolve(files[0]) : null,
    errors,
    json: values.json,
    raise: values.raise,
    help: values.help,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        errors: { type: 'string', default: '0' },
        json: { type: 'boolean', default: false },
        raise: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    throw new AskedWrongly((cause as Error).message, { cause });
  }
}
