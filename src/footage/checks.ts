import { readFile, stat } from 'node:fs/promises';
import { type Credentials, credentialsOf, MOST_BYTES, tooLarge } from './credentials/credentials.ts';
import { metadataOf, type ReadMetadata } from './metadata/metadata.ts';
import { withSource } from './metadata/source.ts';

/** What a file tells of itself and whether its content credentials hold. */
export interface FileChecks {
  metadata: ReadMetadata;
  credentials: Credentials;
}

/**
 * Reads metadata and content credentials of a file of that media type (as `kindOf` gives it), offline. Never throws for what the file holds;
 * throws as node:fs does where it cannot be read.
 */
export async function checkFile(path: string, type: string): Promise<FileChecks> {
  const { size } = await stat(path);
  return {
    metadata: await withSource(path, (source) => metadataOf(source, type)),
    credentials: size > MOST_BYTES ? tooLarge() : await credentialsOf(await readFile(path), type),
  };
}
