import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBytes, readInputs } from '../intake.ts';
import { columnsOf, delimiterOf, splitOutlets, tableKind } from './columns.ts';
import { type InputProblem, isProblem, type ReadHints, type ReadItem } from './read.ts';

const read = async (
  text: string | Uint8Array,
  options: Partial<ReadHints> & { name?: string } = {},
): Promise<(ReadItem | InputProblem)[]> =>
  Array.fromAsync(
    readBytes(typeof text === 'string' ? new TextEncoder().encode(text) : text, { name: 'desk.csv', ...options }),
  );
const reports = (items: (ReadItem | InputProblem)[]) => items.flatMap((item) => (isProblem(item) ? [] : [item.report]));

describe('tables', () => {
  it('finds columns by the aliases of their headers', async () => {
    const [report] = reports(
      await read(
        'published_utc,Outlet,Title,Summary,URL\n2024-12-05 10:00:00,Sample Wire,Town falls,"Rebels took the town, they said.",https://sample.example/1\n',
      ),
    );
    expect(report).toMatchObject({
      published: '2024-12-05T10:00:00Z',
      publisher: 'Sample Wire',
      title: 'Town falls',
      text: 'Town falls\nRebels took the town, they said.',
      url: 'https://sample.example/1',
      cites: [],
    });
    expect(report!.parts.map(({ kind }) => kind)).toEqual(['headline', 'body']);
  });

  it('takes several outlets in a cell as cited, not as publisher', async () => {
    const items = await read(
      'day\toutlets\tstatement\n2024-12-05\tSample Wire; Sample Post\tRebels took "the town", they said.\n2024-12-06\tSample Wire\tThe army left.\n',
      { name: 'a.tsv' },
    );
    expect(reports(items)).toMatchObject([
      {
        publisher: null,
        cites: ['Sample Wire', 'Sample Post'],
        published: '2024-12-05',
        text: 'Rebels took "the town", they said.',
        title: null,
      },
      { publisher: 'Sample Wire', cites: [], published: '2024-12-06' },
    ]);
  });

  it('reads gzip, semicolons, a byte-order mark and columns that the caller names', async () => {
    const table = '\uFEFFWhen;Who;Words\n2024-12-05T10:00:00Z;Sample Wire;The army left, officials said.\n';
    const items = await read(gzipSync(table), {
      name: 'a.csv.gz',
      columns: 'published=When, publisher=Who, text=Words',
    });
    expect(reports(items)).toMatchObject([
      { published: '2024-12-05T10:00:00Z', publisher: 'Sample Wire', text: 'The army left, officials said.' },
    ]);
  });

  it('knows a table on standard input by its header, and prose by the lack of one', async () => {
    const stdin = new TextEncoder().encode('day,outlet,statement\n2024-12-05,Sample Wire,The army left.\n');
    expect(reports(await Array.fromAsync(readInputs(['-'], { stdin })))).toMatchObject([{ publisher: 'Sample Wire' }]);
    expect(tableKind('The army left the source, the text said, on Monday.\nMore.')).toBeNull();
    expect(tableKind('Day, date and source are unknown\nMore')).toBeNull();
  });

  it('names the columns it found when there is none with text, or none of the given name', async () => {
    expect(await read('a,b\n1,2\n')).toMatchObject([
      {
        kind: 'problem',
        message:
          '"desk.csv" has no column with text; it has "a", "b": name one with --columns "text=…" (or rename it to text, title or summary).',
      },
    ]);
    expect(columnsOf(['a', 'b'], 'text=Body')).toEqual({
      missing: 'has no column "Body" (for text); it has "a", "b".',
    });
    expect(columnsOf(['a'], 'words=a')).toEqual({ missing: expect.stringContaining('cannot map "words=a"') });
  });

  it('keeps a row with a wrong instant, without one', async () => {
    const items = await read('date,text\nsoon,The army left.\n2024-12-05T10:00,The army left again.\n', {
      published: '2024-01-01',
    });
    expect(items).toMatchObject([
      {
        report: { published: null },
        problems: [{ rule: 'published', reason: '"soon" at line 2 is no instant or day' }],
      },
      { report: { published: '2024-12-05' }, problems: [{ rule: 'published' }] },
    ]);
  });

  it('leaves out rows without text with a problem, and goes on', async () => {
    const items = await read('date,text\n2024-12-05,\n2024-12-06,The army left.\n');
    expect(items).toMatchObject([{ kind: 'problem', place: 'line 2' }, { report: { text: 'The army left.' } }]);
  });

  it('says so when there are no rows, or cells too many', async () => {
    expect(await read('date,text\n')).toMatchObject([
      { kind: 'problem', message: '"desk.csv" has no rows below its header: give a table with reports.' },
    ]);
    expect(await read('date,text\n2024-12-05,The army left.,x\n')).toMatchObject([
      { problems: [{ rule: 'table', reason: 'line 2 has 3 cells, the header 2' }] },
    ]);
  });

  it('streams: the first row comes before the last is read', async () => {
    let taken = 0;
    async function* rows() {
      yield new TextEncoder().encode('date,text\n');
      for (; taken < 5000; taken += 1) yield new TextEncoder().encode(`2024-12-05,The army left town ${taken}.\n`);
    }
    const { Readable } = await import('node:stream');
    for await (const item of readInputs(['-'], { stdin: Readable.from(rows()) })) {
      expect(isProblem(item)).toBe(false);
      break;
    }
    expect(taken).toBeLessThan(5000);
  });

  it('splits outlets and tells delimiters', () => {
    expect(splitOutlets('A; B|C, D, Inc; A')).toEqual(['A', 'B', 'C', 'D, Inc']);
    expect(splitOutlets(' A ,  B,\tThe C  |  D,  Ltd,E ')).toEqual(['A', 'B,\tThe C', 'D,  Ltd,E']);
    expect(delimiterOf('"a;b";c,d,e')).toBe(',');
    expect(delimiterOf('one')).toBe(',');
  });
});

describe('NDJSON', () => {
  it('reads an object a line, and our own records', async () => {
    const line = {
      text: 'The army left.',
      published: '2024-12-05T10:00:00Z',
      publisher: 'Sample Wire',
      cites: ['Sample Post'],
    };
    const items = await read(
      `${JSON.stringify(line)}\n\n${JSON.stringify({ schema: 1, report: { ...line, title: 'Town' } })}\n{"text":\n{"words":1}\n`,
      { name: 'a.ndjson' },
    );
    expect(items).toMatchObject([
      {
        report: {
          text: 'The army left.',
          publisher: 'Sample Wire',
          cites: ['Sample Post'],
          published: '2024-12-05T10:00:00Z',
        },
      },
      { report: { title: 'Town' } },
      { kind: 'problem', place: 'line 4' },
      { kind: 'problem', place: 'line 5', message: '"a.ndjson" has no report at line 5 (text is missing: give text).' },
    ]);
  });
});
