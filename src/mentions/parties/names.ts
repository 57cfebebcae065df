import type { Lexicon } from '../../language/lexicon.ts';
import { fold } from '../../record/folding.ts';

const possessive = /['’]s?$/;

/** A party's words without determiners, possessive ending or line breaks; null when only a pronoun is left. */
export function plainName({ determiners, pronouns }: Lexicon, words: string): string | null {
  const name = withoutFirst(determiners.beforeNames, words.replace(/\s+/g, ' ').trim())
    .replace(possessive, '')
    .replace(/^["'“‘]+|["'”’,;:.]+$/g, '')
    .trim();
  return name.length < 2 || pronouns.nameless.has(name.toLowerCase()) ? null : name;
}

/** The words without those of a list that they begin with; the last word stays. */
function withoutFirst(list: ReadonlySet<string>, words: string): string {
  const gap = words.indexOf(' ');
  return gap > 0 && list.has(words.slice(0, gap).toLowerCase()) ? withoutFirst(list, words.slice(gap + 1)) : words;
}

/** The words without an article before them. */
export const withoutArticle = ({ determiners }: Lexicon, words: string): string => {
  const gap = words.indexOf(' ');
  return gap > 0 && determiners.article.has(words.slice(0, gap).toLowerCase()) ? words.slice(gap + 1) : words;
};

/**
 * The key of a person's block: the last word of a name ("assad"), or an office with its country ("president@SY"). One who has left the
 * office is somebody else than who holds it.
 */
export function personKey(
  { offices }: Lexicon,
  { name, key, country }: { name: string; key: string; country: string | null },
  home: string | null,
): string {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (/\p{Lu}\S*$/u.test(name) && !offices.ofUnnamed.has(last)) return key.slice(key.lastIndexOf(' ') + 1);
  return `${offices.isFormer(name) ? 'former-' : ''}${last}@${country ?? home ?? ''}`;
}

/** Content words of a clause: folded, no function words, sorted, each once; without the ending of a plural. */
export function contentWords({ contentWords: { small, stemOf } }: Lexicon, text: string): string[] {
  const found = new Set<string>();
  for (const word of fold(text).split(/[^\p{L}\p{N}]+/u)) {
    if (word.length >= 2 && !small.has(word)) found.add(stemOf(word));
  }
  return [...found].sort();
}

/** Share of words in common (Jaccard); both sorted. 0 when either is empty. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] ?? '';
    const y = b[j] ?? '';
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return both / (a.length + b.length - both);
}
