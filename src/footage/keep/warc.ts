import { WARCParser } from 'warcio';

/** A response or resource in a web archive. */
export interface Archived {
  url: string;
  /** When it was fetched, as the archive says. */
  date: string | null;
  content: AsyncIterable<Uint8Array>;
}

/** The pages and files of a WARC (plain or gzip), one after another; each must be read before the next. */
export async function* warcRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Archived, void, undefined> {
  const records = WARCParser.iterRecords(bounded(chunks));
  for await (const record of records) {
    const { warcType, warcTargetURI, warcDate } = record;
    if ((warcType !== 'response' && warcType !== 'resource') || !warcTargetURI || !/^https?:/i.test(warcTargetURI)) {
      await record.skipFully();
      continue;
    }
    const status = record.httpHeaders?.statusCode;
    if (status !== undefined && Number(status) !== 200) {
      await record.skipFully();
      continue;
    }
    yield { url: warcTargetURI, date: warcDate ?? null, content: record };
    await record.skipFully();
  }
}

/** Reads beyond the end that a whole archive needs at most; the parser asks for ever where a record breaks off within its head. */
const MOST_BEYOND = 64;

/** The same chunks; throws when they are asked for again and again after their end. */
function bounded(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      const inner = chunks[Symbol.asyncIterator]();
      let beyond = 0;
      return {
        async next() {
          const next = await inner.next();
          if (next.done && ++beyond > MOST_BEYOND) throw new Error('a record breaks off within its head');
          return next;
        },
        async return() {
          await inner.return?.();
          return { done: true, value: undefined };
        },
      };
    },
  };
}
