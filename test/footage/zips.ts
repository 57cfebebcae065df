import { crc32, deflateRawSync } from 'node:zlib';

export interface Zipped {
  /** A string is written in UTF-8. */
  name: string | Uint8Array;
  content: Uint8Array;
  /** Unpacked size that the zip says it has: that of the content unless told otherwise. */
  claimed?: number;
  /** Kept as it is, not deflated. */
  stored?: boolean;
  /** General purpose bits: 1 << 11 says that the name is UTF-8. */
  flags?: number;
  /** Extra fields of the directory, behind that of Zip64. */
  extra?: Uint8Array;
}

/** Fields of so many bytes, little-endian, one after another. */
function fields(...values: [bytes: 2 | 4 | 8, value: number][]): Buffer {
  return Buffer.concat(
    values.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      if (bytes === 8) field.writeBigUInt64LE(BigInt(value));
      else field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}

/** A zip of these files (PKWARE APPNOTE 6.3, 4.3); in Zip64 every size and place stands in the wide fields, small as it is. */
export function zipOf(files: readonly Zipped[], { zip64 = false } = {}): Buffer {
  const wide = 0xffffffff;
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, claimed = content.length, stored = false, flags = 0, extra = Buffer.alloc(0) } of files) {
    const packed = stored ? Buffer.from(content) : deflateRawSync(content);
    const named = Buffer.from(name);
    const sizes = zip64 ? [wide, wide] : [packed.length, claimed];
    const common = fields(
      [2, 45],
      [2, flags],
      [2, stored ? 0 : 8],
      [4, 0],
      [4, crc32(content)],
      [4, sizes[0]!],
      [4, sizes[1]!],
    );
    const own = zip64 ? fields([2, 1], [2, 24], [8, claimed], [8, packed.length], [8, at]) : Buffer.alloc(0);
    const local = Buffer.concat([fields([4, 0x04034b50]), common, fields([2, named.length], [2, 0]), named, packed]);
    directory.push(
      Buffer.concat([
        fields([4, 0x02014b50], [2, 45]),
        common,
        fields([2, named.length], [2, own.length + extra.length], [2, 0], [4, 0], [4, 0], [4, zip64 ? wide : at]),
        named,
        own,
        extra,
      ]),
    );
    parts.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const count = files.length;
  const end64 = Buffer.concat([
    fields(
      [4, 0x06064b50],
      [8, 44],
      [2, 45],
      [2, 45],
      [4, 0],
      [4, 0],
      [8, count],
      [8, count],
      [8, listed.length],
      [8, at],
    ),
    fields([4, 0x07064b50], [4, 0], [8, at + listed.length], [4, 1]),
  ]);
  const end = zip64
    ? fields([4, 0x06054b50], [4, 0], [2, 0xffff], [2, 0xffff], [4, wide], [4, wide], [2, 0])
    : fields([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, listed.length], [4, at], [2, 0]);
  return Buffer.concat([...parts, listed, ...(zip64 ? [end64] : []), end]);
}
