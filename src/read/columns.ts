import type { ReadHints } from './types.ts';

/** Fields of a report that a table can carry, and the headers that name them, most telling first. */
const COLUMN_ALIASES = {
  published: [
    'published',
    'published_utc',
    'published_at',
    'pubdate',
    'publication_date',
    'datetime',
    'timestamp',
    'day',
    'date',
  ],
  publisher: ['publisher', 'outlet', 'outlets', 'source', 'sources', 'publication'],
  title: ['title', 'headline'],
  summary: ['summary', 'description', 'abstract'],
  text: ['text', 'statement', 'body', 'content', 'article_body'],
  url: ['url', 'link'],
  byline: ['byline', 'author'],
} as const;
export type Field = keyof typeof COLUMN_ALIASES;
const FIELDS = Object.keys(COLUMN_ALIASES) as Field[];

/** Field to index of its column. */
export type Columns = Partial<Record<Field, number>>;

/** Which column holds which field, or one clause that names what is missing and the columns found. */
export function columnsOf(header: readonly string[], given: ReadHints['columns']): Columns | { missing: string } {
  const folded = header.map(fold);
  const shown = header.map((name) => `"${name}"`).join(', ');
  const columns: Columns = {};
  for (const field of FIELDS) {
    const at = COLUMN_ALIASES[field].map((alias) => folded.indexOf(alias)).find((index) => index >= 0);
    if (at !== undefined) columns[field] = at;
  }
  for (const [field, name] of Object.entries(typeof given === 'string' ? splitColumns(given) : (given ?? {}))) {
    if (!(field in COLUMN_ALIASES))
      return { missing: `cannot map "${field}=${name}": the fields are ${FIELDS.join(', ')}.` };
    const at = folded.indexOf(fold(name));
    if (at < 0) return { missing: `has no column "${name}" (for ${field}); it has ${shown}.` };
    columns[field as Field] = at;
  }
  if (columns.text === undefined && columns.summary === undefined && columns.title === undefined)
    return {
      missing: `has no column with text; it has ${shown}: name one with --columns "text=…" (or rename it to text, title or summary).`,
    };
  return columns;
}

const splitColumns = (given: string): Record<string, string> =>
  Object.fromEntries(
    given
      .split(',')
      .map((pair) => pair.trim())
      .filter(Boolean)
      .map((pair) => {
        const at = pair.indexOf('=');
        return at < 0 ? [pair, ''] : [pair.slice(0, at).trim().toLowerCase(), pair.slice(at + 1).trim()];
      }),
  );

const fold = (name: string): string =>
  name
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
    .replace(/^pub_date$/, 'pubdate');

/** "BBC; Reuters", "BBC | Reuters", "BBC, Reuters" are two outlets each. */
export const splitOutlets = (cell: string): string[] => [
  ...new Set(
    cell
      .split(/[;|]|,\s(?!\s*(?:Inc|LLC|Ltd|Co|The)\b)/)
      .map((name) => name.trim())
      .filter(Boolean),
  ),
];

export const httpUrl = (value: string | null | undefined): string | null =>
  value && /^https?:\/\/\S+$/i.test(value.trim()) ? value.trim() : null;

/** How many of a header's cells name a field we know. */
const knownHeaders = (header: readonly string[]): number =>
  FIELDS.filter((field) => COLUMN_ALIASES[field].some((alias) => header.some((cell) => fold(cell) === alias))).length;

/** The delimiter of a table's first line: the one that cuts it into most cells outside quotes; a comma when none does. */
export function delimiterOf(text: string): ',' | ';' | '\t' {
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (mark: string): number => line.split(mark).length;
  return ([';', '\t'] as const).reduce<',' | ';' | '\t'>(
    (best, mark) => (count(mark) > count(best) ? mark : best),
    ',',
  );
}

/** The kind of table whose header a text opens with: a line of short cells of which at least two name fields we know. */
export function tableKind(text: string): 'csv' | 'tsv' | null {
  const line = /^[^\r\n]{0,2000}/.exec(text)?.[0] ?? '';
  const delimiter = delimiterOf(line);
  const cells = line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ''));
  if (cells.length < 2 || cells.some((cell) => cell.length > 40 || /\s\S+\s/.test(cell)) || knownHeaders(cells) < 2)
    return null;
  return delimiter === '\t' ? 'tsv' : 'csv';
}
