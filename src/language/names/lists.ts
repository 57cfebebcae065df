import type { Section } from '../model/container.ts';
import { hashText, mix } from '../model/hash.ts';
import { fold, type Word } from '../words.ts';

/** What a listed phrase is. */
export const COUNTRY = 1;
export const BIG_CITY = 2;
export const CITY = 4;
export const REGION = 8;
/** Phrases that our own reading of the news named so, again and again. */
export const PERSON_NAME = 16;
export const BODY_NAME = 32;
export const PLACE_NAME = 64;

const LONGEST = 6;
/** Marks a word inside a listed phrase, after its first. */
const INSIDE = 128;

/** Listed phrases: hash of the folded words to bits. */
export interface Lists {
  mask: number;
  keys: Int32Array;
  bits: Uint8Array;
}

/** Key of a phrase from the keys of its words. */
const begin = 0x1b873593;
export const phraseKey = (words: Int32Array | number[]): number => {
  let key = begin;
  for (const word of words) key = mix(key, word);
  return key === 0 ? 1 : key;
};

/** Key of a word inside a phrase. */
export const listWord = (folded: string): number => hashText(folded, 0, folded.length, 2);

/** Key of a phrase as written in a list: words apart at spaces and hyphens, as the tokeniser cuts them. */
export function phraseOf(name: string): number {
  const words = fold(name).match(/[\p{L}\p{M}\p{N}.']+|[^\s\p{L}]/gu) ?? [];
  return phraseKey(words.map(listWord));
}

export function openLists(sections: Record<string, Section>): Lists {
  const keys = sections['lists.keys'] as Int32Array;
  const bits = sections['lists.bits'] as Uint8Array;
  let size = 1024;
  while (size < keys.length * 2) size *= 2;
  const lists: Lists = { mask: size - 1, keys: new Int32Array(size), bits: new Uint8Array(size) };
  for (let i = 0; i < keys.length; i++) {
    let slot = keys[i]! & lists.mask;
    while (lists.keys[slot] !== 0) slot = (slot + 1) & lists.mask;
    lists.keys[slot] = keys[i]!;
    lists.bits[slot] = bits[i]!;
  }
  return lists;
}

function bitsOf(lists: Lists, key: number): number {
  let slot = key & lists.mask;
  while (lists.keys[slot] !== 0) {
    if (lists.keys[slot] === key) return lists.bits[slot]!;
    slot = (slot + 1) & lists.mask;
  }
  return 0;
}

/** Bits for each word of a sentence: the longest listed phrase it begins or stands inside; 0 for none. */
export function listed(lists: Lists, words: Word[]): Int32Array {
  const out = new Int32Array(words.length);
  let taken = 0;
  for (let i = 0; i < words.length; i++) {
    if (i < taken || (words[i]!.form.length < 3 && !/^\p{Lu}{2}/u.test(words[i]!.form))) continue;
    let key = begin;
    let length = 0;
    let bits = 0;
    for (let n = 0; n < LONGEST && i + n < words.length; n++) {
      key = mix(key, words[i + n]!.lower);
      const found = bitsOf(lists, key === 0 ? 1 : key);
      if (found === 0) continue;
      bits = found;
      length = n + 1;
    }
    if (length === 0) continue;
    out[i] = bits;
    for (let n = 1; n < length; n++) out[i + n] = bits | INSIDE;
    taken = i + length;
  }
  return out;
}
