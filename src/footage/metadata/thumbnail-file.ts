import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodePicture } from '../picture/decode.ts';
import { openPictures } from '../picture/pictures.ts';
import { compareThumbnail } from './thumbnail.ts';
import type { Conflict } from './types.ts';

/**
 * Whether the thumbnail in a picture's metadata shows another picture; null when it does not, or when either cannot be decoded. Both are
 * decoded in a process of their own; only the small copies that it makes are opened here.
 */
export async function thumbnailConflict(path: string, thumbnail: Uint8Array): Promise<Conflict | null> {
  const folder = await mkdtemp(join(tmpdir(), 'sitrep-thumbnail-'));
  const pictures = openPictures(1);
  try {
    const small = join(folder, 'thumbnail');
    await writeFile(small, thumbnail);
    const [picture, other] = [
      await pictures.look(path, { thumbnail: true }),
      await pictures.look(small, { thumbnail: true }),
    ];
    if ('refused' in picture || 'refused' in other || picture.preview === null || other.preview === null) return null;
    const likeness = compareThumbnail(
      (await decodePicture(picture.preview)).pixels,
      (await decodePicture(other.preview)).pixels,
    );
    if (!likeness?.differs) return null;
    return {
      rule: 'thumbnail',
      words: `the thumbnail in its metadata shows another picture (likeness ${likeness.likeness.toFixed(2)} of 1): it was changed, and the thumbnail was not`,
    };
  } finally {
    pictures.close();
    await rm(folder, { recursive: true, force: true });
  }
}
