/**
 * A configuration of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011). Word `size` is the root, which
 * stands last in the buffer. SHIFT moves the next word to the stack; LEFT hangs the top of the stack on the next word; RIGHT hangs it
 * on the word under it.
 */
export interface State {
  size: number;
  stack: Int32Array;
  depth: number;
  next: number;
  /** Head of each word so far, -1 for none. */
  heads: Int32Array;
  /** Relation number of each word so far, -1 for none. */
  labels: Int32Array;
  /** Outermost and second outermost dependents on each side, -1 for none; counts of both sides. */
  left: Int32Array;
  left2: Int32Array;
  right: Int32Array;
  right2: Int32Array;
  leftCount: Uint8Array;
  rightCount: Uint8Array;
}

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

export function newState(capacity: number): State {
  const list = () => new Int32Array(capacity + 1);
  return {
    size: 0,
    stack: list(),
    depth: 0,
    next: 0,
    heads: list(),
    labels: list(),
    left: list(),
    left2: list(),
    right: list(),
    right2: list(),
    leftCount: new Uint8Array(capacity + 1),
    rightCount: new Uint8Array(capacity + 1),
  };
}

/** Begins a sentence of `size` words. */
export function begin(s: State, size: number): void {
  s.size = size;
  s.depth = 0;
  s.next = 0;
  for (const list of [s.heads, s.labels, s.left, s.left2, s.right, s.right2]) list.fill(-1, 0, size + 1);
  s.leftCount.fill(0, 0, size + 1);
  s.rightCount.fill(0, 0, size + 1);
}

export const ended = (s: State): boolean => s.next === s.size && s.depth === 0;
export const canShift = (s: State): boolean => s.next < s.size;
/** The root takes one word only: the last one on the stack. */
export const canLeft = (s: State): boolean => s.depth > 0 && (s.next < s.size || s.depth === 1);
export const canRight = (s: State): boolean => s.depth > 1;

export function shift(s: State): void {
  s.stack[s.depth++] = s.next++;
}

export function left(s: State, label: number): void {
  const child = s.stack[--s.depth];
  const head = s.next;
  s.heads[child] = head;
  s.labels[child] = label;
  s.left2[head] = s.left[head];
  s.left[head] = child;
  if (s.leftCount[head] < 7) s.leftCount[head]++;
}

export function right(s: State, label: number): void {
  const child = s.stack[--s.depth];
  const head = s.stack[s.depth - 1];
  s.heads[child] = head;
  s.labels[child] = label;
  s.right2[head] = s.right[head];
  s.right[head] = child;
  if (s.rightCount[head] < 7) s.rightCount[head]++;
}
