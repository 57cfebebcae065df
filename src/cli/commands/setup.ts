import type { Command } from 'commander';
import { type Done, examples } from '../options.ts';

/** Adds `sitrep gazetteer`: other places to look names up in. Imported only when it is called. */
export function addGazetteer(sitrep: Command, done: Done): void {
  const gazetteer = sitrep.command('gazetteer').description('Larger gazetteers from GeoNames tables.');
  gazetteer
    .command('import')
    .description('Build a gazetteer from GeoNames tables (allCountries.txt, cities15000.txt; gzip too).')
    .argument('<tables...>', 'GeoNames tables')
    .option('--out <file>', 'the gazetteer to write', './gazetteer.bin')
    .addHelpText(
      'after',
      examples(
        'sitrep gazetteer import allCountries.txt --out world.bin\nSITREP_GAZETTEER=world.bin sitrep read article.html',
      ),
    )
    .action(async (tables: string[], options) =>
      done(await (await import('./gazetteer.ts')).importTables(tables, options)),
    );
}

/** Adds `sitrep key`: authors' keys, which sign verification steps. */
export function addKeys(sitrep: Command, done: Done): void {
  const key = sitrep
    .command('key')
    .description("Authors' keys (Ed25519), which sign verification steps.")
    .addHelpText('after', examples('sitrep key new --name "A. Sample"\nsitrep key list'));
  key
    .command('new')
    .description('Make a key; its private part stays on this machine (SITREP_KEYS, or ~/.config/sitrep/keys).')
    .requiredOption('--name <name>', 'whose key it is')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('sitrep key new --name "A. Sample"'))
    .action(async (options) => done((await import('./key.ts')).newKey(options)));
  key
    .command('list')
    .description('The keys on this machine, with the fingerprints to tell others.')
    .option('--json', 'print JSON, one key a line')
    .action(async (options) => done((await import('./key.ts')).keys(options)));
}
