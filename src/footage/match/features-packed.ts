import type { Features } from './features.ts';

export type { Features } from './features.ts';

const HEAD = 12;
const CORNER = 36;

/** Corners of one frame as bytes: frame, count, columns and rows; per corner two 16-bit positions and its words; the view. */
export function packFeatures(frame: number, { x, y, words, view: shown }: Features): Uint8Array {
  const bytes = new Uint8Array(HEAD + x.length * CORNER + shown.values.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, frame, true);
  view.setUint32(4, x.length, true);
  view.setUint16(8, shown.columns, true);
  view.setUint16(10, shown.rows, true);
  for (let i = 0; i < x.length; i++) {
    const at = HEAD + i * CORNER;
    view.setUint16(at, Math.round(x[i]! * 65_535), true);
    view.setUint16(at + 2, Math.round(y[i]! * 65_535), true);
    for (let k = 0; k < 8; k++) view.setUint32(at + 4 + k * 4, words[i * 8 + k]!, true);
  }
  bytes.set(shown.values, HEAD + x.length * CORNER);
  return bytes;
}

/** The corners that begin at a place, and their length in bytes. @throws RangeError when they break off */
export function unpackFeatures(bytes: Uint8Array, from: number): { frame: number; features: Features; length: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset + from, bytes.byteLength - from);
  const count = view.getUint32(4, true);
  const [columns, rows] = [view.getUint16(8, true), view.getUint16(10, true)];
  const length = HEAD + count * CORNER + columns * rows;
  if (from + length > bytes.length) throw new RangeError(`the corners at ${from} break off`);
  const corner = (i: number): number => HEAD + i * CORNER;
  return {
    frame: view.getUint32(0, true),
    length,
    features: {
      x: Float32Array.from({ length: count }, (_, i) => view.getUint16(corner(i), true) / 65_535),
      y: Float32Array.from({ length: count }, (_, i) => view.getUint16(corner(i) + 2, true) / 65_535),
      words: Uint32Array.from({ length: count * 8 }, (_, k) => view.getUint32(corner(k >> 3) + 4 + (k & 7) * 4, true)),
      view: { columns, rows, values: bytes.slice(from + corner(count), from + length) },
    },
  };
}
