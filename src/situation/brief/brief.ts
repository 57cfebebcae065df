import type { Brief, BriefLine, Citation } from '../../record/happening.ts';
import type { AsOf, Item, Section, View } from '../../record/view.ts';
import { limitOf } from '../asof.ts';
import { lastIntervals } from '../control/control.ts';
import { besideOf } from './beside.ts';
import { controlLine, lineOfItem } from './lines.ts';
import { overtaking } from './overtaken.ts';
import { missing, unknowns, whereaboutsTold } from './unknowns.ts';

/** Items looked at for a section, the latest told first: what is not among them is old news. */
const LOOKED_AT = 120;
/** Places whose control is looked at, the latest told first. */
const PLACES = 60;
/** Lines a section shows at most. */
const SHOWN: Record<string, number> = {
  control: 60,
  established: 60,
  claimed: 40,
  disputed: 40,
  statement: 40,
  footage: 25,
  background: 30,
  unknown: 40,
};
const sections = [
  'established',
  'claimed',
  'disputed',
  'unknown',
  'statement',
  'footage',
  'background',
] as const satisfies readonly Section[];
/** Hours in which a line's recency halves: a day-old seizure still comes before this hour's meeting. */
const HALF_LIFE_HOURS = 36;
/** Citations that a line carries; `why` has all. */
const CITED = 8;

/** What is known, claimed, disputed and unknown, as known at `known` about the world at `at`: most important and latest first. */
export function brief(view: View, asOf: AsOf): Brief {
  const known = limitOf(asOf.known);
  const at = limitOf(asOf.at);
  const totals = view.totals(known);
  const intervals = lastIntervals(view, asOf, PLACES, totals);
  const [whereabouts, ...asked] = view.itemsOfEach([
    whereaboutsTold(asOf),
    ...sections.map((section) => ({ known, at, section, limit: LOOKED_AT })),
  ]);
  const lost = missing(whereabouts!);
  const beside = besideOf(
    view,
    asOf,
    asked.flat(),
    lost.map(({ person }) => person!),
  );
  const overtaken = overtaking(beside);
  const open = unknowns(view, asOf, intervals, lost, beside, overtaken).slice(0, SHOWN.unknown);
  const checks = checksOf(view, asked[sections.indexOf('footage')]!, known);
  // A line stands in one section: what nobody knows is not also told as disputed.
  const told = new Set(open.map(({ id }) => id));
  const section = (name: (typeof sections)[number]): BriefLine[] =>
    ranked(asked[sections.indexOf(name)]!, SHOWN[name]!, (item) =>
      // What later news has overtaken is settled: `happenings` and `why` still tell it.
      told.has(item.happening.id) || overtaken(item).happening.status === 'superseded'
        ? null
        : lineOfItem(item, checks(item)),
    );
  const held = intervals.filter(({ to }) => to === null).slice(0, SHOWN.control);
  return {
    ...asOf,
    engine: totals.reports === 0 ? 'none' : view.engine,
    ...totals,
    control: held.map((interval) => controlLine(view.wording, interval)).map(short),
    established: section('established'),
    claimed: section('claimed'),
    disputed: section('disputed'),
    unknown: [...open, ...section('unknown')].slice(0, SHOWN.unknown).map(short),
    statements: section('statement'),
    footage: section('footage'),
    background: section('background'),
  };
}

/** How many verification steps stand behind each of some footage, asked at once. */
function checksOf(view: View, footage: readonly Item[], known: number | null): (item: Item) => number {
  const told = footage.map(({ happening }) => happening.told.map(({ observation }) => observation));
  const steps = view.checks(told.flat(), known).values();
  const counted = new Map(
    footage.map((item, i) => [item, told[i]!.reduce((sum) => sum + (steps.next().value?.length ?? 0), 0)]),
  );
  return (item) => counted.get(item) ?? 0;
}

/** Weight fading with age, against the latest line of the section; lines with the same words are shown once, the strongest first. */
function ranked(items: readonly Item[], limit: number, lineOf: (item: Item) => BriefLine | null): BriefLine[] {
  const latest = Math.max(...items.map(({ last }) => last));
  const score = ({ weight, last }: Item): number => weight * 2 ** (-(latest - last) / 3_600_000 / HALF_LIFE_HOURS);
  const seen = new Set<string>();
  const lines: BriefLine[] = [];
  for (const item of [...items].sort(
    (a, b) => score(b) - score(a) || b.last - a.last || (a.happening.id < b.happening.id ? -1 : 1),
  )) {
    if (lines.length >= limit) break;
    const line = lineOf(item);
    if (line === null || seen.has(line.text.toLowerCase())) continue;
    seen.add(line.text.toLowerCase());
    lines.push(short(line));
  }
  return lines;
}

const short = (line: BriefLine): BriefLine => (line.told.length <= CITED ? line : { ...line, told: pick(line.told) });

/** One citation a publisher first, earliest first; then the rest, until there are enough. */
function pick(told: readonly Citation[]): Citation[] {
  const seen = new Set<string | null>();
  const first = told.filter(({ publisher }) => !seen.has(publisher) && seen.add(publisher));
  return [...first, ...told.filter((one) => !first.includes(one))].slice(0, CITED);
}
