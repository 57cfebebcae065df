import { describe, expect, it } from 'vitest';
import { readPage } from '../../intake-page.ts';
import { Report } from '../../record/report.ts';
import type { ReadItem } from '../read.ts';
import { parseTree, textOf } from './tree.ts';

const STORY = `
<p>RIVERTON, Dec 5 (Sample Wire) - The army left <a href="/t">Riverton</a> on Thursday after three days of fighting, officials said.</p>
<figure><img src="a.jpg"><figcaption>The bridge at dawn on Thursday</figcaption></figure>
<p>Shops stayed shut and the streets were empty, two residents said by telephone.</p>
<div class="related-links"><h3>Related</h3><ul><li><a href="/x">An older story about the same river and its towns</a></li></ul></div>
<h2>How it began</h2>
<p>The fighting began on Monday, when rebels crossed the river under fire, &ldquo;with nobody to stop them&rdquo;, a farmer said.</p>
<p><strong>Read more: what we know so far</strong></p>
<ul><li>Monday: rebels cross the river.</li><li>Thursday: the army leaves.</li></ul>
<p>The Associated Press contributed to this report.</p>`;

const page = (
  body: string,
  head = '',
): string => `<!doctype html><html lang="en"><head><title>Army leaves river town | Sample Post</title>${head}</head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<main><article><h1>Army leaves river town</h1><p class="byline">By Ann Lee</p><time datetime="2024-12-05T10:00:00Z">5 December 2024</time>${body}</article>
<section class="comments"><p>I was there, and I can tell you, it was terrible, sad and long, in my opinion.</p></section></main>
<aside><p>Our newsletter tells you everything, every day, for free, and without any advertisement.</p></aside>
<footer><p>Copyright Sample Post, all rights reserved, Riverton, since 1921.</p></footer></body></html>`;

const read = (html: string, hints = {}): ReadItem => {
  const item = readPage(html, hints);
  if ('refused' in item) throw new Error(item.refused);
  return item;
};
const parts = ({ report }: ReadItem): string[] =>
  report.parts.map(({ kind, start, end }) => `${kind}: ${report.text.slice(start, end)}`);
