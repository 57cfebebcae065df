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
  name: 'how-often',
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
};

/** "every day", "each year", "every two weeks", "every other day", "per week". */
export const everyRule: TimeRule = {
  name: 'every',
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
};
