import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { program } from '../src/cli/main.ts';
import { routes } from '../src/serve/routes.ts';
import { columnTables } from './column-tables.ts';
import { eventTables } from './event-tables.ts';
import { recordFields } from './record-page.ts';

/**
 * Writes docs/cli.md, docs/http.md and the tables of docs/events.md, docs/export.md and docs/record.md from the program itself; with --check
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

/** A page with what stands between its marks made anew. */
function withTable(page: string, table: string): string {
  const [before, made, after] = readFileSync(join(docs, page), 'utf8').split(/<!-- \/?table -->/);
  if (made === undefined || after === undefined)
    throw new Error(`docs/${page} lacks its marks: put <!-- table --> and <!-- /table --> where the table belongs`);
  return `${before}<!-- table -->\n${table}\n<!-- /table -->${after}`.trimEnd();
}

const pages: Record<string, () => string | Promise<string>> = {
  'cli.md': cli,
  'http.md': http,
  'events.md': () => withTable('events.md', eventTables()),
  'export.md': () => withTable('export.md', columnTables()),
  'record.md': async () => withTable('record.md', await recordFields()),
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
