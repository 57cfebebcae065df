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
  const records = WARCParser.iterRecords(chunks);
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
