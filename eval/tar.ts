import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Files of a .tar.gz (ustar, long names by GNU "L" and pax headers), by path, with their bytes. */
export function readTarGz(file: string): Map<string, Buffer> {
  const packed = readFileSync(file);
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) throw new Error('neither a folder nor a .tar.gz');
  const bytes = gunzipSync(packed);
  const files = new Map<string, Buffer>();
  let longName: string | null = null;
  for (let at = 0; at + 512 <= bytes.length; ) {
    const header = bytes.subarray(at, at + 512);
    if (header[0] === 0) break;
    const field = (from: number, length: number) => header.toString('utf8', from, from + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(field(124, 12).trim() || '0', 8);
    const type = field(156, 1);
    const body = bytes.subarray(at + 512, at + 512 + size);
    const prefix = field(345, 155);
    if (type === 'L') longName = body.toString('utf8').replace(/\0+$/, '');
    else if (type === 'x') longName = /\d+ path=([^\n]*)\n/.exec(body.toString('utf8'))?.[1] ?? null;
    else {
      if (type === '0' || type === '')
        files.set(longName ?? (prefix ? `${prefix}/${field(0, 100)}` : field(0, 100)), body);
      longName = null;
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
