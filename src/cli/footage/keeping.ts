import type { Command } from 'commander';
import { type Done, examples, repeated, situation } from '../options.ts';

/** Adds what keeps and matches footage to the group `sitrep footage`. Each is imported only when it is called. */
export function addKeeping(footage: Command, done: Done): void {
  footage
    .command('add')
    .description('Keep photos and videos as evidence, and say which were seen before.')
    .argument('<inputs...>', 'files, directories, http(s) addresses, WARC files, zips (WACZ)')
    .option(...situation)
    .option('--source <name>', 'who showed it: an account, a channel, an address')
    .option('--published <instant>', 'when the source showed it')
    .option('--claimed-place <place>', 'where it is said to have been taken')
    .option('--claimed-time <instant>', 'when it is said to have been taken')
    .option('--report <id>', 'a report that leans on it (repeatable)', repeated)
    .option('--json', 'print one JSON object a piece, one a line')
    .addHelpText(
      'after',
      examples(
        'sitrep footage add clip.mp4 --source "@sample_account" --claimed-place Khartoum --claimed-time 2023-04-17\nsitrep footage add export/ --report 3fa9c1d07b2e\nsitrep footage add crawl.warc.gz archive.wacz',
      ),
    )
    .action(async (inputs: string[], options) => done(await (await import('./add.ts')).addFootage(inputs, options)));
  footage
    .command('show')
    .description('All that is known of one piece: origin, copies, steps, verdict, the reports that lean on it.')
    .argument('<id>', 'its id (f and twelve digits), its SHA-256, or the beginning of that')
    .option(...situation)
    .option('--known <instant>', 'only what could be known by then')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('sitrep footage show f3fa9c1d07b2e'))
    .action(async (id: string, options) => done(await (await import('./show.ts')).showFootage(id, options)));
  footage
    .command('match')
    .description('Copies and near-copies with their reasons, and the earliest known one.')
    .argument('[id]', 'one piece; without it every piece that has a copy')
    .option(...situation)
    .option('--known <instant>', 'only what could be known by then')
    .option('--json', 'print one JSON object a piece, one a line')
    .addHelpText('after', examples('sitrep footage match\nsitrep footage match f3fa9c1d07b2e --json'))
    .action(async (id: string | undefined, options) => done((await import('./show.ts')).matchFootage(id, options)));
  footage
    .command('step')
    .description('Record a step of verification or a verdict, signed where there is a key. Nothing is ever deleted.')
    .argument('<id>', 'the footage')
    .argument(
      '<kind>',
      'geolocated, time-located, source-found, uploader, landmark, weather, metadata, manipulation, translated, not-established, verdict, undo',
    )
    .argument(
      '[value]',
      'of a verdict: verified, partly verified, unverified, cannot be verified, misattributed, manipulated, staged',
    )
    .option(...situation)
    .requiredOption('--by <name>', 'who made the step')
    .requiredOption('--note <words>', 'what was found, and how')
    .option('--point <lat,lon>', 'where it was taken, in degrees')
    .option('--radius <metres>', 'how far off the point may be (100 where not given)')
    .option('--place <name>', 'the name of that place')
    .option('--from <instant>', 'the earliest that it can have been taken')
    .option('--to <instant>', 'the latest')
    .option('--url <address>', 'the source that was found')
    .option('--name <account>', 'who first showed it')
    .option('--picture <id>', 'kept footage that shows the finding (repeatable)', repeated)
    .option('--confidence <percents>', 'how sure, as an interval: 70-90')
    .option(
      '--key <key>',
      "the author's Ed25519 key: a name that sitrep key list shows, or a PEM file (SITREP_KEY where not given)",
    )
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples(
        'sitrep footage step f3fa9c1d07b2e geolocated --point 15.6,32.53 --radius 50 --by "A. Desk" --note "minaret and water tower match"\nsitrep footage step f3fa9c1d07b2e verdict misattributed --by "A. Desk" --note "published in 2019" --key desk.pem',
      ),
    )
    .action(async (id: string, kind: string, value: string | undefined, options) =>
      done((await import('./step.ts')).addStep(id, kind, value, options)),
    );
}
