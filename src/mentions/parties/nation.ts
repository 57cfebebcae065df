import { countries } from '../../languages/en/places/countries.ts';
import { demonyms } from '../../languages/en/places/demonyms.ts';

const codes = new Map<string, string | null>([
  ...countries.flatMap(({ code, names }) => names.map((name) => [name.toLowerCase(), code] as const)),
  ...[...demonyms].map(([word, code]) => [word.toLowerCase(), code] as const),
  // Houses and offices by which a government is called.
  ...[
    'white house',
    'pentagon',
    'state department',
    'department of state',
    'department of defense',
    'defense department',
  ].map((name) => [name, 'US'] as const),
  ...[['kremlin', 'RU'] as const, ['downing street', 'GB'] as const],
]);

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** "United States", "South Sudanese": read whole, the longest first, so that "South Sudanese" is not Sudan's. */
const long = new RegExp(
  `(?<![\\p{L}-])(?:${[...codes.keys()]
    .filter((name) => / /.test(name))
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![\\p{L}])`,
  'iu',
);
/** Not behind a hyphen: "pro-Russian militants" are not Russia's. */
const word = /(?<![\p{L}-])\p{Lu}[\p{L}'’.-]+/gu;

/** ISO code of the country that a nationality word, a country's name or its government's house in the phrase points to; null without one. */
export function countryIn(phrase: string): string | null {
  const whole = long.exec(phrase);
  for (const match of phrase.matchAll(word)) {
    if (whole !== null && match.index >= whole.index) break;
    const bare = match[0].replace(/['’]s?$/, '');
    const code = demonyms.get(bare) ?? codes.get(bare.toLowerCase());
    if (code) return code;
  }
  return whole === null ? null : codes.get(whole[0].toLowerCase()) || null;
}
