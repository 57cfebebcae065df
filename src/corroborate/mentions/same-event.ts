import { nearness } from '../../language/senses.ts';
import type { MentionFeatures } from './features.ts';
import { likeness, type Weigh } from './weights.ts';

/** Mean score from which the mentions of two clusters tell one event. */
export const SAME_EVENT = 0.5;

// The numbers below were set on ECB+ dev and checked on 25 other topics; neighbouring values differ by less than half a point.
/** Nearness in meaning from which words of other kin may tell one event. */
const NEAR = 0.65;
/** Words beside the head count a little less. */
const BESIDE = 0.8;
/** What two mentions of other kin must share around them (sum of two cosines). */
const SHARED = 0.2;
/** What two sayings must share: their speaker's words, or the words of their sentences. */
const SAME_SPEAKER = 0.3;
const SAME_WORDS = 0.4;
/** One event is seldom told twice in a sentence. */
const IN_ONE_SENTENCE = 0.4;

/** Days by which two reports of one event may differ about when it was; those further apart are two. */
const DAYS_APART = 4;

/**
 * How much speaks for two mentions of one story telling the same event, 0 to 1: words of one kin tell one event ("acquired", "acquisition"),
 * words near in meaning do where they share what stands around them, and sayings do where the speaker or the words are the same.
 */
export function pairScore(a: MentionFeatures, b: MentionFeatures, sameReport: boolean, weigh: Weigh): number {
  const kin = a.kin === b.kin;
  if (!kin && (a.speech || b.speech || nearest(a, b) < NEAR)) return 0;
  if (a.days !== null && b.days !== null && Math.max(a.days[0] - b.days[1], b.days[0] - a.days[1]) > DAYS_APART)
    return 0;
  const holds = kin
    ? !a.speech ||
      !b.speech ||
      likeness(a.agent, b.agent, weigh) > SAME_SPEAKER ||
      likeness(a.around, b.around, weigh) > SAME_WORDS
    : likeness(a.close, b.close, weigh) + likeness(a.around, b.around, weigh) > SHARED;
  return !holds ? 0 : sameReport && a.sentence === b.sentence ? IN_ONE_SENTENCE : 1;
}

/** Nearness by the telling words of both, which a run asks for again and again. */
let known = new Map<string, Map<string, number>>();
const KNOWN_LIMIT = 5_000;

function nearest(a: MentionFeatures, b: MentionFeatures): number {
  if (known.size > KNOWN_LIMIT) known = new Map();
  let row = known.get(a.tells);
  if (row === undefined) {
    row = new Map();
    known.set(a.tells, row);
  }
  let best = row.get(b.tells);
  if (best === undefined) {
    best = Math.max(nearness(a.telling[0]!, b.telling[0]!), nearness(a.kin, b.kin));
    for (const s of a.telling)
      for (const t of b.telling)
        if (s !== a.telling[0] || t !== b.telling[0]) best = Math.max(best, BESIDE * nearness(s, t));
    row.set(b.tells, best);
  }
  return best;
}
