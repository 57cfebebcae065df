import { key1, key2, key3 } from '../model/hash.ts';
import type { State } from './state.ts';

export const PARSE_FEATURES = 128;

/** What the parser looks at in a sentence: per word its form (rare ones as suffix and shape), tag and class numbers; the last entry is the root. */
export interface ParseView {
  forms: Int32Array;
  tags: Int32Array;
  /** Coarse tags: universal. */
  coarse: Int32Array;
  clusters: Int32Array;
  /** Running counts up to each word: marks, verbs, conjunctions. */
  marks: Int32Array;
  verbs: Int32Array;
  conjunctions: Int32Array;
}

const NONE = -7;

/** Features of a configuration. Templates follow Zhang and Nivre (2011), with grandchildren and what stands between. */
export function parseFeatures(s: State, v: ParseView, out: Int32Array): number {
  const { forms, tags, coarse, clusters } = v;
  const { labels } = s;
  const d = s.depth;
  const s0 = d > 0 ? s.stack[d - 1] : -1;
  const s1 = d > 1 ? s.stack[d - 2] : -1;
  const s2 = d > 2 ? s.stack[d - 3] : -1;
  const b0 = s.next;
  const b1 = s.next + 1 <= s.size ? s.next + 1 : -1;
  const b2 = s.next + 2 <= s.size ? s.next + 2 : -1;
  const w = (i: number) => (i < 0 ? NONE : forms[i]);
  const p = (i: number) => (i < 0 ? NONE : tags[i]);
  const u = (i: number) => (i < 0 ? NONE : coarse[i]);
  const c = (i: number) => (i < 0 ? NONE : clusters[i]);
  const l = (i: number) => (i < 0 ? NONE : labels[i]);
  const s0w = w(s0);
  const s0p = p(s0);
  const s1w = w(s1);
  const s1p = p(s1);
  const b0w = w(b0);
  const b0p = p(b0);
  const b1w = w(b1);
  const b1p = p(b1);
  const b2p = p(b2);
  const s2p = p(s2);
  const s0l = s0 < 0 ? -1 : s.left[s0];
  const s0l2 = s0 < 0 ? -1 : s.left2[s0];
  const s0r = s0 < 0 ? -1 : s.right[s0];
  const s0r2 = s0 < 0 ? -1 : s.right2[s0];
  const s1l = s1 < 0 ? -1 : s.left[s1];
  const s1r = s1 < 0 ? -1 : s.right[s1];
  const s1r2 = s1 < 0 ? -1 : s.right2[s1];
  const b0l = s.left[b0];
  const b0l2 = s.left2[b0];
  const gap0 = s0 < 0 ? 0 : Math.min(b0 - s0, 7);
  const gap1 = s1 < 0 ? 0 : s0 - s1 > 7 ? 7 : s0 - s1;
  const countS0 = s0 < 0 ? 0 : s.leftCount[s0] * 8 + s.rightCount[s0];
  const countS1 = s1 < 0 ? 0 : s.leftCount[s1] * 8 + s.rightCount[s1];
  const countB0 = s.leftCount[b0];
  let n = 0;
  // single words
  out[n++] = key1(1, 0);
  out[n++] = key2(2, s0w, s0p);
  out[n++] = key1(3, s0w);
  out[n++] = key1(4, s0p);
  out[n++] = key2(5, b0w, b0p);
  out[n++] = key1(6, b0w);
  out[n++] = key1(7, b0p);
  out[n++] = key2(8, b1w, b1p);
  out[n++] = key1(9, b1w);
  out[n++] = key1(10, b1p);
  out[n++] = key2(11, w(b2), b2p);
  out[n++] = key1(12, b2p);
  out[n++] = key2(13, s1w, s1p);
  out[n++] = key1(14, s1w);
  out[n++] = key1(15, s1p);
  out[n++] = key2(16, w(s2), s2p);
  // pairs
  out[n++] = key3(17, s0w, s0p, mixed(b0w, b0p));
  out[n++] = key3(18, s0w, s0p, b0w);
  out[n++] = key3(19, s0w, b0w, b0p);
  out[n++] = key3(20, s0w, s0p, b0p);
  out[n++] = key3(21, s0p, b0w, b0p);
  out[n++] = key2(22, s0w, b0w);
  out[n++] = key2(23, s0p, b0p);
  out[n++] = key2(24, b0p, b1p);
  out[n++] = key2(25, s0w, s1w);
  out[n++] = key2(26, s0p, s1p);
  out[n++] = key3(27, s0w, s0p, s1p);
  out[n++] = key3(28, s0p, s1w, s1p);
  out[n++] = key3(29, s0w, s1p, b0p);
  out[n++] = key2(30, s1w, b0w);
  out[n++] = key2(31, s1p, b0p);
  out[n++] = key2(32, s0w, b1p);
  // triples
  out[n++] = key3(33, b0p, b1p, b2p);
  out[n++] = key3(34, s0p, b0p, b1p);
  out[n++] = key3(35, s1p, s0p, b0p);
  out[n++] = key3(36, s2p, s1p, s0p);
  out[n++] = key3(37, s0p, p(s0l), b0p);
  out[n++] = key3(38, s0p, p(s0r), b0p);
  out[n++] = key3(39, s0p, b0p, p(b0l));
  out[n++] = key3(40, s1p, s0p, p(s1r));
  out[n++] = key3(41, s1p, s0p, p(s0l));
  out[n++] = key3(42, s1p, s0p, p(s0r));
  out[n++] = key3(43, s1p, s0p, p(s1l));
  out[n++] = key3(44, s1w, s0p, b0p);
  out[n++] = key3(45, s1p, s0p, b0w);
  out[n++] = key3(46, s1p, s0w, b0w);
  // distance
  out[n++] = key2(47, s0w, gap0);
  out[n++] = key2(48, s0p, gap0);
  out[n++] = key2(49, b0w, gap0);
  out[n++] = key2(50, b0p, gap0);
  out[n++] = key3(51, s0p, b0p, gap0);
  out[n++] = key3(52, s1p, s0p, gap1);
  out[n++] = key3(53, s1w, s0w, gap1);
  out[n++] = key2(54, s1p, gap1);
  // number of dependents
  out[n++] = key2(55, s0w, countS0);
  out[n++] = key2(56, s0p, countS0);
  out[n++] = key2(57, b0w, countB0);
  out[n++] = key2(58, b0p, countB0);
  out[n++] = key2(59, s1p, countS1);
  out[n++] = key2(60, s1w, countS1);
  // dependents
  out[n++] = key2(61, l(s0l), s0p);
  out[n++] = key2(62, l(s0r), s0p);
  out[n++] = key2(63, l(b0l), b0p);
  out[n++] = key2(64, l(s1r), s1p);
  out[n++] = key2(65, l(s1l), s1p);
  out[n++] = key2(66, w(s0l), l(s0l));
  out[n++] = key2(67, w(s0r), l(s0r));
  out[n++] = key2(68, w(b0l), l(b0l));
  out[n++] = key2(69, w(s1r), l(s1r));
  out[n++] = key2(70, w(s1l), l(s1l));
  out[n++] = key3(71, s0w, w(s0l), l(s0l));
  out[n++] = key3(72, s0w, w(s0r), l(s0r));
  out[n++] = key3(73, s0p, l(s0l), l(s0l2));
  out[n++] = key3(74, s0p, l(s0r), l(s0r2));
  out[n++] = key3(75, b0p, l(b0l), l(b0l2));
  out[n++] = key3(76, s1p, l(s1r), l(s1r2));
  out[n++] = key3(77, s0p, p(s0l), p(s0l2));
  out[n++] = key3(78, s0p, p(s0r), p(s0r2));
  out[n++] = key3(79, b0p, p(b0l), p(b0l2));
  out[n++] = key3(80, s1p, p(s1r), p(s1r2));
  // sets of relations taken already
  const setS0 = labelSet(s, s0);
  const setS1 = labelSet(s, s1);
  out[n++] = key2(81, s0w, setS0);
  out[n++] = key2(82, s0p, setS0);
  out[n++] = key2(83, s1p, setS1);
  out[n++] = key3(84, s1w, setS1, s0p);
  out[n++] = key3(85, b0p, l(b0l), s0p);
  out[n++] = key3(86, b0w, l(b0l), s0p);
  // grandchildren
  const s0rr = s0r < 0 ? -1 : s.right[s0r];
  const s1rr = s1r < 0 ? -1 : s.right[s1r];
  const s0ll = s0l < 0 ? -1 : s.left[s0l];
  out[n++] = key3(87, s0p, p(s0r), p(s0rr));
  out[n++] = key3(88, s1p, p(s1r), p(s1rr));
  out[n++] = key3(89, s0p, p(s0l), p(s0ll));
  // what stands between
  const from = s1 < 0 ? 0 : s1 + 1;
  const marks = s0 < 0 ? 0 : Math.min(3, v.marks[s0] - v.marks[from]);
  const verbs = s0 < 0 ? 0 : Math.min(3, v.verbs[s0] - v.verbs[from]);
  const conjunctions = s0 < 0 ? 0 : Math.min(3, v.conjunctions[s0] - v.conjunctions[from]);
  out[n++] = key3(90, s1p, s0p, marks);
  out[n++] = key3(91, s1p, s0p, verbs);
  out[n++] = key3(92, s1p, s0p, conjunctions);
  const upTo = s0 < 0 ? b0 : s0 + 1;
  out[n++] = key3(93, s0p, b0p, Math.min(3, v.marks[b0] - v.marks[upTo]));
  out[n++] = key3(94, s0p, b0p, Math.min(3, v.verbs[b0] - v.verbs[upTo]));
  // classes of words
  out[n++] = key2(95, c(s0), c(b0));
  out[n++] = key2(96, c(s1), c(s0));
  out[n++] = key3(97, c(s0), s0p, b0p);
  out[n++] = key3(98, c(b0), s0p, b0p);
  out[n++] = key3(99, c(s1), s1p, s0p);
  out[n++] = key3(100, c(s1), c(s0), b0p);
  out[n++] = key3(101, s1w, u(s0), c(s0r));
  out[n++] = key3(102, s1w, w(s0l), s0p);
  out[n++] = key3(103, s1w, w(s0l), s0w);
  out[n++] = key3(104, s0w, w(b0l), b0p);
  out[n++] = key3(105, s0p, u(b0), mixed(b1p, b2p));
  out[n++] = key3(106, mixed(s1p, s0p), b0p, b1p);
  out[n++] = key3(107, mixed(s2p, s1p), s0p, b0p);
  out[n++] = key3(108, s0w, b1w, b0p);
  return n;
}

const mixed = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) + b) | 0;

function labelSet(s: State, i: number): number {
  if (i < 0) return 0;
  const bit = (j: number) => (j < 0 ? 0 : 1 << (s.labels[j] & 31));
  return bit(s.left[i]) | bit(s.left2[i]) | (Math.imul(bit(s.right[i]) | bit(s.right2[i]), 31) | 0);
}
