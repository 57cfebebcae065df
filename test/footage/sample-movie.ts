/** A box of an MP4 or MOV. */
export const box = (type: string, ...content: Uint8Array[]): Buffer => {
  const body = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};

const SINCE_1904 = 2_082_844_800;

/** mvhd, version 0: created at an instant (null: not set), lasting some seconds. */
export function mvhd(created: string | null, seconds: number): Buffer {
  const body = Buffer.alloc(100);
  const at = created === null ? 0 : Date.parse(created) / 1000 + SINCE_1904;
  body.writeUInt32BE(at, 4);
  body.writeUInt32BE(at, 8);
  body.writeUInt32BE(1000, 12);
  body.writeUInt32BE(seconds * 1000, 16);
  return box('mvhd', body);
}

/** A track of that size, turned a quarter to the right. */
export function track(width: number, height: number): Buffer {
  const body = Buffer.alloc(84);
  const one = 0x10000;
  const matrix = [0, one, 0, -one, 0, 0, 0, 0, 0x40000000];
  for (const [k, value] of matrix.entries()) body.writeInt32BE(value, 40 + 4 * k);
  body.writeUInt32BE(width * one, 76);
  body.writeUInt32BE(height * one, 80);
  return box('trak', box('tkhd', body));
}

/** QuickTime user text. */
export function userText(type: string, text: string): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(Buffer.byteLength(text));
  head.writeUInt16BE(0x15c7, 2);
  return box(type, head, Buffer.from(text));
}

/** A metadata box with keys and values, as phones write it. */
export function keyed(fields: Record<string, string>): Buffer {
  const zero = Buffer.alloc(4);
  const count = Buffer.alloc(4);
  count.writeUInt32BE(Object.keys(fields).length);
  const items = Object.values(fields).map((value, k) => {
    const item = box('....', box('data', Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]), Buffer.from(value)));
    item.writeUInt32BE(k + 1, 4);
    return item;
  });
  return box(
    'meta',
    box('keys', zero, count, ...Object.keys(fields).map((key) => box('mdta', Buffer.from(key)))),
    box('ilst', ...items),
  );
}

export const movie = (...inMoov: Buffer[]): Buffer =>
  Buffer.concat([box('ftyp', Buffer.from('qt  \0\0\0\0qt  ')), box('mdat', Buffer.alloc(64)), box('moov', ...inMoov)]);
