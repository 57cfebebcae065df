import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { delimiterOf } from './columns.ts';
import { decode } from './decode.ts';
import { type BlobKind, blobKind, headText } from './kind.ts';
import { FEED_CAP, REPORT_CAP } from './limits.ts';
import { named, problem, type Source, unreadable } from './source.ts';
import { readText } from './text.ts';
import type { InputProblem, ReadHints, ReadItem } from './types.ts';

type Reads = AsyncGenerator<ReadItem | InputProblem, void, undefined>;
const HEAD = 8192;

/** Reads one source of any kind, streaming where its kind allows. A failure is a problem, never an exception. */
export async function* readSource(source: Source, hints: ReadHints): Reads {
  try {
    yield* dispatch(source, hints, 0);
  } catch (error) {
    yield problem(source, unreadable(source, error));
  }
}

async function* dispatch(source: Source, hints: ReadHints, unpacked: number): Reads {
  const { head, chunks } = await peek(source.chunks);
  const told = blobKind(head, source.name, source.contentType);
  // Columns named for a stream without a name: it is a table, whatever its header says.
  const asTable = told === 'text' && source.name === null && Boolean(hints.columns);
  const kind = asTable ? (delimiterOf(headText(head)) === '\t' ? 'tsv' : 'csv') : told;
  const from: Source = { ...source, chunks };
  if (kind === 'empty') yield problem(source, `${named(source)} is empty: give a report with text.`);
  else if (kind === 'gzip') {
    if (unpacked > 0) yield problem(source, `${named(source)} is compressed twice: unpack it once.`);
    else yield* dispatch({ ...from, chunks: gunzip(chunks), size: null }, hints, unpacked + 1);
  } else if (kind === 'binary')
    yield problem(source, `${named(source)} is no text (binary content): give text, HTML, a feed or a table.`);
  else if (kind === 'json')
    yield problem(
      source,
      `${named(source)} is one JSON list, or an object over several lines: write one object a line (jq -c '.[]' makes that of a list, jq -c . of an object).`,
    );
  else if (kind === 'csv' || kind === 'tsv')
    yield* (await import('./table.ts')).readTable(from, kind, hints, headText(head));
  else if (kind === 'ndjson') yield* (await import('./ndjson.ts')).readNdjson(from, hints);
  else yield* readWhole(from, kind, hints);
}

async function* readWhole(source: Source, kind: BlobKind, hints: ReadHints): Reads {
  const cap = kind === 'feed' || kind === 'jsonfeed' ? FEED_CAP : REPORT_CAP;
  const bytes = (source.size ?? 0) > cap ? null : await collect(source.chunks, cap);
  if (bytes === null) {
    const size = source.size ? `${(source.size / 1e6).toFixed(1)} MB` : `more than ${cap / 1e6} MB`;
    yield problem(
      source,
      `${named(source)} has ${size}, and one ${kind === 'html' ? 'page' : kind === 'text' ? 'text' : 'feed'} may have ${cap / 1e6} MB: split it into its reports, or give a table (CSV, TSV, NDJSON) of them.`,
    );
    return;
  }
  const markup = kind === 'html' || kind === 'feed';
  const { text, problems } = decode(bytes, charsetOf(source.contentType), markup);
  if (text.trim() === '') yield problem(source, `${named(source)} holds only white space: give a report with text.`);
  else if (kind === 'html') {
    const item = (await import('./html/page.ts')).readPage(text, hints);
    if ('refused' in item) yield problem(source, `${named(source)} ${item.refused}`);
    else yield { report: item.report, problems: [...problems, ...item.problems] };
  } else if (kind === 'feed' || kind === 'jsonfeed')
    yield* (await import('./feed.ts')).readFeed(text, kind, source, hints);
  else {
    const item = readText(text, hints);
    yield { report: item.report, problems: [...problems, ...item.problems] };
  }
}

/** The first bytes of a stream, and the whole stream again. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD) {
    const next = await iterator.next();
    if (next.done) break;
    taken.push(bytesOf(next.value));
    length += taken.at(-1)!.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* taken;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield bytesOf(next.value);
    } finally {
      await iterator.return?.();
    }
  }
  return { head: Buffer.concat(taken).subarray(0, HEAD), chunks: all() };
}

/** Standard input may be set to give strings. */
const bytesOf = (chunk: Uint8Array | string): Uint8Array => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk);

/** All bytes, or null as soon as there are more than `cap`. */
async function collect(chunks: AsyncIterable<Uint8Array>, cap: number): Promise<Uint8Array | null> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > cap) return null;
    all.push(chunk);
  }
  return Buffer.concat(all);
}

/** Unpacks as it is read: what follows takes only as much as its own cap allows, so a bomb is never unpacked whole. */
function gunzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const packed = Readable.from(chunks, { objectMode: false });
  const plain = createGunzip();
  packed.on('error', (error) => plain.destroy(error));
  plain.on('close', () => packed.destroy());
  return packed.pipe(plain);
}

const charsetOf = (contentType: string | null): string | null =>
  /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? '')?.[1] ?? null;
