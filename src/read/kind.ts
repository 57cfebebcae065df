import { tableKind } from './columns.ts';

/** What a blob is, told from its first bytes, then its declared type, then its name. */
export type BlobKind =
  | 'empty'
  | 'gzip'
  | 'binary'
  | 'html'
  | 'feed'
  | 'jsonfeed'
  | 'json'
  | 'ndjson'
  | 'csv'
  | 'tsv'
  | 'text';

const HTML_ROOT = /<(?:!doctype\s+html|html|head|body|article|main|div|p|meta|title|h1|section)\b/iy;
const FEED_ROOT = /<(?:rss|feed|rdf:RDF|[a-z]{1,8}:feed)\b/iy;
const DOCTYPE = /<!doctype[^>]*>/iy;
const HTML_ANYWHERE = /<(?:html|head|body|meta|script|article)\b/i;
const JSON_FEED = /^\{[\s\S]{0,400}"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/;
/** A list of objects, or an object over several lines: no line of it is an object. */
const JSON_WHOLE = /^(?:\[\s*\{|\{[ \t]*\r?\n)\s*"/;
const JSON_LINE = /^\{\s*"/;

/** The kind of a blob by content first: a wrong name or type is common, wrong content is not. `head` is its first few kilobytes. */
export function blobKind(head: Uint8Array, name: string | null, contentType: string | null): BlobKind {
  if (head.length === 0) return 'empty';
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (isBinary(head)) return 'binary';
  const text = headText(head).trimStart();
  const extension = /\.([a-z0-9]+)$/i.exec((name ?? '').replace(/\.gz$/i, ''))?.[1]?.toLowerCase() ?? '';
  const [type = ''] = (contentType ?? '')
    .toLowerCase()
    .split(';', 1)
    .map((part) => part.trim());
  const root = behindPrologue(text, 0);
  if (stands(FEED_ROOT, text, behindPrologue(text, endOf(DOCTYPE, text, root)))) return 'feed';
  if (stands(HTML_ROOT, text, root)) return 'html';
  if (JSON_FEED.test(text)) return 'jsonfeed';
  if (extension === 'tsv' || extension === 'tab' || type === 'text/tab-separated-values') return 'tsv';
  if (extension === 'csv' || type === 'text/csv') return 'csv';
  if (type === 'application/feed+json') return 'jsonfeed';
  if (JSON_WHOLE.test(text)) return 'json';
  if (extension === 'ndjson' || extension === 'jsonl' || type.endsWith('ndjson')) return 'ndjson';
  if (type.endsWith('rss+xml') || type.endsWith('atom+xml')) return 'feed';
  if (JSON_LINE.test(text)) return 'ndjson';
  const table = contentType === null && extension === '' ? tableKind(text) : null;
  if (table !== null) return table;
  if (extension === 'txt' || extension === 'text') return 'text';
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml' || type.endsWith('html')) return 'html';
  if (text[0] === '<' && HTML_ANYWHERE.test(text)) return 'html';
  return 'text';
}

/**
 * Where markup's doctype or root element stands: behind white space, comments and `<?…>`, from `at` on. One step forward at a
 * time, never back: a page may open with any number of comments, closed or not.
 */
function behindPrologue(text: string, at: number): number {
  for (;;) {
    const start = endOf(SPACE, text, at);
    const [opening, closing] = text.startsWith('<!--', start) ? ['<!--', '-->'] : ['<?', '>'];
    const close = text.startsWith(opening, start) ? text.indexOf(closing, start + opening.length) : -1;
    if (close < 0) return start;
    at = close + closing.length;
  }
}

const SPACE = /\s*/y;

/** Where a sticky pattern that is tried at `at` ends; `at` itself where it does not match. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const stands = (pattern: RegExp, text: string, at: number): boolean => endOf(pattern, text, at) > at;

/** The first bytes as text, to look at and not to keep. */
export function headText(head: Uint8Array): string {
  const wide =
    head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;
  return new TextDecoder(wide ?? 'utf-8').decode(head);
}

/**
 * Whether bytes are no text: a NUL outside UTF-16 with its mark, or more than 1 in 20 control characters
 * (tab, line feed, form feed, carriage return and escape apart).
 */
function isBinary(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if ((byte < 32 && (byte < 9 || byte > 13) && byte !== 27) || byte === 127) controls += 1;
  }
  if (controls * 20 > head.length) return true;
  const sample = new TextDecoder('utf-8').decode(head);
  const broken = sample.split('\uFFFD').length - 1;
  return broken * 5 > sample.length && !/[\p{L}\p{P}\s]{6}/u.test(sample);
}
