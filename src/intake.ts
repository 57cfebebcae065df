import { english } from './languages/en/index.ts';
import { readBytes as bytes, readInputs as inputs } from './read/inputs.ts';
import { readText as text } from './read/text.ts';
import type { InputProblem, ReadItem } from './read/types.ts';
import type { Report } from './record/report.ts';

/*
 * Reading in with the words of the language that pages are laid out in here: what a "Read more" or a byline looks like. `src/read` itself
 * takes those words as an argument.
 */
const words = { page: english.page };

type Given<F extends (first: never, options: never) => unknown> = Omit<Parameters<F>[1], 'page'>;

/** A plain text as a report, with what was doubted. */
export const readText = (written: string, hints: Given<typeof text> = {}): ReadItem =>
  text(written, { ...words, ...hints });

/** A plain text as a report: `report.text` is the input unchanged, its parts told apart, its gaps marked. */
export const plainReport = (written: string, hints: Given<typeof text> = {}): Report => readText(written, hints).report;

/** Reads one blob (something dropped or pasted): `name` and `contentType` only help where the content does not tell. */
export const readBytes = (
  blob: Uint8Array,
  options: Given<typeof bytes> = {},
): AsyncGenerator<ReadItem | InputProblem, void, undefined> => bytes(blob, { ...words, ...options });

/** Reads inputs in order, one report at a time: files, directories, `-` for standard input, addresses. See `src/read/inputs.ts`. */
export const readInputs = (
  named: Iterable<string>,
  options: Given<typeof inputs> = {},
): AsyncGenerator<ReadItem | InputProblem, void, undefined> => inputs(named, { ...words, ...options });
