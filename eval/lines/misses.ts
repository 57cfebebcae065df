import type { Span } from '../../src/record/span.ts';
import type { EvalMiss } from '../types.ts';
import { dayOf } from './days.ts';
import type { GoldReport } from './gold.ts';
import { type GroundJudgement, heldIn } from './ground.ts';
import { type Judgement, meantBy } from './judge.ts';
import { inFields, kindOf } from './kinds.ts';
import { whyMissed } from './missed.ts';
import type { Read } from './read.ts';

/** Characters of the report that are shown before and behind a cue. */
const AROUND = 160;

/** The report with its cue in brackets; where there is none, how it begins. */
function wordsAround({ id, text }: GoldReport, cue: Span | null): string {
  const { start, end } = cue ?? { start: 0, end: 0 };
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  const marked = cue === null ? '' : `[${text.slice(start, end)}]`;
  const words = `${text.slice(from, start)}${marked}${text.slice(end, to)}`.replaceAll(/\s+/g, ' ');
  return `#${id} ${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}

/** What is wrong with the lines of a report, and what none of them tells, each with its kind. */
export function lineMisses(set: string, read: Read, judgements: readonly Judgement[]): EvalMiss[] {
  const { gold: report, reading } = read;
  const told = judgements.flatMap((one): EvalMiss[] => {
    const kind = kindOf(one, report.events);
    const day =
      one.gold === null || one.verdict === 'untold' || one.verdict === 'denied'
        ? null
        : dayOf(one.line.time, one.gold.time, reading.times);
    const miss = (of: string, found = inFields(one.line)): EvalMiss => ({
      set,
      kind: of,
      words: wordsAround(report, one.line.cue),
      expected: one.gold?.line ?? '-',
      found,
    });
    return [
      ...(kind === null ? [] : [miss(kind)]),
      ...(day === 'foreign'
        ? [miss('day: words of something else', `${one.line.time.from} … ${one.line.time.to}`)]
        : []),
    ];
  });
  const done = new Set(
    judgements.flatMap(({ gold, verdict }) => (gold === null || verdict === 'untold' ? [] : [gold])),
  );
  const missed = meantBy(report)
    .filter((event) => !done.has(event))
    .map(
      (event): EvalMiss => ({
        set,
        kind: whyMissed(event, judgements, read),
        words: wordsAround(report, event.cue),
        expected: event.line,
        found: '-',
      }),
    );
  return [...told, ...missed];
}

/** Holdings that the report does not bear out, and ground that no interval tells. */
export function groundMisses(set: string, report: GoldReport, judgements: readonly GroundJudgement[]): EvalMiss[] {
  const words = wordsAround(report, null);
  const wrong = judgements.flatMap(({ holding, verdict, gold }): EvalMiss[] => {
    if (verdict === 'right') return [];
    const { place, holder, extent } = holding;
    const found = `${holder?.name ?? 'contested'} ${place.name}, ${place.country} (${extent})`;
    return [{ set, kind: `ground: ${verdict}`, words, expected: gold?.line ?? '-', found }];
  });
  const right = new Set(judgements.flatMap(({ gold, verdict }) => (verdict === 'right' && gold ? [gold.place] : [])));
  const missed = heldIn(report)
    .filter(({ place }) => !right.has(place))
    .map(
      ({ line, value }): EvalMiss => ({ set, kind: `ground: ${value}, not told`, words, expected: line, found: '-' }),
    );
  return [...wrong, ...missed];
}
