import type { TimeRule, TimeRules } from '../../../resolve/times/rule.ts';
import { agoRule, yearAgoRule } from './ago.ts';
import { bareUnitRule, endOfUnitRule, samePartRule, sameUnitRule } from './anaphora.ts';
import { clockRule } from './clock.ts';
import { bareEveningRule, dayRule, partRule } from './deictic.ts';
import { durationRule, hyphenRule, oneUnitRule, pluralRule, theUnitsRule } from './duration.ts';
import { holidayRule } from './holiday.ts';
import { monthRule } from './month.ts';
import { dayMonthRule, monthDayRule, monthDaysRule } from './monthday.ts';
import { isoRule, slashRule } from './numeric.ts';
import { bareQuarterRule, quarterRule } from './quarter.ts';
import { halfRule, unitRule, weekendRule } from './relunit.ts';
import { seasonRule } from './season.ts';
import { adverbRule, everyRule } from './set.ts';
import { aheadRule, pastSpanRule, recentRule } from './span.ts';
import { tenseIn } from './tense.ts';
import { titles } from './titles.ts';
import { futureRule, pastRule, presentRule } from './vague.ts';
import { everyWeekdayRule, weekdayRule } from './weekday.ts';
import { centuryRule, decadeRule, spokenYearRule, yearRule, yearsRule } from './year.ts';

/** All ways of saying a time in English. Where two match, the one that begins first wins, then the longer, then the earlier here. */
const rules: readonly TimeRule[] = [
  isoRule,
  slashRule,
  monthDaysRule,
  monthDayRule,
  dayMonthRule,
  holidayRule,
  clockRule,
  everyWeekdayRule,
  weekdayRule,
  dayRule,
  partRule,
  monthRule,
  yearsRule,
  decadeRule,
  centuryRule,
  yearRule,
  spokenYearRule,
  quarterRule,
  bareQuarterRule,
  halfRule,
  weekendRule,
  seasonRule,
  unitRule,
  agoRule,
  yearAgoRule,
  sameUnitRule,
  samePartRule,
  endOfUnitRule,
  bareUnitRule,
  pastSpanRule,
  recentRule,
  aheadRule,
  everyRule,
  adverbRule,
  durationRule,
  hyphenRule,
  oneUnitRule,
  pluralRule,
  theUnitsRule,
  bareEveningRule,
  presentRule,
  pastRule,
  futureRule,
];

export const times: TimeRules = {
  trigger:
    /\d|day|night|morning|noon|evening|week|month|year|hour|minute|second|quarter|decade|centur|season|spring|summer|autumn|fall|winter|now|current|recent|soon|future|past|previous|present|today|tomorrow|moment|time|term|date|former|late|short|annual|daily|fortnight|christmas|easter|halloween|thanksgiving|ninet|eight|sevent|sixt|fift|fort|thirt|twent|january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sep|oct|nov|dec/i,
  rules,
  titles,
  tenseIn,
};
