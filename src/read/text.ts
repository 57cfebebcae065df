import { reportId } from '../record/plain.ts';
import type { Part, PartKind, Report } from '../record/report.ts';
import { withoutSelf } from './cites.ts';
import { doubt } from './decode.ts';
import { findGaps, spacesPunctuation } from './gaps.ts';
import { closed, wordCount } from './lines.ts';
import type { PageWords } from './page-words.ts';
import type { ReadHints, ReadItem } from './types.ts';

export type TextHints = Pick<ReadHints, 'page' | 'publisher' | 'url' | 'published' | 'title' | 'retrieved'>;

/** A plain text as a report, with what was doubted. The headline is a part; `title` is only what the caller gives. */
export function readText(text: string, hints: TextHints): ReadItem {
  const { publisher = null, url = null, published = null, title = null, retrieved = null, page } = hints;
  const { parts, byline, cites } = textParts(text, title, page);
  const report: Report = {
    id: reportId({ publisher, url, published, title, text }),
    url,
    publisher,
    cites: withoutSelf(cites, publisher),
    byline,
    title,
    language: null,
    revises: null,
    published,
    retrieved,
    text,
    parts,
    gaps: gapsIn(text, parts, page),
  };
  const set = parts.filter(({ kind }) => kind === 'promo');
  const problems = set.map(({ start, end }) =>
    doubt('promo', 'a line that sells something else: not read as news', start, end),
  );
  return { report, problems };
}

/** Gaps of the running text: headlines, captions and promo lines drop words by custom. */
export function gapsIn(text: string, parts: readonly Part[], { gaps }: PageWords): Report['gaps'] {
  const spaced = spacesPunctuation(text);
  return parts
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ start, end }) => findGaps(text, gaps, start, end, spaced));
}

interface Block {
  start: number;
  end: number;
  words: string;
  count: number;
  closed: boolean;
}

/** Blocks of a text in order: its lines, or, where lines are wrapped at a fixed width, its paragraphs. */
function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const merged = isWrapped(text, lines) ? joinWrapped(text, lines) : lines;
  return merged.map(({ start, end }) => {
    const words = text.slice(start, end);
    return { start, end, words, count: wordCount(words), closed: closed(words) };
  });
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/** Lines that hold more than white space, trimmed. */
function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  const add = (from: number, to: number): void => {
    const line = text.slice(from, to);
    const start = from + line.length - line.trimStart().length;
    const words = line.trim().length;
    if (words > 0) lines.push({ start, end: start + words });
  };
  let from = 0;
  for (const end of text.matchAll(LINE_END)) {
    add(from, end.index);
    from = end.index + end[0].length;
  }
  add(from, text.length);
  return lines;
}

/** Wrapped text: of the lines followed directly by another, most end mid-sentence and none is longer than 100 units. */
function isWrapped(text: string, lines: readonly { start: number; end: number }[]): boolean {
  let followed = 0;
  let open = 0;
  for (const [i, { start, end }] of lines.entries()) {
    const next = lines[i + 1];
    if (next === undefined) break;
    if (end - start > 100) return false;
    if (isBlankBetween(text, end, next.start)) continue;
    followed += 1;
    if (end - start > 35 && (!closed(text.slice(start, end)) || /\p{Ll}/u.test(text.charAt(next.start)))) open += 1;
  }
  return followed >= 3 && open * 10 >= followed * 6;
}

const isBlankBetween = (text: string, from: number, to: number): boolean =>
  (text.slice(from, to).match(/\r\n|\n|\r/g)?.length ?? 0) > 1;

function joinWrapped(text: string, lines: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && !isBlankBetween(text, last.end, line.start)) last.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
}

/** A text's blocks as they lie: which of them tell, from where to where. */
interface Layout {
  blocks: readonly Block[];
  prose: readonly boolean[];
  /** For each block how many short unclosed ones stand together there. */
  runs: Int32Array;
  /** The first and the last block that tells; -1 where none does. */
  first: number;
  last: number;
  title: string | null;
  page: PageWords;
}