const JSON_LD = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...fields })}</script>`;

describe('a page', () => {
  it('gives its story, a line a paragraph, and leaves out what stands around it', () => {
    const item = read(page(STORY));
    expect(parts(item)).toEqual([
      'headline: Army leaves river town',
      'byline: By Ann Lee',
      'dateline: RIVERTON, Dec 5 (Sample Wire) -',
      'body: The army left Riverton on Thursday after three days of fighting, officials said.',
      'caption: The bridge at dawn on Thursday',
      'body: Shops stayed shut and the streets were empty, two residents said by telephone.',
      'body: How it began',
      'body: The fighting began on Monday, when rebels crossed the river under fire, “with nobody to stop them”, a farmer said.',
      'promo: Read more: what we know so far',
      'body: Monday: rebels cross the river.',
      'body: Thursday: the army leaves.',
      'byline: The Associated Press contributed to this report.',
    ]);
    expect(item.report.cites).toEqual(['Sample Wire', 'Associated Press']);
    expect(item.problems.map(({ rule }) => rule)).toEqual(['promo', 'around']);
    expect(Report.safeParse(item.report).success).toBe(true);
  });

  it('takes instants, outlet, title and address from its own metadata, never from the clock', () => {
    const head = `${JSON_LD({ '@type': 'NewsArticle', headline: 'Army leaves river town', datePublished: '2024-12-05T12:00:00+02:00', dateModified: '2024-12-05T15:30:00Z', author: [{ '@type': 'Person', name: 'Ann Lee' }], publisher: { '@type': 'Organization', name: 'Sample Post' } })}
      <link rel="canonical" href="https://sample-post.example/army-leaves">`;
    const { report } = read(page(STORY, head));
    expect(report).toMatchObject({
      published: '2024-12-05T10:00:00Z',
      modified: '2024-12-05T15:30:00Z',
      publisher: 'Sample Post',
      title: 'Army leaves river town',
      url: 'https://sample-post.example/army-leaves',
      byline: 'Ann Lee',
    });
  });

  it.each([
    ['meta', '<meta property="article:published_time" content="2024-12-05T10:00:00Z">', '2024-12-05T10:00:00Z'],
    [
      'a graph in JSON-LD',
      JSON_LD({
        '@graph': [
          { '@type': 'WebSite', name: 'Sample Post' },
          { '@type': 'Article', datePublished: '2024-12-05T10:00:00Z' },
        ],
      }),
      '2024-12-05T10:00:00Z',
    ],
    [
      'JSON-LD with raw line ends',
      '<script type="application/ld+json">{"@type":"NewsArticle","description":"two\nlines","datePublished":"2024-12-05T10:00:00Z"}</script>',
      '2024-12-05T10:00:00Z',
    ],
    [
      'a day of the address',
      '<link rel="canonical" href="https://sample-post.example/2024/12/05/army-leaves">',
      '2024-12-05',
    ],
    ['an hour without a zone', '<meta property="article:published_time" content="2024-12-05T23:30:00">', '2024-12-05'],
    ['milliseconds', '<meta name="published_at" content="1733392800000">', '2024-12-05T10:00:00Z'],
    ['nothing', '', null],
    ['nonsense', '<meta property="article:published_time" content="last Thursday">', null],
  ])('reads when it was published from %s', (_, head, published) => {
    const { report, problems } = read(page(STORY, head).replace(/<time.*?<\/time>/, ''));
    expect(report.published).toBe(published);
    expect(problems.some(({ rule }) => rule === 'published')).toBe(published === null || head.includes('T23:30:00"'));
  });

  it('lets what the caller gives win over its metadata', () => {
    const { report } = read(page(STORY), { published: '2024-12-06', publisher: 'Given', title: 'Given title' });
    expect(report).toMatchObject({ published: '2024-12-06', publisher: 'Given', title: 'Given title' });
  });

  it('keeps the words of inline links and drops hidden ones', () => {
    const { report } = read(
      page(
        `${STORY}<p>It was <a class="tag" href="/h">Hama</a><span class="sr-only"> opens in a new window</span>, they said, that fell next<sup>1</sup>.</p>`,
      ),
    );
    expect(report.text).toContain('It was Hama, they said, that fell next1.');
  });

  it.each([
    ['no text', '<html><body></body></html>'],
    [
      'links alone',
      `<html><body><ul>${'<li><a href="/a">Some story about a town</a></li>'.repeat(40)}</ul></body></html>`,
    ],
    [
      'a login form',
      '<html><body><form><label>Name</label><input><label>Password</label><input><button>Go</button></form></body></html>',
    ],
  ])('has no article when it has %s', (_, html) => {
    expect(readPage(html)).toHaveProperty('refused');
  });

  it('reads a post of one line where the page says that it is an article', () => {
    const { report } = read(
      '<html><body><article><h1>Column on the road</h1><p>A video appears to show a column leaving Homs.</p></article></body></html>',
    );
    expect(report.text).toBe('Column on the road\nA video appears to show a column leaving Homs.');
  });

  it('keeps the words of a story that any number of open elements stand around', () => {
    for (const open of ['<div>'.repeat(20_000), '<i>'.repeat(20_001), '<svg>'.repeat(10_000)]) {
      const text = textOf(parseTree(open + STORY).root);
      for (const words of ['The army left Riverton on Thursday', 'The fighting began on Monday', 'the army leaves'])
        expect(text).toContain(words);
    }
  });

  it('stays quick on pages made to stall it', () => {
    const hostile = [
      '<div>'.repeat(20_000) + STORY,
      `<article><p>${'<span>a, b </span>'.repeat(30_000)}</p></article>`,
      `<article class="meta author"><div>${'Some words, and more.<br><br>'.repeat(20_000)}</div></article>`,
      `<ul>${'<li class="date"><img>x</li>'.repeat(20_000)}</ul>`,
      `${'<'.repeat(50_000)}${'&#'.repeat(20_000)}`,
    ];
    const started = performance.now();
    for (const html of hostile) readPage(html);
    expect(performance.now() - started).toBeLessThan(6000);
  });
});
