import type { Command } from 'commander';

const repeated = (value: string, before: string[] = []): string[] => [...before, value];
const situation = ['--situation <file>', 'the situation file', './situation.db'] as const;

/** Adds what keeps and matches footage to the group `sitrep footage`. Each is imported only when it is called. */
export function addKeeping(footage: Command, done: (code: number) => void): void {
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
      '\nExamples:\n  sitrep footage add clip.mp4 --source "@sample_account" --claimed-place Khartoum --claimed-time 2023-04-17\n  sitrep footage add export/ --report 3fa9c1d07b2e\n  sitrep footage add crawl.warc.gz archive.wacz',
    )
    .action(async (inputs: string[], options) =>
      done(await (await import('./footage-add.ts')).addFootage(inputs, options)),
    );
}
