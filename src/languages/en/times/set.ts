import { set, type TimeRule } from '../../../resolve/times/rule.ts';
import { durationValue, numberOf, phrase, unitOf } from './words.ts';

const ADVERBS: Record<string, string> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  annually: 'P1Y',
  annual: 'P1Y',
  yearly: 'P1Y',
};

/** "daily", "weekly", "monthly", "annually". "Daily" with a capital inside a line is a paper's name. */
export const adverbRule: TimeRule = {
  name: 'times/how-often',
  hint: /(?:hour|dai|night|week|month|annual|year)ly/i,
  pattern: phrase('(?<word>hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|annually|yearly)'),
  read(match, context) {
    const word = match.groups!.word!;
    if (
      /^[A-Z]/.test(word) &&
      !/(?:^|[.!?:"“\n]\s*)$/.test(context.text.slice(Math.max(0, match.index - 3), match.index))
    )
      return null;
    if (
      /^[A-Z]/.test(word) &&
      /^\s[A-Z]/.test(context.text.slice(match.index + word.length, match.index + word.length + 2))
    )
      return null;
    return set(ADVERBS[word.toLowerCase()]!);
  },
  yes: [
    ['Shells fall daily.', 'daily = P1D'],
    ['Convoys cross weekly.', 'weekly = P1W'],
  ],
  no: ['The Daily Post reported it.', 'They are likely to leave.', 'He was badly hurt.'],
};

/** "every day", "each year", "every two weeks", "every other day", "per week". */
export const everyRule: TimeRule = {
  name: 'times/every',
  hint: /every|each|per/i,
  pattern: phrase(
    '(?:every|each|per) (?:(?<other>other )|(?<number>{number}|few|couple of) )?(?<unit>{units}|morning|evening|afternoon|weekend|summer|winter|spring|autumn)',
  ),
  read(match) {
    const { other, number, unit } = match.groups as Record<string, string | undefined>;
    const of = unitOf(unit!) ?? unitOf(/weekend/i.test(unit!) ? 'week' : /ing|noon/i.test(unit!) ? 'day' : 'year')!;
    if (/^second$/i.test(unit!) && !/^per/i.test(match[0])) return null;
    return set(durationValue(other !== undefined ? 2 : number === undefined ? 1 : numberOf(number), of));
  },
  yes: [
    ['Convoys cross every two weeks.', 'every two weeks = P2W'],
    ['They meet every other day.', 'every other day = P2D'],
    ['It costs ten pounds per week.', 'per week = P1W'],
  ],
  no: ['Every second house burned.', 'Each town has a school.'],
};
