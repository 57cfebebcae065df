import { reportId } from '../../record/plain.ts';
import type { Problem } from '../../record/reading.ts';
import type { Part, PartKind, Report } from '../../record/report.ts';
import { withoutSelf } from '../cites.ts';
import { doubt } from '../decode.ts';
import { wordCount } from '../lines.ts';
import { gapsIn } from '../text.ts';
import type { ReadHints, ReadItem } from '../types.ts';
import { type Line, storyLines } from './lines.ts';
import { mainText } from './main.ts';
import { type PageMeta, pageMeta, wiresIn } from './meta.ts';
import { parseTree } from './tree.ts';

/** Fewer words than this are no article; a page that calls itself one may be as short as a post. */
const FEWEST_WORDS = 20;
const FEWEST_DECLARED = 5;

/**
 * Reads a page: its story as text, a line a paragraph, with headline, byline, captions and promo lines told apart, and
 * what its own metadata says of when and by whom it was published. `refused` says in one clause why there is no article.
 */
export function readPage(html: string, hints: ReadHints): ReadItem | { refused: string } {
  const tree = parseTree(html);
  const given = hints.url ?? null;
  const meta = pageMeta(tree, { url: given }, hints.page);
  const main = mainText(tree, meta.articleBody);
  const { lines, left } = main === null ? { lines: [], left: 0 } : storyLines(main, meta, hints.page);
  const words = lines.filter(({ kind }) => kind === 'body').reduce((sum, { text }) => sum + wordCount(text), 0);
  if (words < (meta.declared ? FEWEST_DECLARED : FEWEST_WORDS))
    return {
      refused: 'is a page with no article (its running text has fewer than 20 words): give the address of one story.',
    };
  return assemble(lines, left, meta, hints);
}

function assemble(lines: readonly Line[], left: number, meta: PageMeta, hints: ReadHints): ReadItem {
  const problems: Problem[] = [];
  const cites = new Set(wiresIn(meta, hints.page));
  const parts: Part[] = [];
  let text = '';
  let seenBody = 0;
  const add = (words: string, kind: PartKind, joint: string): void => {
    if (text !== '') text += joint;
    parts.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  };
  for (const line of lines) {
    for (const wire of hints.page.creditedWires(line.text)) cites.add(wire);
    const dateline =
      line.kind === 'body' && seenBody < 2 ? hints.page.datelineOf(line.text) : { length: 0, wire: null };
    if (line.kind === 'body') seenBody += 1;
    if (dateline.length > 0) {
      if (dateline.wire !== null) cites.add(hints.page.wireName(dateline.wire));
      add(line.text.slice(0, dateline.length), 'dateline', '\n');
      add(line.text.slice(dateline.length).trim(), 'body', ' ');
    } else add(line.text, line.kind, '\n');
  }
  const published = hints.published ?? meta.published;
  if (published === null) problems.push(doubt('published', 'the page does not say when it was published'));
  else if (hints.published == null && meta.zoneMissing)
    problems.push(doubt('published', `the hour in ${meta.publishedFrom} has no zone: only the day is kept`));
  for (const { kind, start, end } of parts)
    if (kind === 'promo')
      problems.push(doubt('promo', 'a line that sells something else: not read as news', start, end));
  if (left > 0) problems.push(doubt('around', `${left} lines in the story's box are left out: links, dates, repeats`));
  const title = hints.title ?? meta.title;
  const publisher = hints.publisher ?? meta.publisher;
  const url = meta.url;
  const written = lines.find(({ kind }) => kind === 'byline');
  const report: Report = {
    id: reportId({ publisher, url, published, title, text }),
    url,
    publisher,
    cites: withoutSelf(cites, publisher),
    byline: meta.byline ?? (written === undefined ? null : hints.page.bareByline(written.text)),
    title,
    language: null,
    revises: null,
    published,
    modified: meta.modified,
    retrieved: hints.retrieved ?? null,
    text,
    parts,
    gaps: gapsIn(text, parts, hints.page),
  };
  return { report, problems };
}
