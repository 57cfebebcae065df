import type { PageWords } from '../page-words.ts';
import { dayInAddress, firstInstant, TIME_ELEMENT, timeElements, visibleDate } from './dates.ts';
import { squash } from './entities.ts';
import { type Json, jsonLdNodes } from './json-ld.ts';
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
  /** What it says of itself in a sentence or two. */
  description: string | null;
  /** The page calls itself an article. */
  declared: boolean;
}

const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Liveblog|WebPage|VideoObject|Recipe)$/i;

/** Reads a page's own metadata: JSON-LD first, then meta tags, then itemprop and `<time>`, then the address's day. */
export function pageMeta(tree: Tree, given: { url: string | null }, words: PageWords): PageMeta {
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
  const times = timeElements(tree.root, words);
  const published = firstInstant([
    ['JSON-LD datePublished', text(article?.datePublished)],
    ['meta article:published_time', pick('article:published_time', 'og:article:published_time')],
    ['meta', pick(...PUBLISHED_METAS)],
    ['JSON-LD datePublished', text(page?.datePublished)],
    ['itemprop datePublished', times.published],
    ['meta', pick(...LOOSE_METAS)],
    [TIME_ELEMENT, times.first],
    ['JSON-LD dateCreated', text(article?.dateCreated)],
    ['address', dayInAddress(canonical ?? url)],
    ['visible date', visibleDate(tree.root, words)],
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
      words,
    ),
    articleBody: text(article?.articleBody) ?? text(article?.reviewBody),
    headlines,
    description: squashed(pick('description', 'og:description') ?? text(article?.description)),
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

const types = (node: Json): string[] => {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
};
const text = (value: unknown): string | null => {
  if (Array.isArray(value)) return text(value[0]);
  // JSON-LD may escape one half of a surrogate pair, which no text can hold: U+FFFD stands for it.
  return typeof value === 'string' && value.trim() !== '' ? value.toWellFormed() : null;
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
const squashed = (words: string | null): string | null => (words === null ? null : squash(words) || null);
function byline(written: string | null, words: PageWords): string | null {
  const plain = squashed(written);
  return plain === null || /^https?:/.test(plain) || plain.length > 200 ? null : words.bareByline(plain);
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
  const [, bare, site] = /^(.{15,}?)\s+[-|–—·»:]+\s+([^|–—·»]{2,40})$/.exec(title) ?? [];
  return bare !== undefined && site?.toLowerCase() === publisher?.toLowerCase() ? bare : title;
}

function absolute(href: string | null | undefined, base: string | null): string | null {
  if (!href) return null;
  const url = URL.parse(href.trim(), base ?? undefined);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** Agencies that the metadata credit as author. */
export const wiresIn = (meta: PageMeta, words: PageWords): string[] =>
  meta.byline === null ? [] : words.wiresInByline(meta.byline);
