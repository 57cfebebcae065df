import type { NameKind, NameSpan } from '../document.ts';
import { addPaired, type PairedModel } from '../model/sparse.ts';
import type { Word } from '../words.ts';
import { caseOf, lookFeatures, type Memory, memoryFeatures, NAME_FEATURES, type NameView, titled } from './features.ts';
import { type Lists, listed } from './lists.ts';
import { memoriesOf } from './memory.ts';

/** Labels of a word: outside, or beginning or inside a name of a kind. */
export const LABELS = ['O', 'B-person', 'I-person', 'B-organisation', 'I-organisation', 'B-place', 'I-place'] as const;
const COUNT = LABELS.length;

/** True when `label` may follow `before` (-1 begins the sentence): "inside" only goes on with its own kind. */
export function mayFollow(before: number, label: number): boolean {
  if (label === 0 || label % 2 === 1) return true;
  return before === label || before === label - 1;
}

/** What a look adds to the scores of words: the score of each label after each at [before * 7 + label]; `before` 7 is the start. */
export interface Chain {
  transitions: Float64Array;
  /** Turns stored scores into log-odds. */
  scale: number;
}

export interface Namer {
  /** Scores of words at both looks. */
  model: PairedModel;
  /** First look, and second look with the memory of the first. */
  looks: [Chain, Chain];
  lists: Lists;
  /** Taken off the score of "outside", in log-odds: finds more names at some cost of wrong ones. */
  bias: [number, number];
}

/** The best sequence of labels (Viterbi) given emissions of `size` x 7 and transitions. */
export function viterbi(emissions: Float64Array, transitions: Float64Array, size: number): Int32Array {
  const labels = new Int32Array(size);
  if (size === 0) return labels;
  let row = new Float64Array(COUNT);
  const back = new Uint8Array(size * COUNT);
  for (let c = 0; c < COUNT; c++) {
    row[c] = mayFollow(-1, c) ? emissions[c]! + transitions[COUNT * COUNT + c]! : Number.NEGATIVE_INFINITY;
  }
  let next = new Float64Array(COUNT);
  for (let i = 1; i < size; i++) {
    next.fill(Number.NEGATIVE_INFINITY);
    for (let c = 0; c < COUNT; c++) {
      for (let b = 0; b < COUNT; b++) {
        if (!mayFollow(b, c)) continue;
        const value = row[b]! + transitions[b * COUNT + c]! + emissions[i * COUNT + c]!;
        if (value > next[c]!) {
          next[c] = value;
          back[i * COUNT + c] = b;
        }
      }
    }
    [row, next] = [next, row];
  }
  let best = 0;
  for (let c = 1; c < COUNT; c++) if (row[c]! > row[best]!) best = c;
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = best;
    best = back[i * COUNT + best]!;
  }
  return labels;
}

const features = new Int32Array(NAME_FEATURES);

/** The scores of a sentence's words at both looks, COUNT a word; the second still lacks its memory. */
function scoresOf(model: PairedModel, view: NameView): [Int32Array, Int32Array] {
  const size = view.words.length;
  const one = new Int32Array(size * COUNT);
  const two = new Int32Array(size * COUNT);
  for (let i = 0; i < size; i++) {
    const from = i * COUNT;
    const to = from + COUNT;
    addPaired(model, features, lookFeatures(view, i, features), one.subarray(from, to), two.subarray(from, to));
  }
  return [one, two];
}

function addMemory(model: PairedModel, view: NameView, memory: Memory, scores: Int32Array): void {
  for (let i = 0; i < view.words.length; i++) {
    const count = memoryFeatures(view, memory, i, features, 0);
    addPaired(model, features, count, null, scores.subarray(i * COUNT, (i + 1) * COUNT));
  }
}

function labelsOf(chain: Chain, scores: Int32Array, bias: number, context: Float64Array | null): Int32Array {
  const size = scores.length / COUNT;
  const emissions = new Float64Array(scores.length);
  for (let i = 0; i < scores.length; i++) emissions[i] = scores[i]! * chain.scale;
  for (let i = 0; i < scores.length; i += COUNT) emissions[i]! -= bias;
  if (context !== null) for (let i = 0; i < emissions.length; i++) emissions[i]! += context[i]!;
  return viterbi(emissions, chain.transitions, size);
}

/**
 * Names of each sentence of a document: two looks, the second knowing what the first named elsewhere in it. `context`, where given, holds
 * what another model says of each label of each word, in log-odds: it is added.
 */
export function findNames(
  { model, looks, lists, bias }: Namer,
  words: Word[][],
  tags: Int32Array[],
  context: Float64Array[] | null = null,
): NameSpan[][] {
  const about = caseOf(words);
  const views = words.map((sentence, k): NameView => {
    return {
      words: sentence,
      tags: tags[k]!,
      listed: listed(lists, sentence),
      about,
      headline: titled(sentence),
      memory: null,
    };
  });
  const scores = views.map((view) => scoresOf(model, view));
  const first = views.map((_, k) => labelsOf(looks[0], scores[k]![0], bias[0], context?.[k] ?? null));
  const memories = memoriesOf(words, first);
  return views.map((view, k) => {
    addMemory(model, view, memories[k]!, scores[k]![1]);
    return spansOf(labelsOf(looks[1], scores[k]![1], bias[1], context?.[k] ?? null));
  });
}

/** Spans of a sequence of labels. */
export function spansOf(labels: Int32Array): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === 0) continue;
    const kind = LABELS[labels[i]!]!.slice(2) as NameKind;
    if (labels[i]! % 2 === 1) spans.push({ first: i, last: i, kind });
    else spans[spans.length - 1]!.last = i;
  }
  return spans;
}
