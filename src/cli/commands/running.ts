import { type Command, Option } from 'commander';
import { command, type Done, situation } from '../options.ts';

/** Adds the commands that run a situation: `sitrep reread`, `serve`, `replay`, `watch`, `verify`, `rebuild`. Each is imported only when it is called. */
export function addRunning(sitrep: Command, done: Done): void {
  command(
    sitrep,
    'reread',
    "Read the log's own reports again with this engine, and tell what that changed in the brief.",
    'sitrep reread --dry\nsitrep reread --situation syria.db',
  )
    .option(...situation)
    .option('--dry', 'only tell: nothing is written')
    .option('--all', 'also what only gave way to later news')
    .option('--json', 'print what changed as JSON')
    .action(async (options) => done(await (await import('./reread.ts')).reread(options)));
  command(
    sitrep,
    'serve',
    'Serve the desk and the HTTP interface on this machine.',
    'sitrep serve\nsitrep serve --situation syria.db --port 4700\nSITREP_TOKEN=… sitrep serve --host 0.0.0.0',
  )
    .option(...situation)
    .option('--port <number>', 'the port', '4600')
    .option('--host <address>', 'the address; any but loopback needs SITREP_TOKEN', '127.0.0.1')
    .action(async (options) => done(await (await import('./serve.ts')).serve(options)));
  command(
    sitrep,
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
    .action(async (options) => done(await (await import('./replay.ts')).replay(options)));
  command(
    sitrep,
    'watch',
    'Follow the situation: what each new report changes, as it comes in, and the alerts.',
    'sitrep watch\nsitrep watch --after 0 --json',
  )
    .option(...situation)
    .option('--after <id>', 'go on after this event; 0 is from the beginning')
    .option('--json', 'print each event as JSON, one a line')
    .action(async (options) => done(await (await import('./watch.ts')).watch(options)));
  command(
    sitrep,
    'verify',
    'Check the hash chain of the log; print its head or the first broken entry.',
    'sitrep verify --situation syria.db',
  )
    .option(...situation)
    .option('--json', 'print JSON')
    .action(async (options) => done((await import('./log.ts')).verify(options)));
  command(
    sitrep,
    'rebuild',
    'Make every projection again from the log and print its digest.',
    'sitrep rebuild --situation syria.db',
  )
    .option(...situation)
    .action(async (options) => done((await import('./log.ts')).rebuild(options)));
}
