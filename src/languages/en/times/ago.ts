import { type Grain, shift, unitValue } from '../../../resolve/times/relative.ts';
import { date, duration, type TimeContext, type TimeRule } from '../../../resolve/times/rule.ts';
import { durationValue, numberOf, phrase, unitOf } from './words.ts';

const QUANTITY =
  '(?<about>{about}|a good )?(?:(?<vague>{vague})|(?<number>{number}|a|an))(?: and a half| or (?:so|two|three))?[ -](?:more )?(?<unit>{units})(?: or so)?';

/** "three years ago", "two weeks earlier", "a year before", "a month later", "several days ago", "years ago". */
export const agoRule: TimeRule = {
  name: 'times/ago',
  hint: /ago|earlier|later|before|now|previously|prior|hence|after|on,/i,
  pattern: phrase(
    `(?:${QUANTITY}|(?<bare>(?:days|weeks|months|years|decades|centuries|hours|minutes)))[ -](?<way>ago|earlier|later|before(?! (?:the|an?|his|her|its|their|they|he|she|it|we|you|i|that|being|becoming|going)\\b| [A-Z])|from now|prior(?! to)|on(?=,)|previously|hence|afterwards?)`,
  ),
  read(match, context) {
    const { vague, number, unit, bare, way } = match.groups as Record<string, string | undefined>;
    const of = unitOf(unit ?? bare!);
    if (of === null) return null;
    const back = /ago|earlier|before|previously|prior/i.test(way!);
    const fromPublished = /ago|now|hence/i.test(way!);
    if (bare !== undefined || vague !== undefined) {
      return date(back ? 'PAST_REF' : 'FUTURE_REF', false);
    }
    const count = numberOf(number!);
    if (count === null) return null;
    if (of.clock) return duration(durationValue(count, of));
    const quarter = of.letter === 'Y' && count * of.times === 1 ? toldQuarter(context) : null;
    const start = quarter ?? (fromPublished ? context.published : anchor(match.index, context));
    if (start === null) return date(back ? 'PAST_REF' : 'FUTURE_REF', false);
    const grain = { D: 'day', W: 'week', M: 'month', Q: 'quarter', Y: 'year', H: 'day', S: 'day' }[of.letter] as Grain;
    const day = shift(start, (back ? -1 : 1) * count * of.times, grain);
    return { ...date(unitValue(day, quarter === null ? grain : 'quarter'), false), derived: true };
  },
  yes: [
    ['He left three years ago.', 'three years ago = 2021'],
    ['He left two months ago.', 'two months ago = 2024-10'],
    ['The truce began on 15 March 2011. A year later the city was under siege.', 'A year later = 2012'],
    ['They fled days earlier.', 'days earlier = PAST_REF'],
    ['They freed a teacher taken three days prior.', 'three days prior = 2024-12-05'],
  ],
  no: [
    'He left three years before the war began.',
    'They walked ten miles ahead of the convoy.',
    'They met again later.',
    'He was caught after seven years on the run.',
  ],
};

/** Figures of a quarter are set against that quarter a year back: first day of the quarter told last, or null. */
function toldQuarter({ previous }: TimeContext): number | null {
  return previous !== null && /^\d{4}-Q\d$/.test(previous.value) ? previous.day : null;
}

/** How far back, in characters, "earlier" and "later" look for the date they count from. */
const REACH = 400;

/** What "earlier" and "later" count from: the date told last, else the day of publication. */
function anchor(at: number, { previous, published }: TimeContext): number | null {
  return previous !== null && at - previous.end <= REACH ? previous.day : published;
}

/** "year-ago", "year-earlier" as adjectives. */
export const yearAgoRule: TimeRule = {
  name: 'times/year-ago',
  hint: /year/i,
  pattern: phrase('(?:the )?year[ -](?:ago|earlier)(?: (?<unit>period|quarter|month|level|figure)(?=s?\\b))?'),
  read(_match, context) {
    if (context.published === null) return date('PAST_REF', false);
    const quarter = toldQuarter(context);
    const day = shift(quarter ?? context.published, -1, 'year');
    return { ...date(unitValue(day, quarter === null ? 'year' : 'quarter'), false), derived: true };
  },
  yes: [
    ['Year-earlier figures were small.', 'Year-earlier = 2023'],
    ['Prices are above year-ago levels.', 'year-ago = 2023'],
  ],
  no: ['The year ended in peace.', 'Two years later the road was open.'],
};
