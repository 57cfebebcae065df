import { canonical } from '../record/canonical.ts';
import type { Brief, BriefLine, SituationDiff } from '../record/happening.ts';

const SECTIONS = [
  'control',
  'established',
  'claimed',
  'disputed',
  'unknown',
  'statements',
  'footage',
  'background',
] as const;

/** The lines of a brief by their ids. */
export const linesOf = (brief: Brief): Map<string, BriefLine> =>
  new Map(SECTIONS.flatMap((section) => brief[section]).map((line) => [line.id, line]));

/** What changed from one brief to another; `apply` over the first gives the second's lines. Times of asking alone are no change. */
export function diff(before: Brief, after: Brief): SituationDiff {
  const old = linesOf(before);
  const now = linesOf(after);
  const changed: SituationDiff['changed'] = [];
  for (const [id, line] of now) {
    const was = old.get(id);
    if (was && canonical(was) !== canonical(line)) changed.push({ before: was, after: line });
  }
  return {
    from: { at: before.at, known: before.known },
    to: { at: after.at, known: after.known },
    added: [...now.values()].filter((line) => !old.has(line.id)),
    removed: [...old.values()].filter((line) => !now.has(line.id)),
    changed,
  };
}

/** Replays a diff over lines by id: `apply(linesOf(before), diff(before, after))` equals the lines of `after`. */
export function applyDiff(lines: ReadonlyMap<string, BriefLine>, change: SituationDiff): Map<string, BriefLine> {
  const result = new Map(lines);
  for (const line of change.removed) result.delete(line.id);
  for (const line of change.added) result.set(line.id, line);
  for (const { after } of change.changed) result.set(after.id, after);
  return result;
}
