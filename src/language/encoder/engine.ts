import { readFileSync } from 'node:fs';

/** The compiled kernels (train/encoder/wasm/kernels.ts): pointers are byte offsets, strides count floats. */
export interface Kernels {
  gemm(
    c: number,
    a: number,
    b: number,
    bias: number,
    m: number,
    n: number,
    k: number,
    lda: number,
    ldc: number,
    accumulate: number,
    pack: number,
  ): void;
  transpose(dst: number, src: number, rows: number, cols: number, lds: number, ldd: number): void;
  gelu(y: number, x: number, n: number): void;
  geluBack(dx: number, x: number, dy: number, n: number): void;
  add(y: number, x: number, n: number): void;
  addProduct(y: number, x: number, z: number, n: number): void;
  addRows(dst: number, src: number, rows: number, n: number, ld: number): void;
  norm(y: number, x: number, gain: number, bias: number, stats: number, rows: number, w: number): void;
  normBack(
    dx: number,
    x: number,
    dy: number,
    gain: number,
    dgain: number,
    dbias: number,
    stats: number,
    rows: number,
    w: number,
  ): void;
  scan(out: number, state: number, gates: number, first: number, last: number, h: number): void;
  scanBack(dgates: number, gates: number, state: number, dout: number, first: number, last: number, h: number): void;
  softmax(x: number, n: number): number;
  adam(
    w: number,
    g: number,
    m: number,
    v: number,
    n: number,
    rate: number,
    scale: number,
    b1: number,
    b2: number,
    decay: number,
    eps: number,
  ): void;
  squares(x: number, n: number): number;
  dropout(x: number, mask: number, n: number, p: number, seed: number): void;
  gather(out: number, table: number, offsets: number, ids: number, rows: number, w: number): void;
  scatter(dtable: number, dout: number, offsets: number, ids: number, rows: number, w: number): void;
  addQuantised(out: number, table: number, scales: number, ids: number, count: number, w: number): void;
  quantise(dst: number, src: number, scales: number, rows: number, w: number, bound: number): void;
  packWeights(dst: number, columns: number, src: number, k: number, n: number): void;
  gemm16(
    c: number,
    a: number,
    b: number,
    columns: number,
    bias: number,
    scales: number,
    m: number,
    n: number,
    k: number,
    lda: number,
  ): void;
  skipgram(
    words: number,
    first: number,
    last: number,
    input: number,
    output: number,
    vocabulary: number,
    w: number,
    negatives: number,
    pool: number,
    keep: number,
    count: number,
    rate: number,
    seed: number,
    grad: number,
  ): number;
}

/** A matrix of f32 in the engine's memory, row-major; `grad` is its gradient's place while training, else 0. */
export interface Mat {
  at: number;
  rows: number;
  cols: number;
  grad: number;
}

/** The kernels with their memory: weights below the mark, the matrices of one batch above it. */
export interface Engine {
  k: Kernels;
  /** Bytes taken from here on stay until `release` goes back to an earlier mark. Every block is 16-byte aligned and zeroed. */
  take(bytes: number): number;
  /** As `take`, with whatever was left there: for what is written before it is read. */
  room(bytes: number): number;
  mark(): number;
  release(mark: number): void;
  f32(): Float32Array;
  i32(): Int32Array;
  i8(): Int8Array;
}

const PAGE = 65_536;

/** Starts the kernels; about 5 ms. */
export function startEngine(initialBytes = 32 << 20): Engine {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(initialBytes / PAGE), maximum: 65_536 });
  const code = readFileSync(new URL('../../../models/kernels.wasm', import.meta.url));
  const k = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } }).exports as unknown as Kernels;
  let top = 1024;
  /** Nothing was ever written from here on: it is zero still. */
  let used = top;
  let floats = new Float32Array(memory.buffer);
  let ints = new Int32Array(memory.buffer);
  let bytes = new Int8Array(memory.buffer);
  const room = (size: number): number => {
    const at = top;
    top = (top + size + 15) & ~15;
    if (top > memory.buffer.byteLength) {
      memory.grow(Math.ceil((top - memory.buffer.byteLength) / PAGE) + 64);
      floats = new Float32Array(memory.buffer);
      ints = new Int32Array(memory.buffer);
      bytes = new Int8Array(memory.buffer);
    }
    return at;
  };
  return {
    k,
    room(size) {
      const at = room(size);
      used = Math.max(used, top);
      return at;
    },
    take(size) {
      const at = room(size);
      bytes.fill(0, at, Math.min(top, used));
      used = Math.max(used, top);
      return at;
    },
    mark: () => top,
    release(mark) {
      top = mark;
    },
    f32: () => floats,
    i32: () => ints,
    i8: () => bytes,
  };
}
