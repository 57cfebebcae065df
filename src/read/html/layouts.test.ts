import { describe, expect, it } from 'vitest';
import { readPage } from '../../intake-page.ts';

const STORY = [
  'The army left Riverton on Thursday after three days of fighting, officials said.',
  'Shops stayed shut and the streets were empty, two residents said by telephone.',
  'The fighting began on Monday, when rebels crossed the river under fire, a farmer said.',
  'Nobody knows where the governor is, and his office did not answer calls on Friday.',
  'Aid groups asked both sides, again, to let food into the town before the weekend.',
  'A curfew holds from dusk to dawn, the radio said, until further notice.',
];
const paragraphs = (from = 0, to = STORY.length): string =>
  STORY.slice(from, to)
    .map((words) => `<p>${words}</p>`)
    .join('');
const NAV = '<div class="top"><a href="/">Home</a> <a href="/w">World</a> <a href="/s">Sport</a></div>';
const OTHERS =
  '<div><h3>Other stories</h3><div><a href="/1">Prices rise again in the north as winter comes</a></div><div><a href="/2">Minister resigns after report on road works</a></div></div>';
const COMMENT = '<p>I think, as I said, that this is terrible, sad, and so long in the making, my friends, really.</p>';

describe('the story is found in pages laid out', () => {
  it.each([
    ['with line breaks', `<h1>Army leaves</h1><div>${STORY.join('<br><br>\n')}</div>${OTHERS}`],
    ['with single line breaks', `<h1>Army leaves</h1><div>${STORY.join('<br>\n')}</div>${OTHERS}`],
    ['in tables', `<table><tr><td>${OTHERS}</td><td>${paragraphs()}</td></tr></table>`],
    [
      'with a box a paragraph',
      `<div>${STORY.map((words) => `<div><div>${words}</div></div>`).join('')}</div>${OTHERS}`,
    ],
    [
      'with a section a paragraph',
      `<main>${STORY.map((words) => `<section><p>${words}</p></section>`).join('')}</main>${OTHERS}`,
    ],
    [
      'cut in pieces by advertisements',
      `<div>${[0, 2, 4].map((from) => `<div class="piece">${paragraphs(from, from + 2)}</div><div class="ad">Buy now</div>`).join('')}</div>${OTHERS}`,
    ],
    [
      'with a column beside it in the name',
      `<div class="has-sidebar no-comments"><div class="article-body">${paragraphs()}</div></div>`,
    ],
    [
      'under more comments than story',
      `<div class="story">${paragraphs()}</div><div id="disqus_thread">${COMMENT.repeat(60)}</div>`,
    ],
    [
      'behind a cookie notice',
      `<div class="cookie-consent"><p>We use cookies, and we share data with partners, to give you the best service, always.</p></div><div>${paragraphs()}</div>`,
    ],
    [
      'behind a paywall',
      `<div class="story">${paragraphs(0, 1)}<div class="paywall">${paragraphs(1)}${paragraphs(1)}</div></div>`,
    ],
  ])('%s', (_, body) => {
    const item = readPage(`<html><head><title>Army leaves</title></head><body>${NAV}${body}</body></html>`);
    if ('refused' in item) throw new Error(item.refused);
    const { text, parts } = item.report;
    const found = parts
      .filter(({ kind }) => kind === 'body')
      .map(({ start, end }) => text.slice(start, end))
      .join(' ');
    expect(found).toBe(STORY.join(' '));
  });
});
