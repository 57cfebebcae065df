import { PARSE_FEATURES, type ParseView, parseFeatures } from '../src/language/parser/features.ts';
import { type Actions, actionsOf, bestAction, take } from '../src/language/parser/parse.ts';
import {
  begin,
  canLeft,
  canRight,
  canShift,
  ended,
  LEFT,
  newState,
  RIGHT,
  SHIFT,
  type State,
} from '../src/language/parser/state.ts';
import type { TreeSentence } from './conllu.ts';
import { average, newWeights, random, score, shuffle, update, type Weights } from './perceptron.ts';

export interface ParsedSentence {
  view: ParseView;
  /** Head of each word; the root's head is the number of words. */
  heads: Int32Array;
  labels: Int32Array;
}

/** Relations with their numbers and the actions that the training trees use. */
export function actionSet(sentences: TreeSentence[]): Actions {
  const counts = new Map<string, [number, number]>();
  for (const { words } of sentences) {
    words.forEach(({ deprel, head }, i) => {
      const sides = counts.get(deprel) ?? [0, 0];
      sides[head < 0 || head > i ? 0 : 1]++;
      counts.set(deprel, sides);
    });
  }
  const relations = [...counts.keys()].sort((a, b) => {
    return counts.get(b)![0] + counts.get(b)![1] - counts.get(a)![0] - counts.get(a)![1] || (a < b ? -1 : 1);
  });
  const used = (side: 0 | 1) => relations.flatMap((name, i) => (counts.get(name)![side] > 0 ? [i] : []));
  return actionsOf(relations, used(0), used(1));
}

/** Cost (number of gold arcs lost) of the three moves: Goldberg and Nivre 2013, arc-hybrid. */
function costs(s: State, heads: Int32Array, out: Float64Array): void {
  const d = s.depth;
  const b = s.next;
  const s0 = d > 0 ? s.stack[d - 1] : -1;
  const s1 = d > 1 ? s.stack[d - 2] : -1;
  out[SHIFT] = out[LEFT] = out[RIGHT] = 0;
  if (s0 >= 0) {
    const head = heads[s0];
    if (head === s1 || head > b) out[LEFT]++;
    if (head >= b) out[RIGHT]++;
    for (let k = b; k < s.size; k++) {
      if (heads[k] !== s0) continue;
      out[LEFT]++;
      out[RIGHT]++;
    }
  }
  if (b < s.size) {
    for (let k = 0; k < d; k++) {
      const word = s.stack[k];
      if (heads[b] === word && k < d - 1) out[SHIFT]++;
      if (heads[word] === b) out[SHIFT]++;
    }
  }
}

const features = new Int32Array(PARSE_FEATURES);

/** Averaged perceptron with a dynamic oracle: after the first epoch it follows its own choice with probability `explore`. */
export function trainParser(
  train: ParsedSentence[],
  actions: Actions,
  epochs: number,
  seed: number,
  explore = 0.9,
  tell: (epoch: number, wrong: number) => void = () => {},
): Weights {
  const classes = actions.kind.length;
  const w = newWeights(classes);
  const next = random(seed);
  const order = train.map((_, i) => i);
  const scores = new Float64Array(classes);
  const cost = new Float64Array(3);
  const s = newState(1024);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    let wrong = 0;
    for (const k of order) {
      const { view, heads, labels } = train[k];
      begin(s, heads.length);
      while (!ended(s)) {
        const n = parseFeatures(s, view, features);
        scores.fill(0);
        score(w, features, n, scores);
        const chosen = bestAction(s, actions, scores);
        costs(s, heads, cost);
        const right = bestRight(s, actions, scores, cost, heads, labels);
        w.step++;
        if (chosen !== right && !isRight(s, actions, chosen, cost, heads, labels)) {
          wrong++;
          update(w, features, n, right, 1);
          update(w, features, n, chosen, -1);
          take(s, actions, epoch > 0 && next() < explore ? chosen : right);
        } else take(s, actions, chosen);
      }
    }
    tell(epoch, wrong);
  }
  average(w);
  return w;
}

function allowed(s: State, kind: number): boolean {
  return kind === SHIFT ? canShift(s) : kind === LEFT ? canLeft(s) : canRight(s);
}

function leastCost(s: State, cost: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let kind = 0; kind < 3; kind++) if (allowed(s, kind) && cost[kind] < least) least = cost[kind];
  return least;
}

function isRight(s: State, a: Actions, c: number, cost: Float64Array, heads: Int32Array, labels: Int32Array): boolean {
  const kind = a.kind[c];
  if (cost[kind] !== leastCost(s, cost)) return false;
  if (kind === SHIFT) return true;
  const child = s.stack[s.depth - 1];
  const head = kind === LEFT ? s.next : s.stack[s.depth - 2];
  return heads[child] !== head || labels[child] === a.relation[c];
}

/** The best-scored action among those that lose least. */
function bestRight(
  s: State,
  a: Actions,
  scores: Float64Array,
  cost: Float64Array,
  heads: Int32Array,
  labels: Int32Array,
): number {
  const least = leastCost(s, cost);
  const child = s.depth > 0 ? s.stack[s.depth - 1] : -1;
  let best = -1;
  for (let c = 0; c < a.kind.length; c++) {
    const kind = a.kind[c];
    if (!allowed(s, kind) || cost[kind] !== least) continue;
    if (kind !== SHIFT) {
      const head = kind === LEFT ? s.next : s.stack[s.depth - 2];
      if (heads[child] === head && labels[child] !== a.relation[c]) continue;
    }
    if (best < 0 || scores[c] > scores[best]) best = c;
  }
  return best;
}

/** Parses with the weights as they stand in training. */
export function parseWith(
  w: Weights,
  actions: Actions,
  view: ParseView,
  size: number,
): { heads: Int32Array; labels: Int32Array } {
  const s = newState(size);
  begin(s, size);
  const scores = new Float64Array(actions.kind.length);
  while (!ended(s)) {
    const n = parseFeatures(s, view, features);
    scores.fill(0);
    score(w, features, n, scores);
    take(s, actions, bestAction(s, actions, scores));
  }
  return { heads: s.heads.slice(0, size), labels: s.labels.slice(0, size) };
}
