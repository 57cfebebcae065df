import { arabicArticles } from '../lexicon/name-parts.ts';

/** "Al-", "As-", "The " before a name. */
const article = new RegExp(`^(?:the|${[...arabicArticles].join('|')})[ -]`, 'i');
/** What kind of ground it is, behind a name. */
const kind = / (?:border crossing|crossing|district|city|town)$/i;
/** Kinds that reports write behind names and that who asks leaves out. */
const kinds = ['District', 'Border Crossing', 'Crossing', 'City'];
/** A second name in brackets. */
const bracketed = /^(.+?) ?\((.+)\)(.*)$/;

/**
 * Other names under which a place that is asked for may have been told: without its article, or with one; without "District" or "Border
 * Crossing", or with it; under the name in brackets alone, and without it. Likeliest first.
 */
export function askedNames(name: string): readonly string[] {
  const [, first, second, rest = ''] = bracketed.exec(name.trim()) ?? [];
  const names =
    first === undefined || second === undefined
      ? [name.trim()]
      : [`${first}${rest}`, `${second}${rest}`, first, second];
  const bare = names.flatMap((one) => [
    one.replace(kind, ''),
    one.replace(article, ''),
    one.replace(kind, '').replace(article, ''),
  ]);
  const base = [...new Set([...names, ...bare])].filter((one) => one.length > 2);
  const longer = base.flatMap((one) => [
    ...kinds.map((word) => `${one} ${word}`),
    ...(article.test(one) ? [] : [...arabicArticles].map((word) => `${word}-${one}`)),
  ]);
  return [...new Set([...base, ...longer])].filter((one) => one !== name);
}
