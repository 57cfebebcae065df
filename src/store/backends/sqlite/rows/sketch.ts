/** The minima of a sketch (32 bits each) in fewer bytes: short texts fill few of the bins; the others repeat their minima. */
export function packSketch(minima: Buffer): Uint8Array {
  const bins = minima.length / 4;
  const index = new Map<number, number>();
  const which = new Uint8Array(bins);
  for (let i = 0; i < bins; i++) {
    const value = minima.readUInt32BE(i * 4);
    const at = index.get(value) ?? index.size;
    index.set(value, at);
    which[i] = at;
  }
  if (index.size * 4 + bins >= minima.length) return minima;
  const packed = Buffer.alloc(2 + index.size * 4 + bins);
  packed.writeUInt16BE(bins);
  let at = 2;
  for (const value of index.keys()) at = packed.writeUInt32BE(value, at);
  packed.set(which, at);
  return packed;
}

/** Reads what `packSketch` wrote. */
export function openSketch(packed: Uint8Array): Buffer {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.length);
  // Whole sketches are a multiple of four bytes long, packed ones are two more.
  if (bytes.length % 4 === 0) return bytes;
  const bins = bytes.readUInt16BE();
  const minima = Buffer.alloc(bins * 4);
  const which = bytes.length - bins;
  for (let i = 0; i < bins; i++) bytes.copy(minima, i * 4, 2 + bytes[which + i]! * 4, 6 + bytes[which + i]! * 4);
  return minima;
}
