/** Width and height as a JPEG's frame header says (ITU T.81, B.2.2); null when there is none. */
export function jpegSize(bytes: Uint8Array): { width: number; height: number } | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < file.length; ) {
    if (file[at] !== 0xff) return null;
    const marker = file[at + 1];
    if (marker === 0xff) {
      at++;
      continue;
    }
    // Frame headers are C0-CF without DHT (C4), JPG (C8) and DAC (CC).
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { width: file.readUInt16BE(at + 7), height: file.readUInt16BE(at + 5) };
    if (marker === 0xda || marker === 0xd9) return null;
    at += 2 + file.readUInt16BE(at + 2);
  }
  return null;
}
