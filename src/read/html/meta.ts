import { creditedWires } from '../dateline.ts';
import { looseInstant } from '../instant.ts';
import { type Element, elements, type Tree, textOf } from './tree.ts';

/** What a page says of itself. Null where it says nothing. */
export interface PageMeta {
  title: string | null;
  publisher: string | null;
  published: string | null;
  modified: string | null;
  url: string | null;
  byline: string | null;
  /** Where `published` was read, for problems and tests. */
  publishedFrom: string | null;
  /** True where an hour without zone was written and only its day is kept. */
  zoneMissing: boolean;
  /** The article's text as its metadata gives it: a pointer to the main text, never the text itself. */
  articleBody: string | null;
  headlines: string[];
  /** The page calls itself an article. */
  declared: boolean;
}

type Json = Record<string, unknown>;
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Liveblog|WebPage|VideoObject|Recipe)$/i;

/** Reads a page's own metadata: JSON-LD first, then meta tags, then itemprop and `<time>`, then the address's day. */
export function pageMeta(tree: Tree, given: { url: string | null }): PageMeta {
  const nodes = jsonLdNodes(tree.jsonLd);
  const typed = nodes.filter((node) => types(node).some((type) => ARTICLE_TYPE.test(type)));
  const articles = typed.filter((node) => !types(node).some((type) => /WebPage$|VideoObject$/i.test(type)));
  const article = articles.find((node) => node.datePublished !== undefined) ?? articles[0] ?? null;
  const page = typed.find((node) => types(node).some((type) => /WebPage$/i.test(type))) ?? null;
  const meta = metaTags(tree.metas);
  const pick = (...names: string[]): string | null =>
    names.map((name) => meta.get(name)).find((value) => value) ?? null;
  const canonical = absolute(tree.links.find(({ rel }) => rel?.toLowerCase() === 'canonical')?.href, given.url);
  const url = ownAddress(given.url, canonical ?? absolute(pick('og:url'), given.url));
  const times = timeElements(tree.root);
  const published = firstInstant([
    ['JSON-LD datePublished', text(article?.datePublished)],
    ['meta article:published_time', pick('article:published_time', 'og:article:published_time')],
    ['meta', pick(...PUBLISHED_METAS)],
    ['JSON-LD datePublished', text(page?.datePublished)],
    ['itemprop datePublished', times.published],
    ['meta', pick(...LOOSE_METAS)],
    ['time element', times.first],
    ['JSON-LD dateCreated', text(article?.dateCreated)],
    ['address', dayInAddress(canonical ?? url)],
  ]);
  const modified = firstInstant([
    ['JSON-LD', text(article?.dateModified)],
    ['meta', pick('article:modified_time', 'og:updated_time', 'lastmod', 'last-modified', 'datemodified')],
    ['itemprop', times.modified],
    ['JSON-LD', text(page?.dateModified)],
  ]);
  const heading = elements(tree.root)
    .filter(({ tag }) => tag === 'h1')
    .map(textOf);
  const headlines = [
    text(article?.headline),
    text(article?.name),
    pick('og:title', 'twitter:title'),
    heading[0] ?? null,
  ]
    .filter((words) => words !== null)
    .map(squash)
    .filter(Boolean);
  const publisher = squashed(
    name(article?.publisher) ??
      pick('og:site_name', 'application-name') ??
      name(page?.publisher) ??
      siteName(nodes) ??
      pick('publisher', 'dc.publisher'),
  );
  return {
    title: cleanTitle(
      text(article?.headline) ?? pick('og:title', 'twitter:title') ?? heading[0] ?? tree.title,
      heading[0] ?? null,
      publisher,
    ),
    publisher,
    published: published?.value ?? null,
    publishedFrom: published?.from ?? null,
    zoneMissing: published?.zoneMissing ?? false,
    modified: modified?.value ?? null,
    url,
    byline: byline(
      name(article?.author) ??
        pick('author', 'article:author', 'byl', 'sailthru.author', 'parsely-author', 'dc.creator'),
    ),
    articleBody: text(article?.articleBody) ?? text(article?.reviewBody),
    headlines,
    declared: article !== null || /article/i.test(pick('og:type') ?? '') || hasOneArticle(tree.root),
  };
}

const hasOneArticle = (root: Element): boolean => elements(root).filter(({ tag }) => tag === 'article').length === 1;

