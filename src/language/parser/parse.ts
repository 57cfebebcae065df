import { addScores, type SparseModel } from '../model/sparse.ts';
import type { Word } from '../words.ts';
import { PARSE_FEATURES, type ParseView, parseFeatures } from './features.ts';
import {
  begin,
  canLeft,
  canRight,
  canShift,
  ended,
  LEFT,
  left,
  newState,
  RIGHT,
  right,
  type State,
  shift,
} from './state.ts';

/** Actions of the parser: class 0 is SHIFT, then LEFT and RIGHT with each relation they take. */
export interface Actions {
  /** Relations, by number. */
  relations: string[];
  /** Kind of each class: SHIFT, LEFT or RIGHT. */
  kind: Uint8Array;
  /** Relation of each class. */
  relation: Uint8Array;
}

export function actionsOf(relations: string[], lefts: number[], rights: number[]): Actions {
  return {
    relations,
    kind: Uint8Array.from([0, ...lefts.map(() => LEFT), ...rights.map(() => RIGHT)]),
    relation: Uint8Array.from([0, ...lefts, ...rights]),
  };
}

export interface Parser {
  actions: Actions;
  model: SparseModel;
  /** Joint tags of the tagger ("NOUN NN"): the view is made from them. */
  tags: string[];
  /** Hashes of words known well enough to stand for themselves. */
  frequent: Set<number>;
}

const ROOT_FORM = 77;

/** What the parser looks at in a tagged sentence. */
export function viewOf(words: Word[], tags: Int32Array, tagNames: string[], frequent: Set<number>): ParseView {
  const n = words.length;
  const list = () => new Int32Array(n + 2);
  const view = {
    forms: list(),
    tags: list(),
    coarse: list(),
    clusters: list(),
    marks: list(),
    verbs: list(),
    conjunctions: list(),
  };
  for (let i = 0; i < n; i++) {
    const word = words[i];
    const upos = coarseOf(tagNames, tags[i]);
    view.forms[i] = frequent.has(word.lower) ? word.lower : (word.suffixes[2] * 31 + word.shape) | 0;
    view.tags[i] = tags[i];
    view.coarse[i] = upos;
    view.clusters[i] = word.clusters[1];
    view.marks[i + 1] = view.marks[i] + (upos === 12 ? 1 : 0);
    view.verbs[i + 1] = view.verbs[i] + (upos === 15 ? 1 : 0);
    view.conjunctions[i + 1] = view.conjunctions[i] + (upos === 4 ? 1 : 0);
  }
  view.forms[n] = ROOT_FORM;
  view.tags[n] = tagNames.length;
  view.coarse[n] = 17;
  view.marks[n + 1] = view.marks[n];
  view.verbs[n + 1] = view.verbs[n];
  view.conjunctions[n + 1] = view.conjunctions[n];
  return view;
}

const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];
const coarseCache = new WeakMap<string[], Int32Array>();

function coarseOf(tagNames: string[], tag: number): number {
  let known = coarseCache.get(tagNames);
  if (known === undefined) {
    known = Int32Array.from(tagNames, (name) => UPOS.indexOf(name.split(' ')[0]));
    // A verb is what counts as one, auxiliaries included only when they are the verb of their clause, which tags cannot tell.
    coarseCache.set(tagNames, known);
  }
  return known[tag];
}

/** The best class that the configuration allows. */
export function bestAction(s: State, { kind }: Actions, scores: Int32Array | Float64Array): number {
  const allowed = [canShift(s), canLeft(s), canRight(s)];
  let best = -1;
  for (let c = 0; c < kind.length; c++) {
    if (allowed[kind[c]] && (best < 0 || scores[c] > scores[best])) best = c;
  }
  return best;
}

export function take(s: State, { kind, relation }: Actions, action: number): void {
  if (kind[action] === LEFT) left(s, relation[action]);
  else if (kind[action] === RIGHT) right(s, relation[action]);
  else shift(s);
}

const features = new Int32Array(PARSE_FEATURES);
let state = newState(256);

/** Heads (-1 for the root) and relation numbers of a tagged sentence: greedy, linear in its length. */
export function parse(parser: Parser, words: Word[], tags: Int32Array): { heads: Int32Array; labels: Int32Array } {
  const { actions, model, frequent } = parser;
  const view = viewOf(words, tags, parser.tags, frequent);
  if (state.stack.length <= words.length) state = newState(words.length * 2);
  const s = state;
  begin(s, words.length);
  const scores = new Int32Array(actions.kind.length);
  while (!ended(s)) {
    const n = parseFeatures(s, view, features);
    scores.fill(0);
    addScores(model, features, n, scores);
    take(s, actions, bestAction(s, actions, scores));
  }
  const heads = s.heads.slice(0, words.length);
  for (let i = 0; i < heads.length; i++) if (heads[i] === words.length) heads[i] = -1;
  return { heads, labels: s.labels.slice(0, words.length) };
}
