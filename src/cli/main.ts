import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { StoreError } from '../store/store.ts';
import { addRemoving } from './commands/removing.ts';
import { exitCodes, UsageError } from './failure.ts';
import { addChecks, addKeys } from './footage/checks.ts';
import { addKeeping } from './footage/keeping.ts';
import { addJudging } from './judge/commands.ts';
import { endOnClosedPipe, plain } from './print/terminal.ts';

const situation = ['--situation <file>', 'the situation file', './situation.db'] as const;

/** The command line. Each command is imported only when it is called, so that a cold start stays short. */
export function program(done: (code: number) => void): Command {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const sitrep = new Command('sitrep')
    .description('Reads news reports and keeps a sourced situation record.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(sitrep --help shows the commands)')
    .configureOutput({
      outputError: (message, write) =>
        // The hint of the command (showHelpAfterError) ends the line.
        write(
          `sitrep: ${plain(
            message
              .trim()
              .replace(/^error: /, '')
              .replace(/\s*\n/g, ' '),
          )} `,
        ),
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 fine; 1 a fault of the program or the machine; 2 bad input or usage; 3 a broken log; 130 stopped by Ctrl-C.',
    );
  const command = (name: string, description: string, examples: string): Command =>
    sitrep
      .command(name)
      .description(description)
      .addHelpText('after', `\nExamples:\n${examples.replace(/^/gm, '  ')}`);
  const withInputs = (built: Command): Command =>
    built
      .argument('[inputs...]', 'files, directories, http(s) addresses, or - for standard input (default)')
      .option('--published <instant>', 'when the reports were published, where they do not say')
      .option('--publisher <name>', 'who published them, where they do not say')
      .option('--columns <map>', 'columns of a table that other names hide: "published=When,text=Body"');
  const withMoment = (built: Command): Command =>
    built
      .option(...situation)
      .option('--at <instant>', 'the moment of the world')
      .option('--known <instant>', 'only what could be known by then')
      .option('--json', 'print JSON');
  const audited = (built: Command): Command =>
    withMoment(built).option('--recorded <instant>', 'the audit view: what the program would have said then');
  const formatOf = (flag: string, description: string): Option => new Option(flag, description).conflicts('json');

  withInputs(
    command(
      'read',
      'Print the record of each report; store nothing.',
      'sitrep read article.html\nsitrep read --json --published 2024-12-08T12:00Z article.txt\ncurl -s https://example.org/feed | sitrep read -',
    ),
  )
    .option('--json', 'print one JSON object a report, one a line')
    .option('--group', 'also group the events of all reports into happenings, and all that tells the same (JSON)')
    .action(async (inputs: string[], options) =>
      done(await (await import('./commands/read.ts')).read(inputs, options)),
    );
  withInputs(
    command(
      'group',
      'Which mentions tell the same event: {"mention": "group"} over all reports.',
      'sitrep group --mentions marked.json\nsitrep group reports/',
    ),
  )
    .option(
      '--mentions <file>',
      'reports and the mentions marked in them (JSON, or one object a line), or - (docs/grouping.md)',
    )
    .action(async (inputs: string[], options) =>
      done(await (await import('./commands/group.ts')).group(inputs, options)),
    );
  withInputs(
    command(
      'add',
      'Read reports and add them to a situation file.',
      'sitrep add reports/\nsitrep add --archive --situation syria.db feed-items.tsv',
    ),
  )
    .option(...situation)
    .option('--archive', 'take each report as known when it was published or last modified, not now')
    .action(async (inputs: string[], options) => done(await (await import('./commands/add.ts')).add(inputs, options)));
  audited(
    command(
      'brief',
      'What is known, claimed, disputed and unknown, each line with its source.',
      'sitrep brief\nsitrep brief --known 2024-12-05T12:00Z\nsitrep brief --since 2024-12-05T12:00Z\nsitrep brief --markdown > brief.md',
    ),
  )
    .addOption(formatOf('--markdown', 'print Markdown'))
    .option('--since <instant>', 'what changed since it was known so')
    .option('--all', 'every line of each section')
    .action(async (options) => done((await import('./commands/brief.ts')).brief(options)));
  audited(
    command(
      'control',
      'Who holds which place.',
      'sitrep control\nsitrep control --place Hama --known 2024-12-05T17:00Z --json',
    ),
  )
    .option('--place <name>', 'one place')
    .addOption(formatOf('--geojson', 'print GeoJSON'))
    .action(async (options) => done((await import('./commands/brief.ts')).control(options)));
  audited(
    command(
      'happenings',
      'The same event as told by one or many reports.',
      'sitrep happenings --place Aleppo\nsitrep happenings --json',
    ),
  )
    .option('--place <name>', 'one place')
    .action(async (options) => done((await import('./commands/brief.ts')).happenings(options)));
  withMoment(
    command(
      'harm',
      'How many people were killed, wounded, detained or driven out, nobody counted twice.',
      'sitrep harm --place Syria --from 2024-11-27 --to 2024-12-08\nsitrep harm --known 2024-12-05T12:00Z --json',
    ),
  )
    .option('--place <name>', 'one place and what lies in it')
    .option('--from <instant>', 'only what happened from then on')
    .option('--to <instant>', 'only what happened until then')
    .action(async (options) => done((await import('./commands/harm.ts')).harm(options)));
  command(
    'export',
    "Happenings in ACLED's columns, one a row (docs/export.md).",
    'sitrep export --csv --out happenings.csv\nsitrep export --geojson --place Aleppo\nsitrep export --csv --known 2024-12-05T12:00Z --since 2024-12-01',
  )
    .option(...situation)
    .option('--at <instant>', 'the moment of the world')
    .option('--known <instant>', 'only what could be known by then')
    .option('--csv', 'comma-separated values (the default)')
    .addOption(new Option('--geojson', 'a GeoJSON FeatureCollection').conflicts(['csv', 'jsonl']))
    .addOption(new Option('--jsonl', 'JSON, one row a line').conflicts('csv'))
    .option('--since <instant>', 'only what learned something from then on')
    .option('--place <name>', 'one place')
    .option('--background', 'history too')
    .option('--out <file>', 'the file to write; - is standard output (default)')
    .action(async (options) => done((await import('./commands/export.ts')).exportHappenings(options)));
  audited(
    command('why', 'The whole chain behind a line: rule, words, reports, log entries.', 'sitrep why h3fa9c1d07b2e:o4'),
  )
    .argument('<id>', 'the id that stands at the end of a line of the brief')
    .action(async (id: string, options) => done((await import('./commands/why.ts')).why(id, options)));
  addRemoving(sitrep, done);
  command(
    'reread',
    "Read the log's own reports again with this engine, and tell what that changed in the brief.",
    'sitrep reread --dry\nsitrep reread --situation syria.db',
  )
    .option(...situation)
    .option('--dry', 'only tell: nothing is written')
    .option('--all', 'also what only gave way to later news')
    .option('--json', 'print what changed as JSON')
    .action(async (options) => done(await (await import('./commands/reread.ts')).reread(options)));
  command(
    'serve',
    'Serve the desk and the HTTP interface on this machine.',
    'sitrep serve\nsitrep serve --situation syria.db --port 4700\nSITREP_TOKEN=… sitrep serve --host 0.0.0.0',
  )
    .option(...situation)
    .option('--port <number>', 'the port', '4600')
    .option('--host <address>', 'the address; any but loopback needs SITREP_TOKEN', '127.0.0.1')
    .action(async (options) => done(await (await import('./commands/serve.ts')).serve(options)));
  command(
    'replay',
    'Run a stored stretch again as if live: change by change here, or through the desk.',
    'sitrep replay --from 2024-12-07 --to 2024-12-09 --speed 3600\nsitrep replay --from 2024-12-05T08:00Z --speed max\nsitrep replay --from 2024-12-07 --speed 600 --serve',
  )
    .option(...situation)
    .option('--from <instant>', 'where it begins; without it, with the first report')
    .option('--to <instant>', 'where it ends; without it, with the last')
    .option('--speed <factor>', 'factor of real time, or max', '600')
    .option('--serve', 'through the desk, with its own controls; until Ctrl-C')
    .option('--port <number>', 'the port of the desk', '4600')
    .addOption(new Option('--json', 'print each change as JSON, one a line'))
    .action(async (options) => done(await (await import('./commands/replay.ts')).replay(options)));
  command(
    'watch',
    'Follow the situation: what each new report changes, as it comes in, and the alerts.',
    'sitrep watch\nsitrep watch --after 0 --json',
  )
    .option(...situation)
    .option('--after <id>', 'go on after this event; 0 is from the beginning')
    .option('--json', 'print each event as JSON, one a line')
    .action(async (options) => done(await (await import('./commands/watch.ts')).watch(options)));
  command(
    'verify',
    'Check the hash chain of the log; print its head or the first broken entry.',
    'sitrep verify --situation syria.db',
  )
    .option(...situation)
    .option('--json', 'print JSON')
    .action(async (options) => done((await import('./commands/log.ts')).verify(options)));
  command(
    'rebuild',
    'Make every projection again from the log and print its digest.',
    'sitrep rebuild --situation syria.db',
  )
    .option(...situation)
    .action(async (options) => done((await import('./commands/log.ts')).rebuild(options)));
  addJudging(sitrep, done);
  const gazetteer = sitrep.command('gazetteer').description('Larger gazetteers from GeoNames tables.');
  gazetteer
    .command('import')
    .description('Build a gazetteer from GeoNames tables (allCountries.txt, cities15000.txt; gzip too).')
    .argument('<tables...>', 'GeoNames tables')
    .option('--out <file>', 'the gazetteer to write', './gazetteer.bin')
    .addHelpText(
      'after',
      '\nExamples:\n  sitrep gazetteer import allCountries.txt --out world.bin\n  SITREP_GAZETTEER=world.bin sitrep read article.html',
    )
    .action(async (tables: string[], options) =>
      done(await (await import('./commands/gazetteer.ts')).importTables(tables, options)),
    );
  const footage = sitrep
    .command('footage')
    .description('Photos and videos: kept, matched, checked.')
    .addHelpText(
      'after',
      '\nExamples:\n  sitrep footage add clip.mp4 --source "@sample_account"\n  sitrep footage match\n  sitrep footage sun --place Kyiv --time 2023-05-17T07:25Z',
    );
  addKeeping(footage, done);
  addChecks(footage, done);
  addKeys(sitrep, done);
  sitrep.hook('preAction', takeGazetteer);
  hinted(sitrep, 'sitrep');
  return sitrep;
}

/** The door: a gazetteer that the environment names is opened before any command runs. */
async function takeGazetteer(): Promise<void> {
  const path = process.env.SITREP_GAZETTEER;
  if (!path) return;
  const { useGazetteer } = await import('../resolve/gazetteer/in-use.ts');
  try {
    useGazetteer(path);
  } catch (cause) {
    throw new UsageError(`SITREP_GAZETTEER: ${(cause as Error).message}.`, { cause });
  }
}

/** Lets each command's errors end on where its own options, or commands, are shown. */
function hinted(command: Command, path: string): void {
  const { commands } = command;
  command.showHelpAfterError(`(${path} --help shows the ${commands.length > 0 ? 'commands' : 'options'})`);
  for (const one of commands) hinted(one, `${path} ${one.name()}`);
}

/** Runs the program and sets the exit code. Bad input is one line and 2; anything else that goes wrong is one line and 1. */
export async function main(words: string[]): Promise<void> {
  endOnClosedPipe();
  try {
    await program((code) => {
      process.exitCode = code;
    }).parseAsync(words, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.input;
  const say = (message: string) => process.stderr.write(`sitrep: ${plain(message)}\n`);
  if (error instanceof UsageError || error instanceof RangeError) {
    say(error.message);
    return exitCodes.input;
  }
  if (error instanceof StoreError) {
    say(error.message);
    return error.code === 'full' ? exitCodes.fault : exitCodes.input;
  }
  say(
    error instanceof Error
      ? `this is a fault of the program: ${process.env.SITREP_DEBUG ? error.stack : error.message} (SITREP_DEBUG=1 shows where)`
      : String(error),
  );
  return exitCodes.fault;
}
