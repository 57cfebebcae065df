import type { BriefLine, Citation, ControlInterval } from '../../record/happening.ts';
import { gapId } from '../../record/ids.ts';
import type { AsOf, Item, ItemQuery, View } from '../../record/view.ts';
import { limitOf } from '../asof.ts';
import { latestOf } from '../control/latest-told.ts';
import type { Beside } from './beside.ts';
import { controlLine, independent } from './lines.ts';
import type { Overtaking } from './overtaken.ts';

/** Latest items on persons' whereabouts that are looked at. */
const LOOKED_AT = 150;
/** Latest reports with lost words. */
const GAPS = 10;

/** Asks for what is told of persons' whereabouts. */
export const whereaboutsTold = ({ known, at }: AsOf, most: Most): ItemQuery => ({
  known: limitOf(known),
  at: limitOf(at),
  families: ['whereabouts'],
  limit: most(LOOKED_AT),
});

/** The latest that is told of each person's whereabouts, where it is that nobody knows them. */
export function missing(whereabouts: readonly Item[]): Item[] {
  const told = whereabouts.filter(({ happening, person }) => person !== null && !happening.background);
  return [...Map.groupBy(told, ({ person }) => person).values()].flatMap(
    (states) => states.find(({ value }) => value === 'unknown') ?? [],
  );
}

/** How much is looked at: up to a limit, or all there is. */
export type Most = (limit: number) => number;

/** What a brief is asked of, and what its lines are seen beside. */
interface Asked {
  view: View;
  asOf: AsOf;
  beside: Beside;
  overtaken: Overtaking;
  most: Most;
}

/** What the record says nobody knows: where a person is, who holds a place that was left, words that a text has lost. */
export const unknowns = (
  { view, asOf, beside, overtaken, most }: Asked,
  intervals: readonly ControlInterval[],
  lost: readonly Item[],
): BriefLine[] => [
  ...whereabouts(lost, beside, overtaken),
  ...leftPlaces(view, intervals),
  ...gaps(view, asOf, most(GAPS)),
];

/** Persons whose whereabouts are said to be unknown, or disputed, and whom nothing later places anywhere. */
function whereabouts(lost: readonly Item[], beside: Beside, overtaken: Overtaking): BriefLine[] {
  const lines: BriefLine[] = [];
  for (const unknown of lost) {
    if (overtaken(unknown).happening.status === 'superseded') continue;
    const all = beside.ofPerson(unknown.person!).filter(({ happening }) => !happening.background);
    const others = all
      .filter((item) => item !== unknown && !['denied', 'retracted'].includes(item.happening.status))
      .slice(0, 3);
    const heard = others.map(({ happening }) => `${happening.line} (${happening.status})`).join('; ');
    lines.push({
      ...lineFrom(
        unknown,
        beside.wording.whereaboutsUnknown(unknown.happening.agent[0]?.name ?? null),
        unknown.happening.told,
      ),
      reason: [unknown.happening.reason, heard].filter((part) => part !== '').join('; on record: '),
    });
  }
  return lines;
}

function lineFrom(item: Item, text: string, told: Citation[]): BriefLine {
  const { happening } = item;
  return {
    id: happening.id,
    kind: 'state',
    text,
    status: 'unknown',
    reason: happening.reason,
    place: happening.place,
    time: happening.time,
    lastPublished: latestOf(told),
    origins: independent(happening),
    quantity: null,
    p: null,
    sure: true,
    told,
  };
}

/** Places that a side left or lost and that nobody on record took. */
function leftPlaces({ wording }: View, intervals: readonly ControlInterval[]): BriefLine[] {
  return intervals
    .filter(({ to }) => to !== null)
    .map((last) => ({
      ...controlLine(wording, last),
      text: wording.holderUnknown(last.place),
      status: 'unknown' as const,
      reason: last.reason,
    }));
}

function gaps(view: View, asOf: AsOf, limit: number): BriefLine[] {
  return view.gaps(limitOf(asOf.known), limit).map(({ source, at, reason, words }) => ({
    id: gapId(source.id, at),
    kind: 'gap' as const,
    text: view.wording.wordsLost(source.publisher, words),
    status: 'unknown' as const,
    reason,
    place: null,
    time: null,
    lastPublished: source.published,
    origins: 1,
    quantity: null,
    p: null,
    sure: true,
    told: [],
  }));
}
