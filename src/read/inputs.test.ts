import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readBytes, readInputs } from '../intake.ts';
import { explain } from './inputs.ts';
import { type FetchPage, type InputProblem, isProblem, type ReadItem, type ReadOptions } from './read.ts';
import { unreadable } from './source.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitrep-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const read = (inputs: string[], options: Partial<ReadOptions> = {}): Promise<(ReadItem | InputProblem)[]> =>
  Array.fromAsync(readInputs(inputs, options));
const texts = (items: (ReadItem | InputProblem)[]): string[] =>
  items.map((item) => (isProblem(item) ? `! ${item.message}` : item.report.text));

describe('inputs', () => {
  it('takes no JSON list for words, and says what to make of it', async () => {
    expect(texts(await read([file('list.json', '[{"text":"Rebels entered Hama."}]')]))).toEqual([
      expect.stringMatching(/^! ".*list\.json" is one JSON list, .*: write one object a line/),
    ]);
  });

  it('reads files in the order given, bad ones among them, and counts as it goes', async () => {
    const a = file('a.txt', 'The army left.');
    const counts: number[] = [];
    const bytes: number[] = [];
    const items = await read([a, join(folder, 'missing.txt'), a], {
      published: '2024-12-05',
      onProgress: (at) => {
        counts.push(at.read);
        bytes.push(at.bytes);
      },
    });
    expect(texts(items)).toEqual([
      'The army left.',
      `! there is no file or directory "${join(folder, 'missing.txt')}": check the name.`,
      'The army left.',
    ]);
    expect(items[0]).toMatchObject({ report: { published: '2024-12-05', retrieved: null } });
    expect(counts).toEqual([1, 2, 3]);
    expect(bytes).toEqual([14, 14, 28]);
  });

  it('reads a directory with what is below it, sorted, hidden files and links to folders left out', async () => {
    mkdirSync(join(folder, 'd/sub'), { recursive: true });
    for (const [name, words] of [
      ['d/b.txt', 'B fell.'],
      ['d/a.txt', 'A fell.'],
      ['d/sub/c.txt', 'C fell.'],
      ['d/.hidden', 'No.'],
    ])
      file(name!, words!);
    symlinkSync(join(folder, 'd'), join(folder, 'd/sub/loop'));
    expect(texts(await read([join(folder, 'd')]))).toEqual([
      'A fell.',
      'B fell.',
      'C fell.',
      expect.stringContaining('is a link to a directory'),
    ]);
  });

  it('reads standard input', async () => {
    expect(texts(await read(['-'], { stdin: new TextEncoder().encode('The army left.') }))).toEqual(['The army left.']);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['empty.txt', '', /is empty/],
    ['white.txt', ' \n\t ', /only white space/],
    ['junk.txt', new Uint8Array(4000).map((_, i) => (i * 7919) % 256), /is no text \(binary content\)/],
    ['photo.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /is no text/],
    ['big.txt', 'The army left town. '.repeat(510_000), /has 10\.2 MB, and one text may have 10 MB/],
    ['broken.gz', gzipSync('The army left.').subarray(0, 20), /damaged gzip file/],
    ['twice.gz', gzipSync(gzipSync('The army left.')), /compressed twice/],
    ['bomb.gz', gzipSync('a'.repeat(30_000_000)), /more than 10 MB/],
    ['shell.html', '<!doctype html><html><body><div id="root"></div></body></html>', /no article/],
  ])('says in one line what is wrong with %s', async (name, content, message) => {
    const items = await read([file(name, content)]);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      kind: 'problem',
      input: join(folder, name),
      message: expect.stringMatching(message),
    });
  });

  it('says in one line when it may not read a file or a directory', () => {
    const error = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    const line = 'no permission to read "shut": change its permissions or run as its owner.';
    expect(explain('shut', error)).toBe(line);
    expect(unreadable({ input: 'shut', name: 'shut', contentType: null, chunks: Readable.from([]) }, error)).toBe(line);
  });

  it('ends at once with one problem when the given instant is wrong', async () => {
    const items = await read([file('a.txt', 'The army left.')], { published: 'yesterday' });
    expect(items).toMatchObject([
      { kind: 'problem', input: 'yesterday', message: expect.stringContaining('"yesterday" is no instant: give ') },
    ]);
  });

  it('refuses other schemes', async () => {
    expect(texts(await read(['ftp://example.org/a', 'file:///etc/passwd']))).toEqual([
      expect.stringMatching(/scheme that is not read/),
      expect.stringMatching(/scheme that is not read/),
    ]);
  });

  it('reads what an address gives, with its address and when it was fetched', async () => {
    const fetch: FetchPage = async (url) =>
      url.endsWith('/bad')
        ? { refused: `"${url}" answered with status 404: check the address.` }
        : {
            url: `${url}/final`,
            contentType: 'text/plain; charset=iso-8859-1',
            bytes: new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x20, 0x66, 0x65, 0x6c, 0x6c, 0x2e]),
          };
    const items = await read(['https://sample.example/a', 'https://sample.example/bad'], {
      fetch,
      retrieved: '2024-12-06T00:00:00Z',
    });
    expect(items[0]).toMatchObject({
      report: {
        text: 'Café fell.',
        url: 'https://sample.example/a/final',
        retrieved: '2024-12-06T00:00:00Z',
        published: null,
      },
    });
    expect(items[1]).toMatchObject({ kind: 'problem', message: expect.stringContaining('404') });
  });
});

