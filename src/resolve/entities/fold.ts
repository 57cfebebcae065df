import { HONORIFICS, SUFFIXES } from '../../languages/en/names/titles.ts';
import type { EntityKind } from '../../record/entity.ts';
import { isAcronym } from '../gazetteer/atlas.ts';

/** Articles and particles of Arabic names that come and go between spellings. */
const ARTICLES = /^(?:al|el|ad|ar|as|ash|at|az|an|ud|ul)-(?=\p{L})/u;
const SKIPPED = new Set(['the', 'al', 'el', "'s", '’s', "'", '’', 'of', 'and', 'for', '&', '-', ',', '.', '(', ')']);

/** A word of a name as it is compared: lower case, no diacritics, no Arabic article, no dots. */
export function foldWord(word: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`ʿʾ]/g, '')
    .toLowerCase()
    .replace(/\./g, '');
  return plain.replace(ARTICLES, '');
}

/** Words of a name that count when names are compared, and the titles that stood before them. */
export function foldName(forms: readonly string[]): { words: string[]; titles: string[] } {
  const titles: string[] = [];
  const words: string[] = [];
  for (const form of forms) {
    if (SKIPPED.has(form.toLowerCase()) || /^\P{L}*$/u.test(form)) continue;
    const plain = form.toLowerCase().replace(/\./g, '');
    if (words.length === 0 && HONORIFICS.has(plain) && forms.length > 1) {
      titles.push(plain);
      continue;
    }
    if (words.length > 0 && SUFFIXES.has(plain)) continue;
    // "al-Assad" as three tokens, "al", "-", "Assad", and as one, come out alike.
    for (const part of foldWord(form).split(/[-‐‑]/)) if (part !== '' && !SKIPPED.has(part)) words.push(part);
  }
  return { words: words.length > 0 ? words : forms.map(foldWord).filter(Boolean), titles };
}

/**
 * A person's or a place's name without the shouting of headlines and datelines: "BEIRUT" is Beirut, "GAZA CITY" Gaza City. Words of three
 * letters and fewer that stand alone, and acronyms of places, stay.
 */
export function inCase(name: string, kind: EntityKind): string {
  if ((kind !== 'person' && kind !== 'place') || /\p{Ll}|\d|\./u.test(name) || !/\p{Lu}{4}/u.test(name)) return name;
  if (kind === 'place' && isAcronym(name)) return name;
  return name.replace(/\p{Lu}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
}