const PUBLISHED_METAS = [
  'datepublished',
  'article.published',
  'published_at',
  'publication_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'ptime',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'rbpubdate',
  'originalpublicationdate',
  'shareaholic:article_published_time',
  'article:post_date',
  'pdate',
  'bt:pubdate',
  'cxenseparse:publishtime',
  'vr:published_time',
  'citation_publication_date',
  'displaydate',
  'published',
  'iso-8601-publish-date',
];
const LOOSE_METAS = [
  'date',
  'dc.date',
  'dcterms.date',
  'dcsext.articlefirstpublished',
  'article.created',
  'created',
  'article_date_original',
];

/** Everything in JSON-LD blocks, graphs and lists flattened. Broken JSON is passed over. */
function jsonLdNodes(blocks: readonly string[]): Json[] {
  const nodes: Json[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > 6 || nodes.length > 500) return;
    if (Array.isArray(value)) for (const one of value) visit(one, depth + 1);
    else if (typeof value === 'object' && value !== null) {
      nodes.push(value as Json);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'liveBlogUpdate'])
        if (typeof (value as Json)[key] === 'object') visit((value as Json)[key], depth + 1);
    }
  };
  for (const block of blocks) {
    const words = block.replace(/^\s*(?:<!--|\/\*?\s*<!\[CDATA\[\s*\*?\/?)|(?:-->|\/\*?\s*\]\]>\s*\*?\/?)\s*$/g, '');
    try {
      visit(JSON.parse(words), 0);
    } catch {
      try {
        visit(JSON.parse(words.replace(/[\u0000-\u001f]+/g, ' ')), 0);
      } catch {
        // Broken beyond repair: the meta tags tell the same.
      }
    }
  }
  return nodes;
}

const types = (node: Json): string[] => {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
};
const text = (value: unknown): string | null => {
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};
function name(value: unknown): string | null {
  if (Array.isArray(value))
    return (
      value
        .map(name)
        .filter((one) => one !== null)
        .join(', ') || null
    );
  if (typeof value === 'object' && value !== null) return name((value as Json).name);
  return text(value);
}
const siteName = (nodes: readonly Json[]): string | null =>
  name(nodes.find((node) => types(node).some((type) => /^(?:WebSite|NewsMediaOrganization)$/i.test(type))));
const squash = (words: string): string =>
  decodeEntities(words)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
const squashed = (words: string | null): string | null => (words === null ? null : squash(words) || null);
/** JSON-LD is raw text in a script, yet many sites write entities in it. */
const decodeEntities = (words: string): string => (words.includes('&') ? (parseEntities(words) ?? words) : words);
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
const parseEntities = (words: string): string =>
  words.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, named) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    if (code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000)) return String.fromCodePoint(code);
    return NAMED[named?.toLowerCase()] ?? whole;
  });

function byline(words: string | null): string | null {
  const plain = squashed(words);
  return plain === null || /^https?:/.test(plain) || plain.length > 200 ? null : plain.replace(/^by\s+/i, '');
}

function metaTags(metas: readonly Record<string, string>[]): Map<string, string> {
  const tags = new Map<string, string>();
  for (const attrs of metas) {
    const key = (attrs.property ?? attrs.name ?? attrs.itemprop ?? attrs['http-equiv'])?.trim().toLowerCase();
    const value = (attrs.content ?? attrs.value)?.trim();
    if (key && value && !tags.has(key)) tags.set(key, value);
  }
  return tags;
}

function timeElements(root: Element): { published: string | null; modified: string | null; first: string | null } {
  const found = { published: null as string | null, modified: null as string | null, first: null as string | null };
  for (const element of elements(root)) {
    const { tag, attrs, names } = element;
    const prop = (attrs.itemprop ?? attrs.property ?? '').toLowerCase();
    const value = attrs.datetime ?? attrs.content ?? (tag === 'time' || prop ? textOf(element).slice(0, 60) : '');
    if (value === '' || looseDate(value) === null) continue;
    if (/datepublished|dc:date|dcterms:created|dcterms:issued/.test(prop) || attrs.pubdate !== undefined)
      found.published ??= value;
    else if (/datemodified/.test(prop) || (tag === 'time' && /\b(?:updated|modified)\b/.test(names)))
      found.modified ??= value;
    else if (tag === 'time' && !insideAside(element)) found.first ??= value;
  }
  return found;
}

/** Times of other stories and of comments. */
function insideAside(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent)
    if (/^(?:aside|footer|nav|li)$/.test(at.tag) || /\b(?:comments?|related|sidebar|widget)\b/.test(at.names))
      return true;
  return false;
}

