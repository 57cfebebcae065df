import { type Command, Option } from 'commander';
import { command, type Done, situation } from '../options.ts';

/** A question to the situation, as of a moment. */
const withMoment = (built: Command): Command =>
  built
    .option(...situation)
    .option('--at <instant>', 'the moment of the world')
    .option('--known <instant>', 'only what could be known by then')
    .option('--json', 'print JSON');

/** The same, also as the log stood at a moment. */
const audited = (built: Command): Command =>
  withMoment(built).option('--recorded <instant>', 'the audit view: what the program would have said then');

const formatOf = (flag: string, description: string): Option => new Option(flag, description).conflicts('json');

/** Adds the commands that ask the situation: `sitrep brief`, `control`, `happenings`, `harm`, `export`, `why`. Each is imported only when it is called. */
export function addQuestions(sitrep: Command, done: Done): void {
  audited(
    command(
      sitrep,
      'brief',
      'What is known, claimed, disputed and unknown, each line with its source.',
      'sitrep brief\nsitrep brief --known 2024-12-05T12:00Z\nsitrep brief --since 2024-12-05T12:00Z\nsitrep brief --markdown > brief.md',
    ),
  )
    .addOption(formatOf('--markdown', 'print Markdown'))
    .option('--since <instant>', 'what changed since it was known so')
    .option('--all', 'every line of each section')
    .action(async (options) => done((await import('./brief.ts')).brief(options)));
  audited(
    command(
      sitrep,
      'control',
      'Who holds which place.',
      'sitrep control\nsitrep control --place Hama --known 2024-12-05T17:00Z --json',
    ),
  )
    .option('--place <name>', 'one place')
    .addOption(formatOf('--geojson', 'print GeoJSON'))
    .action(async (options) => done((await import('./brief.ts')).control(options)));
  audited(
    command(
      sitrep,
      'happenings',
      'The same event as told by one or many reports.',
      'sitrep happenings --place Aleppo\nsitrep happenings --json',
    ),
  )
    .option('--place <name>', 'one place')
    .action(async (options) => done((await import('./brief.ts')).happenings(options)));
  withMoment(
    command(
      sitrep,
      'harm',
      'How many people were killed, wounded, detained or driven out, nobody counted twice.',
      'sitrep harm --place Syria --from 2024-11-27 --to 2024-12-08\nsitrep harm --known 2024-12-05T12:00Z --json',
    ),
  )
    .option('--place <name>', 'one place and what lies in it')
    .option('--from <instant>', 'only what happened from then on')
    .option('--to <instant>', 'only what happened until then')
    .action(async (options) => done((await import('./harm.ts')).harm(options)));
  command(
    sitrep,
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
    .action(async (options) => done((await import('./export.ts')).exportHappenings(options)));
  audited(
    command(
      sitrep,
      'why',
      'The whole chain behind a line: rule, words, reports, log entries.',
      'sitrep why h3fa9c1d07b2e:o4',
    ),
  )
    .argument('<id>', 'the id that stands at the end of a line of the brief')
    .action(async (id: string, options) => done((await import('./why.ts')).why(id, options)));
}
