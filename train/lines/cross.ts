import { CALIBRATION_SETTINGS, calibrate } from './calibrate.ts';
import type { Example } from './examples.ts';
import { type EventTrainee, verdictsBy } from './net.ts';
import { type Outcome, outcomesOf } from './outcomes.ts';
import { type EventSettings, trainEvents } from './train.ts';

/** What became of the lines that a network makes of reports; and how many an editor would have told. */
export function tried(t: EventTrainee, examples: readonly Example[]): { outcomes: Outcome[]; meant: number } {
  const all = { outcomes: [] as Outcome[], meant: 0 };
  for (const { gold, pieces } of examples) {
    const verdicts = pieces.flatMap((piece) => (piece.cues.length === 0 ? [] : verdictsBy(t, piece)));
    const { outcomes, meant } = outcomesOf(gold, verdicts);
    all.outcomes.push(...outcomes);
    all.meant += meant;
  }
  return all;
}

/** How sure decisions are, by cross-validation: each part of the reports is judged by a network that has learnt from the others. */
export function crossCalibrated(
  examples: readonly Example[],
  folds: number,
  s: EventSettings,
  vectorWidth: number,
  tell: (line: string) => void,
) {
  const outcomes: Outcome[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isOut = (_: Example, i: number): boolean => i % folds === fold;
    const out = examples.filter(isOut);
    const t = trainEvents(
      examples.filter((one, i) => !isOut(one, i)),
      out,
      { ...s, seed: s.seed + fold + 1 },
      vectorWidth,
      () => {},
    );
    const found = tried(t, out);
    outcomes.push(...found.outcomes);
    const share = found.outcomes.filter(({ isTrue }) => !isTrue).length / found.outcomes.length;
    tell(`events, fold ${fold + 1} of ${folds}: ${found.outcomes.length} lines, ${share.toFixed(3)} of them wrong`);
  }
  return calibrate(outcomes, CALIBRATION_SETTINGS);
}
