import type { ProjectionStore } from '../../../record/projections.ts';
import type { Database } from './file.ts';
import { holdingsIn } from './holdings.ts';
import { itemsIn } from './items.ts';
import { sourcesIn } from './sources.ts';
import { type SqliteWindows, windowsIn } from './windows.ts';

export type SqliteProjections = ProjectionStore & SqliteWindows;

/** The projections in SQLite: windows, sources and items as JSON beside the columns that they are found by. */
export function sqliteProjections(db: Database): SqliteProjections {
  const { windows, ...numbering } = windowsIn(db);
  return { ...windows, ...sourcesIn(db), ...itemsIn(db, numbering), ...holdingsIn(db) };
}
