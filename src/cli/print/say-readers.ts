import { engine } from '../../engine.ts';
import { ordinalOf } from '../../record/engine.ts';
import type { Reading } from '../../record/reading.ts';
import type { Store } from '../../store/store.ts';

/** The form of a reading that tells all that this program shows. */
const SCHEMA: Reading['schema'] = 2;

/** Says in one line on standard error where reports were read by another engine than this one, and what brings them up. */
export function sayReaders(store: Store): void {
  const said = readersSaid(store, engine());
  if (said !== null) process.stderr.write(`sitrep: ${said}\n`);
}

/** What is to be said of a situation where `own` reads; null where nothing is. */
function readersSaid(store: Store, own: string): string | null {
  const { reports } = store.totals(null);
  const left = reports - store.readingsBy(own);
  const top = store.engine;
  if (reports === 0 || (left <= 0 && top === own)) return null;
  if (left <= 0)
    return `what another engine read (${top}) counts before what this one read: "sitrep reread" puts this one first`;
  const ranks = store.ranks();
  const above = ranks.find(({ name }) => name === top)?.ordinal ?? 0;
  const whose = top === own || above < ordinalOf(own) ? 'an older engine' : 'another engine';
  const which =
    left < reports
      ? `${left} of ${reports} reports were`
      : reports === 1
        ? 'the report was'
        : `all ${reports} reports were`;
  const others = new Set([top, ...ranks.map(({ name }) => name)]);
  others.delete(own);
  const isBare = [...others].some((name) => (store.schemaOf(name) ?? SCHEMA) < SCHEMA);
  return `${which} read by ${whose}${isBare ? ', in a form that tells nothing any more' : ''}: "sitrep reread" brings the situation up to date`;
}
