import type { Brief, BriefLine, Citation } from '../../record/happening.ts';
import { COUNTED } from '../../record/sections.ts';
import type { AsOf, Item, Section, View } from '../../record/view.ts';
import { limitOf } from '../asof.ts';
import { freshSince, intervalsOf } from '../control/control.ts';
import { besideOf } from './beside.ts';
import { controlLine, lineOfItem } from './lines.ts';
import { overtaking } from './overtaken.ts';
import { type Most, missing, unknowns, whereaboutsTold } from './unknowns.ts';

/** Items looked at for a section, the latest told first: what is not among them is old news. */
const LOOKED_AT = 120;
/** Places whose control is looked at, the latest told first. */
const PLACES = 60;
/** Lines a section shows at most. */
const SHOWN = {
  control: 60,
  established: 60,
  claimed: 40,
  disputed: 40,
  statement: 40,
  footage: 25,
  background: 30,
  unsure: 60,
  unknown: 40,
} as const satisfies Partial<Record<Section | 'control', number>>;
const sectionNames = [
  'established',
  'claimed',
  'disputed',
  'unknown',
  'statement',
  'footage',
  'background',
  'unsure',
] as const satisfies readonly Section[];
type SectionName = (typeof sectionNames)[number];
/** Hours in which a line's recency halves: a day-old seizure still comes before this hour's meeting. */
const HALF_LIFE_HOURS = 36;
/** Citations that a line carries; `why` has all. */
const CITED = 8;

export interface BriefQuery {
  /** Every line of every section, however many there are. */
  all?: boolean;
}

/** What is known, claimed, disputed and unknown, as known at `known` about the world at `at`: most important and latest first. */
export function brief(view: View, asOf: AsOf, { all = false }: BriefQuery = {}): Brief {
  const most = (limit: number): number => (all ? Number.MAX_SAFE_INTEGER : limit);
  const asked = linesAsked(view, asOf, most);
  const { totals, held, open, sections } = asked;
  const section = (name: SectionName, before: readonly BriefLine[] = []): BriefLine[] => {
    const lines = [...before, ...(all ? sections[name].lines : inOtherWords(sections[name].lines))];
    return lines.slice(0, most(SHOWN[name])).map(short);
  };
  const { control, count } = countsOf(view, asOf, asked, most);
  return {
    ...asOf,
    engine: totals.reports === 0 ? 'none' : view.engine,
    ...totals,
    counts: {
      control,
      established: count('established'),
      claimed: count('claimed'),
      disputed: count('disputed'),
      unknown: open.length + count('unknown'),
      statements: count('statement'),
      footage: count('footage'),
      background: count('background'),
      unsure: count('unsure'),
    },
    control: held.slice(0, most(SHOWN.control)).map((one) => short(controlLine(view.wording, one))),
    established: section('established'),
    claimed: section('claimed'),
    disputed: section('disputed'),
    unknown: section('unknown', open),
    statements: section('statement'),
    footage: section('footage'),
    background: section('background'),
    unsure: section('unsure'),
  };
}

/** Items of a section that were looked at, and the lines that they make, the weightiest and latest first. */
interface Looked {
  items: readonly Item[];
  lines: readonly BriefLine[];
}
type Sections = Record<SectionName, Looked>;

type Asked = ReturnType<typeof linesAsked>;

/** All that a brief is made of: lines of each section, who holds which of the places looked at, and what nobody knows. */
function linesAsked(view: View, asOf: AsOf, most: Most) {
  const known = limitOf(asOf.known);
  const at = limitOf(asOf.at);
  const totals = view.totals(known);
  const places = view.controlPlaces(known, most(PLACES));
  const intervals = intervalsOf(view, asOf, places, totals);
  const [whereabouts, ...asked] = view.itemsOfEach([
    whereaboutsTold(asOf, most),
    ...sectionNames.map((section) => ({ known, at, section, limit: most(LOOKED_AT) })),
  ]);
  const lost = missing(whereabouts!);
  const persons = lost.map(({ person }) => person!);
  const beside = besideOf(view, asOf, asked.flat(), persons);
  const overtaken = overtaking(beside);
  const open = unknowns({ view, asOf, beside, overtaken, most }, intervals, lost);
  const checks = checksOf(view, asked[sectionNames.indexOf('footage')]!, known);
  // A line stands in one section: what nobody knows is not also told as disputed.
  const told = new Set(open.map(({ id }) => id));
  const lineOf = (item: Item): BriefLine | null =>
    // What later news has overtaken is settled: `happenings` and `why` still tell it.
    told.has(item.happening.id) || overtaken(item).happening.status === 'superseded'
      ? null
      : lineOfItem(item, checks(item));
  const looked = sectionNames.map((name, i): [SectionName, Looked] => {
    const items = asked[i]!;
    return [name, { items, lines: ranked(items).flatMap((item) => lineOf(item) ?? []) }];
  });
  return {
    totals,
    open,
    held: intervals.filter(({ to }) => to === null),
    places: places.length,
    sections: Object.fromEntries(looked) as Sections,
  };
}

/**
 * How many lines a section has: those looked at, and where there is more, all that the store has without those of them that make no line. Of
 * places beyond those looked at it is not known who holds them: each that was told of lately counts.
 */
function countsOf(view: View, asOf: AsOf, { sections, held, places, totals }: Asked, most: Most) {
  const full = sectionNames.filter((name) => sections[name].items.length >= most(LOOKED_AT));
  const placesSince = places < most(PLACES) ? null : freshSince(view, asOf, totals);
  const bounds = { known: limitOf(asOf.known), at: limitOf(asOf.at), limit: COUNTED };
  const stored =
    full.length === 0 && placesSince === null
      ? { sections: [], places }
      : view.count({ ...bounds, sections: full, placesSince });
  return {
    control: held.length + Math.max(0, stored.places - places),
    count(name: SectionName): number {
      const { items, lines } = sections[name];
      const inAll = stored.sections[full.indexOf(name)] ?? items.length;
      return full.includes(name) && inAll >= COUNTED ? COUNTED : inAll - items.length + lines.length;
    },
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

/** Weight fading with age, against the latest of the section. */
function ranked(items: readonly Item[]): Item[] {
  const latest = Math.max(...items.map(({ last }) => last));
  const score = ({ weight, last }: Item): number => weight * 2 ** (-(latest - last) / 3_600_000 / HALF_LIFE_HOURS);
  return [...items].sort(
    (a, b) => score(b) - score(a) || b.last - a.last || (a.happening.id < b.happening.id ? -1 : 1),
  );
}

/** Lines with the same words once, the first of them. */
function inOtherWords(lines: readonly BriefLine[]): BriefLine[] {
  const seen = new Set<string>();
  return lines.filter(({ text, sure, reason }) => {
    // Of one sentence that may be misread in several ways each is a line.
    const words = `${text}${sure ? '' : ` ${reason}`}`.toLowerCase();
    return !seen.has(words) && seen.add(words);
  });
}

const short = (line: BriefLine): BriefLine => (line.told.length <= CITED ? line : { ...line, told: pick(line.told) });

/** One citation a publisher first, earliest first; then the rest, until there are enough. */
function pick(told: readonly Citation[]): Citation[] {
  const seen = new Set<string | null>();
  const first = told.filter(({ publisher }) => !seen.has(publisher) && seen.add(publisher));
  return [...first, ...told.filter((one) => !first.includes(one))].slice(0, CITED);
}
