import type { Sentence } from '../../language/document.ts';
import { readModel } from '../../language/model/container.ts';
import { featuresOf } from './features.ts';
import type { Modality } from './modality.ts';

/** Weights of the features around an event word, learnt from judgements of whether it happened (train/happened.ts). */
export interface HappenedModel {
  weights: ReadonlyMap<string, number>;
}

let opened: HappenedModel | null | undefined;

/** The shipped model, or null where the file is missing: the rules alone decide then. */
function shipped(): HappenedModel | null {
  if (opened === undefined) {
    try {
      const { sections } = readModel('happened.bin');
      const names = new TextDecoder().decode(sections.names as Uint8Array).split('\n');
      const weights = sections.weights as Float32Array;
      opened = { weights: new Map(names.map((name, index) => [name, weights[index] ?? 0])) };
    } catch {
      opened = null;
    }
  }
  return opened;
}

/**
 * How surely an event happened by its words, -3 … 3. The rules give the verdict; the weights of the word and of what stands
 * around it move it within its kind: what is only wished, asked or supposed stays at 0.5 or under, what is planned or
 * predicted at 2 or under, what is plainly told at 1 or over.
 */
export function scoreOf(sentence: Sentence, token: number, modality: Modality): number {
  const ruled = ruledValue(modality);
  const model = shipped();
  if (model === null) return ruled;
  let sum = ruled;
  for (const feature of featuresOf(sentence, token, modality)) sum += model.weights.get(feature) ?? 0;
  return withinKind(modality, Math.max(-3, Math.min(3, sum <= 2 ? sum : 2 + (sum - 2) * 0.4)));
}

/** The rules' verdict; what is planned or predicted, and not denied, is likelier than not. */
function ruledValue({ value, certainty, negative }: Modality): number {
  if (negative || value <= 0) return value;
  if (certainty === 'planned') return Math.max(value, 1.2);
  return certainty === 'predicted' ? Math.max(value, 1.6) : value;
}

function withinKind({ value: ruled, certainty }: Modality, value: number): number {
  switch (certainty) {
    case 'unknown':
    case 'conditional':
    case 'asked':
      return Math.min(value, 0.5);
    case 'planned':
    case 'predicted':
    case 'hedged':
      return Math.min(value, 2);
    default:
      return ruled === 3 ? Math.max(value, 1) : value;
  }
}
