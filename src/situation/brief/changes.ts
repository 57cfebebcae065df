import type { Brief, BriefLine, SituationDiff } from '../../record/happening.ts';
import type { AsOf, View } from '../../record/view.ts';
import { limitOf } from '../asof.ts';
import { control } from '../control/control.ts';
import { besideOf } from './beside.ts';
import { brief } from './brief.ts';
import { diff } from './diff.ts';
import { overtaking } from './overtaken.ts';

/** What changed between the situation as known at `since` and as known at `known`, both about the world at `at`. */
export function changes(view: View, since: string, asOf: AsOf): SituationDiff {
  return changesBetween(view, brief(view, { at: asOf.at, known: since }), brief(view, asOf), asOf);
}

/** The diff of two briefs, with what the record says, as of the later, of each line that is gone: it may be gone from the brief only. */
export function changesBetween(view: View, before: Brief, after: Brief, asOf: AsOf): SituationDiff {
  const change = diff(before, after);
  return { ...change, removed: change.removed.map((line) => ({ ...line, now: sinceThen(view, line, asOf) })) };
}

function sinceThen(view: View, line: BriefLine, asOf: AsOf): string {
  if (line.kind === 'gap') return 'its report is no longer among the latest with lost words';
  if (line.kind === 'control') {
    const name = line.place?.name;
    const interval = name && control(view, asOf, { place: name, history: true }).find(({ id }) => id === line.id);
    if (!interval) return 'nothing on record says it any more';
    return interval.to === null ? 'nobody has told of it lately' : `it ended by ${interval.to}`;
  }
  const item = view.item(line.id, limitOf(asOf.known));
  if (item === null) return 'nothing on record says it any more';
  const { happening } = overtaking(besideOf(view, asOf, [item]))(item);
  if (happening.status !== line.status) return `now ${happening.status}: ${happening.reason}`;
  return happening.id === line.id
    ? `still ${happening.status}; later or weightier news comes before it`
    : `now told with another: ${happening.line} (${happening.status})`;
}
