import { pipeline, Readable } from 'node:stream';
import type { Problem } from '../record/reading.ts';
import { type Columns, columnsOf, delimiterOf, type Field, httpUrl, splitOutlets } from './columns.ts';
import { doubt } from './decode.ts';
import { looseInstant, whyNoInstant } from './instant.ts';
import { REPORT_CAP } from './limits.ts';
import { named, problem, type Source, unreadable } from './source.ts';
import { readText } from './text.ts';
import type { InputProblem, ReadHints, ReadItem } from './types.ts';

/**
 * Reads a table with a header, a row at a time. Several outlets in one cell are `cites` and the publisher is null; one is
 * the publisher. `published` without a zone is UTC where the header says so, else only its day is kept.
 */
export async function* readTable(
  source: Source,
  kind: 'csv' | 'tsv',
  hints: ReadHints,
  head: string,
): AsyncGenerator<ReadItem | InputProblem, void, undefined> {
  const { parse } = await import('csv-parse');
  const parser = parse({
    bom: true,
    delimiter: kind === 'tsv' ? '\t' : delimiterOf(head),
    quote: kind === 'tsv' ? null : '"',
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: REPORT_CAP,
  });
  pipeline(Readable.from(source.chunks, { objectMode: false }), parser, () => {});
  let header: string[] | null = null;
  let columns: Columns = {};
  let rows = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (header === null) {
        header = record.map((cell) => cell.trim());
        const found = columnsOf(header, hints.columns ?? null);
        if ('missing' in found) {
          yield problem(source, `${named(source)} ${found.missing}`);
          return;
        }
        columns = found;
      } else {
        rows += 1;
        yield readRow(source, header, columns, kind === 'tsv' ? record.map(unquote) : record, info.lines, hints);
      }
    }
    if (rows === 0) yield problem(source, `${named(source)} has no rows below its header: give a table with reports.`);
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    const reason =
      code === 'CSV_MAX_RECORD_SIZE'
        ? `a row is larger than ${REPORT_CAP / 1e6} MB (an open quotation mark?)`
        : (error as Error).message;
    yield code.startsWith('CSV_')
      ? problem(
          source,
          `${named(source)} breaks off after row ${rows}: ${reason}: mend the table there.`,
          `row ${rows + 1}`,
        )
      : problem(source, unreadable(source, error), `row ${rows + 1}`);
  }
}

/** IANA TSV has no quotes, spreadsheets write them all the same. */
const unquote = (cell: string): string =>
  cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') && !/[^"]"[^"]/.test(cell.slice(1, -1))
    ? cell.slice(1, -1).replaceAll('""', '"')
    : cell;

function readRow(
  source: Source,
  header: readonly string[],
  columns: Columns,
  cells: readonly string[],
  line: number,
  hints: ReadHints,
): ReadItem | InputProblem {
  const cell = (field: Field): string => (columns[field] === undefined ? '' : (cells[columns[field]] ?? '').trim());
  const place = `line ${line}`;
  const title = cell('title');
  const text = [title, ...bodies(cell('summary'), cell('text'))].filter(Boolean).join('\n');
  if (text === '')
    return problem(source, `${named(source)} has a row without text at ${place}: it is left out.`, place);
  const problems: Problem[] = [];
  if (cells.length !== header.length)
    problems.push(doubt('table', `${place} has ${cells.length} cells, the header ${header.length}`));
  if (text.includes('\uFFFD'))
    problems.push(
      doubt(
        'encoding',
        `${place} has bytes that are not valid UTF-8`,
        text.indexOf('\uFFFD'),
        text.indexOf('\uFFFD') + 1,
      ),
    );
  const written = cell('published');
  const utc = columns.published !== undefined && /utc|gmt/i.test(header[columns.published] ?? '');
  const instant = written === '' ? null : looseInstant(written, utc);
  if (written !== '' && instant === null)
    problems.push(doubt('published', `"${written}" at ${place} ${whyNoInstant(written)}`));
  if (instant?.zoneMissing)
    problems.push(doubt('published', `"${written}" at ${place} has no zone: only the day is kept`));
  const outlets = splitOutlets(cell('publisher'));
  const item = readText(text, {
    page: hints.page,
    title: title || (hints.title ?? null),
    publisher: outlets.length === 1 ? outlets[0] : outlets.length > 1 ? null : (hints.publisher ?? null),
    published: instant?.value ?? (written === '' ? (hints.published ?? null) : null),
    url: httpUrl(cell('url')),
    retrieved: hints.retrieved ?? null,
  });
  const cites = outlets.length > 1 ? [...new Set([...outlets, ...item.report.cites])] : item.report.cites;
  return {
    report: { ...item.report, cites, byline: cell('byline') || item.report.byline },
    problems: [...problems, ...item.problems],
  };
}

/** Summary and text of a row; the summary is left out where the text opens with it. */
const bodies = (summary: string, text: string): string[] =>
  summary === '' ? [text] : text.startsWith(summary.replace(/(?:…|\.\.\.)$/, '')) ? [text] : [summary, text];
