import type { GoldReport } from '../../eval/lines/gold.ts';
import { readText } from '../../src/intake.ts';
import { english } from '../../src/languages/en/index.ts';
import { type Coded, codedPieces } from '../../src/mentions/learned/coded.ts';
import { sceneIn } from '../../src/mentions/learned/scene.ts';
import { statesOf } from '../../src/mentions/learned/states.ts';
import { readWhole } from '../../src/sitrep.ts';
import { type CueLabels, labelsOf } from './labels.ts';

/** A report to learn from. */
export interface Example {
  gold: GoldReport;
  pieces: Coded[];
  /** Of each cue of each piece. */
  labels: CueLabels[][];
  /** Encoder states of each piece's words, side by side. */
  states: Float32Array[];
}

/** The language without what is to be learnt. */
const byRules = { ...english, eventModel: () => null };

/** A report read by the rules, laid out with what its annotator says. */
export function exampleOf(gold: GoldReport): Example {
  const { document, reading } = readWhole(readText(gold.text, { published: `${gold.day}T12:00:00Z` }), [byRules]);
  const pieces = codedPieces(sceneIn(document, reading, byRules));
  return { gold, pieces, labels: labelsOf(pieces, gold), states: statesOf(document, pieces) };
}
