/** A segment of a JPEG before its picture data: its marker's second byte and what it holds. */
export interface Segment {
  marker: number;
  body: Buffer;
}

/** The segments of a JPEG up to its picture data (ITU T.81, annex B); ends where they are damaged. */
export function* jpegSegments(bytes: Uint8Array): Generator<Segment> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 4 <= file.length && file[at] === 0xff; ) {
    const marker = file.readUInt8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    // Start of scan, end of image.
    if (marker === 0xda || marker === 0xd9) return;
    const length = file.readUInt16BE(at + 2);
    if (length < 2) return;
    yield { marker, body: file.subarray(at + 4, at + 2 + length) };
    at += 2 + length;
  }
}

/** Width and height as a JPEG's frame header says; null when there is none. */
export function jpegSize(bytes: Uint8Array): { width: number; height: number } | null {
  for (const { marker, body } of jpegSegments(bytes)) {
    // Frame headers are C0-CF without DHT (C4), JPG (C8) and DAC (CC).
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (frame && body.length >= 5) return { width: body.readUInt16BE(3), height: body.readUInt16BE(1) };
  }
  return null;
}
