import { addTime, parsed } from './exif.ts';
import { keepField, type Metadata, textOf } from './types.ts';

type Fields = Record<string, unknown>;

const OPTIONS = {
  tiff: false,
  xmp: true,
  iptc: true,
  icc: false,
  jfif: false,
  ihdr: false,
  mergeOutput: false,
  reviveValues: false,
  multiSegment: true,
  silentErrors: true,
};

/** Reads XMP and IPTC from a picture, or a bare XMP packet, into `found`. What EXIF said already is not said again. */
export async function readXmp(bytes: Uint8Array, found: Metadata): Promise<void> {
  const packet = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(200, bytes.byteLength)).toString('latin1');
  const read = await parsed(
    /^\s*(<\?xpacket|<x:xmpmeta|<rdf:RDF)/.test(packet) ? wrapped(bytes) : bytes,
    OPTIONS,
    found,
    'XMP',
  );
  if (read === null) return;
  const part = (name: string): Fields =>
    typeof read[name] === 'object' && read[name] !== null ? (read[name] as Fields) : {};
  for (const [name, fields] of Object.entries(read)) {
    if (name === 'errors' || typeof fields !== 'object' || fields === null || Array.isArray(fields)) continue;
    const source = name === 'iptc' ? 'IPTC' : `XMP ${name}`;
    for (const [key, value] of Object.entries(fields)) keepField(found, source, key, value);
  }
  const [xmp, dc, photoshop, exif, tiff, iptc] = ['xmp', 'dc', 'photoshop', 'exif', 'tiff', 'iptc'].map(part);
  found.make ??= textOf(tiff.Make);
  found.model ??= textOf(tiff.Model);
  found.author ??= textOf(dc.creator) ?? textOf(iptc.Byline);
  found.copyright ??= textOf(dc.rights) ?? textOf(iptc.CopyrightNotice);
  found.title ??= textOf(dc.title) ?? textOf(photoshop.Headline) ?? textOf(iptc.Headline) ?? textOf(iptc.ObjectName);
  found.description ??= textOf(dc.description) ?? textOf(iptc.Caption);
  const subjects = [dc.subject, iptc.Keywords].flatMap((value) => (Array.isArray(value) ? value : [value])).map(textOf);
  found.keywords.push(...new Set(subjects.filter((one) => one !== null)));
  const names = [photoshop.City, photoshop.State, photoshop.Country, iptc.City, iptc.State, iptc.Country].map(textOf);
  found.placeNames.push(...new Set(names.filter((one) => one !== null)));
  const [width, height] = [Number(exif.PixelXDimension), Number(exif.PixelYDimension)];
  if (width > 0 && height > 0) found.saidSize ??= { width, height };
  const tool = textOf(xmp.CreatorTool);
  if (tool !== null) found.software.push({ name: tool, source: 'XMP CreatorTool' });
  for (const agent of agentsOf(part('xmpMM').History)) found.software.push({ name: agent, source: 'XMP History' });
  addTime(found, textOf(exif.DateTimeOriginal), 'taken', 'XMP exif:DateTimeOriginal');
  addTime(found, textOf(photoshop.DateCreated), 'taken', 'XMP photoshop:DateCreated');
  addTime(found, textOf(xmp.CreateDate), 'digitised', 'XMP CreateDate');
  addTime(found, textOf(xmp.ModifyDate), 'modified', 'XMP ModifyDate');
  const place = { lat: degrees(exif.GPSLatitude), lon: degrees(exif.GPSLongitude) };
  if (place.lat !== null && place.lon !== null)
    found.places.push({
      lat: place.lat,
      lon: place.lon,
      altitude: null,
      error: null,
      direction: null,
      source: 'XMP exif:GPS',
    });
}

/** Programs of the editing history (xmpMM:History), each once. */
function agentsOf(history: unknown): string[] {
  const list: unknown[] = Array.isArray(history) ? history : [history];
  const agents = list.map((one) =>
    typeof one === 'object' && one !== null && 'softwareAgent' in one ? textOf(one.softwareAgent) : null,
  );
  return [...new Set(agents.filter((one) => one !== null))];
}

/** XMP writes degrees as "43,28.0469N". */
function degrees(value: unknown): number | null {
  const match = /^(\d+),(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?([NSEW])$/.exec(textOf(value) ?? '');
  if (match === null) return null;
  const size = Number(match[1]) + Number(match[2]) / 60 + Number(match[3] ?? 0) / 3600;
  return size > (/[NS]/.test(match[4]) ? 90 : 180) ? null : /[SW]/.test(match[4]) ? -size : size;
}

/** A JPEG of nothing but the XMP packet: the library takes files only. */
function wrapped(packet: Uint8Array): Uint8Array {
  const name = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');
  // A segment holds 65,533 bytes with its length.
  const body = Buffer.concat([name, packet]).subarray(0, 65_000);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return Buffer.concat([Buffer.from('ffd8ffe1', 'hex'), length, body, Buffer.from('ffd9', 'hex')]);
}
