/** Words of time in English: alternations for patterns, and what they stand for. */

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

const NUMBERS = new Map<string, number>();
[...WORDS, ...TEENS].forEach((word, n) => {
  NUMBERS.set(word, n);
});
TENS.forEach((ten, i) => {
  NUMBERS.set(ten, 20 + i * 10);
  WORDS.slice(1, 10).forEach((one, n) => {
    NUMBERS.set(`${ten}-${one}`, 21 + i * 10 + n);
    NUMBERS.set(`${ten} ${one}`, 21 + i * 10 + n);
  });
});
for (const [word, n] of [
  ['a', 1],
  ['an', 1],
  ['another', 1],
  ['hundred', 100],
  ['a hundred', 100],
  ['one hundred', 100],
  ['a thousand', 1000],
  ['a dozen', 12],
  ['dozen', 12],
  ['half a dozen', 6],
  ['half-dozen', 6],
  ['a couple of', 2],
  ['couple of', 2],
  ['a couple', 2],
  ['half a', 0.5],
  ['half an', 0.5],
] as const)
  NUMBERS.set(word, n);

export interface Unit {
  /** Designator in an ISO 8601 duration. */
  letter: 'S' | 'M' | 'H' | 'D' | 'W' | 'Q' | 'Y';
  /** How many of that designator. */
  times: number;
  clock: boolean;
}
const unit = (letter: Unit['letter'], times = 1, clock = false): Unit => ({ letter, times, clock });
const UNITS: Record<string, Unit> = {
  second: unit('S', 1, true),
  minute: unit('M', 1, true),
  hour: unit('H', 1, true),
  day: unit('D'),
  night: unit('D'),
  week: unit('W'),
  fortnight: unit('W', 2),
  month: unit('M'),
  quarter: unit('Q'),
  year: unit('Y'),
  decade: unit('Y', 10),
  century: unit('Y', 100),
  centurie: unit('Y', 100),
};

const alternatives = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** Named pieces for `phrase`. */
const PIECES: Record<string, string> = {
  month: `(?:${MONTHS.join('|')}|jan\\.|feb\\.|mar\\.|apr\\.|jun\\.|jul\\.|aug\\.|sept?\\.|oct\\.|nov\\.|dec\\.|(?:jan|feb|aug|sept?|oct|nov|dec)(?=\\s\\d))`,
  weekday: `(?:${WEEKDAYS.join('|')})`,
  weekdays: `(?:${WEEKDAYS.map((w) => `${w}s`).join('|')})`,
  unit: '(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|century)',
  units:
    '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries)',
  number: `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${alternatives([...NUMBERS.keys()].filter((w) => !/^(a|an)$/.test(w)).map((w) => w.replace(/ /g, '\\s+')))})`,
  vague:
    '(?:several|a\\s+few|few|many|some|a\\s+number\\s+of|various|countless|dozens\\s+of|tens\\s+of|hundreds\\s+of)',
  season: '(?:spring|summer|autumn|fall|winter)',
  dayno: '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?',
  year4: '(?:1[0-9]\\d\\d|20\\d\\d)',
  ordinal: `(?:${alternatives(ORDINALS)}|\\d{1,2}(?:st|nd|rd|th))`,
  part: '(?:morning|afternoon|evening|night|nights|lunchtime|midday|noon|midnight)',
  about:
    '(?:(?:about|around|barely|hardly|nearly|almost|roughly|some|approximately|over|under|more\\s+than|less\\s+than|fewer\\s+than|no\\s+more\\s+than|at\\s+least|at\\s+most|up\\s+to|just\\s+over|just\\s+under|only|well\\s+over|as\\s+long\\s+as|within)\\s+)',
};

/**
 * A pattern from a readable template: a space is any white space, `{month}` a piece of the list above.
 * Always global, case-blind, and bounded by non-word characters.
 */
export function phrase(template: string): RegExp {
  const body = template.replace(/\{([a-z]\w*)\}/g, (_, name: string) => {
    const piece = PIECES[name];
    if (piece === undefined) throw new Error(`no piece of pattern is named "${name}"`);
    return piece;
  });
  return new RegExp(`(?<![\\w$€£-])(?<!\\w['’.])(?:${body.replace(/ /g, '\\s+')})(?![\\w])`, 'gi');
}

