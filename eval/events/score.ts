import type { EventObservation, Observation } from '../../src/record/observation.ts';
import { overlaps, type Span } from '../../src/record/span.ts';
import { type CodedSentence, typeOf, typeOfCameo } from './gold.ts';

export interface Soft {
  precise: number;
  predicted: number;
  recalled: number;
  gold: number;
}
export const none = (): Soft => ({ precise: 0, predicted: 0, recalled: 0, gold: 0 });
export const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
export const softF1 = ({ precise, predicted, recalled, gold }: Soft): number =>
  f1(predicted === 0 ? 0 : precise / predicted, gold === 0 ? 0 : recalled / gold);

const wordsOf = (text: string): Span[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** Adds the share of words that two sets of spans have in common, span by span. */
export function addSoft(count: Soft, text: string, found: readonly Span[], gold: readonly Span[]): void {
  const words = wordsOf(text);
  const inside = (span: Span): Set<number> =>
    new Set(words.flatMap((word, index) => (overlaps(word, span) ? [index] : [])));
  const all = (sets: Set<number>[]): Set<number> => new Set(sets.flatMap((set) => [...set]));
  const share = (set: Set<number>, of: Set<number>): number =>
    set.size === 0 ? 0 : [...set].filter((word) => of.has(word)).length / set.size;
  const golds = gold.map(inside);
  const founds = found.map(inside);
  const anyGold = all(golds);
  const anyFound = all(founds);
  count.gold += golds.length;
  count.predicted += founds.length;
  for (const one of golds) count.recalled += share(one, anyFound);
  for (const one of founds) count.precise += share(one, anyGold);
}

export const ploverOf = ({ codes }: EventObservation): string | null =>
  codes.plover !== null ? typeOf(codes.plover) : codes.cameo !== null ? typeOfCameo(codes.cameo) : null;

export const eventsOf = (observations: readonly Observation[]): EventObservation[] =>
  observations.filter((observation) => observation.kind === 'event');

export interface CodedScore {
  goldTypes: number;
  foundTypes: number;
  predictedTypes: number;
  cueFound: number;
  cueRight: number;
  agent: Soft;
  patient: Soft;
  misses: { sentence: CodedSentence; found: EventObservation[]; right: boolean; best: EventObservation | null }[];
}

/** Types as sets of a sentence; type given a cue on the gold's; roles on the best event of the right type. */
export function scoreCoded(
  sentences: readonly CodedSentence[],
  observations: readonly (readonly Observation[])[],
): CodedScore {
  const score: CodedScore = {
    goldTypes: 0,
    foundTypes: 0,
    predictedTypes: 0,
    cueFound: 0,
    cueRight: 0,
    agent: none(),
    patient: none(),
    misses: [],
  };
  sentences.forEach((sentence, index) => {
    const events = eventsOf(observations[index]!).filter((event) => ploverOf(event) !== null);
    const found = new Set(events.map((event) => ploverOf(event)!));
    score.goldTypes += sentence.types.length;
    score.predictedTypes += found.size;
    for (const type of sentence.types) if (found.has(type)) score.foundTypes++;
    if (sentence.cues.length === 0) {
      if (sentence.types.some((type) => !found.has(type)))
        score.misses.push({ sentence, found: events, right: false, best: null });
      return;
    }
    const near = events.filter((event) => sentence.cues.some((cue) => overlaps(cue, event.cue)));
    const isRight = (event: EventObservation): boolean => sentence.types.includes(ploverOf(event)!);
    if (near.length > 0) {
      score.cueFound++;
      if (near.some(isRight)) score.cueRight++;
    }
    const right = events.filter(isRight);
    if (right.length === 0) {
      score.misses.push({ sentence, found: events, right: false, best: null });
      return;
    }
    const touches = (spans: readonly Span[], golds: readonly Span[]): number =>
      spans.filter((span) => golds.some((gold) => overlaps(gold, span))).length;
    const fit = (event: EventObservation): number =>
      (near.includes(event) ? 1 : 0) +
      touches(event.agent, [...sentence.agents, ...sentence.both]) +
      touches(event.patient, [...sentence.patients, ...sentence.both]);
    const best = right.reduce((a, b) => (fit(b) > fit(a) ? b : a));
    if (sentence.both.length > 0) {
      const seen = new Set<number>();
      const parties = [...best.agent, ...best.patient].filter(({ start }) => !seen.has(start) && seen.add(start));
      addSoft(score.agent, sentence.text, parties, [...sentence.agents, ...sentence.patients, ...sentence.both]);
    } else {
      addSoft(score.agent, sentence.text, best.agent, sentence.agents);
      addSoft(score.patient, sentence.text, best.patient, sentence.patients);
    }
    score.misses.push({ sentence, found: events, right: true, best });
  });
  return score;
}
