import type { ProjectionStore } from '../../../record/projections.ts';
import type { Source } from '../../../record/source.ts';
import type { Database } from './file.ts';
import { openSource, packSource } from './rows/source.ts';

/** For sources whose sketch is not asked for. */
const none = new Uint8Array();

/** Sources of reports, by report, address and text. */
export function sourcesIn(
  db: Database,
): Pick<ProjectionStore, 'source' | 'putSource' | 'sourcesAt' | 'sourcesSaying' | 'reportsFrom'> {
  const sourceOf = (row: { body: string; sketch: Uint8Array } | undefined): Source | null =>
    row === undefined ? null : openSource(row.body, row.sketch);
  return {
    source: (report) => sourceOf(db.get('SELECT body, sketch FROM source WHERE report = ?', [report])),
    putSource(source) {
      const { body, sketch } = packSource(source);
      db.run('INSERT OR REPLACE INTO source (report, address, text_key, sketch, body) VALUES (?,?,?,?,?)', [
        source.id,
        source.address,
        source.textKey,
        sketch,
        body,
      ]);
    },
    sourcesAt: (address) =>
      db
        .all<{ body: string; sketch: Uint8Array }>('SELECT body, sketch FROM source WHERE address = ?', [address])
        .map((row) => sourceOf(row)!),
    sourcesSaying: (textKey) =>
      db
        .all<{ body: string; sketch: Uint8Array }>('SELECT body, sketch FROM source WHERE text_key = ?', [textKey])
        .map((row) => sourceOf(row)!),
    reportsFrom(keys) {
      if (keys.size === 0) return [];
      const found: string[] = [];
      for (const { report, body } of db.each<{ report: string; body: string }>('SELECT report, body FROM source')) {
        if (openSource(body, none).keys.some((key) => keys.has(key))) found.push(report);
      }
      return found;
    },
  };
}
