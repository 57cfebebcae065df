import type { Problem } from '../record/reading.ts';
import { httpUrl } from './columns.ts';
import { doubt } from './decode.ts';
import { fragmentText } from './html/fragment.ts';
import { looseInstant, whyNoInstant } from './instant.ts';
import { named, problem, type Source } from './source.ts';
import { readText } from './text.ts';
import type { InputProblem, ReadHints, ReadItem } from './types.ts';

/** An item of any kind of feed. Texts may hold markup. */
interface Item {
  title: string | null;
  summary: string | null;
  content: string | null;
  url: string | null;
  published: string | null;
  modified: string | null;
  byline: string | null;
}
interface Feed {
  title: string | null;
  items: Item[];
}

/** Reads an RSS, Atom, RDF or JSON feed: an item is a report. Of a feed with broken XML, the items that are whole are read. */
export async function* readFeed(
  text: string,
  kind: 'feed' | 'jsonfeed',
  source: Source,
  hints: ReadHints,
): AsyncGenerator<ReadItem | InputProblem, void, undefined> {
  const { parseFeed } = await import('feedsmith');
  const attempt = (words: string): Feed | null => {
    try {
      return normalise(parseFeed(words), kind);
    } catch {
      return null;
    }
  };
  let feed = attempt(text);
  if (feed === null || (feed.items.length === 0 && kind === 'feed' && /<(?:item|entry)[\s>]/i.test(text))) {
    const mended = kind === 'feed' ? mend(text, attempt) : null;
    const found = mended?.items.length ?? 0;
    if (mended === null || found === 0) {
      yield problem(source, `${named(source)} is a feed that cannot be parsed and has no whole item: fetch it again.`);
      return;
    }
    feed = mended;
    const lost = (text.match(/<(?:item|entry)[\s>]/gi)?.length ?? found) - found;
    yield problem(
      source,
      `${named(source)} is a feed with broken XML: ${found} item${found === 1 ? '' : 's'} could be read, ${lost} could not.`,
    );
  }
  if (feed.items.length === 0) yield problem(source, `${named(source)} is a feed without items.`);
  let index = 0;
  for (const item of feed.items) {
    index += 1;
    yield readItem(source, feed, item, `item ${index}`, hints);
  }
}

function readItem(source: Source, feed: Feed, item: Item, place: string, hints: ReadHints): ReadItem | InputProblem {
  const title = item.title === null ? '' : fragmentText(item.title, hints.page).replace(/\s+/g, ' ').trim();
  const summary = item.summary === null ? '' : fragmentText(item.summary, hints.page);
  const content = item.content === null ? '' : fragmentText(item.content, hints.page);
  const opening = summary
    .trimEnd()
    .replace(/\[?(?:…|\.\.\.)\]?$/, '')
    .trimEnd();
  const body =
    content === '' || summary === '' || content.startsWith(opening) ? content || summary : `${summary}\n${content}`;
  const text = [title, body].filter(Boolean).join('\n');
  if (text === '')
    return problem(source, `${named(source)} has an item without text at ${place}: it is left out.`, place);
  const problems: Problem[] = [];
  const published = item.published === null ? null : looseInstant(item.published);
  const modified = item.modified === null ? null : looseInstant(item.modified);
  if (item.published !== null && published === null)
    problems.push(doubt('published', `"${item.published}" at ${place} ${whyNoInstant(item.published)}`));
  if (published?.zoneMissing)
    problems.push(doubt('published', `"${item.published}" at ${place} has no known zone: only the day is kept`));
  const read = readText(text, {
    page: hints.page,
    title: title || null,
    publisher: feed.title ?? hints.publisher ?? null,
    published: published?.value ?? (item.published === null ? (hints.published ?? null) : null),
    url: httpUrl(item.url),
    retrieved: hints.retrieved ?? null,
  });
  const wires = hints.page.creditedWires(item.byline ?? '');
  return {
    report: {
      ...read.report,
      cites: [...new Set([...read.report.cites, ...wires])],
      byline: item.byline ?? read.report.byline,
      ...(modified && { modified: modified.value }),
    },
    problems: [...problems, ...read.problems],
  };
}

const OPENING = /<(item|entry)(?=[\s>])/gi;

