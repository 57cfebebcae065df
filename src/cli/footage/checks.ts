import { type Command, Option } from 'commander';
import { type Done, examples, repeated, situation } from '../options.ts';

/** Adds the checks of footage to the group `sitrep footage`. Each is imported only when it is called. */
export function addChecks(footage: Command, done: Done): void {
  footage
    .command('sun')
    .description('Where the sun stood; when, or where on earth, a shadow can have been cast.')
    .option('--place <place>', 'a place by name, or lat,lon in degrees')
    .option('--within <km>', 'how far from there it may have been, such as 15 for a city')
    .option(
      '--time <time>',
      'an instant (2024-12-08T10:12Z, also ±20m), or a day, month, year or range A/B to search for the possible times',
    )
    .option('--shadow <degrees>', 'where the shadow points, from true north: 305±5 (repeatable)', repeated)
    .option('--ratio <ratio>', "the shadow's length over the height: 1.5±0.1, 3/2±10% (repeatable)", repeated)
    .option('--json', 'print JSON')
    .addOption(new Option('--geojson', 'print GeoJSON').conflicts('json'))
    .addHelpText(
      'after',
      `
The errors are bounds; without one a direction has ±5 degrees and a ratio ±10%. All shadows given hold at the same instant and place.

Examples:
  sitrep footage sun --place Kyiv --time 2023-05-17T07:25Z
  sitrep footage sun --place 50.45,30.52 --time 2023-05-17 --shadow 303±4 --ratio 0.93±0.1
  sitrep footage sun --place Kyiv --time 2023 --shadow 303±2 --ratio 0.93±5%
  sitrep footage sun --time 2023-05-17T07:25Z±10m --shadow 303±4 --ratio 0.93±0.1 --geojson > band.geojson`,
    )
    .action(async (options) => done((await import('./sun.ts')).sun(options)));
  footage
    .command('timestamp')
    .description('Check a trusted timestamp (RFC 3161, OpenTimestamps) of a file, offline, and say how far.')
    .argument('<file>', 'the photo or video, or the id of a kept one')
    .requiredOption('--reply <file>', 'the reply (.tsr) or proof (.ots)')
    .option(...situation)
    .option('--attach', 'keep the proof beside the original, for footage show and export')
    .option('--block-header <hex>', 'the Bitcoin block header that an OpenTimestamps proof leads to, 160 hex digits')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples(
        'sitrep footage timestamp clip.mp4 --reply clip.mp4.tsr\nsitrep footage timestamp f3fa9c1d07b2e --reply clip.mp4.ots --attach',
      ),
    )
    .action(async (file: string, options) => done(await (await import('./timestamp.ts')).timestamp(file, options)));
  footage
    .command('export')
    .description('Write an evidence package (BagIt): originals, log entries, chain, checks, steps and a report.')
    .argument('<ids...>', 'footage, by its id or the start of its SHA-256')
    .requiredOption('--out <folder>', 'a new folder')
    .option(...situation)
    .option('--proof <file>', 'a trusted timestamp to put in and check (repeatable)', repeated)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples('sitrep footage export f3fa9c1d07b2e --out evidence\ncd evidence && sha256sum -c manifest-sha256.txt'),
    )
    .action(async (ids: string[], options) => done(await (await import('./export.ts')).exportFootage(ids, options)));
}
