import { type Grain, shift, unitValue } from '../relative.ts';
import { date, type TimeContext, type TimeReading, type TimeRule } from '../rule.ts';
import { durationValue, numberOf, phrase, unitOf } from './words.ts';

const QUANTITY =
  '(?<about>{about}|a good )?(?:(?<vague>{vague})|(?<number>{number}|a|an))(?: and a half| or (?:so|two|three))?[ -](?:more )?(?<unit>{units})(?: or so)?';

/** "three years ago", "two weeks earlier", "a year before", "a month later", "several days ago", "years ago". */
export const agoRule: TimeRule = {
  name: 'ago',
  pattern: phrase(
    `(?:${QUANTITY}|(?<bare>(?:days|weeks|months|years|decades|centuries|hours|minutes)))[ -](?<way>ago|earlier|later|before(?! (?:the|an?|his|her|its|their|they|he|she|it|we|you|i|that|being|becoming|going)\\b| [A-Z])|from now|on(?= [A-Z][a-z]+ )|previously|hence|afterwards?)`,
  ),
  read(match, context) {
    const { vague, number, unit, bare, way } = match.groups as Record<string, string | undefined>;
    const of = unitOf(unit ?? bare!);
    if (of === null) return null;
    const back = /ago|earlier|before|previously/i.test(way!);
    const fromPublished = /ago|now|hence/i.test(way!);
    if (bare !== undefined || vague !== undefined) {
      return date(back ? 'PAST_REF' : 'FUTURE_REF', false);
    }
    const count = numberOf(number!);
    if (count === null) return null;
    const start = fromPublished ? context.published : anchor(context);
    if (of.clock) return clockShift(of.letter, durationValue(count, of));
    if (start === null) return date(back ? 'PAST_REF' : 'FUTURE_REF', false);
    const grain = { D: 'day', W: 'week', M: 'month', Q: 'quarter', Y: 'year', H: 'day', S: 'day' }[of.letter] as Grain;
    const day = shift(start, (back ? -1 : 1) * count * of.times, grain);
    const value = unitValue(day, sharpened(grain, count * of.times, context));
    return date(value, false);
  },
};

/** "a year-earlier" in figures of a quarter is that quarter a year back. */
function sharpened(grain: Grain, count: number, context: TimeContext): Grain {
  const told = context.previous;
  return grain === 'year' && count === 1 && told !== null && /^\d{4}-Q\d$/.test(told.value) ? 'quarter' : grain;
}

/** What "earlier" and "later" count from: the date told last, else the day of publication. */
function anchor(context: TimeContext): number | null {
  return context.previous?.day ?? context.published;
}

function clockShift(_letter: string, value: string): TimeReading {
  return { type: 'DURATION', value, stated: true };
}

/** "year-ago", "year-earlier" as adjectives. */
export const yearAgoRule: TimeRule = {
  name: 'year-ago',
  pattern: phrase('(?:the )?year[ -](?:ago|earlier)(?: (?<unit>period|quarter|month|level|figure)(?=s?\\b))?'),
  read(_match, context) {
    if (context.published === null) return date('PAST_REF', false);
    const told = context.previous;
    const quarter = told !== null && /^\d{4}-Q\d$/.test(told.value);
    const day = shift(quarter ? told.day : context.published, -1, 'year');
    return date(unitValue(day, quarter ? 'quarter' : 'year'), false);
  },
};
