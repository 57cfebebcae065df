import type { Why } from '../record/happening.ts';
import type { AsOf, View } from './view.ts';

/** The whole chain behind a line: rule, reason, spans, reports, log entries, origins. Null when nothing has that id. */
export function why(_view: View, _id: string, _asOf: AsOf): Why | null {
  return null;
}
