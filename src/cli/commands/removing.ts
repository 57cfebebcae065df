import type { Command } from 'commander';
import { type Done, situation } from '../options.ts';

/** Adds `sitrep withdraw` and `sitrep erase`. Each is imported only when it is called. */
export function addRemoving(sitrep: Command, done: Done): void {
  sitrep
    .command('withdraw')
    .description('Take a report back: what stands on it alone is retracted. Logged, dated, reversible.')
    .argument('<report>', 'its id, or the first digits of it')
    .requiredOption('--by <name>', 'who withdraws it')
    .requiredOption('--reason <words>', 'why')
    .option('--undo', 'let it stand again')
    .option(...situation)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Examples:
  sitrep withdraw 3fa9c1d07b2e --by 'A. Editor' --reason 'the outlet could not stand it up'
  sitrep withdraw 3fa9c1d07b2e --undo --by 'A. Editor' --reason 'it stands after all'`,
    )
    .action(async (report: string, options) => done((await import('./removal.ts')).withdraw(report, options)));
  sitrep
    .command('erase')
    .description(
      'Erase a private person, a report or an entry for good, and leave a signed tombstone. Without --yes it only shows what would go.',
    )
    .argument('<what...>', "a person's whole name, ids of reports, or entries as #12")
    .requiredOption('--by <name>', 'who erases')
    .requiredOption('--reason <words>', 'why; it stays on record: never the name')
    .option('--whole', 'erase the reports that name the person, not only the name in them')
    .option('--yes', 'erase; there is no undoing it')
    .option('--key <file>', 'the Ed25519 key that signs; by default <situation>.key, made at first use')
    .option(...situation)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
What goes, what stays and what is beyond it: docs/erasing.md.

Examples:
  sitrep erase 'Jane Q. Sample' --by 'A. Editor' --reason 'a private person asked' --yes
  sitrep erase 3fa9c1d07b2e --by 'A. Editor' --reason 'court order' --yes`,
    )
    .action(async (what: string[], options) => done((await import('./removal.ts')).erase(what, options)));
}
