import { NAME_FEATURES, type NameView, nameFeatures } from '../src/language/names/features.ts';
import { LABELS, viterbi } from '../src/language/names/names.ts';
import { readText } from './conllu.ts';
import { average, newWeights, random, score, shuffle, update, type Weights } from './perceptron.ts';

const COUNT = LABELS.length;
const KINDS: Record<string, string> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

export interface NamedSentence {
  doc: string;
  forms: string[];
  labels: Int32Array;
}

/** Sentences of an IOB2 file; kinds other than PER, ORG and LOC are outside. */
export function readNames(path: string): NamedSentence[] {
  const out: NamedSentence[] = [];
  let doc = '';
  let forms: string[] = [];
  let labels: number[] = [];
  for (const line of [...readText(path).split('\n'), '']) {
    if (line.startsWith('# newdoc id = ')) doc = line.slice(14);
    if (line.startsWith('#')) continue;
    if (line.trim() === '') {
      if (forms.length > 0) out.push({ doc, forms, labels: Int32Array.from(labels) });
      forms = [];
      labels = [];
      continue;
    }
    const [, form, label] = line.split('\t');
    const kind = KINDS[label.slice(2)];
    forms.push(form);
    labels.push(kind === undefined ? 0 : LABELS.indexOf(`${label.slice(0, 2)}${kind}` as (typeof LABELS)[number]));
  }
  return out;
}

export interface NameExample {
  view: NameView;
  labels: Int32Array;
}

export interface NameWeights {
  emit: Weights;
  /** Weights of label after label; row 7 is the start. */
  transitions: Float64Array;
}

const features = new Int32Array(NAME_FEATURES);

function emissionsOf(w: Weights, view: NameView): Float64Array {
  const size = view.words.length;
  const out = new Float64Array(size * COUNT);
  for (let i = 0; i < size; i++) {
    score(w, features, nameFeatures(view, i, features), out.subarray(i * COUNT, i * COUNT + COUNT));
  }
  return out;
}

export const labelWith = ({ emit, transitions }: NameWeights, view: NameView): Int32Array =>
  viterbi(emissionsOf(emit, view), transitions, view.words.length);

/** Structured averaged perceptron over label sequences. */
export function trainNames(train: NameExample[], epochs: number, seed: number): NameWeights {
  const emit = newWeights(COUNT);
  const size = (COUNT + 1) * COUNT;
  const transitions = new Float64Array(size);
  const past = new Float64Array(size);
  const next = random(seed);
  const order = train.map((_, i) => i);
  const step = (before: number, label: number, by: number) => {
    const at = (before < 0 ? COUNT : before) * COUNT + label;
    transitions[at] += by;
    past[at] += by * emit.step;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const k of order) {
      const { view, labels } = train[k];
      const found = viterbi(emissionsOf(emit, view), transitions, labels.length);
      emit.step++;
      for (let i = 0; i < labels.length; i++) {
        if (found[i] !== labels[i]) {
          const n = nameFeatures(view, i, features);
          update(emit, features, n, labels[i], 1);
          update(emit, features, n, found[i], -1);
        }
        const goldBefore = i > 0 ? labels[i - 1] : -1;
        const foundBefore = i > 0 ? found[i - 1] : -1;
        if (found[i] !== labels[i] || goldBefore !== foundBefore) {
          step(goldBefore, labels[i], 1);
          step(foundBefore, found[i], -1);
        }
      }
    }
  }
  for (let i = 0; i < size; i++) transitions[i] -= past[i] / emit.step;
  average(emit);
  return { emit, transitions };
}
