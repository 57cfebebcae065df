import { type GoldReport, isTold } from '../../eval/lines/gold.ts';
import { judge, meantBy } from '../../eval/lines/judge.ts';
import type { Named, ToldLine } from '../../eval/lines/told.ts';
import { type Decision, decisionsOn, type Filling } from '../../src/mentions/learned/decision.ts';
import { signsOf } from '../../src/mentions/learned/signs.ts';
import type { Verdict } from '../../src/mentions/learned/verdict.ts';

/** What became of a line: its type and signs, and whether an editor would leave it (right, or right with something left out). */
export interface Outcome {
  what: string;
  signs: readonly number[];
  isTrue: boolean;
  isRight: boolean;
}

/** Lines that verdicts on a report make, against its annotation; and how many an editor would have told. */
export function outcomesOf(gold: GoldReport, verdicts: readonly Verdict[]): { outcomes: Outcome[]; meant: number } {
  const decisions = verdicts.flatMap(decisionsOn);
  const lines = decisions.map((decision) => lineOf(gold.text, decision));
  const outcomes = judge(gold, lines).flatMap(({ verdict }, i): Outcome[] => {
    const decision = decisions[i];
    if (decision === undefined || (verdict !== 'right' && verdict !== 'incomplete' && verdict !== 'wrong')) return [];
    const signs = signsOf(decision, gold.text.length);
    return [{ what: decision.what, signs, isTrue: verdict !== 'wrong', isRight: verdict === 'right' }];
  });
  return { outcomes, meant: meantBy(gold).length };
}

/** A decision as a line of the scorer. */
function lineOf(text: string, decision: Decision): ToldLine {
  const { cue, what, agent, patient, place, said, mode, background } = decision;
  const event = cue.observations.find((one) => one.what === what) ?? cue.observations[0];
  const span = event?.cue ?? cue.word.token;
  const named = ({ candidate: { start, end, entity } }: Filling): Named => ({
    words: text.slice(start, end),
    name: entity?.name ?? '',
  });
  return {
    id: event?.id ?? '',
    what,
    cue: span,
    words: text.slice(span.start, span.end),
    agent: agent.map(named),
    patient: patient.map(named),
    place: place.map(named),
    mode,
    background,
    said: said.map(named),
    time: { from: null, to: null, stated: false, words: null },
    quantity: null,
    p: null,
    sure: isTold(mode),
  };
}
