import type { Window } from '../../record/projections.ts';
import type { Work } from './work.ts';

/** A window of a block in which nothing has been told yet. */
export const emptyWindow = (blockKey: string, window: number): Window => ({
  blockKey,
  window,
  minKnown: 0,
  maxKnown: 0,
  revised: 0,
  judged: 0,
  settled: 0,
  horizon: 0,
  members: [],
  leaders: {},
});

/** Leaders, old and new, of the mentions that change their leader, come, go, or stand in a report that changed. */
export function changedLeads(
  window: Window,
  leaders: Record<string, string>,
  changed: ReadonlySet<string>,
): Set<string> {
  const leads = new Set<string>();
  for (const { id, report } of window.members) {
    const was = window.leaders[id];
    if (was === leaders[id] && !changed.has(report)) continue;
    leads.add(leaders[id]!);
    if (was !== undefined) leads.add(was);
  }
  for (const [id, was] of Object.entries(window.leaders)) if (!(id in leaders)) leads.add(was);
  return leads;
}

/** Do all mentions have the leaders that they had? */
export function sameLeaders(a: Record<string, string>, b: Record<string, string>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** Bounds of knowledge in a window whose mentions changed; `leaders` are still those from before. */
export function bounds(window: Window, { view, judging, changed }: Work): void {
  const had = window.leaders;
  const kept = window.members.filter(({ id }) => id in had);
  // Where every mention stands as it stood, only the sources of new ones are looked at.
  const stands = kept.length === Object.keys(had).length && kept.every(({ report }) => !changed.has(report));
  window.minKnown = Number.POSITIVE_INFINITY;
  window.maxKnown = 0;
  if (!stands) window.revised = window.judged = 0;
  for (const one of window.members) {
    const { id, known, report } = one;
    window.minKnown = Math.min(window.minKnown, known);
    window.maxKnown = Math.max(window.maxKnown, known);
    if (stands && id in had) continue;
    const source = view.sources(report);
    window.revised = Math.max(
      window.revised,
      source.revisedKnown ?? 0,
      source.reprintKnown ?? 0,
      ...source.withdrawals.map((one) => one.known),
    );
    if (!judging.none) window.judged = Math.max(window.judged, judging.touched(one, source));
  }
}
