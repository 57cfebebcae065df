import { acledColumns, ownColumns } from '../src/situation/export/columns.ts';

const table = (title: string, columns: readonly (readonly [string, string])[]): string =>
  [
    `| ${title} | derived from |`,
    '|---|---|',
    ...columns.map(([name, from]) => `| \`${name}\` | ${from.replaceAll('|', '\\|')} |`),
  ].join('\n');

/** The tables of docs/export.md: the columns of an export in their order, with how each is derived. */
export const columnTables = (): string =>
  `${table("ACLED's column", acledColumns)}\n\n${table('our column', ownColumns)}`;
