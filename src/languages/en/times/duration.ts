import { duration, set, type TimeRule } from '../../../resolve/times/rule.ts';
import { durationValue, HINTS, numberOf, phrase, unitOf } from './words.ts';

/** "two years", "nearly 30 minutes", "several weeks", "two and a half years", "5 1/2 hours", "a decade". */
export const durationRule: TimeRule = {
  name: 'times/duration',
  hint: HINTS.unit,
  pattern: phrase(
    '(?:the |an additional |another )?{about}?(?:(?<vague>{vague})|(?<number>{number})(?:(?<half> and (?:a )?half)|[ -](?<frac>\\d/\\d))?(?:(?: to | or |-)(?<upto>{number}))?) (?:more |full |long |straight |consecutive |whole |solid |trading |business |additional )?(?<unit>{units})(?<half2> and a half)?(?!-(?:old|year))',
  ),
  read(match, context) {
    const { vague, number, half, half2, frac, unit, upto } = match.groups as Record<string, string | undefined>;
    const end = match.index + match[0].length;
    const of = unitOf(unit!);
    if (of === null || isAge(context.text, match.index, end)) return null;
    if (unit === 'second' && !/^\d|^one$/i.test(number ?? '')) return null;
    // "60 Minutes", "48 Hours" are programmes.
    if (/^\d/.test(number ?? '') && /^[A-Z]/.test(unit!)) return null;
    if (vague !== undefined) return duration(durationValue(null, of));
    const whole = numberOf(upto ?? number!);
    if (whole === null || (/^\d{4}$/.test(number!) && whole >= 1900 && whole < 2100)) return null;
    const part =
      half !== undefined || half2 !== undefined ? 0.5 : frac === undefined ? 0 : Number(frac[0]) / Number(frac[2]);
    return duration(durationValue(whole + part, of));
  },
  yes: [
    ['They held it for nearly two weeks.', 'nearly two weeks = P2W'],
    ['It lasted two and a half years.', 'two and a half years = P2Y6M'],
    ['Several days of calm followed.', 'Several days = PXD'],
  ],
  no: ['She is 41 years old.', 'He spoke on 60 Minutes.', 'They walked two miles.'],
};

/** "30-year", "two-day", "18-month", "five-year-long", "decades-long", "30-year-rule". */
export const hyphenRule: TimeRule = {
  name: 'times/hyphened-duration',
  hint: HINTS.unit,
  pattern: phrase(
    '(?:(?<number>{number}|several|multi)[-‑–](?<unit>second|minute|hour|day|night|week|month|quarter|year|decade|century)|(?<many>hours|days|weeks|months|years|decades|centuries|year|day|week|month|decade))(?<long>[- ]long)?(?=[\\W]|$)',
  ),
  read(match, context) {
    const { number, unit, many, long } = match.groups as Record<string, string | undefined>;
    const end = match.index + match[0].length;
    if (/^-?(?:old|olds)\b/.test(context.text.slice(end, end + 5))) return null;
    if (many !== undefined) {
      if (long === undefined) return null;
      const of = unitOf(many)!;
      return duration(durationValue(/s$/.test(many) ? null : 1, of));
    }
    const of = unitOf(unit!);
    if (of === null) return null;
    return duration(durationValue(/^(?:several|multi)$/i.test(number!) ? null : numberOf(number!), of));
  },
  yes: [
    ['The 30-year rule ended.', '30-year = P30Y'],
    ['A weeks-long siege began.', 'weeks-long = PXW'],
    ['They signed a two-day truce.', 'two-day = P2D'],
  ],
  no: ['A 33-year-old man was hurt.', 'It is a day-care centre.', 'They lost ten-nil.'],
};

