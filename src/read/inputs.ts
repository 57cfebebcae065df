import { createReadStream, type ReadStream } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { isNoDate } from '../record/plain.ts';
import { readSource } from './dispatch.ts';
import { INSTANT_FORMS, parseInstant, whyNoInstant } from './instant.ts';
import type { InputProblem, ReadHints, ReadItem, ReadOptions } from './types.ts';

/** Whether a thing read is a problem and no report. */
export const isProblem = (read: ReadItem | InputProblem): read is InputProblem => 'kind' in read;

/**
 * Reads inputs in order, one report at a time: paths of files, directories (all files below, sorted by name, hidden ones
 * left out), `-` for standard input, and http(s) addresses. Never throws for a bad input: it gives an InputProblem in its
 * place and goes on. A wrong `published` ends the run at once, since every report would carry it.
 */
export async function* readInputs(
  inputs: Iterable<string>,
  options: ReadOptions,
): AsyncGenerator<ReadItem | InputProblem, void, undefined> {
  const hints = validHints(options);
  if ('kind' in hints) {
    yield hints;
    return;
  }
  let read = 0;
  const files = filesRead();
  for (const input of inputs) {
    for await (const item of readInput(input, { ...options, ...hints }, files)) {
      read += 1;
      options.onProgress?.({ read, input, bytes: files.bytes() });
      yield item;
    }
  }
}

/** Reads one blob (something dropped or pasted): `name` and `contentType` only help where the content does not tell. */
export async function* readBytes(
  bytes: Uint8Array,
  options: ReadHints & { name?: string | null; contentType?: string | null },
): AsyncGenerator<ReadItem | InputProblem, void, undefined> {
  const { name = null, contentType = null } = options;
  const hints = validHints(options);
  if ('kind' in hints) yield hints;
  else
    yield* readSource(
      { input: name ?? 'the given text', name, contentType, chunks: once(bytes) },
      { ...options, ...hints },
    );
}

function validHints(options: ReadHints): Pick<ReadHints, 'published'> | InputProblem {
  const { published = null } = options;
  if (published === null) return { published: null };
  const parsed = parseInstant(published);
  if (parsed !== null && !isNoDate(parsed)) return { published: parsed };
  return {
    kind: 'problem',
    input: published,
    place: null,
    message:
      parsed === null
        ? `"${published}" is no instant: give ${INSTANT_FORMS}.`
        : `"${published}" ${whyNoInstant(published)}. Leave it out, or give the day of publication.`,
  };
}

/** Opens files one after the other and counts the bytes read. */
function filesRead() {
  let before = 0;
  let open: ReadStream | null = null;
  return {
    open(path: string): ReadStream {
      before += open?.bytesRead ?? 0;
      open = createReadStream(path);
      return open;
    },
    bytes: (): number => before + (open?.bytesRead ?? 0),
  };
}
type FilesRead = ReturnType<typeof filesRead>;

async function* readInput(
  input: string,
  options: ReadOptions,
  files: FilesRead,
): AsyncGenerator<ReadItem | InputProblem> {
  const hints: ReadHints = { ...options, retrieved: null };
  if (input === '-') {
    const stdin = options.stdin ?? process.stdin;
    const chunks = stdin instanceof Uint8Array ? once(stdin) : stdin;
    yield* readSource({ input: '-', name: null, contentType: null, chunks }, hints);
  } else if (/^https?:\/\//i.test(input)) yield* readUrl(input, options);
  else if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input))
    yield problem(input, `"${input}" has a scheme that is not read: give an http or https address, or a path.`);
  else yield* readPath(input, hints, files);
}

async function* readUrl(input: string, options: ReadOptions): AsyncGenerator<ReadItem | InputProblem> {
  const fetch = options.fetch ?? (await import('./fetch.ts')).fetchPage;
  const page = await fetch(input);
  if ('refused' in page) {
    yield problem(input, page.refused);
    return;
  }
  const { pathname } = new URL(page.url);
  yield* readSource(
    { input, name: pathname, contentType: page.contentType, chunks: once(page.bytes) },
    { ...options, url: page.url, retrieved: options.retrieved ?? null },
  );
}

async function* readPath(path: string, hints: ReadHints, files: FilesRead): AsyncGenerator<ReadItem | InputProblem> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* readDirectory(path, hints, files);
    else if (found.isFile() || found.isFIFO() || found.isCharacterDevice())
      yield* readSource(
        {
          input: path,
          name: path,
          contentType: null,
          chunks: files.open(path),
          size: found.isFile() ? found.size : null,
        },
        hints,
      );
    else yield problem(path, `"${path}" is neither a file nor a directory: give one of these, an address, or -.`);
  } catch (error) {
    yield problem(path, explain(path, error));
  }
}

async function* readDirectory(
  path: string,
  hints: ReadHints,
  files: FilesRead,
): AsyncGenerator<ReadItem | InputProblem> {
  const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
  if (names.length === 0) yield problem(path, `the directory "${path}" holds no files: give one that does.`);
  for (const name of names) {
    const inner = join(path, name);
    const link = await lstat(inner).catch(() => null);
    if (link?.isSymbolicLink() && (await stat(inner).catch(() => null))?.isDirectory())
      yield problem(inner, `"${inner}" is a link to a directory and is not followed: give the directory itself.`);
    else yield* readPath(inner, hints, files);
  }
}

/** One sentence for an error of the file system: the value, what is wrong, what to do. */
export function explain(path: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT') return `there is no file or directory "${path}": check the name.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `no permission to read "${path}": change its permissions or run as its owner.`;
  if (code === 'ENAMETOOLONG')
    return `the name "${path.slice(0, 60)}…" is too long for a file: give text through - (standard input).`;
  if (code === 'ELOOP') return `"${path}" is a link that leads back to itself: give the file it should lead to.`;
  return `"${path}" could not be read (${code || (error instanceof Error ? error.message : String(error))}): check the file.`;
}

const problem = (input: string, message: string): InputProblem => ({ kind: 'problem', input, place: null, message });

const once = (bytes: Uint8Array): Readable =>
  Readable.from(bytes.length === 0 ? [] : [Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)]);
