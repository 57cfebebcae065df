import { readFileSync } from 'node:fs';

/** Typed arrays that a model file can hold. */
export type Section = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array;

/** A model file: a small JSON header (names, settings) and raw typed arrays. */
export interface Container {
  header: Record<string, unknown>;
  sections: Record<string, Section>;
}

const MAGIC = 0x314d5253; // "SRM1", little endian
const KINDS = { Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array } as const;
type Kind = keyof typeof KINDS;

interface Layout {
  header: Record<string, unknown>;
  sections: { name: string; kind: Kind; length: number; at: number }[];
}

const aligned = (n: number): number => (n + 7) & ~7;

/** Bytes of a model file: magic, length of the JSON layout, the layout, then each section at a multiple of 8. */
export function packContainer({ header, sections }: Container): Uint8Array {
  const layout: Layout = { header, sections: [] };
  let at = 0;
  for (const [name, data] of Object.entries(sections)) {
    layout.sections.push({ name, kind: data.constructor.name as Kind, length: data.length, at });
    at = aligned(at + data.byteLength);
  }
  const json = new TextEncoder().encode(JSON.stringify(layout));
  const base = aligned(8 + json.length);
  const bytes = new Uint8Array(base + at);
  new DataView(bytes.buffer).setUint32(0, MAGIC, true);
  new DataView(bytes.buffer).setUint32(4, json.length, true);
  bytes.set(json, 8);
  for (const { name, at: offset } of layout.sections) {
    const data = sections[name];
    if (data === undefined) continue;
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), base + offset);
  }
  return bytes;
}

/** Reads a model file without copying its arrays. Throws where the file is not one. */
export function unpackContainer(bytes: Uint8Array, name: string): Container {
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  if (whole.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw new Error(`${name} is not a model file`);
  const length = view.getUint32(4, true);
  const layout = JSON.parse(new TextDecoder().decode(whole.subarray(8, 8 + length))) as Layout;
  const base = aligned(8 + length);
  const sections: Record<string, Section> = {};
  for (const { name: section, kind, length: size, at } of layout.sections) {
    sections[section] = new KINDS[kind](whole.buffer as ArrayBuffer, whole.byteOffset + base + at, size);
  }
  return { header: layout.header, sections };
}

/** Reads a model file from `models/`. */
export function readModel(file: string): Container {
  const path = new URL(`../../../models/${file}`, import.meta.url);
  return unpackContainer(readFileSync(path), file);
}
