import type { Command } from 'commander';
import { type Done, examples } from '../options.ts';
import { addChecks } from './checks.ts';
import { addKeeping } from './keeping.ts';

/** Adds the group `sitrep footage`. Each command is imported only when it is called. */
export function addFootage(sitrep: Command, done: Done): void {
  const footage = sitrep
    .command('footage')
    .description('Photos and videos: kept, matched, checked.')
    .addHelpText(
      'after',
      examples(
        'sitrep footage add clip.mp4 --source "@sample_account"\nsitrep footage match\nsitrep footage sun --place Kyiv --time 2023-05-17T07:25Z',
      ),
    );
  addKeeping(footage, done);
  addChecks(footage, done);
}
