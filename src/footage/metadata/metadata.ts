import { conflictsOf } from './conflicts.ts';
import { readExif } from './exif.ts';
import { heifItems } from './heif.ts';
import { jpegSize } from './jpeg.ts';
import { type PngChunks, pngChunks } from './png.ts';
import { readQuickTime, xmpOfMovie } from './quicktime.ts';
import type { Source } from './source.ts';
import { type Conflict, emptyMetadata, keepField, type Metadata, textOf } from './types.ts';
import { webpChunks } from './webp.ts';
import { readXmp } from './xmp.ts';
import { jpegXmp, scannedXmp } from './xmp-packet.ts';

/** What is read at most of a picture for its metadata: they stand at its beginning, or in HEIC, PNG and TIFF anywhere. */
const MOST_BYTES = 128 * 2 ** 20;
const PICTURES = /^image\/(jpeg|tiff|png|heic|avif|webp)$/;
const MOVIES = /^(video\/(mp4|quicktime)|audio\/mp4)$/;

export interface ReadMetadata extends Metadata {
  conflicts: Conflict[];
}

/**
 * Reads what a file says of itself: EXIF, XMP, IPTC, QuickTime. All of it is the file's word, which anybody can change. `type` is the media
 * type that `kindOf` gives. What is broken becomes a problem; never throws for what the file holds.
 */
export async function metadataOf(source: Source, type: string): Promise<ReadMetadata> {
  const found = emptyMetadata();
  if (MOVIES.test(type)) {
    readQuickTime(source, found);
    const xmp = xmpOfMovie(source);
    if (xmp !== null) readXmp(xmp, found);
  } else if (PICTURES.test(type)) {
    const bytes = source.read(0, Math.min(source.size, MOST_BYTES));
    if (source.size > MOST_BYTES)
      found.problems.push({
        rule: 'too-large',
        reason: `only the first 128 MiB of ${source.size} bytes were read for metadata`,
      });
    const within = chunksOf(source, bytes, type);
    if (within.exif !== null) await readExif(within.exif, found);
    if (within.xmp !== null) readXmp(within.xmp, found);
    readTexts(within.texts, found);
    if (type === 'image/jpeg') found.size = jpegSize(bytes);
  } else found.problems.push({ rule: 'unread-type', reason: `metadata of ${type} are not read` });
  return { ...found, conflicts: conflictsOf(found) };
}

/** Where a picture of that type keeps its EXIF and XMP; the library finds EXIF itself in JPEG and TIFF. */
function chunksOf(source: Source, bytes: Uint8Array, type: string): PngChunks {
  switch (type) {
    case 'image/png':
      return pngChunks(bytes);
    case 'image/webp':
      return { ...webpChunks(bytes), texts: [] };
    case 'image/heic':
    case 'image/avif':
      return { ...heifItems(source), texts: [] };
    case 'image/jpeg':
      return { exif: bytes, xmp: jpegXmp(bytes), texts: [] };
    default:
      return { exif: bytes, xmp: scannedXmp(bytes), texts: [] };
  }
}

/** A PNG's own texts; their keywords are those of the PNG specification, 11.3.3.2. */
function readTexts(texts: PngChunks['texts'], found: Metadata): void {
  for (const [keyword, text] of texts) {
    keepField(found, 'PNG', keyword, text);
    if (keyword === 'Software') found.software.push({ name: textOf(text) ?? '', source: 'PNG Software' });
    if (keyword === 'Author') found.author ??= textOf(text);
    if (keyword === 'Copyright') found.copyright ??= textOf(text);
    if (keyword === 'Title') found.title ??= textOf(text);
    if (keyword === 'Description') found.description ??= textOf(text);
  }
}
