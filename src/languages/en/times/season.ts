import { civil, type Day } from '../../../resolve/times/calendar.ts';
import { date, type Tense, type TimeRule } from '../../../resolve/times/rule.ts';
import { HINTS, phrase, SEASON_CODES, stepOf } from './words.ts';

/** "last summer", "this spring", "the winter of 1994", "in the fall". */
export const seasonRule: TimeRule = {
  name: 'times/season',
  hint: HINTS.season,
  pattern: phrase(
    '(?:(?:early|late|mid)[ -])?(?:(?<mod>last|this|next|this past|this coming|the) )?(?:(?:early|late|mid)[ -])?(?<season>{season})(?:,? (?:of )?(?:(?<year>{year4})|(?<rel>last year|this year|next year)))?',
  ),
  read(match, context) {
    const { mod, season = '', year, rel } = match.groups as Record<string, string | undefined>;
    const code = SEASON_CODES[season.toLowerCase()];
    if (code === undefined) return null;
    if (year !== undefined) return date(`${year}-${code}`, true);
    const word = mod?.toLowerCase().replace(/\s+/g, ' ');
    const end = match.index + match[0].length;
    const around = {
      before: context.text.slice(Math.max(0, match.index - 12), match.index),
      after: context.text.slice(end, end + 8),
    };
    if (isNoSeason(season, word, rel, around)) return null;
    if (context.published === null) return date(`XXXX-${code}`, false);
    if (rel !== undefined) return date(`${civil(context.published).year + stepOf(rel)}-${code}`, false);
    return date(`${yearOfSeason(context.published, code, word, context.tense(match.index, end))}-${code}`, false);
  },
  yes: [
    ['The offensive of last summer failed.', 'last summer = 2024-SU'],
    ['The spring of 2011 brought protests.', 'The spring of 2011 = 2011-SP'],
    ['They fled in the winter.', 'the winter = 2024-WI'],
  ],
  no: [
    'The fall of the town came as a surprise.',
    'They drank from a spring near the road.',
    'The Arab Spring changed much.',
  ],
};

/** "Arab Spring", "Winter Games" are names; "the fall of Aleppo", "a spring" are no seasons. */
function isNoSeason(
  season: string,
  mod: string | undefined,
  rel: string | undefined,
  { before, after }: { before: string; after: string },
): boolean {
  if (/^[A-Z]/.test(season)) return true;
  const led = /\b(?:in|by|during|since|until|before|after|over|through|throughout)\s+$/i.test(before);
  if ((mod === undefined || mod === 'the') && rel === undefined && !led) return true;
  if (season === 'fall') return mod === undefined || /^\s*(?:of|from|in)\b/i.test(after);
  return season === 'spring' && mod === undefined && /^\s*(?:water|from)/i.test(after);
}

/** The year of a season, by the word before it; winter belongs to the year in which it begins. */
function yearOfSeason(published: Day, code: keyof typeof FIRST_MONTH, mod: string | undefined, tense: Tense): number {
  const { year, month } = civil(published);
  const first = FIRST_MONTH[code];
  const late = code === 'WI' && month <= 2;
  const running = late ? year - 1 : year;
  const over = !late && month >= first + 3;
  const begun = late || month >= first;
  switch (mod) {
    case 'last':
    case 'this past':
      return begun && over ? running : running - 1;
    case 'next':
    case 'this coming':
      return begun ? running + 1 : running;
    case 'this':
      return running;
    default:
      if (tense === 'future') return over ? running + 1 : running;
      return begun ? running : running - 1;
  }
}
/** The month in which a season begins in the northern hemisphere (meteorological seasons). */
const FIRST_MONTH = { SP: 3, SU: 6, FA: 9, WI: 12 };
