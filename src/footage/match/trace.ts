import { WORDS } from '../pdq/hash.ts';
import { type Features, packFeatures, unpackFeatures } from './features-packed.ts';
import { PARTS, SIGNATURE_BYTES, type Signature } from './signature.ts';
import { THUMB } from './tiles.ts';

/** What a picture or clip leaves for matching: signatures at equal steps of time; a picture has one. */
export interface Trace {
  /** Frames a second; 0 for a picture. */
  rate: number;
  frames: Signature[];
  /** Corners of some of the frames, in order of time: of a picture its own, of a clip those of a frame every other second or fewer. */
  corners: { frame: number; features: Features }[];
}

/** Time of a frame, in seconds from the start. */
export const timeOf = ({ rate }: Trace, frame: number): number => (rate === 0 ? 0 : frame / rate);

const MAGIC = 0x50465453;
/** Of the stored form below. A file of another version is made again from its original. */
export const TRACE_VERSION = 2;
const HEAD = 20;

/** A trace as bytes: magic, version, rate and two counts as 32-bit words, then the signatures, then the corners. Little-endian. */
export function packTrace({ rate, frames, corners }: Trace): Uint8Array {
  const packed = corners.map(({ frame, features }) => packFeatures(frame, features));
  const signatures = HEAD + frames.length * SIGNATURE_BYTES;
  const bytes = new Uint8Array(packed.reduce((sum, one) => sum + one.length, signatures));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, TRACE_VERSION, true);
  view.setFloat32(8, rate, true);
  view.setUint32(12, frames.length, true);
  view.setUint32(16, corners.length, true);
  let end = signatures;
  for (const one of packed) {
    bytes.set(one, end);
    end += one.length;
  }
  frames.forEach(({ hashes, qualities, thumb, inner }, i) => {
    let at = HEAD + i * SIGNATURE_BYTES;
    for (const word of hashes) {
      view.setUint32(at, word, true);
      at += 4;
    }
    bytes.set(qualities, at);
    bytes.set(thumb, at + PARTS);
    bytes.set(
      [inner.x0, inner.y0, inner.x1, inner.y1].map((edge) => Math.round(edge * 255)),
      at + PARTS + THUMB * THUMB,
    );
  });
  return bytes;
}

/** @throws RangeError when the bytes are no trace of this version. */
export function unpackTrace(bytes: Uint8Array): Trace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== TRACE_VERSION)
    throw new RangeError(`these ${bytes.length} bytes are no trace of version ${TRACE_VERSION}`);
  const count = view.getUint32(12, true);
  let end = HEAD + count * SIGNATURE_BYTES;
  const corners: Trace['corners'] = [];
  for (let i = 0; i < view.getUint32(16, true); i++) {
    const { frame, features, length } = unpackFeatures(bytes, end);
    corners.push({ frame, features });
    end += length;
  }
  if (bytes.length !== end) throw new RangeError(`a trace of ${count} frames ends at ${end}, not at ${bytes.length}`);
  return {
    rate: view.getFloat32(8, true),
    corners,
    frames: Array.from({ length: count }, (_, i) => {
      let at = HEAD + i * SIGNATURE_BYTES;
      const hashes = Uint32Array.from({ length: PARTS * WORDS }, (_, word) => view.getUint32(at + word * 4, true));
      at += PARTS * WORDS * 4;
      const edge = (n: number): number => view.getUint8(at + PARTS + THUMB * THUMB + n) / 255;
      return {
        hashes,
        qualities: bytes.slice(at, at + PARTS),
        thumb: bytes.slice(at + PARTS, at + PARTS + THUMB * THUMB),
        inner: { x0: edge(0), y0: edge(1), x1: edge(2), y1: edge(3) },
      };
    }),
  };
}
