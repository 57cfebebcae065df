import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Unpacked bytes for one packed, over a whole archive: pages pack to a tenth, photos and videos hardly; more is made to fill a disk. */
const MOST_RATIO = 100;
/** Bytes that any archive may unpack to, in spite of that. */
const ANYWAY = 2 ** 26;

/** Does an archive unpack to more than any real one does? */
export const isBomb = (unpacked: number, packed: number): boolean => unpacked > packed * MOST_RATIO + ANYWAY;

/** What a gzip holds, unpacked as it is read; throws where it is damaged, and for a bomb. */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let packed = 0;
  let unpacked = 0;
  async function* counted(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  }
  // Whatever fails on the way is thrown to whoever reads.
  const stream = pipeline(Readable.from(counted()), createGunzip(), () => {});
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    unpacked += chunk.length;
    if (isBomb(unpacked, packed)) throw new Error(`it unpacks to more than ${MOST_RATIO} times its size`);
    yield chunk;
  }
}
