/**
 * The situation: what the fold says, as known at `known` about the world at `at`. The public calls, all pure over a View
 * (every Store is one; `openStore(':memory:')` is one without a file):
 *
 *   brief(view, {at, known})                         -> Brief
 *   happenings(view, {at, known}, {place?, limit?})  -> Happening[]
 *   control(view, {at, known}, {place?, limit?})     -> ControlInterval[]
 *   why(view, id, {at, known})                       -> Why | null
 *   diff(before: Brief, after: Brief)                -> SituationDiff
 *   applyDiff(before: Brief, change)                 -> Brief (the one after)
 *   changes(view, since, {at, known})                -> SituationDiff
 *   alertsOf(view, change, {at, known})              -> Alert[]
 *   harm(view, {at, known}, {place?, from?, to?})    -> Harm
 *   exportText(view, {at, known}, {place?, since?}, format) -> pieces of CSV, GeoJSON or JSON lines
 *   parseAsOf({at?, known?})                         -> AsOf, throws RangeError with the value
 */

export type { AsOf, View } from '../record/view.ts';
export { parseAsOf } from './asof.ts';
export { alertsOf } from './brief/alerts.ts';
export { brief } from './brief/brief.ts';
export { changes } from './brief/changes.ts';
export { applyDiff, diff } from './brief/diff.ts';
export { happenings } from './brief/happenings.ts';
export { independent } from './brief/lines.ts';
export { why } from './brief/why.ts';
export { control } from './control/control.ts';
export { type ExportFormat, type ExportQuery, exportText } from './export/export.ts';
export { type HarmQuery, harm } from './harm/harm.ts';
export { queue } from './review/queue.ts';
