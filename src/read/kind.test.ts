import { describe, expect, it } from 'vitest';
import { blobKind } from './kind.ts';

const kind = (text: string, name: string | null = null): string => blobKind(Buffer.from(text), name, null);

describe('the kind of markup', () => {
  it.each([
    ['<p>It fell.</p>', 'html'],
    ['<!DOCTYPE html>\n<title>T</title>', 'html'],
    ['\n <!-- a --> <!-- b > c -->\n<!doctype html>', 'html'],
    ['<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE html PUBLIC "x"><html>', 'html'],
    ['<!-- a --><?xml version="1.0"?><html>', 'html'],
    ['<?xml version="1.0"?><rss version="2.0">', 'feed'],
    ['<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?>\n<!-- a --><feed xmlns="x">', 'feed'],
    ['<!-- a --><!DOCTYPE rss>\n<!-- b --><?x?>\n<rss>', 'feed'],
    ['<?xml version="1.0"?><!-- a --><rdf:RDF>', 'feed'],
    ['<atom:feed>', 'feed'],
  ])('%s', (text, expected) => expect(kind(text)).toBe(expected));

  it.each([
    '<!-- a note --> The army left.',
    '<!-- never closed <p>',
    '<!-- a --> The army left. <!-- b --><p>',
    '<? never closed',
    '<paragraph>',
    '<rssfeed>',
    'The army left: <p>',
  ])('%s is no page and no feed', (text) => expect(kind(text)).toBe('text'));
});

describe('JSON', () => {
  it.each([
    ['[{"text": "It fell."}]', 'json'],
    ['\n[\n  {\n    "text": "It fell."}]', 'json'],
    ['{\n  "text": "It fell."\n}', 'json'],
    ['{\r\n  "text": "It fell."\r\n}', 'json'],
    ['{"text": "It fell."}\n{"text":\n', 'ndjson'],
    ['{ "text": "It fell." }', 'ndjson'],
    ['{\n "version": "https://jsonfeed.org/version/1.1",\n "items": []}', 'jsonfeed'],
    ['[Photo] It fell.', 'text'],
    ['["It fell," he said.]', 'text'],
    ['{It fell.}', 'text'],
  ])('%j: %s', (text, expected) => expect(kind(text)).toBe(expected));
});

describe('any number of comments', () => {
  for (const count of [40, 10_000, 200_000]) {
    const open = '<!---->'.repeat(count);
    it(`${count} empty ones before words, a page and a feed`, () => {
      expect(kind(`${open}Rebels entered Hama.`)).toBe('text');
      expect(kind(`${open}<p>Rebels entered Hama.</p>`)).toBe('html');
      expect(kind(`<?xml version="1.0"?>${open}<!DOCTYPE rss>${open}<rss>`)).toBe('feed');
    });

    it(`${count} with instructions between, or never closed`, () => {
      expect(kind(`${'<?xml version="1.0"?>\n<!-- a -->\n'.repeat(count)}<html>`)).toBe('html');
      expect(kind(`${'<?x?>'.repeat(count)}<!DOCTYPE x><!DOCTYPE y>`)).toBe('text');
      expect(kind(`${'<!-- '.repeat(count)}Rebels entered Hama.`)).toBe('text');
      expect(kind(`${'<!DOCTYPE x '.repeat(count)}Rebels entered Hama.`)).toBe('text');
    });
  }
});
