import type { Source } from './source.ts';

/** A box (atom) of an MP4 or QuickTime file: where its content stands (ISO/IEC 14496-12, 4.2). */
export interface Box {
  type: string;
  at: number;
  length: number;
}

/** More boxes than this within another are not looked at: real ones hold some dozens. */
const MOST = 512;
/** A movie in fragments has thousands of boxes at the top; a picture in tiles hundreds of items. */
export const MANY = 65_536;

/** The boxes between two places. Stops at the first one that is cut off or lies about its size. */
export function boxesIn(source: Source, from: number, to: number, most = MOST): Box[] {
  const found: Box[] = [];
  let at = from;
  while (at + 8 <= to && found.length < most) {
    const head = source.read(at, 16);
    if (head.length < 8) break;
    let size = head.readUInt32BE(0);
    let header = 8;
    if (size === 1) {
      if (head.length < 16) break;
      size = Number(head.readBigUInt64BE(8));
      header = 16;
    } else if (size === 0) size = to - at;
    if (size < header || at + size > to) break;
    found.push({ type: head.toString('latin1', 4, 8), at: at + header, length: size - header });
    at += size;
  }
  return found;
}

/** The first box down a path of types, such as moov/udta. */
export function boxAt(source: Source, path: string, within: Box): Box | null {
  let box: Box | undefined = within;
  for (const type of path.split('/')) {
    box = boxesIn(source, box.at, box.at + box.length).find((one) => one.type === type);
    if (box === undefined) return null;
  }
  return box;
}

/** A box's content, at most `most` bytes. */
export const contentOf = (source: Source, { at, length }: Box, most = 65_536): Buffer =>
  source.read(at, Math.min(length, most));
