import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import {
  type Credentials,
  credentialsOf,
  MOST_BYTES,
  nothingFound,
  signsIn,
  tooLarge,
} from './credentials/credentials.ts';
import { metadataOf, type ReadMetadata } from './metadata/metadata.ts';
import { withSource } from './metadata/source.ts';
import { thumbnailConflict } from './metadata/thumbnail-file.ts';
import type { Proof } from './timestamps/attached.ts';
import type { TimestampCheck } from './timestamps/check.ts';
import { digestsOfFile } from './timestamps/digests.ts';
import { checkTimestamp } from './timestamps/timestamp.ts';

/** What a file tells of itself, whether its content credentials hold, and what its trusted timestamps prove. */
export interface FileChecks {
  metadata: ReadMetadata;
  credentials: Credentials;
  timestamps: (Proof & { check: TimestampCheck })[];
}

/**
 * Reads metadata and content credentials of a file of that media type (as `kindOf` gives it) and checks the proofs that came with it, offline.
 * Never throws for what file and proofs hold; throws as node:fs does where the file cannot be read.
 */
export async function checkFile(path: string, type: string, proofs: readonly Proof[] = []): Promise<FileChecks> {
  const { size } = await stat(path);
  const digestOf = digestsOfFile(path);
  const metadata = await withSource(path, (source) => metadataOf(source, type));
  const other = metadata.thumbnail === null ? null : await thumbnailConflict(path, metadata.thumbnail);
  return {
    metadata: other === null ? metadata : { ...metadata, conflicts: [...metadata.conflicts, other] },
    credentials: await credentialsOfFile(path, size, type),
    timestamps: await Promise.all(
      proofs.map(async (proof) => ({ ...proof, check: await checkTimestamp(proof.bytes, digestOf) })),
    ),
  };
}

/** Files up to this size are read whole, larger ones in pieces first. */
const WHOLE = 64 * 2 ** 20;
/** Pieces overlap by so much that no sign is cut in two. */
const OVERLAP = 1024;

/** The credentials of a file. A long video is loaded only when it bears signs of them, so that it costs no memory otherwise. */
async function credentialsOfFile(path: string, size: number, type: string): Promise<Credentials> {
  if (size > WHOLE) {
    let elsewhere: string | null = null;
    let embedded = false;
    let before: Buffer = Buffer.alloc(0);
    for await (const chunk of createReadStream(path, { highWaterMark: 4 * 2 ** 20 }) as AsyncIterable<Buffer>) {
      const piece = Buffer.concat([before, chunk]);
      const signs = signsIn(piece);
      elsewhere ??= signs.elsewhere;
      embedded ||= signs.embedded;
      if (embedded) break;
      before = piece.subarray(-OVERLAP);
    }
    if (!embedded) return nothingFound(elsewhere);
    if (size > MOST_BYTES) return tooLarge();
  }
  return credentialsOf(await readFile(path), type);
}
