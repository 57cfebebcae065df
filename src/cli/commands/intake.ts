import type { Command } from 'commander';
import { command, type Done, situation } from '../options.ts';

/** What is read, and how where it does not say so itself. */
const withInputs = (built: Command): Command =>
  built
    .argument('[inputs...]', 'files, directories, http(s) addresses, or - for standard input (default)')
    .option('--published <instant>', 'when the reports were published, where they do not say')
    .option('--publisher <name>', 'who published them, where they do not say')
    .option('--columns <map>', 'columns of a table that other names hide: "published=When,text=Body"');

/** Adds the commands that read reports: `sitrep read`, `group`, `add`. Each is imported only when it is called. */
export function addIntake(sitrep: Command, done: Done): void {
  withInputs(
    command(
      sitrep,
      'read',
      'Print the record of each report; store nothing.',
      'sitrep read article.html\nsitrep read --json --published 2024-12-08T12:00Z article.txt\ncurl -s https://example.org/feed | sitrep read -',
    ),
  )
    .option('--json', 'print one JSON object a report, one a line')
    .option('--group', 'also group the events of all reports into happenings, and all that tells the same (JSON)')
    .action(async (inputs: string[], options) => done(await (await import('./read.ts')).read(inputs, options)));
  withInputs(
    command(
      sitrep,
      'group',
      'Which mentions tell the same event: {"mention": "group"} over all reports.',
      'sitrep group --mentions marked.json\nsitrep group reports/',
    ),
  )
    .option(
      '--mentions <file>',
      'reports and the mentions marked in them (JSON, or one object a line), or - (docs/grouping.md)',
    )
    .action(async (inputs: string[], options) => done(await (await import('./group.ts')).group(inputs, options)));
  withInputs(
    command(
      sitrep,
      'add',
      'Read reports and add them to a situation file.',
      'sitrep add reports/\nsitrep add --archive --situation syria.db feed-items.tsv',
    ),
  )
    .option(...situation)
    .option('--archive', 'take each report as known when it was published or last modified, not now')
    .action(async (inputs: string[], options) => done(await (await import('./add.ts')).add(inputs, options)));
}
