import type { ProjectionStore } from '../../../record/projections.ts';
import type { Item, ItemQuery } from '../../../record/view.ts';
import type { Database } from './file.ts';
import { openItem, packItem } from './rows/item.ts';
import { HORIZON, placesTold } from './schema.ts';
import { heldIn, type Stood, type windowsIn } from './windows.ts';

/** Items kept open, by their text: one brief asks for nearly the items of the one before. About 5 KB each. */
const KEPT_ITEMS = 4096;

/** Items as JSON beside the columns that they are found by; each stands in a window. */
export function itemsIn(
  db: Database,
  { numOf, isFilling }: Pick<ReturnType<typeof windowsIn>, 'numOf' | 'isFilling'>,
): Pick<
  ProjectionStore,
  'putItems' | 'settledItems' | 'settledOfEach' | 'settledCount' | 'eachSettled' | 'settledItem'
> {
  const kept = new Map<string, Item>();
  const keptItem = (body: string): Item => {
    const have = kept.get(body);
    if (have !== undefined) return have;
    if (kept.size >= KEPT_ITEMS) kept.clear();
    const item = openItem(body);
    kept.set(body, item);
    return item;
  };
  const settledItems = (query: ItemQuery): Item[] => {
    const { where, limit, values } = filtered(query);
    const open = query.limit === undefined && query.place === undefined ? openItem : keptItem;
    return db
      .all<{ body: string }>(`SELECT body ${where} ${LATEST_FIRST}${limit}`, values)
      .map(({ body }) => open(body));
  };
  const putName = (name: string, place: string): void =>
    void db.run('INSERT OR IGNORE INTO place_name (name, place) VALUES (?,?)', [name, place]);
  return {
    putItems(blockKey, window, items) {
      const num = numOf(blockKey, window);
      if (num === null) return [];
      const gone: Stood[] = [];
      for (const [lead, item] of items) {
        gone.push(
          ...db.all<Stood>('DELETE FROM item WHERE time_window = ? AND lead = ? RETURNING family, place', [num, lead]),
        );
        if (item === null) continue;
        const { happening, kind, family, section, place, person, from, minKnown, last } = item;
        const spot = item.spot ? 1 : 0;
        if (item.placeName !== null && place !== null) putName(item.placeName, place);
        // Read otherwise, it may be led in another window, whose turn to drop it is still to come: what it told there goes now, and is told of.
        if (!isFilling())
          gone.push(...db.all<Stood>('DELETE FROM item WHERE id = ? RETURNING family, place', [happening.id]));
        db.run(
          'INSERT INTO item (id, time_window, lead, kind, family, section, place, spot, person, begins, min_known, last, body) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)',
          [happening.id, num, lead, kind, family, section, place, spot, person, from, minKnown, last, packItem(item)],
        );
      }
      return heldIn(gone);
    },
    settledItems,
    settledOfEach: (queries) => queries.map(settledItems),
    *eachSettled(query) {
      const { where, limit, values } = filtered(query);
      for (const { body } of db.each<{ body: string }>(`SELECT body ${where} ${LATEST_FIRST}${limit}`, values))
        yield openItem(body);
    },
    settledCount({ sections, limit, placesSince, ...bounds }) {
      const counts = sections.map((section) => {
        const asked = filtered({ ...bounds, section, limit });
        const rows = `(SELECT 1 ${asked.where}${asked.limit})`;
        return db.get<{ count: number }>(`SELECT count(*) AS count FROM ${rows}`, asked.values)?.count ?? 0;
      });
      const until = bounds.known ?? Number.MAX_SAFE_INTEGER;
      const places =
        placesSince === null ? [] : db.all<{ place: string }>(placesTold, [placesSince, until, until, limit]);
      return { sections: counts, places: places.length };
    },
    settledItem(id, known) {
      const row = db.get<{ body: string }>(`SELECT body FROM item WHERE id = ? AND ${HORIZON} <= ?`, [
        id,
        known ?? Number.MAX_SAFE_INTEGER,
      ]);
      return row === undefined ? null : openItem(row.body);
    },
  };
}

const LATEST_FIRST = 'ORDER BY last DESC, id';

/** The rows that answer a question, and the limit of how many. */
function filtered(query: ItemQuery): { where: string; limit: string; values: (string | number)[] } {
  const where: string[] = [];
  const values: (string | number)[] = [];
  const add = (condition: string, ...given: (string | number)[]): void => {
    where.push(condition);
    values.push(...given);
  };
  if (query.kind !== undefined) add('kind = ?', query.kind);
  if (query.section !== undefined) add('section = ?', query.section);
  if (query.without !== undefined) add('section <> ?', query.without);
  if (query.place !== undefined) add('place = ?', query.place);
  if (query.person !== undefined) add('person = ?', query.person);
  if (query.families !== undefined) {
    // Written out, so that SQLite sees which partial indexes answer it.
    const families = query.families.map((family) => `'${family.replaceAll("'", "''")}'`);
    add(families.length === 1 ? `family = ${families[0]}` : `family IN (${families.join(',')})`);
  }
  // Nothing settled by `known` was told after it: the second bound only lets the index be walked from there.
  if (query.known !== null) add(`last <= ? AND ${HORIZON} <= ?`, query.known, query.known);
  if (query.at !== null) add('(begins IS NULL OR begins <= ?)', query.at);
  const limit = query.limit === undefined ? '' : ` LIMIT ${Math.max(0, Math.floor(query.limit))}`;
  return { where: `FROM item${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''}`, limit, values };
}