/** Dates as pages write them for people, besides the forms of `looseInstant`: "December 8, 2024", "2024/12/08". */
function looseDate(words: string): { value: string; zoneMissing: boolean } | null {
  const plain = squash(words);
  const milliseconds = /^1\d{12}$/.exec(plain) ?? (/^1\d{9}$/.test(plain) ? [`${plain}000`] : null);
  if (milliseconds) return looseInstant(new Date(Number(milliseconds[0])).toISOString());
  const found = looseInstant(plain);
  if (found) return found;
  const written = /^(?:[A-Za-z]{3,9},? )?([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(plain);
  if (written) return looseDay(`${written[2]} ${written[1]} ${written[3]}`, plain);
  const turned = /^(?:[A-Za-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})\b/.exec(plain);
  if (turned) return looseDay(`${turned[1]} ${turned[2]} ${turned[3]}`, plain);
  const slashed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(plain);
  if (slashed) return looseDay(`${slashed[1]}-${slashed[2].padStart(2, '0')}-${slashed[3].padStart(2, '0')}`, plain);
  const prefix = /^(\d{4}-\d{2}-\d{2})(?:T| )?.*$/.exec(plain);
  return prefix ? looseDay(prefix[1], plain) : null;
}
const looseDay = (day: string, whole: string): { value: string; zoneMissing: boolean } | null => {
  const found = looseInstant(day);
  return found && { value: found.value, zoneMissing: /\d:\d\d/.test(whole) };
};

function firstInstant(
  written: readonly (readonly [string, string | null])[],
): { value: string; from: string; zoneMissing: boolean } | null {
  const read = written.flatMap(([from, words]) => {
    const found = words === null ? null : looseDate(words);
    return found === null ? [] : [{ ...found, from }];
  });
  const [first] = read;
  if (first === undefined || first.value.length > 10) return first ?? null;
  // The best source may give a day where a lesser one gives the instant of that same day.
  return (
    read.find(({ value, from }) => value.length > 10 && value.startsWith(first.value) && from !== 'time element') ??
    first
  );
}

const ADDRESS_DAY = /[/\-_](20[0-4]\d|19\d\d)[/-]?(0[1-9]|1[0-2]|[1-9])[/-]?([0-2]\d|3[01]|[1-9])(?=[/\-_.]|$)/;
const MONTH_DAY = /\/(20[0-4]\d|19\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})(?=\/)/i;
/** The day in an address such as /2024/12/08/ or /2024/dec/08/. */
function dayInAddress(url: string | null): string | null {
  if (url === null) return null;
  const path = url.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const month = MONTH_DAY.exec(path);
  if (month) return looseInstant(`${month[3]} ${month[2]} ${month[1]}`)?.value ?? null;
  const found = ADDRESS_DAY.exec(path);
  return found
    ? (looseInstant(`${found[1]}-${found[2].padStart(2, '0')}-${found[3].padStart(2, '0')}`)?.value ?? null)
    : null;
}

/** The address a page gives itself, where it is on the site it was fetched from; else the one it was fetched from. */
function ownAddress(given: string | null, own: string | null): string | null {
  if (given === null || own === null) return given ?? own;
  const site = (url: string): string => (URL.parse(url)?.hostname ?? '').replace(/^(?:www|m|amp|mobile)\./, '');
  return site(given) === site(own) && URL.parse(own)?.pathname !== '/' ? own : given;
}

/** A title without the site's name behind it ("… | Sample Wire"): the page's heading where that is how the title starts. */
function cleanTitle(words: string | null, heading: string | null, publisher: string | null): string | null {
  const title = squashed(words);
  if (title === null) return null;
  const head = squashed(heading);
  if (head !== null && head.length >= 15 && title.length > head.length && title.startsWith(head)) return head;
  const cut = /^(.{15,}?)\s+[-|–—·»:]+\s+([^|–—·»]{2,40})$/.exec(title);
  return cut !== null && publisher !== null && cut[2].toLowerCase() === publisher.toLowerCase() ? cut[1] : title;
}

function absolute(href: string | null | undefined, base: string | null): string | null {
  if (!href) return null;
  const url = URL.parse(href.trim(), base ?? undefined);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** Agencies that the metadata credit as author. */
export const wiresIn = (meta: PageMeta): string[] =>
  meta.byline === null ? [] : creditedWires(`source: ${meta.byline}`);