/** Parts of a plain text, sorted and disjoint. A text with fewer than two paragraphs of prose is body throughout. */
function textParts(
  text: string,
  title: string | null,
  page: PageWords,
): { parts: Part[]; byline: string | null; cites: string[] } {
  const blocks = blocksOf(text);
  const prose = blocks.map((block) => isProse(block, page));
  const article = prose.filter(Boolean).length >= 2 && prose.filter(Boolean).length * 3 >= blocks.length;
  const first = prose.indexOf(true);
  const runs = runLengths(blocks, prose, page);
  const layout: Layout = { blocks, prose, runs, first, last: prose.lastIndexOf(true), title, page };
  const cites = new Set<string>();
  let byline: string | null = null;
  const parts: Part[] = [];
  blocks.forEach((block, i) => {
    const kind = article || title !== null ? kindOf(layout, block, i) : 'body';
    if (kind === 'byline' && byline === null && i <= first + 1) byline = block.words;
    for (const wire of page.creditedWires(block.words)) cites.add(wire);
    const dateline = kind === 'body' && i <= first + 1 ? page.datelineOf(block.words) : { length: 0, wire: null };
    if (dateline.length > 0) {
      if (dateline.wire !== null) cites.add(page.wireName(dateline.wire));
      parts.push({ kind: 'dateline', start: block.start, end: block.start + dateline.length });
      const skip = /^\s*/.exec(text.slice(block.start + dateline.length, block.end))?.[0].length ?? 0;
      parts.push({ kind: 'body', start: block.start + dateline.length + skip, end: block.end });
    } else parts.push({ kind, start: block.start, end: block.end });
  });
  return { parts, byline, cites: [...cites] };
}

/** A paragraph that tells: at least 8 words, closed as a sentence, and not marked as something else. */
const isProse = ({ count, closed: isClosed, words }: Block, page: PageWords): boolean =>
  count >= 8 && isClosed && !page.isPromo(words) && !page.isMarkedCaption(words) && !page.isByline(words);

function kindOf(
  { prose, runs, first, last, title, page }: Layout,
  { words, count, closed: isClosed }: Block,
  i: number,
): PartKind {
  if (title !== null && i <= 1 && sameWords(words, title)) return 'headline';
  if (first < 0) return 'body';
  const marked = markedKind(words, page);
  if (marked !== null) return marked;
  if (i <= first && page.isDateline(words)) return 'dateline';
  if (i > last - 4 && i > first && page.isColophon(words)) return 'other';
  if (prose[i]) return 'body';
  if (page.isMarkedCaption(words)) return 'caption';
  if (i < first) return kindBefore(words, count, i, page);
  if (isClosed && !/[:…]["”’']?$/.test(words)) return 'body';
  if (runs[i]! >= 3) return 'body';
  if (page.looksLikeCaption(words)) return 'caption';
  if (i > first && i < last && count <= 10 && !/^["“‘]/.test(words) && /^[\p{Lu}\d]/u.test(words) && !/:$/.test(words))
    return 'other';
  return 'body';
}

/** What a line says that it is; null where it does not say. */
function markedKind(words: string, page: PageWords): PartKind | null {
  if (page.isPromo(words)) return 'promo';
  if (page.isFurniture(words)) return 'other';
  return page.isByline(words) ? 'byline' : null;
}

/** A line before the first paragraph that tells. */
function kindBefore(words: string, count: number, i: number, page: PageWords): PartKind {
  if (/\.["”’']?$/.test(words)) return 'body';
  if (i === 0) return count <= 30 ? 'headline' : 'body';
  if (page.looksLikeCaption(words)) return 'caption';
  return count >= 8 && page.hasFiniteVerb(words) ? 'body' : 'other';
}

/** For each block how many short unclosed ones stand together there: three or more are a list, not captions. */
function runLengths(blocks: readonly Block[], prose: readonly boolean[], page: PageWords): Int32Array {
  const lengths = new Int32Array(blocks.length);
  let from = 0;
  for (const [i, { closed: isClosed, words }] of blocks.entries()) {
    if (!prose[i] && !isClosed && !page.isPromo(words)) continue;
    lengths.fill(i - from, from, i);
    from = i + 1;
  }
  return lengths.fill(blocks.length - from, from);
}

/** Letters and digits alone, in lower case: the form in which headlines are compared. */
export const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
export const sameWords = (a: string, b: string): boolean => folded(a) === folded(b);
