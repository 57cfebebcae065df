import { reprintKnown } from '../../corroborate/origins/source.ts';
import type { ProjectionStore } from '../../record/projections.ts';
import type { Source } from '../../record/source.ts';

/** Stores the source; reports at the same address follow one another by knowledge, each replaced by the next. Gives those that changed. */
export function putRevised(projections: ProjectionStore, source: Source, fresh: Map<string, Source>): string[] {
  if (source.address === null) {
    projections.putSource(source);
    return [];
  }
  const all = [...projections.sourcesAt(source.address).filter(({ id }) => id !== source.id), source].sort(
    (a, b) => a.known - b.known || (a.id < b.id ? -1 : 1),
  );
  const changed: string[] = [];
  for (const [i, one] of all.entries()) {
    // Of two texts known at one instant nobody can say which came later: neither replaces the other.
    const next = all.slice(i + 1).find(({ known }) => known > one.known) ?? null;
    const revisedBy = next?.id ?? null;
    const revisedKnown = next?.known ?? null;
    const rewrite =
      one.archived && all.some((other) => other.archived && other.known === one.known && isShorter(other, one));
    const same = one.revisedBy === revisedBy && one.revisedKnown === revisedKnown && one.rewrite === rewrite;
    if (one.id !== source.id && same) continue;
    if (one.id !== source.id) changed.push(one.id);
    const linked = { ...one, revisedBy, revisedKnown, rewrite };
    projections.putSource(linked);
    fresh.set(linked.id, linked);
  }
  return changed;
}

/** Marks what prints again the body of a report of days before: the source itself, and those on the projections that it came before. */
export function putReprints(projections: ProjectionStore, id: string, fresh: Map<string, Source>): string[] {
  const source = fresh.get(id)!;
  if (source.textKey === null) return [];
  const all = projections.sourcesSaying(source.textKey);
  const changed: string[] = [];
  for (const one of all) {
    const reprint = reprintKnown(one, all);
    if (one.reprintKnown === reprint) continue;
    const marked = { ...one, reprintKnown: reprint };
    projections.putSource(marked);
    fresh.set(one.id, marked);
    if (one.id !== id) changed.push(one.id);
  }
  return changed;
}

/** Articles grow: of two texts with one instant the shorter is taken for the first. */
const isShorter = (a: Source, b: Source): boolean =>
  a.id !== b.id && (a.shingles !== b.shingles ? a.shingles < b.shingles : a.id < b.id);