describe('encodings', () => {
  const bytes = async (content: Uint8Array): Promise<ReadItem> => {
    const [item] = await Array.fromAsync(readBytes(content));
    if (isProblem(item!)) throw new Error(item.message);
    return item!;
  };
  it('replaces bytes that are not UTF-8 and says where', async () => {
    const { report, problems } = await bytes(
      new Uint8Array([
        ...new TextEncoder().encode('The caf'),
        0xe9,
        ...new TextEncoder().encode(' fell to the rebels.'),
      ]),
    );
    expect(report.text).toBe('The caf\uFFFD fell to the rebels.');
    expect(problems).toMatchObject([{ rule: 'encoding', start: 7, end: 8 }]);
  });
  it('takes no half of a character that JSON escapes: a text that cannot be written is never kept', async () => {
    const half = String.raw`\ud83d`;
    const line = `{"text":"It fell ${half}.","title":"${half}T","publisher":"P${half}","byline":"${half}","cites":["${half}"]}`;
    const feed = `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"T${half}","content_text":"It fell."}]}`;
    const page = `<html><script type="application/ld+json">{"@type":"NewsArticle","headline":"H${half}","author":"A${half}"}</script><body><article><p>${'The army left the town. '.repeat(5)}</p></article></body></html>`;
    for (const [name, content] of [
      ['half.ndjson', line],
      ['half.json', feed],
      ['half.html', page],
    ]) {
      const [item] = await read([file(name!, content!)]);
      expect(JSON.stringify(item)).not.toMatch(/\\ud83d/i);
      expect(JSON.stringify(item)).toContain('\uFFFD');
    }
    expect(await read([file('half.ndjson', line)])).toMatchObject([
      { report: { text: 'It fell \uFFFD.' }, problems: [{ rule: 'encoding', start: 8, end: 9 }] },
    ]);
    // A whole one is kept.
    expect(texts(await read([file('whole.ndjson', String.raw`{"text":"It fell \ud83d\ude00."}`)]))).toEqual([
      'It fell 😀.',
    ]);
  });

  it('reads UTF-16 by its mark and leaves a UTF-8 mark out', async () => {
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...'The army left.'].map((c) => c.charCodeAt(0))).buffer),
    ]);
    expect((await bytes(wide)).report.text).toBe('The army left.');
    const marked = await bytes(new TextEncoder().encode('\uFEFFThe army left.'));
    expect(marked.report.text).toBe('The army left.');
    expect(marked.problems).toMatchObject([{ rule: 'encoding' }]);
  });
  it('reads pages in the charset they declare, and UTF-8 that calls itself Latin', async () => {
    const html = (charset: string) =>
      `<html><head><meta charset="${charset}"></head><body><article><p>Le caf\u00e9 est tomb\u00e9 aux mains des rebelles hier soir, ont-ils dit.</p></article></body></html>`;
    const latin = Uint8Array.from(html('iso-8859-1'), (c) => c.charCodeAt(0));
    expect((await bytes(latin)).report.text).toContain('café est tombé');
    expect((await bytes(new TextEncoder().encode(html('iso-8859-1')))).report.text).toContain('café est tombé');
  });
});
