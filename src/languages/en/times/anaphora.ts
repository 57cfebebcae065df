import { type Grain, shift, unitValue } from '../../../resolve/times/relative.ts';
import { date, duration, type TimeRule, time } from '../../../resolve/times/rule.ts';
import { durationValue, HINTS, partCode, phrase, unitOf } from './words.ts';

const STEPS: [RegExp, number][] = [
  [/previous|prior|preceding|before/i, -1],
  [/next|following|after/i, 1],
  [/same|that/i, 0],
];

/** "the same day", "that year", "the following month", "the previous week", "the next day", "the day before". */
export const sameUnitRule: TimeRule = {
  name: 'times/told-unit',
  hint: HINTS.unit,
  pattern: phrase(
    '(?:(?:earlier|later|early|late) (?:in )?)?(?:(?<how>the(?: very)? same|that same|that|the previous|the prior|the preceding|the following|the next) (?<unit>day|week|month|year|decade)|the (?<unit2>day|week|month|year) (?<how2>before|after)(?! (?:the|an?|his|her|its|their|they|he|she|it|we|you|i|that|last|yesterday|tomorrow|next|being|becoming)\\b| [A-Z]))',
  ),
  read(match, context) {
    const { how, how2, unit, unit2 } = match.groups as Record<string, string | undefined>;
    const step = STEPS.find(([pattern]) => pattern.test(how ?? how2!))![1];
    const grain = (unit ?? unit2)!.toLowerCase() as Grain;
    const told = context.previous;
    if (told === null)
      return context.published === null || step === 0
        ? null
        : date(unitValue(shift(context.published, step, grain), grain), false);
    if (grain === 'day' && told.value.length < 10) return step === 0 ? date(told.value, false) : null;
    return date(unitValue(shift(told.day, step, grain), grain), false);
  },
  yes: [
    ['The truce began on 27 November 2024. The next day it was broken.', 'The next day = 2024-11-28'],
    ['The port was shelled in June 2015. That year the front froze.', 'That year = 2015'],
    ['He spoke on 3 December. Aid came the week before.', 'the week before = 2024-W48'],
  ],
  no: ['The same day-care centre was hit.', 'That day-long raid failed.', 'It was the day before the vote.'],
};

/** "the next morning", "the following evening", "that night", "the same afternoon". */
export const samePartRule: TimeRule = {
  name: 'times/told-part',
  hint: HINTS.part,
  pattern: phrase(
    '(?<how>that|that same|the same|the next|the following|the previous) (?<part>morning|afternoon|evening|night)',
  ),
  read(match, context) {
    const told = context.previous?.day ?? context.published;
    const code = partCode(match.groups!.part!);
    if (told === null) return time(`XXXX-XX-XX${code}`, false);
    const step = STEPS.find(([pattern]) => pattern.test(match.groups!.how!))![1];
    return time(`${unitValue(told + step, 'day')}${code}`, false);
  },
  yes: [
    ['The town fell on 27 November 2024. The next morning it was empty.', 'The next morning = 2024-11-28TMO'],
    ['They attacked on Friday. That night the bridge burned.', 'That night = 2024-12-06TNI'],
  ],
  no: ['One night they left.', 'The morning was calm.'],
};

/** "for the year", "in the week", "later in the day": the unit that publication lies in. */
export const bareUnitRule: TimeRule = {
  name: 'times/bare-unit',
  hint: HINTS.unit,
  pattern: phrase(
    '(?:(?:early|earlier|late|later) in the (?<day>day)|(?<=\\b(?:for|in|during|of|over) )the (?<unit>week|month|year)(?! (?:before|after|of|since|ago|that|when|earlier|later)\\b|-))',
  ),
  read(match, context) {
    if (context.published === null) return null;
    const { day, unit } = match.groups as Record<string, string | undefined>;
    const after = context.text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (/^\s+(?:ended|ending|to)\b/.test(after)) return duration(durationValue(1, unitOf(unit ?? 'day')!));
    if (day === undefined) return date(unitValue(context.published, unit!.toLowerCase() as Grain), false);
    const told = context.previous;
    return date(unitValue(told !== null && told.value.length >= 10 ? told.day : context.published, 'day'), false);
  },
  yes: [
    ['Exports for the year were small.', 'the year = 2024'],
    ['They met on 3 December and spoke again later in the day.', 'later in the day = 2024-12-03'],
  ],
  no: ['Exports for the year before the war were small.', 'The week was calm.', 'In the month of March it rained.'],
};

/** "the end of the year", "later in the year", "the end of the month", "year-end". */
export const endOfUnitRule: TimeRule = {
  name: 'times/end-of-unit',
  hint: HINTS.unit,
  pattern: phrase(
    "(?:(?:the )?(?:end|beginning|start|middle|rest|remainder) of the (?<unit>week|month|quarter|year|decade|century)|(?:early|earlier|late|later) in the (?<unit2>week|month|quarter|year|decade)|(?<whole>the full year|the fiscal year|the current year|(?:the )?year(?:-| |'s |’s )end))",
  ),
  read(match, context) {
    if (context.published === null) return null;
    const grain = (match.groups!.unit ?? match.groups!.unit2 ?? 'year').toLowerCase() as Grain;
    return date(unitValue(context.published, grain), false);
  },
  yes: [
    ['The troops leave by the end of the year.', 'the end of the year = 2024'],
    ['Fighting eased later in the month.', 'later in the month = 2024-12'],
    ['Sales rise before year-end.', 'year-end = 2024'],
  ],
  no: ['They stood at the end of the road.', 'The end of the day-long siege came.'],
};
