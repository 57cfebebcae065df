import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { program } from '../src/cli/main.ts';
import { gradeTables } from '../src/corroborate/status/grades.ts';
import { statusTable } from '../src/corroborate/status/rule-text.ts';
import { routes } from '../src/serve/routes.ts';
import { alertTable } from '../src/situation/brief/alerts.ts';
import { columnTables } from './column-tables.ts';
import { eventTables } from './event-tables.ts';
import { recordFields } from './record-page.ts';

/**
 * Writes docs/cli.md, docs/http.md and the tables of other pages (events, export, record, status, alerts) from the program itself; with --check
 * fails when they are not what the program says.
 */
const docs = join(import.meta.dirname, '../docs');

function cli(): string {
  const sitrep = program(() => {});
  const help = (command: Command): string => {
    let text = '';
    command
      .configureOutput({
        writeOut: (part) => {
          text += part;
        },
        getOutHelpWidth: () => 100,
      })
      .outputHelp();
    return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
  };
  const commands = sitrep.commands.filter((command) => command.name() !== 'help');
  return [
    '# The command line',
    'Made by `npm run docs` from the program; do not edit.',
    help(sitrep),
    ...commands.flatMap((command) => [
      `## sitrep ${command.name()}`,
      ...[command, ...command.commands.filter((inner) => inner.name() !== 'help')].map(help),
    ]),
  ].join('\n\n');
}

function http(): string {
  const rows = Object.values(routes).map((route) => {
    const { method, path, summary, responses } = route;
    const request = 'request' in route ? route.request : undefined;
    const query =
      request !== undefined && 'query' in request
        ? Object.keys((request.query as unknown as { shape: object }).shape)
        : [];
    const codes = Object.entries(responses).map(([code, { description }]) => `${code} ${description}`);
    return `## ${method.toUpperCase()} ${path}\n\n${summary}.${query.length > 0 ? ` Query: ${query.map((name) => `\`${name}\``).join(', ')}.` : ''}\n\n${codes.map((code) => `- ${code}`).join('\n')}`;
  });
  return [
    '# The HTTP interface',
    'Made by `npm run docs` from the program; do not edit. The same as OpenAPI 3.1 is at `/api/openapi.json`.',
    'The server binds to loopback. Each request needs a Host of this machine and, where a browser sends one, the page’s own Origin; a write needs the `x-sitrep-token` header that the page carries. With `--host` any other address needs SITREP_TOKEN, which every request carries as `Authorization: Bearer …`, or as the cookie that `?token=…` sets once. Failures are `{"error": "…"}`.',
    ...rows,
  ].join('\n\n');
}

/** A page with what stands between its marks (`<!-- table -->` to `<!-- /table -->`, and so on) made anew. */
function withTables(page: string, tables: Record<string, string>): string {
  return Object.entries(tables)
    .reduce(
      (text, [mark, table]) => {
        const [opening, closing] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
        const [before = '', rest] = text.split(opening);
        const after = rest?.split(closing)[1];
        if (after === undefined)
          throw new Error(`docs/${page} lacks its marks: put ${opening} and ${closing} where the table belongs`);
        return `${before}${opening}\n${table}\n${closing}${after}`;
      },
      readFileSync(join(docs, page), 'utf8'),
    )
    .trimEnd();
}

const pages: Record<string, () => string | Promise<string>> = {
  'cli.md': cli,
  'http.md': http,
  'events.md': () => withTables('events.md', { table: eventTables() }),
  'export.md': () => withTables('export.md', { table: columnTables() }),
  'status.md': () => withTables('status.md', { table: statusTable(), grades: gradeTables() }),
  'alerts.md': () => withTables('alerts.md', { table: alertTable() }),
  'record.md': async () => withTables('record.md', { table: await recordFields() }),
};
const check = process.argv.includes('--check');
for (const [name, make] of Object.entries(pages)) {
  const path = join(docs, name);
  const text = `${await make()}\n`;
  if (!check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`docs/${name} is not what the program says: run npm run docs.\n`);
    process.exitCode = 1;
  }
}
