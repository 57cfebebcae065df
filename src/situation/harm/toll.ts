import type { Figure } from './figures.ts';

/** A number with the one who says it. */
export interface Said {
  value: number;
  by: string;
  report: string;
}

/** What a happening cost, from the latest word of each origin. Null is unknown, never none. */
export interface Toll {
  of: string;
  low: Said | null;
  best: Said | null;
  high: Said | null;
  /** Is the highest figure a lower bound ("at least 45", "dozens")? There may be more. */
  open: boolean;
  /** Who some of them were, by the latest that says so. */
  including: { who: string; value: number; by: string; report: string }[];
  /** Does nobody but a party, footage or a voice with reserve give a figure? */
  weak: boolean;
}

const least = ({ low, best }: Figure): number | null => low ?? best;
const most = ({ low, best, high }: Figure): number | null => high ?? best ?? low;

/** Later before earlier; within one instant the larger number, then the id: the order of arrival says nothing. */
const latestFirst = (a: Figure, b: Figure): number =>
  b.told - a.told ||
  (a.report === b.report ? (most(b) ?? 0) - (most(a) ?? 0) : 0) ||
  (a.observation < b.observation ? -1 : 1);

/**
 * The toll of one happening, for each thing that is counted. A toll runs: the latest figure of an origin supersedes its earlier ones, and in
 * one report the larger one the smaller. Low is the least and high the most that the origins' latest words give; best is the latest of all.
 * Figures of parties, of footage and with reserve count only where nobody else gives one.
 */
export function tollsOf(figures: readonly Figure[]): Toll[] {
  return [...Map.groupBy(figures, ({ of }) => of)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([of, all]) => {
      const sound = all.filter(({ weak }) => !weak);
      const counted = sound.length > 0 ? sound : all;
      const latest = [...Map.groupBy([...counted].sort(latestFirst), ({ root }) => root).values()].flatMap(
        ([one]) => one ?? [],
      );
      const said = (figure: Figure | undefined, value: number | null | undefined): Said | null =>
        figure === undefined || value == null ? null : { value, by: figure.by, report: figure.report };
      const lows = latest.filter((one) => least(one) !== null).sort((a, b) => least(a)! - least(b)! || tie(a, b));
      const highs = latest.filter((one) => most(one) !== null).sort((a, b) => most(b)! - most(a)! || tie(a, b));
      const newest = [...latest].sort(latestFirst).find(({ best }) => best !== null);
      return {
        of,
        low: said(lows[0], lows[0] && least(lows[0])),
        best: said(newest, newest?.best),
        high: said(highs[0], highs[0] && most(highs[0])),
        open: latest.some((one) => one.high === null && (one.low !== null || one.best === null)),
        including: partsOf(counted),
        weak: sound.length === 0,
      };
    });
}

const tie = (a: Figure, b: Figure): number => (a.observation < b.observation ? -1 : 1);

/** For each word for who some of them were, the latest number. */
function partsOf(counted: readonly Figure[]): Toll['including'] {
  const latest = new Map<string, Toll['including'][number]>();
  for (const figure of [...counted].sort(latestFirst))
    for (const { who, value } of figure.including)
      if (!latest.has(who)) latest.set(who, { who, value, by: figure.by, report: figure.report });
  return [...latest.values()].sort((a, b) => (a.who < b.who ? -1 : 1));
}
