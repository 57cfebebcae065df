import type { Lexicon } from '../../language/lexicon.ts';

/** What a country's words are looked up in. */
interface Nations {
  /** By small letters. */
  codes: ReadonlyMap<string, string | null>;
  /** Names of several words. */
  long: RegExp;
}

/** Made once for a language: a pattern of all names takes longer to build than a report to read. */
const known = new WeakMap<Lexicon, Nations>();

function nationsOf(lexicon: Lexicon): Nations {
  const have = known.get(lexicon);
  if (have !== undefined) return have;
  const { placeNames, demonyms, nationalities } = lexicon;
  const codes = new Map<string, string | null>([
    ...placeNames.countries.flatMap(({ code, names }) => names.map((name) => [name.toLowerCase(), code] as const)),
    ...[...demonyms].map(([word, code]) => [word.toLowerCase(), code] as const),
    ...nationalities.governments,
  ]);
  const made = { codes, long: longest([...codes.keys()].filter((name) => name.includes(' '))) };
  known.set(lexicon, made);
  return made;
}

/** "United States", "South Sudanese": read whole, the longest first, so that "South Sudanese" is not Sudan's. */
const longest = (names: readonly string[]): RegExp =>
  names.length === 0
    ? /(?!)/
    : new RegExp(
        `(?<![\\p{L}-])(?:${names
          .toSorted((a, b) => b.length - a.length)
          .map(escaped)
          .join('|')})(?![\\p{L}])`,
        'iu',
      );
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Not behind a hyphen: "pro-Russian militants" are not Russia's. */
const word = /(?<![\p{L}-])\p{Lu}[\p{L}'’.-]+/gu;

/** ISO code of the country that a nationality word, a country's name or its government's house in the phrase points to; null without one. */
export function countryIn(lexicon: Lexicon, phrase: string): string | null {
  const { codes, long } = nationsOf(lexicon);
  const whole = long.exec(phrase);
  for (const match of phrase.matchAll(word)) {
    if (whole !== null && match.index >= whole.index) break;
    const bare = match[0].replace(/['’]s?$/, '');
    const code = lexicon.demonyms.get(bare) ?? codes.get(bare.toLowerCase());
    if (code) return code;
  }
  return whole === null ? null : codes.get(whole[0].toLowerCase()) || null;
}
