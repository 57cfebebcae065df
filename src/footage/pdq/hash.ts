/** A PDQ hash: 256 bits as eight 32-bit words, the highest bits first, so that its hexadecimal form reads word after word. */
export type PdqHash = Uint32Array;

/** 32-bit words of a hash. */
export const WORDS = 8;

const HEX = /^[0-9a-f]{64}$/;

/** The hash as 64 hexadecimal digits, in the order of the published test vectors. */
export function toHex(hash: PdqHash): string {
  let text = '';
  for (const word of hash) text += word.toString(16).padStart(8, '0');
  return text;
}

/** @throws RangeError when the text is not 64 hexadecimal digits. */
export function fromHex(text: string): PdqHash {
  if (!HEX.test(text)) throw new RangeError(`"${text}" is no PDQ hash: 64 hexadecimal digits are needed`);
  return Uint32Array.from({ length: WORDS }, (_, i) => Number.parseInt(text.slice(i * 8, i * 8 + 8), 16));
}

/** Bits set in a 32-bit word (Hacker's Delight, 5-1). */
export function bitsIn(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Bits in which two hashes differ, 0 to 256. Unrelated pictures lie near 128. */
export function distance(one: PdqHash, other: PdqHash): number {
  let sum = 0;
  for (let i = 0; i < WORDS; i++) sum += bitsIn(one[i]! ^ other[i]!);
  return sum;
}