/** Items that are closed before the next one opens. */
function wholeItems(text: string): { words: string; at: number; atom: boolean }[] {
  const openings = [...text.matchAll(OPENING)];
  return openings.flatMap((opening, i) => {
    const [, tag = ''] = opening;
    const segment = text.slice(opening.index, openings[i + 1]?.index ?? text.length);
    const close = segment.lastIndexOf(`</${tag}`);
    if (close < 0) return [];
    return [
      {
        words: `${segment.slice(0, close)}</${tag}>`,
        at: opening.index,
        atom: tag.toLowerCase() === 'entry',
      },
    ];
  });
}

/** Of what stands before the items, at most so many code units go into the shell of each: it is parsed once an item. */
const SHELL = 1000;

/** Each whole item in a shell of its own, so that what is broken costs no other item. */
function mend(text: string, attempt: (words: string) => Feed | null): Feed | null {
  const found = wholeItems(text);
  const [first] = found;
  if (first === undefined) return null;
  const head = text.slice(0, first.at);
  const spaces = [...new Set(head.slice(0, SHELL).match(/\sxmlns:[\w-]+\s*=\s*(?:"[^"]*"|'[^']*')/g) ?? [])].join('');
  const title = /<title[^<>]*>(?:<!\[CDATA\[)?([^<\]]*)/i.exec(head)?.[1]?.slice(0, SHELL).trim() ?? '';
  const shell = (item: string): string =>
    first.atom
      ? `<feed xmlns="http://www.w3.org/2005/Atom"${spaces}><title>${title}</title>${item}</feed>`
      : `<rss version="2.0"${spaces}><channel><title>${title}</title>${item}</channel></rss>`;
  const feeds = found.map(({ words }) => attempt(shell(words)) ?? attempt(shell(escapeLoose(words))));
  return {
    title: feeds.find((feed) => feed?.title)?.title ?? null,
    items: feeds.flatMap((feed) => feed?.items ?? []),
  };
}

/** Escapes ampersands that start no entity, the commonest fault. */
const escapeLoose = (item: string): string => item.replace(/&(?!#?\w{1,32};)/g, '&amp;');

type Loose = Record<string, unknown>;
const words = (value: unknown): string | null => {
  // JSON may escape one half of a surrogate pair, which no text can hold: U+FFFD stands for it.
  if (typeof value === 'string') return value.toWellFormed().trim() || null;
  if (typeof value === 'object' && value !== null && 'value' in value) return words(value.value);
  return null;
};
const first = <T>(value: T | T[] | undefined): T | undefined => (Array.isArray(value) ? value[0] : value);
const names = (value: unknown): string | null => {
  const list = (Array.isArray(value) ? value : value === undefined ? [] : [value]) as unknown[];
  const found = list.map((one) => words(one) ?? words((one as Loose | null)?.name)).filter((name) => name !== null);
  return found.join(', ') || null;
};

/** One shape for the four kinds of feed, as feedsmith gives them. */
function normalise({ feed }: { format: string; feed: object }, kind: string): Feed {
  const loose = feed as Loose;
  const dc = (of: Loose): Loose => (of.dc ?? {}) as Loose;
  const content = (of: Loose): string | null => words((of.content as Loose | undefined)?.encoded) ?? words(of.content);
  const items = ((loose.items ?? loose.entries ?? []) as Loose[]).map((item): Item => {
    const links = (item.links ?? []) as Loose[];
    const link = links.find((one) => one.rel === undefined || one.rel === 'alternate') ?? links[0];
    return {
      title: words(item.title) ?? words(dc(item).title),
      summary: words(item.description) ?? words(item.summary),
      content: content(item) ?? words(item.content_html) ?? plain(item.content_text),
      url: words(item.link) ?? words(link?.href) ?? words(item.url) ?? words(item.guid),
      published:
        words(item.pubDate) ??
        words(item.published) ??
        words(item.date_published) ??
        words(first(dc(item).dates as string[] | undefined)) ??
        words(dc(item).date) ??
        words(item.updated),
      modified: words(item.updated) ?? words(item.date_modified),
      byline: names(item.authors) ?? names(dc(item).creators) ?? names(dc(item).creator),
    };
  });
  return { title: words(loose.title) ?? (kind === 'feed' ? words(dc(loose).title) : null), items };
}

/** Plain text that is to pass through a reader of markup. */
const plain = (value: unknown): string | null =>
  words(value)?.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>') ?? null;
