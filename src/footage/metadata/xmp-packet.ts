import { Parser } from 'htmlparser2';
import { jpegSegments } from './jpeg.ts';

/** Canonical prefixes of the namespaces that are read; a packet may call them otherwise. */
const NAMESPACES = new Map([
  ['http://ns.adobe.com/xap/1.0/', 'xmp'],
  ['http://ns.adobe.com/xap/1.0/mm/', 'xmpMM'],
  ['http://ns.adobe.com/xap/1.0/sType/ResourceEvent#', 'stEvt'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://ns.adobe.com/photoshop/1.0/', 'photoshop'],
  ['http://ns.adobe.com/exif/1.0/', 'exif'],
  ['http://ns.adobe.com/exif/1.0/aux/', 'aux'],
  ['http://ns.adobe.com/tiff/1.0/', 'tiff'],
  ['http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/', 'Iptc4xmpCore'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
]);
/** A packet larger than this is cut; it holds some kilobytes, or megabytes of a maker's depth map. */
const MOST_BYTES = 2 ** 20;
const MOST_VALUES = 2000;
const MOST_TEXT = 2000;
/** XMP nests some ten elements deep. Reading stops below this: the parser's time grows with the square of the depth. */
const DEEPEST = 100;
/** Characters given to the parser at once. */
const PIECE = 4096;
/** A list's member stands at most so many elements of RDF below its property. */
const LISTS_DEEP = 6;

/** Properties of an XMP packet with their values in order: "dc:creator" → ["A. Sample"]. Names outside the namespaces above keep the packet's prefix. */
export type XmpFields = ReadonlyMap<string, readonly string[]>;

/**
 * Reads an XMP packet (ISO 16684-1) as text: properties given as attributes, as elements, and the members of lists. Nothing in it becomes the
 * name of a property of our own objects, no entity is fetched, and damaged XML gives what stands before the damage.
 */
export function xmpFields(packet: Uint8Array): XmpFields {
  const fields = new Map<string, string[]>();
  const prefixes = new Map<string, string>();
  /** Names of the open elements; text belongs to the innermost that is not of RDF. */
  const open: string[] = [];
  const texts: string[] = [];
  let values = 0;
  const canonical = (name: string): string => {
    const [prefix = '', local] = name.split(':', 2);
    return local === undefined ? name : `${prefixes.get(prefix) ?? prefix}:${local}`;
  };
  const add = (name: string, value: string): void => {
    const text = value.trim().slice(0, MOST_TEXT);
    if (text === '' || ++values > MOST_VALUES) return;
    const list = fields.get(name);
    if (list === undefined) fields.set(name, [text]);
    else list.push(text);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        for (const [key, uri] of Object.entries(attributes)) {
          const known = key.startsWith('xmlns:') ? NAMESPACES.get(uri) : undefined;
          if (known !== undefined) prefixes.set(key.slice('xmlns:'.length), known);
        }
        for (const [key, value] of Object.entries(attributes))
          if (key.includes(':') && !/^(xmlns|xml|rdf|x):/.test(canonical(key))) add(canonical(key), value);
        open.push(canonical(name));
        texts.push('');
      },
      ontext(text) {
        const before = texts.at(-1);
        if (before !== undefined && before.length < MOST_TEXT) texts[texts.length - 1] = before + text;
      },
      onclosetag() {
        const owner = open.slice(-LISTS_DEEP).findLast((name) => !/^(rdf|x):/.test(name));
        const text = texts.pop() ?? '';
        open.pop();
        if (owner !== undefined) add(owner, text);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const text = Buffer.from(packet.buffer, packet.byteOffset, Math.min(packet.byteLength, MOST_BYTES)).toString('utf8');
  for (let at = 0; at < text.length && open.length <= DEEPEST; at += PIECE) parser.write(text.slice(at, at + PIECE));
  parser.end();
  return fields;
}

/** The XMP packet in a JPEG: the first segment of its kind (XMP specification, part 3). Extensions of it are not read. */
export function jpegXmp(bytes: Uint8Array): Uint8Array | null {
  const name = 'http://ns.adobe.com/xap/1.0/\0';
  for (const segment of jpegSegments(bytes))
    if (segment.marker === 0xe1 && segment.body.toString('latin1', 0, name.length) === name)
      return segment.body.subarray(name.length);
  return null;
}

/** The XMP packet anywhere in a file that is laid out otherwise (TIFF): from its first element to its last. */
export function scannedXmp(bytes: Uint8Array): Uint8Array | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = file.indexOf('<x:xmpmeta');
  const end = start < 0 ? -1 : file.indexOf('</x:xmpmeta>', start);
  return end < 0 ? null : file.subarray(start, end + '</x:xmpmeta>'.length);
}
