import type { AsOf, Item, View } from '../../record/view.ts';
import { placesAsked } from '../asked-places.ts';
import { limitOf } from '../asof.ts';
import { besideOf } from '../brief/beside.ts';
import { overtaking } from '../brief/overtaken.ts';
import { readingsKept } from '../harm/figures.ts';
import { columns } from './columns.ts';
import { csvLine } from './csv.ts';
import { type Row, rowOf } from './row.ts';

export interface ExportQuery {
  /** A place's name; every place of that name answers. */
  place?: string;
  /** Only what learned something at this instant (ms) or later. */
  since?: number | null;
  /** History too, which is left out otherwise. */
  background?: boolean;
}

export type ExportFormat = 'csv' | 'geojson' | 'jsonl';

/** Happenings as rows, the latest told first, one by one. */
export function* exportRows(view: View, asOf: AsOf, query: ExportQuery = {}): IterableIterator<Row> {
  const readings = readingsKept((report) => view.reading(report));
  const overtaken = overtaking(besideOf(view, asOf, []));
  for (const item of itemsAsked(view, asOf, query)) {
    if (!item.happening.sure || (item.happening.background && query.background !== true)) continue;
    if (query.since != null && item.maxKnown < query.since) continue;
    yield rowOf(overtaken(item), readings, view.places());
  }
}

function* itemsAsked(view: View, asOf: AsOf, { place }: ExportQuery): IterableIterator<Item> {
  const bounds = { known: limitOf(asOf.known), at: limitOf(asOf.at), kind: 'happening' as const };
  if (place === undefined) yield* view.eachItem(bounds);
  else for (const key of placesAsked(view, place, bounds.known)) yield* view.eachItem({ ...bounds, place: key });
}

/** The export as text, in pieces: CSV with a head line, a GeoJSON FeatureCollection, or JSON one a line. */
export function* exportText(
  view: View,
  asOf: AsOf,
  query: ExportQuery,
  format: ExportFormat,
): IterableIterator<string> {
  if (format === 'csv') yield csvLine(columns);
  if (format === 'geojson') yield '{"type":"FeatureCollection","features":[';
  let first = true;
  for (const row of exportRows(view, asOf, query)) {
    if (format === 'csv') yield csvLine(columns.map((column) => row[column]));
    else if (format === 'jsonl') yield `${JSON.stringify(row)}\n`;
    else yield `${first ? '' : ','}\n${JSON.stringify(featureOf(row))}`;
    first = false;
  }
  if (format === 'geojson') yield '\n]}\n';
}

/** A row as a GeoJSON feature (RFC 7946); what has no spot has no geometry. */
const featureOf = ({ latitude, longitude, ...properties }: Row) => ({
  type: 'Feature',
  id: properties.id,
  geometry: latitude === null || longitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] },
  properties,
});
