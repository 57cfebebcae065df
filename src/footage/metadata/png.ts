import { inflateSync } from 'node:zlib';

const XMP = 'XML:com.adobe.xmp';
/** Larger compressed texts are not unpacked. */
const MOST_TEXT = 2 ** 20;
/** Texts that are looked at: real ones hold a few. */
const MOST_TEXTS = 100;

export interface PngChunks {
  exif: Uint8Array | null;
  xmp: Uint8Array | null;
  /** Texts by keyword (tEXt, zTXt, iTXt), but XMP. */
  texts: [string, string][];
}

/** The EXIF block, XMP packet and texts of a PNG (PNG specification, 11.3): plain, international or compressed. */
export function pngChunks(bytes: Uint8Array): PngChunks {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: PngChunks = { exif: null, xmp: null, texts: [] };
  let looked = 0;
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (type === 'eXIf') found.exif = body;
    const text = /^(tEXt|[zi]TXt)$/.test(type) && looked++ < MOST_TEXTS ? textOf(type, body) : null;
    if (text !== null && text[0] === XMP) found.xmp ??= text[1];
    else if (text !== null) found.texts.push([text[0], text[1].toString(type === 'iTXt' ? 'utf8' : 'latin1')]);
    at += 12 + length;
  }
  return found;
}

/** Keyword and text of a text chunk; null for what does not unpack. */
function textOf(type: string, body: Buffer): [string, Buffer] | null {
  const end = body.indexOf(0);
  if (end < 1) return null;
  const keyword = body.toString('latin1', 0, end);
  if (type === 'tEXt') return [keyword, body.subarray(end + 1)];
  if (type === 'zTXt') return unpacked(keyword, body.subarray(end + 2));
  // iTXt: compressed or not, method, language, translated keyword.
  const language = body.indexOf(0, end + 3);
  const translated = language < 0 ? -1 : body.indexOf(0, language + 1);
  if (translated < 0) return null;
  const text = body.subarray(translated + 1);
  return body[end + 1] === 1 ? unpacked(keyword, text) : [keyword, text];
}

function unpacked(keyword: string, packed: Buffer): [string, Buffer] | null {
  try {
    return [keyword, inflateSync(packed, { maxOutputLength: MOST_TEXT })];
  } catch {
    // Damaged or larger than any caption: the picture is read without it.
    return null;
  }
}
