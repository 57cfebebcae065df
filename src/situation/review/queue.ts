import type { QueueItem } from '../../record/judgement.ts';
import { DAY } from '../../record/plain.ts';
import type { AsOf, Item, View } from '../../record/view.ts';
import { limitOf } from '../asof.ts';
import { besideOf } from '../brief/beside.ts';
import { overtaking } from '../brief/overtaken.ts';
import { latestOf } from '../control/latest-told.ts';
import { controlDoubts, type Doubted, itemDoubts, unsureDoubt } from './doubts.ts';
import { nearDoubts } from './near.ts';

/** Latest told items that are looked at. */
const LOOKED_AT = 400;
/** Days in which what waits loses half of its claim on somebody's time. */
const HALF_LIFE_DAYS = 14;

/**
 * What most needs a human eye, as known by `asOf.known`: how much a line matters times how much is in doubt, fading with age. Each says
 * why it waits and which judgements would settle it; what a person has decided waits no longer, unless more was told since.
 */
export function queue(view: View, asOf: AsOf, { limit = 50 }: { limit?: number } = {}): QueueItem[] {
  const known = limitOf(asOf.known);
  const at = limitOf(asOf.at);
  const [sure, unsure] = view.itemsOfEach([
    { known, at, without: 'unsure', limit: LOOKED_AT },
    { known, at, section: 'unsure', limit: LOOKED_AT },
  ]);
  const isNews = ({ happening, kind }: Item): boolean => !happening.background && kind !== 'statement';
  const told = sure!.filter(isNews);
  const items = told.map(overtaking(besideOf(view, asOf, told)));
  const latest = Math.max(...items.map(({ last }) => last));
  const doubted = [
    ...items.flatMap((item) => itemDoubts(view, item, known)),
    ...controlDoubts(view, asOf),
    ...nearDoubts(view, items, known),
    ...unsure!.filter(isNews).map(unsureDoubt),
  ];
  const score = ({ item, degree }: Doubted): number =>
    item.weight * degree * 2 ** (-Math.max(0, latest - item.last) / DAY / HALF_LIFE_DAYS);
  const rows = doubted.map((one): QueueItem => {
    const { happening } = one.item;
    return {
      id: one.id ?? happening.id,
      kind: one.kind ?? one.item.kind,
      text: one.text ?? happening.line,
      status: happening.status,
      doubt: one.doubt,
      why: one.why,
      score: Math.round(score(one) * 1000) / 1000,
      place: happening.place?.name ?? null,
      lastPublished: latestOf(happening.told),
      settle: one.settle,
    };
  });
  return rows
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.doubt < b.doubt ? -1 : 1))
    .slice(0, limit);
}
