import { fold } from '../../record/folding.ts';

export { fold };

const articles = /(?<= |^)(?:al|el|ad|ar|as|ash|at|ath|az|an|adh|ed|er|es|esh|et|ez|en|ul|ol|il) (?=[a-z])/g;
const joinedArticle = /^(?:al|el)(?=[bcdfghjkmnpqrstvwxyz][a-z]{4})/;
const rewrites: [RegExp, string][] = [
  [/ph/g, 'f'],
  [/tch|tsch|ch|sch|sz|cz/g, 'sh'],
  [/dj|dzh|zh/g, 'j'],
  [/kh|qu|q|c|x/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/ou|oo|o/g, 'u'],
  [/[aeiy]*[yi][aeiy]*|ee|ae|ai|e/g, 'i'],
  [/([a-z])\1+/g, '$1'],
  [/(?:ah|ih|a|i|h)(?= |$)/g, ''],
];

/**
 * A looser key for names written over from Arabic, Persian, Cyrillic and other scripts: articles go, and letters that transliterations
 * confuse fall together ("Deir ez-Zor", "Dayr az Zawr"; "Daraa", "Dar'a"; "Homs" stays apart from "Hims" only in tables).
 * Null where too little of the name is left (under four letters) to tell names apart.
 */
export function looseFold(name: string): string | null {
  let key = fold(name).replace(articles, '').replace(joinedArticle, '');
  for (const [pattern, into] of rewrites) key = key.replace(pattern, into);
  key = key.replaceAll(' ', '');
  return key.length >= 4 ? key : null;
}

/** 64 bits of a key as two unsigned 32-bit words (two FNV-1a runs with different offsets, each with a final mix). */
export function hashKey(key: string, out: Uint32Array): void {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  out[0] = mix(a);
  out[1] = mix(b);
}

function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
