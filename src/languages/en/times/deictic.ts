import { isoDay } from '../../../resolve/times/calendar.ts';
import { date, type TimeRule, time } from '../../../resolve/times/rule.ts';
import { HINTS, partCode, phrase } from './words.ts';

const DAYS: Record<string, number> = { yesterday: -1, today: 0, tomorrow: 1 };

/** "today", "yesterday", "tomorrow", "late yesterday", "yesterday morning", "the day before yesterday". */
export const dayRule: TimeRule = {
  name: 'times/near-day',
  hint: HINTS.near,
  pattern: phrase(
    '(?:(?<day2>the day (?:before|after)) )?(?:(?:early|earlier|late|later) )?(?<day>yesterday|today|tomorrow)(?: (?<part>{part}))?',
  ),
  read(match, context) {
    const { day, day2, part } = match.groups as Record<string, string | undefined>;
    // "USA Today", "India Today": a capital behind a capitalised word makes a title of it.
    if (/^[A-Z]/.test(day!) && /[A-Z]\w*\s$/.test(context.text.slice(Math.max(0, match.index - 12), match.index)))
      return null;
    // "today's youth", "Yesterday's Men" are about an age, but they stand for the same words: kept as dates, as TimeML does.
    const far = day2 === undefined ? 0 : /before/i.test(day2) ? -1 : 1;
    const offset = DAYS[day!.toLowerCase()]! + far;
    const code = part === undefined ? '' : partCode(part);
    if (context.published === null) {
      return code === '' ? date(offset === 0 ? 'PRESENT_REF' : 'XXXX-XX-XX', false) : time(`XXXX-XX-XX${code}`, false);
    }
    const value = isoDay(context.published + offset);
    return code === '' ? date(value, false) : time(`${value}${code}`, false);
  },
  yes: [
    ['The envoy arrived yesterday.', 'yesterday = 2024-12-07'],
    ['He left the day before yesterday.', 'the day before yesterday = 2024-12-06'],
    ['A curfew begins tomorrow morning.', 'tomorrow morning = 2024-12-09TMO'],
  ],
  no: ['He writes for Sample Today.', 'The day before the vote was calm.'],
};

const NIGHTS: [RegExp, number, string][] = [
  [/^tonight$/, 0, 'TNI'],
  [/^last (night|evening)$/, -1, ''],
  [/^overnight$/, -1, 'TNI'],
  [/^this /, 0, ''],
];

/** "tonight", "last night", "this morning", "later this afternoon", "overnight". */
export const partRule: TimeRule = {
  name: 'times/part-of-day',
  hint: HINTS.part,
  pattern: phrase(
    '(?:(?:early|earlier|late|later) )?(?<words>tonight|last (?:night|evening)|overnight(?! (?:stay|bag|train|flight|guest|parking))|this (?:morning|afternoon|evening))',
  ),
  read(match, context) {
    const words = match.groups!.words!.toLowerCase().replace(/\s+/g, ' ');
    const [, offset, fixed] = NIGHTS.find(([pattern]) => pattern.test(words))!;
    const code = fixed || partCode(words.split(' ')[1]!);
    const day = context.published === null ? 'XXXX-XX-XX' : isoDay(context.published + offset);
    return time(`${day}${code}`, false);
  },
  yes: [
    ['A curfew begins tonight.', 'tonight = 2024-12-08TNI'],
    ['It fell last night.', 'last night = 2024-12-07TNI'],
    ['Shells fell this morning.', 'this morning = 2024-12-08TMO'],
  ],
  no: ['They took the overnight train.', 'The last nights were cold.'],
};

/** "in the morning", "on the evening of", after a date that was told: "the next morning" stands in anaphora.ts. */
export const bareEveningRule: TimeRule = {
  name: 'times/bare-part-of-day',
  hint: HINTS.part,
  pattern: phrase('(?<=(?:in|during|by) )the (?<part>morning|afternoon|evening)(?= hours\\b|\\s*[,.;]| of )'),
  read(match, context) {
    const day = context.previous?.value.slice(0, 10);
    const code = partCode(match.groups!.part!);
    return time(`${day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? day : 'XXXX-XX-XX'}${code}`, false);
  },
  yes: [
    ['They left on 3 December and returned in the evening.', 'the evening = 2024-12-03TEV'],
    ['The dam broke in the morning.', 'the morning = XXXX-XX-XXTMO'],
  ],
  no: ['The evening news told of it.', 'In the morning light the hill was bare.'],
};
