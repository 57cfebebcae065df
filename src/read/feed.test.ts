import { describe, expect, it } from 'vitest';
import { readBytes } from '../intake.ts';
import { type InputProblem, isProblem, type ReadItem } from './read.ts';

const read = async (text: string, options = {}): Promise<(ReadItem | InputProblem)[]> =>
  Array.fromAsync(readBytes(new TextEncoder().encode(text), options));
const reports = (items: (ReadItem | InputProblem)[]) => items.flatMap((item) => (isProblem(item) ? [] : [item.report]));
const problems = (items: (ReadItem | InputProblem)[]) =>
  items.flatMap((item) => (isProblem(item) ? [item.message] : []));

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Sample Live</title><link>https://sample.example</link>${items}</channel></rss>`;
const ITEM = `<item><title>Rebels enter river town</title><link>https://sample.example/1</link><pubDate>Thu, 05 Dec 2024 12:00:00 +0200</pubDate><dc:creator>Ann Lee</dc:creator><description>&lt;p&gt;Rebels entered the town &amp;amp; its port.&lt;/p&gt;</description></item>`;

describe('feeds', () => {
  it('reads an RSS item as a report with headline and body', async () => {
    const [report] = reports(await read(rss(ITEM)));
    expect(report).toMatchObject({
      title: 'Rebels enter river town',
      text: 'Rebels enter river town\nRebels entered the town & its port.',
      publisher: 'Sample Live',
      published: '2024-12-05T10:00:00Z',
      url: 'https://sample.example/1',
      byline: 'Ann Lee',
      retrieved: null,
    });
    expect(report!.parts.map(({ kind }) => kind)).toEqual(['headline', 'body']);
  });

  it('takes the whole content once where the summary is its opening', async () => {
    const [report] = reports(
      await read(
        rss(
          '<item><title>Town falls</title><description>Rebels took the town…</description><content:encoded><![CDATA[<p>Rebels took the town on Monday.</p><p>The army left.</p>]]></content:encoded></item>',
        ),
      ),
    );
    expect(report!.text).toBe('Town falls\nRebels took the town on Monday.\nThe army left.');
    expect(report!.published).toBeNull();
  });

  it.each([
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Sample Live</title><entry><title>Town falls</title><published>2024-12-05T10:00:00Z</published><updated>2024-12-05T11:00:00Z</updated><link href="https://sample.example/1"/><summary>Rebels took the town.</summary></entry></feed>',
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Sample Live</title></channel><item rdf:about="y"><title>Town falls</title><link>https://sample.example/1</link><description>Rebels took the town.</description><dc:date>2024-12-05T10:00:00Z</dc:date></item></rdf:RDF>',
    ],
    [
      'JSON',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Sample Live',
        items: [
          {
            id: '1',
            url: 'https://sample.example/1',
            title: 'Town falls',
            content_text: 'Rebels took the town.',
            date_published: '2024-12-05T10:00:00Z',
          },
        ],
      }),
    ],
  ])('reads an %s feed', async (_, feed) => {
    expect(reports(await read(feed))).toMatchObject([
      {
        title: 'Town falls',
        text: 'Town falls\nRebels took the town.',
        publisher: 'Sample Live',
        published: '2024-12-05T10:00:00Z',
        url: 'https://sample.example/1',
      },
    ]);
  });

  it('reads the whole items of a feed with broken XML and says how many were lost', async () => {
    const items = await read(`${rss(ITEM).replace('</channel></rss>', '')}<item><title>Cut off in the mid`);
    expect(reports(items).map(({ title }) => title)).toEqual(['Rebels enter river town']);
    expect(problems(items)).toEqual(['"the given text" is a feed with broken XML: 1 item could be read, 1 could not.']);
  });

  it('mends a bare ampersand without losing the others', async () => {
    const items = await read(
      rss(
        `${ITEM}<item><title>Fire & smoke</title><description>Smoke rose over A & B <b>streets.</description></item>${ITEM.replace('/1<', '/2<')}`,
      ),
    );
    expect(reports(items).length).toBeGreaterThanOrEqual(2);
  });

  it('keeps a wrong instant as a problem and never guesses', async () => {
    const [item] = await read(rss(ITEM.replace('Thu, 05 Dec 2024 12:00:00 +0200', 'a while ago')));
    expect(item).toMatchObject({
      report: { published: null },
      problems: [{ rule: 'published', reason: '"a while ago" at item 1 is no instant or day' }],
    });
  });

  it('says so when a feed has no items or cannot be parsed', async () => {
    expect(problems(await read(rss('')))).toEqual(['"the given text" is a feed without items.']);
    expect(problems(await read('<rss version="2.0"><channel><item><title>x'))).toEqual([
      '"the given text" is a feed that cannot be parsed and has no whole item: fetch it again.',
    ]);
  });
});
