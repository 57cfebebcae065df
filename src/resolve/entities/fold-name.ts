import type { Lexicon } from '../../language/lexicon.ts';
import type { EntityKind } from '../../record/entity.ts';
import { placesIn } from '../places.ts';
import { bareTitle } from './forms.ts';

/** A word of a name as it is compared: lower case, no diacritics, no Arabic article, no dots. */
export function foldWord(word: string, { nameParts }: Lexicon): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`ʿʾ]/g, '')
    .toLowerCase()
    .replace(/\./g, '');
  const hyphen = plain.indexOf('-');
  if (hyphen < 1 || !nameParts.articles.has(plain.slice(0, hyphen))) return plain;
  const bare = plain.slice(hyphen + 1);
  return /^\p{L}/u.test(bare) ? bare : plain;
}

/** Words of a name that count when names are compared, and the titles that stood before them. */
export function foldName(forms: readonly string[], lexicon: Lexicon): { words: string[]; titles: string[] } {
  const { nameParts, titles: titleWords } = lexicon;
  const titles: string[] = [];
  const words: string[] = [];
  for (const form of forms) {
    if (nameParts.ignored.has(form.toLowerCase()) || /^\P{L}*$/u.test(form)) continue;
    const plain = bareTitle(form);
    if (words.length === 0 && titleWords.gender.has(plain) && forms.length > 1) {
      titles.push(plain);
      continue;
    }
    if (words.length > 0 && titleWords.endings.has(plain)) continue;
    // "al-Assad" as three tokens, "al", "-", "Assad", and as one, come out alike.
    for (const part of foldWord(form, lexicon).split(/[-‐‑]/))
      if (part !== '' && !nameParts.ignored.has(part)) words.push(part);
  }
  return { words: words.length > 0 ? words : forms.map((form) => foldWord(form, lexicon)).filter(Boolean), titles };
}

/**
 * A person's or a place's name without the shouting of headlines and datelines: "BEIRUT" is Beirut, "GAZA CITY" Gaza City. Words of three
 * letters and fewer that stand alone, and acronyms of places, stay.
 */
export function inCase(name: string, kind: EntityKind, { placeNames }: Pick<Lexicon, 'placeNames'>): string {
  if ((kind !== 'person' && kind !== 'place') || /\p{Ll}|\d|\./u.test(name) || !/\p{Lu}{4}/u.test(name)) return name;
  if (kind === 'place' && placesIn(placeNames).isAcronym(name)) return name;
  return name.replace(/\p{Lu}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
}
