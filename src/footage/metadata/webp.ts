/** The EXIF (a TIFF block) and XMP chunks of a WebP; null where it has none (RIFF container, WebP specification). */
export function webpChunks(bytes: Uint8Array): { exif: Uint8Array | null; xmp: Uint8Array | null } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = { exif: null as Uint8Array | null, xmp: null as Uint8Array | null };
  for (let at = 12; at + 8 <= file.length; ) {
    const name = file.toString('latin1', at, at + 4);
    const length = file.readUInt32LE(at + 4);
    const body = file.subarray(at + 8, at + 8 + length);
    // Some writers keep JPEG's "Exif\0\0" before the TIFF block.
    if (name === 'EXIF') found.exif = body.subarray(0, 6).equals(Buffer.from('Exif\0\0')) ? body.subarray(6) : body;
    if (name === 'XMP ') found.xmp = body;
    at += 8 + length + (length % 2);
  }
  return found;
}
