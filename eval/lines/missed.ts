import type { EventObservation } from '../../src/record/observation.ts';
import type { Problem } from '../../src/record/reading.ts';
import { overlaps } from '../../src/record/span.ts';
import type { GoldEvent } from './gold.ts';
import type { Judgement } from './judge.ts';
import type { Read } from './read.ts';

/** Why no line tells a gold event that an editor would have told: where on its way it was lost. */
export function whyMissed(gold: GoldEvent, judgements: readonly Judgement[], { events, reading }: Read): string {
  const own = judgements.find((one) => one.gold === gold);
  if (own !== undefined) return `missed: taken for ${own.line.background ? 'history' : own.line.mode}`;
  const { cue } = gold;
  if (cue === null) return 'missed: no cue';
  const onCue = judgements.find(({ line }) => overlaps(line.cue, cue));
  if (onCue !== undefined) return onCue.gold === null ? 'missed: another kind' : 'missed: one line for two events';
  const seen = [...events.values()].filter((event) => overlaps(event.cue, cue));
  const typed = seen.filter(({ what }) => what !== 'other');
  const [event] = typed;
  if (event === undefined) return seen.length > 0 ? 'missed: seen, no type' : 'missed: not seen';
  if (typed.some(({ id }) => reading.eventMentions.some(({ observation }) => observation === id)))
    return 'missed: no happening';
  const refused = typed.flatMap((one) => reading.problems.filter((problem) => tellsOf(problem, one)))[0];
  return refused === undefined ? `missed: ${event.what} is not listed` : `missed: refused, ${refused.rule}`;
}

/** Is it the problem for which an event became no mention? It stands at the event's clause and names its lemma. */
const tellsOf = ({ stage, start, end, reason }: Problem, { span, lemma }: EventObservation): boolean =>
  stage === 'mentions' && start === span.start && end === span.end && reason.includes(`"${lemma}"`);
