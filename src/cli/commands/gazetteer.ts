import { accessSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { gazetteerNames } from '../../languages/en/places/index.ts';
import { importGazetteer } from '../../resolve/gazetteer/import.ts';
import { gazetteer } from '../../resolve/gazetteer/in-use.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { plain, terminal } from '../print/terminal.ts';

/** `sitrep gazetteer import`: builds a larger gazetteer from GeoNames tables; SITREP_GAZETTEER names it to every other command. */
export async function importTables(paths: string[], options: { out: string }): Promise<number> {
  for (const path of paths) {
    try {
      accessSync(path);
    } catch (cause) {
      throw new UsageError(`There is no GeoNames table at ${path}.`, { cause });
    }
  }
  mkdirSync(dirname(options.out), { recursive: true });
  const unfinished = `${options.out}.part`;
  try {
    const { places, names, skipped } = await importGazetteer(
      paths,
      unfinished,
      gazetteerNames,
      gazetteer() ?? undefined,
    );
    renameSync(unfinished, options.out);
    terminal().line(`${places} places with ${names} names, ${skipped} rows left out: ${plain(options.out)}`);
    return exitCodes.ok;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new UsageError(`No gazetteer could be built: ${error instanceof Error ? error.message : String(error)}.`, {
      cause: error,
    });
  }
}