/** "a year", "an hour", "a week", after a preposition or a word of measure: "for a year", "within a week". */
export const oneUnitRule: TimeRule = {
  name: 'times/one-unit',
  hint: HINTS.unit,
  pattern: phrase(
    '(?<lead>{about})?(?:a|an|one)(?: (?:full|whole|single|further|additional))? (?<unit>second|minute|hour|day|week|fortnight|month|year|decade|century)(?<half> and a half)?(?!-| (?:ago|earlier|later|prior)\\b)',
  ),
  read(match, context) {
    const unit = match.groups!.unit!;
    const of = unitOf(unit)!;
    const before = context.text.slice(Math.max(0, match.index - 28), match.index);
    const end = match.index + match[0].length;
    if (isAge(context.text, match.index, end)) return null;
    const one = /^one\b/i.test(match[0]);
    // "three times a day", "$20 a week", "10 people a year": so much for each.
    if (!one && match.groups!.lead === undefined && RATE.test(before)) return set(durationValue(1, of));
    if (unit.toLowerCase() === 'second' && !one) return null;
    const after = context.text.slice(end, end + 8);
    const led = match.groups!.lead !== undefined || LED.test(before);
    if (!led && /^\s+of\b/.test(after)) return null;
    if (
      !led &&
      !one &&
      !/^\s+(?:to\s+[a-z]|after\b|before\b)/.test(after) &&
      !/\b(?:additional|full|whole|further)\b/i.test(match[0])
    )
      return null;
    if (one && /^(?:day|night)$/i.test(unit) && !LED.test(before)) return null;
    return duration(durationValue(match.groups!.half === undefined ? 1 : 1.5, of));
  },
  yes: [
    ['The road was closed for a year.', 'a year = P1Y'],
    ['They meet three times a day.', 'a day = P1D'],
    ['It lasted about an hour.', 'about an hour = PT1H'],
  ],
  no: ['A day of joy followed.', 'A year ago he left.', 'She waited a second.'],
};
const LED =
  /\b(?:for|in|within|after|during|over|than|about|nearly|almost|of|once|take|takes|took|taking|last|lasts|lasted|lasting|spend|spent|every|throughout|through|half|quite|just|only|ending|ended|capping|marking|spanning|covering|is|was|been|until|by|least|most)\s+$/i;
const RATE =
  /(?:\b(?:once|twice|times|percent|per cent|%|million|billion|thousand|dollars|pounds|euros|cents|people|barrels|tons|tonnes|hours|days|miles|passengers|units|visits|deaths|flights)|[$€£]\s?[\d.,]+|\d)\s+$/i;

/** "in the days before the shooting", "the years that followed", "over the years". */
export const theUnitsRule: TimeRule = {
  name: 'times/the-units',
  hint: /while|time|hours|days|weeks|months|years|decades|centuries/i,
  pattern: phrase(
    'the (?:early |first |last |intervening )?(?<unit>hours|days|weeks|months|years|decades)(?= (?:before|after|since|following|that followed|leading up|immediately|preceding)\\b)|(?<=\\b(?:over|through|down) )the (?<unit2>years|decades|centuries)|(?:a|some) (?:little |long |short )?(?<while>while)(?! (?:ago|back|the)\\b)|(?<=\\bfor )(?:some|a long) time',
  ),
  read(match) {
    const unit = match.groups!.unit ?? match.groups!.unit2;
    return duration(unit === undefined ? 'PXX' : durationValue(null, unitOf(unit)!));
  },
  yes: [
    ['Many fled in the days before the siege.', 'the days = PXD'],
    ['Trust grew over the years.', 'the years = PXY'],
  ],
  no: ['The days are short.', 'She ran the hours-long debate.', 'The long road was closed.'],
};

/** "for years", "for decades", "in months", "after weeks of": plurals without a number. */
export const pluralRule: TimeRule = {
  name: 'times/plural-unit',
  hint: HINTS.unit,
  pattern: phrase(
    '(?<=\\b(?:for|in|after|took|take|takes|within|of|over|through|spent|lasted|until|many|lasting|last|been|only|just) )(?<unit>hours|days|weeks|months|years|decades|centuries)(?: or (?:even )?(?:hours|days|weeks|months|years))?(?! (?:old|ago|earlier|later|before)\\b|-)',
  ),
  read(match, context) {
    const after = context.text.slice(match.index + match[0].length, match.index + match[0].length + 14);
    if (/^\s+(?:ago|earlier|later|ahead|to come)/.test(after)) return null;
    return duration(durationValue(null, unitOf(match.groups!.unit!)!));
  },
  yes: [
    ['They waited for hours.', 'hours = PTXH'],
    ['The city was shelled for weeks or months.', 'weeks or months = PXW'],
  ],
  no: ['Hours went by.', 'They met for days-long talks.', 'It was told in years-old reports.'],
};

/** Ages are no times of events: "30 years old", "aged 30", "30 years of age", "at the age of 30 years". */
function isAge(text: string, start: number, end: number): boolean {
  return (
    /^\s*(?:-?old\b|-olds?\b|\s*of age\b)/.test(text.slice(end, end + 10)) ||
    /\b(?:aged|age of)\s+$/.test(text.slice(Math.max(0, start - 8), start))
  );
}
