import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { EvalPart } from './types.ts';

/** What a person asked of `npm run eval`. */
export interface EvalArguments {
  /** Tasks to run, in the order given; all when none is named. */
  names: string[];
  /** Absolute path of gold given instead of the dev part; null otherwise. */
  file: string | null;
  /** A part of the task's gold asked for by name, with its reports; null otherwise. */
  part: EvalPart | null;
  /** How many misses to show of each task, or of each kind of error. */
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
  const part = partIn(values);
  if (part !== null && (names.length !== 1 || files.length > 0))
    throw new AskedWrongly('with --part name the one task whose part it is, and no FILE.');
  if (part !== null && values.raise)
    throw new AskedWrongly('floors are kept on the dev parts: --raise takes no --part.');
  return {
    names: names.length > 0 ? names : [...known],
    file: files.length === 1 ? resolve(files[0]!) : null,
    part,
    errors: whole('--errors', 'a number of misses to show', values.errors),
    json: values.json,
    raise: values.raise,
    help: values.help,
  };
}

function partIn({ part, from, to }: { part?: string; from?: string; to?: string }): EvalPart | null {
  if (part === undefined && (from !== undefined || to !== undefined))
    throw new AskedWrongly('--from and --to count the reports of a --part: name it.');
  if (part === undefined) return null;
  const counted = 'a report counted from 0';
  return {
    name: part,
    from: whole('--from', counted, from ?? '0'),
    to: to === undefined ? null : whole('--to', counted, to),
  };
}

function whole(option: string, what: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new AskedWrongly(`${option} takes ${what}, not "${value}".`);
  return number;
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        errors: { type: 'string', default: '0' },
        part: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        json: { type: 'boolean', default: false },
        raise: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    throw new AskedWrongly((cause as Error).message, { cause });
  }
}
