import { createHash } from 'node:crypto';
import { canonical } from '../../record/canonical.ts';
import type { EvidencePackage, PackageItem } from './package.ts';
import { reportOf } from './report.ts';

/** A file of a package: its bytes, or the file on this machine that is copied, whose SHA-256 is known. */
export type BagFile = { path: string } & ({ content: Uint8Array } | { from: string; sha256: string; bytes: number });

const EXTENSIONS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/tiff': 'tif',
  'image/heic': 'heic',
  'image/avif': 'avif',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/x-matroska': 'mkv',
  'video/x-msvideo': 'avi',
  'video/mpeg': 'mpg',
  'video/mp2t': 'ts',
  'video/ogg': 'ogv',
};

/** Where an item's original lies within a package. */
const originalPath = ({ sha256, sightings }: PackageItem): string =>
  `data/originals/${sha256}.${EXTENSIONS[sightings[0]?.footage.type ?? ''] ?? 'bin'}`;

/**
 * The files of an evidence package: BagIt 1.0 (RFC 8493), so that `sha256sum -c manifest-sha256.txt` in its folder checks it with nothing else at
 * hand. The same contents give the same bytes.
 */
export function bagOf(contents: EvidencePackage): BagFile[] {
  const payload: BagFile[] = [
    text('data/report.html', reportOf(contents)),
    text('data/README.txt', README),
    text('data/log/entries.ndjson', lines(contents.entries)),
    text('data/log/chain.ndjson', lines(contents.chain)),
  ];
  for (const item of contents.items) {
    if (item.original !== null)
      payload.push({
        path: originalPath(item),
        from: item.original,
        sha256: item.sha256,
        bytes: item.sightings[0].footage.bytes,
      });
    payload.push(text(`data/footage/${item.id}.json`, `${canonical(checksOf(item))}\n`));
    if (item.steps.length > 0) payload.push(text(`data/steps/${item.id}.ndjson`, lines(item.steps)));
    for (const [k, { name, bytes }] of item.proofs.entries())
      payload.push({
        path: `data/proofs/${item.id}-${k + 1}${/\.(tsr|ots)$/i.exec(name)?.[0].toLowerCase() ?? '.bin'}`,
        content: bytes,
      });
  }
  payload.sort((a, b) => (a.path < b.path ? -1 : 1));
  const octets = payload.reduce((sum, file) => sum + sizeOf(file), 0);
  const tags = [
    text('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    text(
      'bag-info.txt',
      [
        `Bagging-Date: ${contents.made.slice(0, 10)}`,
        `Bag-Software-Agent: ${contents.engine}`,
        ...contents.items.map(({ id }) => `External-Identifier: ${id}`),
        `Payload-Oxum: ${octets}.${payload.length}`,
        '',
      ].join('\n'),
    ),
    text('manifest-sha256.txt', manifestOf(payload)),
  ];
  return [...tags, text('tagmanifest-sha256.txt', manifestOf(tags)), ...payload];
}

const text = (path: string, content: string): BagFile & { content: Uint8Array } => ({
  path,
  content: Buffer.from(content),
});
const lines = (list: readonly unknown[]): string => list.map((one) => `${canonical(one)}\n`).join('');
const sizeOf = (file: BagFile): number => ('content' in file ? file.content.length : file.bytes);
const digestOf = (file: BagFile): string =>
  'content' in file ? createHash('sha256').update(file.content).digest('hex') : file.sha256;
const manifestOf = (files: readonly BagFile[]): string =>
  files.map((file) => `${digestOf(file)}  ${file.path}\n`).join('');

/** What was found out about an item, without bytes. */
function checksOf({
  id,
  sha256,
  sightings,
  copies,
  contradiction,
  metadata,
  credentials,
  proofs,
  verdict,
  reports,
}: PackageItem): object {
  return {
    id,
    sha256,
    sightings,
    copies,
    contradiction,
    metadata:
      metadata === null
        ? null
        : { ...metadata, thumbnail: metadata.thumbnail === null ? null : `${metadata.thumbnail.length} bytes` },
    credentials,
    timestamps: proofs.map(({ name, check }) => ({ name, ...check })),
    verdict,
    reports,
  };
}

const README = `An evidence package (BagIt 1.0, RFC 8493).

Check that nothing was changed or lost, in the folder above this one:
  sha256sum -c manifest-sha256.txt
  sha256sum -c tagmanifest-sha256.txt

report.html     everything in words; open it in any browser, it loads nothing
originals/      the files as they came, named by their SHA-256
footage/        what was found out about each, in JSON
steps/          the verification steps, one JSON object a line
proofs/         trusted timestamps (RFC 3161, OpenTimestamps) that came with it
log/entries.ndjson  the log entries about this footage, whole, one a line
log/chain.ndjson    the head of each log entry from the first of those to the end of the log

To follow the chain: for each line of chain.ndjson, the SHA-256 of the canonical JSON (RFC 8785) of
{"known", "payloadHash", "previous", "recorded", "seq"} is its "hash", and "previous" is the hash of the line before. For
each line of entries.ndjson, the SHA-256 of the canonical JSON of "payload" is its "payloadHash". Whoever knows the last
hash from elsewhere (a printed page, a timestamp) knows that no entry was added, changed or taken away before it.

The signature of a step (Ed25519) covers the canonical JSON of its
{"act", "by", "confidence", "footage", "made", "note", "pictures"}; "key" is the public key (SubjectPublicKeyInfo, base64). Whose
key it is must be known from elsewhere.
`;
