import type { Problem } from '../record/reading.ts';

/** A problem of this stage; `start` and `end` are spans of the report's text, null when there are none. */
export const doubt = (
  rule: string,
  reason: string,
  start: number | null = null,
  end: number | null = null,
): Problem => ({
  stage: 'read',
  rule,
  reason,
  start,
  end,
});

/** Bytes as text, with what had to be replaced or guessed. */
export interface Decoded {
  text: string;
  problems: Problem[];
}

const SNIFFED = 2048;
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i;
const XML_ENCODING = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})["']/i;

/**
 * Decodes bytes: a byte-order mark decides first, then the declared charset (HTTP header, then `<meta charset>` or the
 * XML declaration), else UTF-8. Bytes that are not valid become U+FFFD, with a problem that counts them; a byte-order
 * mark is left out of the text. UTF-8 that does not hold and was not declared is never guessed to be another charset,
 * except in markup, where windows-1252 is what browsers take.
 */
export function decode(bytes: Uint8Array, charset: string | null = null, markup = false): Decoded {
  const problems: Problem[] = [];
  const marked = markOf(bytes);
  if (marked) {
    problems.push(
      doubt('encoding', `decoded as ${marked.label}, which its byte-order mark says; the mark is left out of the text`),
    );
    return finish(bytes.subarray(marked.length), marked.label, problems);
  }
  const declared = charset ?? (markup ? declaredIn(bytes) : null);
  const label = declared === null ? null : known(declared);
  if (declared !== null && label === null)
    problems.push(doubt('encoding', `unknown charset "${declared}": read as UTF-8`));
  if (label !== null && label !== 'utf-8') {
    const valid = strict(bytes, 'utf-8');
    // Pages often say iso-8859-1 and send UTF-8: bytes above 127 that are valid UTF-8 throughout are hardly ever anything else.
    if (valid !== null && label === 'windows-1252' && hasHighBytes(bytes)) return { text: valid, problems };
    return finish(bytes, label, problems);
  }
  const valid = strict(bytes, 'utf-8');
  if (valid !== null) return { text: valid, problems };
  if (markup && label === null) {
    problems.push(doubt('encoding', 'not valid UTF-8 and no charset declared: read as windows-1252'));
    return finish(bytes, 'windows-1252', problems);
  }
  return finish(bytes, 'utf-8', problems);
}

function finish(bytes: Uint8Array, label: string, problems: Problem[]): Decoded {
  const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  if (strict(bytes, label) === null) {
    const first = text.indexOf('\uFFFD');
    const count = text.split('\uFFFD').length - 1;
    problems.push(
      doubt(
        'encoding',
        `${count} place${count === 1 ? '' : 's'} not valid ${label.toUpperCase()}, replaced by U+FFFD`,
        Math.max(first, 0),
        Math.max(first, 0) + (first < 0 ? 0 : 1),
      ),
    );
  }
  return { text, problems };
}

function strict(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markOf(bytes: Uint8Array): { label: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { label: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: 'utf-16be', length: 2 };
  return null;
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED));
  return XML_ENCODING.exec(head)?.[1] ?? META_CHARSET.exec(head)?.[1] ?? null;
}

function known(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function hasHighBytes(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 127) return true;
  return false;
}
