import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { type ZipEntry, zipEntries } from '../../src/footage/keep/zip.ts';
import { type Zipped, zipOf } from './zips.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitrep-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));
const UTF8 = 1 << 11;
const content = Buffer.from('GIF89a and more');

/** What is in a zip: name and content of each file, and what was refused. */
async function listed(bytes: Uint8Array | string): Promise<{ files: [string, string][]; refused: string[] }> {
  const path = typeof bytes === 'string' ? bytes : join(folder, 'a.zip');
  if (typeof bytes !== 'string') writeFileSync(path, bytes);
  const files: [string, string][] = [];
  const refused: string[] = [];
  for await (const entry of zipEntries(path)) {
    if ('refused' in entry) refused.push(entry.refused);
    else files.push([entry.name, await textOf(entry)]);
  }
  return { files, refused };
}

async function textOf(entry: ZipEntry): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const namesOf = async (...files: Zipped[]): Promise<string[]> =>
  (await listed(zipOf(files))).files.map(([name]) => name);

describe('Zip64', () => {
  test('files are read by their wide sizes and places, packed or stored', async () => {
    const zip = zipOf(
      [
        { name: 'a.gif', content },
        { name: 'b.gif', content: Buffer.from('GIF89a'), stored: true },
      ],
      { zip64: true },
    );
    expect(await listed(zip)).toEqual({
      files: [
        ['a.gif', 'GIF89a and more'],
        ['b.gif', 'GIF89a'],
      ],
      refused: [],
    });
  });

  test('a file that starts beyond 4 GiB is read', async () => {
    const path = join(folder, 'large.zip');
    const beyond = 2 ** 32 + 10;
    const zip = zipOf([{ name: 'a.gif', content }], { zip64: true });
    const moved = (at: number): number => zip.writeBigUInt64LE(zip.readBigUInt64LE(at) + BigInt(beyond), at);
    const directory = zip.indexOf('PK\x01\x02');
    const end = zip.indexOf('PK\x06\x06');
    for (const at of [directory + 46 + 5 + 4 + 16, end + 48, end + 56 + 8]) moved(at);
    const file = await open(path, 'w');
    await file.write(zip, 0, zip.length, beyond);
    await file.close();
    expect(await listed(path)).toEqual({ files: [['a.gif', 'GIF89a and more']], refused: [] });
  });

  test.each([
    ['the directory', 'PK\x06\x06', 48],
    ['its own end', 'PK\x06\x07', 8],
    ['a file', 'PK\x01\x02', 46 + 1 + 4 + 16],
  ])('a place of %s past all numbers is told, and ends nothing else', async (_, mark, at) => {
    const zip = zipOf([{ name: 'a', content }], { zip64: true });
    zip.writeBigUInt64LE(2n ** 64n - 1n, zip.indexOf(mark) + at);
    await expect(listed(zip)).rejects.toThrow(/cut off or damaged/);
  });

  test('one that names more files than any archive holds is refused before they are read', async () => {
    const zip = zipOf([{ name: 'a', content }], { zip64: true });
    zip.writeBigUInt64LE(2n ** 40n, zip.indexOf('PK\x06\x06') + 32);
    await expect(listed(zip)).rejects.toThrow('it names 1099511627776 files, more than 100000');
  });
});

describe('names', () => {
  test('are UTF-8 where bit 11 says so, else code page 437', async () => {
    expect(await namesOf({ name: 'حماة.gif', content, flags: UTF8 })).toEqual(['حماة.gif']);
    expect(await namesOf({ name: Buffer.from([0x82, 0x74, 0x82, 0x2e, 0x67, 0x69, 0x66]), content })).toEqual([
      'été.gif',
    ]);
    expect(await namesOf({ name: 'été.gif', content })).toEqual(['├⌐t├⌐.gif']);
  });

  test('are taken from the Unicode field where it belongs to the name', async () => {
    const name = Buffer.from('_.gif');
    const field = (sum: number): Buffer => {
      const unicode = Buffer.from('é.gif');
      const head = Buffer.alloc(9);
      head.writeUInt16LE(0x7075);
      head.writeUInt16LE(5 + unicode.length, 2);
      head.writeUInt8(1, 4);
      head.writeUInt32LE(sum, 5);
      return Buffer.concat([head, unicode]);
    };
    expect(await namesOf({ name, content, extra: field(crc32(name)) })).toEqual(['é.gif']);
    expect(await namesOf({ name, content, extra: field(crc32(name) ^ 1) })).toEqual(['_.gif']);
  });

  test('that would leave their folder refuse their own file only, however they are written', async () => {
    const { files, refused } = await listed(
      zipOf(
        [
          { name: '../a.gif', content },
          { name: 'C:\\b.gif', content, flags: UTF8 },
          { name: 'c.gif', content },
          { name: 'folder/', content: Buffer.alloc(0) },
        ],
        { zip64: true },
      ),
    );
    expect(files.map(([name]) => name)).toEqual(['c.gif']);
    expect(refused).toEqual([
      '"../a.gif" would leave its folder and is not unpacked',
      '"C:\\\\b.gif" would leave its folder and is not unpacked',
    ]);
  });
});

describe('what is not read', () => {
  test('an encrypted file is refused, and no other', async () => {
    const { files, refused } = await listed(
      zipOf([
        { name: 'a', content, flags: 1 },
        { name: 'b', content },
      ]),
    );
    expect(refused).toEqual(['"a" is encrypted']);
    expect(files).toEqual([['b', 'GIF89a and more']]);
  });

  test('a file that claims more than packing can hold is refused, and one that holds more than it claims is told', async () => {
    const claims = (claimed: number, zip64: boolean) => zipOf([{ name: 'a', content, claimed }], { zip64 });
    expect((await listed(claims(2 ** 40, true))).refused[0]).toMatch(/more than packing can hold/);
    await expect(listed(claims(3, false))).rejects.toThrow('"a" unpacks to more than the 3 bytes that it claims');
  });

  test('packed bytes that are damaged are told with the name of their file', async () => {
    const zip = zipOf([{ name: 'a', content }]);
    zip[31] = 0xff;
    await expect(listed(zip)).rejects.toThrow(/^"a": it is cut off or damaged/);
  });

  test('one part of several says so', async () => {
    const zip = zipOf([{ name: 'a', content }]);
    zip.writeUInt16LE(2, zip.length - 22 + 4);
    await expect(listed(zip)).rejects.toThrow('it is one part of several: join them first');
  });
});
