import type { Batch } from '../../language/encoder/ops.ts';
import { type Candidate, type Cue, candidatesFor, type Scene } from './candidates.ts';
import type { Pairs } from './net.ts';
import { pairFeatures } from './pair-features.ts';
import { wordFeatures } from './word-features.ts';
import type { Word } from './words.ts';

/** A cue with what may fill its roles. */
export interface CodedCue {
  cue: Cue;
  candidates: readonly Candidate[];
  /** Features of each candidate as rows of the feature table, made when they are asked for. */
  pairs(): readonly Int32Array[];
}

/** Words of a document in a row, as numbers. */
export interface Coded {
  /** Index of the first word in its document. */
  first: number;
  /** Features of each word. */
  words: readonly Int32Array[];
  /** Lengths of the stretches that are read in one go, in words; sentences stay whole. */
  stretches: readonly number[];
  cues: readonly CodedCue[];
}

/** Words that are read in one go, unless a sentence is longer. */
const STRETCH = 300;
/** Words whose cues and candidates see each other. */
const PIECE = 1500;

/** A scene as numbers: in pieces, so that a book takes no more room than a page. */
export function codedPieces(scene: Scene): Coded[] {
  const features = wordFeatures(scene);
  const lengths = scene.document.firsts.map((first, i, firsts) => (firsts[i + 1] ?? features.length) - first);
  const pieces = grouped(grouped(lengths, STRETCH).map(sum), PIECE);
  let first = 0;
  return pieces.map((stretches) => {
    const last = first + sum(stretches);
    const piece = { first, stretches, words: features.slice(first, last), cues: cuesBetween(scene, first, last) };
    first = last;
    return piece;
  });
}

/** Runs of numbers whose sum stays within a limit, each of at least one number. */
function grouped(all: readonly number[], limit: number): number[][] {
  const groups: number[][] = [];
  let total = Number.POSITIVE_INFINITY;
  for (const one of all) {
    if (total + one > limit) {
      groups.push([]);
      total = 0;
    }
    groups.at(-1)?.push(one);
    total += one;
  }
  return groups;
}
const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

function cuesBetween(scene: Scene, first: number, last: number): CodedCue[] {
  const within = ({ word }: { word: Word }): boolean => first <= word.at && word.at < last;
  return scene.cues.filter(within).map((cue) => {
    const candidates = candidatesFor(cue, scene.candidates).filter(within);
    let made: readonly Int32Array[] | null = null;
    const pairs = (): readonly Int32Array[] => {
      made ??= pairFeatures(scene, cue, candidates);
      return made;
    };
    return { cue, candidates, pairs };
  });
}

/** Row of the feature table that stands between stretches. */
const ROOT = 0;
const NOTHING = new Int32Array(0);

/** What is kept of the features of a word, and of a pair. */
export interface Kept {
  words(rows: Int32Array): Int32Array;
  pairs(rows: Int32Array): Int32Array;
}
const all: Kept = { words: (rows) => rows, pairs: (rows) => rows };

/** Pieces laid out for the network. */
export interface Layout {
  batch: Batch;
  /** Row of each cue, piece by piece. */
  cues: Int32Array;
  /** Row of each word of each piece. */
  rows: readonly Int32Array[];
}

/**
 * Pieces as a batch: a root row before each stretch, one more at the end. `statesAt` is where the encoder states of each piece's first word
 * stand; while training, `keep` leaves features out by chance.
 */
export function layOut(pieces: readonly Coded[], statesAt: readonly number[], keep: Kept = all): Layout {
  const features: Int32Array[] = [];
  const vectors: number[] = [];
  const starts: number[] = [];
  const root = (): void => {
    features.push(Int32Array.of(ROOT));
    vectors.push(-1);
  };
  const rows = pieces.map(({ words, stretches }, p) => {
    const rowOf: number[] = [];
    for (const length of stretches) {
      starts.push(features.length);
      root();
      for (let i = 0; i < length; i++) {
        const at = rowOf.length;
        rowOf.push(features.length);
        features.push(keep.words(words[at] ?? NOTHING));
        vectors.push((statesAt[p] ?? 0) + at);
      }
    }
    return Int32Array.from(rowOf);
  });
  root();
  const batch = {
    rows: features.length,
    starts: Int32Array.from(starts),
    lengths: Int32Array.from(pieces.flatMap(({ stretches }) => stretches)),
    ...flat(features),
    vectors: Int32Array.from(vectors),
  };
  const cues = pieces.flatMap((piece, p) => piece.cues.map(({ cue }) => rowIn(piece, rows[p], cue)));
  return { batch, cues: Int32Array.from(cues), rows };
}

const rowIn = ({ first }: Coded, rows: Int32Array | undefined, { word }: { word: Word }): number =>
  rows?.[word.at - first] ?? 0;

/** The pairs of those cues that are asked about, by their number over all pieces, cue by cue. */
export function pairsIn(
  pieces: readonly Coded[],
  { rows }: Layout,
  isAsked: (cue: number) => boolean,
  keep: Kept = all,
): Pairs {
  const [cues, words, features] = [[] as number[], [] as number[], [] as Int32Array[]];
  let number = 0;
  pieces.forEach((piece, p) => {
    for (const one of piece.cues) {
      if (!isAsked(number++)) continue;
      const pairs = one.pairs();
      one.candidates.forEach((candidate, c) => {
        cues.push(rowIn(piece, rows[p], one.cue));
        words.push(rowIn(piece, rows[p], candidate));
        features.push(keep.pairs(pairs[c] ?? NOTHING));
      });
    }
  });
  return { cues: Int32Array.from(cues), words: Int32Array.from(words), ...flat(features) };
}

/** Lists one behind another, with where each begins. */
function flat(lists: readonly Int32Array[]): { offsets: Int32Array; ids: Int32Array } {
  const offsets = new Int32Array(lists.length + 1);
  const ids = new Int32Array(lists.reduce((n, { length }) => n + length, 0));
  let at = 0;
  lists.forEach((list, i) => {
    ids.set(list, at);
    at += list.length;
    offsets[i + 1] = at;
  });
  return { offsets, ids };
}
