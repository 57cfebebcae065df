/** What a file is by its first bytes, never by its name. `picture` goes to the picture decoder, `video` to ffmpeg. */
export interface Kind {
  type: string;
  class: 'picture' | 'video' | 'audio' | 'archive' | 'refused' | 'unknown';
  /** Why it is refused; null otherwise. */
  reason: string | null;
}

/** Bytes that are enough to tell. */
export const HEAD_BYTES = 4096;

const kind = (type: string, klass: Kind['class'], reason: string | null = null): Kind => ({
  type,
  class: klass,
  reason,
});

const ASCII: readonly [string, number, string, Kind['class']][] = [
  ['\xff\xd8\xff', 0, 'image/jpeg', 'picture'],
  ['\x89PNG\r\n\x1a\n', 0, 'image/png', 'picture'],
  ['GIF87a', 0, 'image/gif', 'picture'],
  ['GIF89a', 0, 'image/gif', 'picture'],
  ['II*\0', 0, 'image/tiff', 'picture'],
  ['MM\0*', 0, 'image/tiff', 'picture'],
  ['\x1aE\xdf\xa3', 0, 'video/x-matroska', 'video'],
  ['FLV\x01', 0, 'video/x-flv', 'video'],
  ['\0\0\x01\xba', 0, 'video/mpeg', 'video'],
  ['\0\0\x01\xb3', 0, 'video/mpeg', 'video'],
  ['\x30\x26\xb2\x75\x8e\x66\xcf\x11', 0, 'video/x-ms-asf', 'video'],
  ['OggS', 0, 'video/ogg', 'video'],
  ['ID3', 0, 'audio/mpeg', 'audio'],
  ['fLaC', 0, 'audio/flac', 'audio'],
  ['PK\x03\x04', 0, 'application/zip', 'archive'],
  ['\x1f\x8b', 0, 'application/gzip', 'archive'],
  ['WARC/', 0, 'application/warc', 'archive'],
  ['%PDF-', 0, 'application/pdf', 'unknown'],
];

const BRANDS: readonly [RegExp, string, Kind['class']][] = [
  [/^avi[fs]$/, 'image/avif', 'picture'],
  [/^(hei[cxms]|hev[cxms]|mif1|msf1)$/, 'image/heic', 'picture'],
  [/^qt {2}$/, 'video/quicktime', 'video'],
  [/^M4A /, 'audio/mp4', 'audio'],
  [/./s, 'video/mp4', 'video'],
];

/** The real type of a file from its first bytes (4,096 are enough). */
export function kindOf(head: Uint8Array): Kind {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, HEAD_BYTES)).toString('latin1');
  if (text === '') return kind('application/x-empty', 'refused', 'it is empty');
  for (const [magic, at, type, klass] of ASCII) if (text.startsWith(magic, at)) return kind(type, klass);
  if (text.startsWith('RIFF')) {
    const form = text.slice(8, 12);
    if (form === 'WEBP') return kind('image/webp', 'picture');
    if (form === 'AVI ') return kind('video/x-msvideo', 'video');
    if (form === 'WAVE') return kind('audio/wav', 'audio');
  }
  if (/^(ftyp|moov|mdat|free|skip|wide)$/.test(text.slice(4, 8))) {
    const brand = text.slice(4, 8) === 'ftyp' ? text.slice(8, 12) : 'qt  ';
    const [, type, klass] = BRANDS.find(([pattern]) => pattern.test(brand))!;
    return kind(type, klass);
  }
  // Transport streams repeat their mark every 188 bytes.
  if (text[0] === 'G' && text[188] === 'G' && text[376] === 'G') return kind('video/mp2t', 'video');
  if (text.startsWith('BM') && text.slice(6, 10) === '\0\0\0\0')
    return kind('image/bmp', 'refused', 'bitmaps (BMP) are not decoded: save it as PNG');
  const start = text.replace(/^(\xef\xbb\xbf)?\s+/, '').slice(0, 2000);
  if (
    /^#EXTM3U/.test(start) ||
    /^\[playlist\]/i.test(start) ||
    /^ffconcat/.test(start) ||
    /^(file|stream)\s+\S/m.test(start.slice(0, 200))
  )
    return kind(
      'application/x-playlist',
      'refused',
      'it is a playlist that names other files: give the files themselves',
    );
  if (/<svg[\s>]/i.test(start) && /^[\s<]*</.test(start))
    return kind('image/svg+xml', 'refused', 'drawings (SVG) may carry scripts and are not decoded: save it as PNG');
  if (/<MPD[\s>]/.test(start) || /<SmoothStreamingMedia/.test(start))
    return kind(
      'application/dash+xml',
      'refused',
      'it is a playlist that names other files: give the files themselves',
    );
  return kind('application/octet-stream', 'unknown');
}
