import { findAllIn, findIn, isIn } from '../../language/phrase.ts';
import type { Filler } from '../../record/observation.ts';
import type { MentionLanguage } from '../language.ts';
import type { ReportIndex } from '../report-index.ts';
import { plainName, withoutArticle } from './names.ts';
import { countryIn } from './nation.ts';

/* What the words of a party say beyond their own span: whose they are by what stands before and behind them. */

/** The nationality that stands before the same words elsewhere in the report: "state media" after "Russian state media". */
export function nationBefore({ text, lower, language: { lexicon } }: ReportIndex, words: string): string | null {
  const phrase = plainName(lexicon, words)?.toLowerCase();
  if (!phrase) return null;
  for (let i = lower.indexOf(phrase); i > 0; i = lower.indexOf(phrase, i + 1)) {
    const before = /(\p{Lu}[\p{L}’'-]+) $/u.exec(text.slice(Math.max(0, i - 30), i))?.[1];
    const code = before === undefined ? null : countryIn(lexicon, before);
    if (code) return code;
  }
  return null;
}

/** Words of fighters who are not named, with those behind them that say whose they are: "fighters of the Northern Front". */
export function wholeWords({ text, language: { lexicon, partyPhrases } }: ReportIndex, { start, end }: Filler): string {
  const words = text.slice(start, end);
  if (!lexicon.forces.namedBehind.has(withoutArticle(lexicon, words).toLowerCase())) return words;
  const more = findIn(partyPhrases.whoseForces, text.slice(end, end + 80));
  return more === null || isIn(partyPhrases.ofMonth, more.words) ? words : `${words}${more.words}`;
}

/** Characters back to the forces of a nation that are told again without it. */
const TOLD_BEFORE = 400;

/** "Troops" after "Ethiopian troops": theirs, where the report names no other country's forces. */
export function forcesBefore({ text, language }: ReportIndex, { start }: Filler, words: string): string | null {
  const { lexicon, partyPhrases } = language;
  if (!lexicon.forces.bare.has(withoutArticle(lexicon, words).toLowerCase())) return null;
  const homes = new Set<string>();
  let before = false;
  for (const { words: phrase, start: at } of findAllIn(partyPhrases.nationalForce, text)) {
    const code = lexicon.sponsors.isSponsored(phrase) ? null : countryIn(lexicon, phrase);
    if (code === null) continue;
    homes.add(code);
    before ||= at < start && start - at < TOLD_BEFORE;
  }
  const [only] = homes;
  return before && homes.size === 1 && only !== undefined ? only : null;
}

/** "The Ministry of Defence of X": the country right behind an office or a body. */
export function countryBehind({ text, language }: ReportIndex, { end }: Filler, words: string): string | null {
  const { lexicon, partyPhrases } = language;
  if (!lexicon.offices.isOfCountry(words)) return null;
  const name = findIn(partyPhrases.ofCountry, text.slice(end, end + 48))?.slots.name;
  return name === undefined ? null : countryIn(lexicon, name);
}

/** Characters of a name that a line has room for, and of one that is cut. */
const SHORT = 48;
const CUT = 60;

/** Long phrases are cut at the first clause or phrase that hangs on them: the name of a line must be short. */
export function shorten({ lexicon, partyPhrases }: MentionLanguage, name: string): string {
  const meant = lexicon.forces.meantBy(name);
  if (meant !== null) return meant;
  if (name.length <= SHORT) return name;
  const cut = name.slice(0, findIn(partyPhrases.hungOn, name)?.start);
  return cut.length <= CUT ? cut : cut.slice(0, cut.lastIndexOf(' ', CUT));
}