/** Hints: see `TimeRule`. Not global, so that they keep no state. */
export const HINTS = {
  digit: /\d/,
  year: /[12]\d{3}/,
  month: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i,
  weekday: /day/i,
  near: /today|yesterday|tomorrow/i,
  part: /night|evening|morning|afternoon/i,
  clock: /\d|noon|midday|midnight/i,
  unit: /second|minute|hour|day|night|week|month|quarter|year|decade|centur/i,
  season: /spring|summer|autumn|fall|winter/i,
  quarter: /quarter|period/i,
} as const;

const flat = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** 1 to 12; null when it is no month. */
export function monthOf(text: string): number | null {
  const at = MONTHS.findIndex((month) => month.startsWith(flat(text).replace('.', '').slice(0, 3)));
  return at < 0 ? null : at + 1;
}

/** 1 Monday to 7 Sunday; null when it is no weekday. */
export function weekdayOf(text: string): number | null {
  const at = WEEKDAYS.findIndex((day) => flat(text).startsWith(day));
  return at < 0 ? null : at + 1;
}

/** "30", "twenty-five", "a dozen", "2 1/2" as a number; null when it is none. */
export function numberOf(text: string): number | null {
  const words = flat(text);
  const known = NUMBERS.get(words);
  if (known !== undefined) return known;
  const value = Number(words.replace(/,/g, ''));
  return words !== '' && Number.isFinite(value) ? value : null;
}

/** "third", "21st" as a number. */
export function ordinalOf(text: string): number | null {
  const words = flat(text);
  const at = ORDINALS.indexOf(words);
  return at >= 0 ? at + 1 : /^\d+(st|nd|rd|th)$/.test(words) ? Number.parseInt(words, 10) : null;
}

export function unitOf(text: string): Unit | null {
  return UNITS[flat(text).replace(/s$/, '')] ?? UNITS[flat(text)] ?? null;
}

export const SEASON_CODES: Record<string, 'SP' | 'SU' | 'FA' | 'WI'> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};

/** TIMEX3 code of a part of the day. */
export function partCode(text: string): string {
  const word = flat(text);
  if (word.startsWith('morning')) return 'TMO';
  if (word.startsWith('afternoon')) return 'TAF';
  if (word.startsWith('evening')) return 'TEV';
  if (word.startsWith('night')) return 'TNI';
  return word === 'midnight' ? 'T24:00' : word === 'lunchtime' ? 'TMI' : 'T12:00';
}

/** "P30Y", "PT2H", "P2Y6M"; `null` amount is an unknown number: "PXD". */
export function durationValue(amount: number | null, of: Unit): string {
  const head = of.clock ? 'PT' : 'P';
  if (amount === null) return `${head}X${of.letter}`;
  const count = amount * of.times;
  if (Number.isInteger(count)) return `${head}${count}${of.letter}`;
  const whole = Math.floor(count);
  const rest = count - whole;
  const smaller: Partial<Record<Unit['letter'], [string, number]>> = {
    Y: ['M', 12],
    H: ['M', 60],
    W: ['D', 7],
    D: ['TH', 24],
  };
  const finer = of.clock && of.letter === 'M' ? (['S', 60] as const) : smaller[of.letter];
  if (!finer) return `${head}${count}${of.letter}`;
  const part = Math.round(rest * finer[1]);
  const tail = finer[0].startsWith('T') ? `T${part}H` : `${part}${finer[0]}`;
  return `${head}${whole > 0 ? `${whole}${of.letter}` : ''}${tail}`;
}

/** Whether the words begin with a capital (months and weekdays do). */
export const capital = (text: string): boolean => /^[A-Z]/.test(text);

/** Years from the present one: -1 for "last year", 1 for "next year", else 0. */
export const stepOf = (words: string): number => (/^last/i.test(words) ? -1 : /^next/i.test(words) ? 1 : 0);
