import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBytes, readText } from '../../src/intake.ts';
import { english } from '../../src/languages/en/index.ts';
import { findGaps } from '../../src/read/gaps.ts';
import { type InputProblem, isProblem, parseInstant, type ReadItem } from '../../src/read/read.ts';
import { Problem } from '../../src/record/reading.ts';
import { Report } from '../../src/record/report.ts';
import { InstantOrDay } from '../../src/record/time.ts';

const read = (content: Uint8Array | string, name: string | null): Promise<(ReadItem | InputProblem)[]> =>
  Array.fromAsync(readBytes(typeof content === 'string' ? new TextEncoder().encode(content) : content, { name }));

/** What holds of everything that a reader gives: the record's shape, spans in range, parts sorted and disjoint, words on both ends. */
function sound(items: readonly (ReadItem | InputProblem)[]): void {
  for (const item of items) {
    if (isProblem(item)) {
      expect(item.message).toMatch(/\S/);
      // What a reader did not foresee comes out as this: it would be a fault of ours.
      expect(item.message).not.toMatch(/could not be read/);
      continue;
    }
    const { report, problems } = item;
    expect(Report.safeParse(report).error).toBeUndefined();
    let end = 0;
    for (const part of report.parts) {
      expect(part.start).toBeGreaterThanOrEqual(end);
      expect(part.end).toBeGreaterThan(part.start);
      end = part.end;
      const words = report.text.slice(part.start, part.end);
      expect(words.trim()).toBe(words);
    }
    expect(end).toBeLessThanOrEqual(report.text.length);
    for (const gap of report.gaps)
      expect(report.parts.some(({ start, end: to }) => start <= gap.at && gap.at <= to)).toBe(true);
    for (const problem of problems) {
      expect(Problem.safeParse(problem).error).toBeUndefined();
      if (problem.start !== null) expect(problem.start).toBeLessThanOrEqual(problem.end!);
      if (problem.end !== null) expect(problem.end).toBeLessThanOrEqual(report.text.length);
    }
  }
}

const HTML = `<!doctype html><html><head><title>Town falls | Sample</title><meta property="article:published_time" content="2024-12-05T10:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-12-05"}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Town falls</h1><p class="byline">By Ann Lee</p><p>RIVERTON, Dec 5 (Sample Wire) - Rebels took the town on Thursday, officials said, supported by and others.</p><figure><img src="a"><figcaption>The bridge</figcaption></figure><p>Shops &amp; streets were empty.<br><br>Nobody was seen, a farmer said by telephone.</p><p>Read more: the road</p></article></body></html>`;
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Sample</title><item><title>Town falls</title><link>https://sample.example/1</link><pubDate>Thu, 05 Dec 2024 12:00:00 GMT</pubDate><description>&lt;p&gt;Rebels took it.&lt;/p&gt;</description></item><item><title>Army leaves</title><description><![CDATA[<b>It</b> left.]]></description></item></channel></rss>`;
const CSV = `published,outlets,title,summary,url\n2024-12-05T10:00:00Z,"Sample Wire, Sample Post",Town falls,"Rebels took it, they said.",https://sample.example/1\n2024-12-06,Sample Wire,,The army left.,\n`;
const NDJSON = `{"text":"The army left.","published":"2024-12-05"}\n{"report":{"text":"Town falls","title":"x"}}\n`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'S',
  items: [{ id: '1', content_html: '<p>It fell.</p>' }],
});

/** A text with pieces cut out, doubled, swapped and strewn with marks. */
const mutated = (seed: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        at: fc.nat(seed.length),
        cut: fc.nat(40),
        put: fc.oneof(
          fc.constantFrom(
            '<',
            '>',
            '&',
            '"',
            "'",
            '\n',
            '\t',
            ',',
            '</',
            '<p>',
            '<![CDATA[',
            ']]>',
            '<item>',
            '</item>',
            '\u0000',
            '\ud800',
            '{',
            '}',
            '&#x110000;',
            '<!--',
          ),
          fc.string({ maxLength: 8 }),
        ),
      }),
      { maxLength: 12 },
    )
    .map((edits) => edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), seed));

describe('readers given anything', () => {
  it('never throw on bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 3000 }),
        fc.constantFrom(null, 'a.txt', 'a.html', 'a.csv', 'a.tsv', 'a.ndjson', 'a.xml', 'a.gz'),
        async (bytes, name) => sound(await read(bytes, name)),
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['pages', HTML, 'a.html'],
    ['feeds', RSS, 'a.xml'],
    ['JSON feeds', JSON_FEED, 'a.json'],
    ['tables', CSV, 'a.csv'],
    ['tabs', CSV.replaceAll(',', '\t'), 'a.tsv'],
    ['NDJSON', NDJSON, 'a.ndjson'],
  ])('never throw on broken %s', async (_, seed, name) => {
    await fc.assert(
      fc.asyncProperty(mutated(seed), async (text) => sound(await read(text, name))),
      { numRuns: 200 },
    );
  });

  it('leave plain text as it came', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        'By Ann Lee',
        'Read more: x',
        'Crowds in the square',
        'RIVERTON, Dec 5 (Sample Wire) — The army left.',
        'The army left the town on Thursday, officials said.',
        '',
        '  ',
        'Photo: x',
        'supported by and Russia',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n', '\n\n', '\u2028'),
        (lines, joint) => {
          const text = lines.join(joint);
          const item = readText(text);
          expect(item.report.text).toBe(text);
          sound([item]);
          const covered = item.report.parts.map(({ start, end }) => text.slice(start, end).replace(/\s/g, '')).join('');
          expect(covered).toBe(text.replace(/\s/g, ''));
          for (const gap of findGaps(text, english.page.gaps)) expect(gap.at).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('give an instant in the record’s form or none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .date({ noInvalidDate: true, min: new Date('1000-01-01'), max: new Date('9999-12-31') })
            .map((date) => date.toISOString()),
          mutated('2024-12-08T10:12:00+02:00'),
        ),
        (written) => {
          const value = parseInstant(written);
          if (value !== null)
            expect(InstantOrDay.safeParse(value).success && !Number.isNaN(Date.parse(value))).toBe(true);
        },
      ),
    );
  });
});
