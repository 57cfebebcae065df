import { civil, dayOf } from '../../../resolve/times/calendar.ts';
import { date, duration, type TimeRule } from '../../../resolve/times/rule.ts';
import { HINTS, numberOf, ordinalOf, phrase } from './words.ts';

/** What follows a number of things, not a year: "2000 people", "1,950 %". */
const COUNTED =
  /^\s*(?:-|–)?\s*(?:%|percent|per cent|people|troops|soldiers|men|women|children|civilians|fighters|rebels|prisoners|refugees|families|homes|houses|miles|km|kilomet|met(?:er|re)s|feet|foot|pounds|tons|tonnes|euros|dollars|points|shares|barrels|acres|hectares|workers|jobs|members|employees|others|more\b|or more\b|square|times\b|votes|words|pages|calories|bodies|migrants|students|protesters|demonstrators|police|officers|migrants|tanks|aircraft|rockets|bombs|missiles)/i;
const LEAD =
  /\b(?:in|since|until|till|by|from|through|during|before|after|between|for|of|to|late|early|mid|fiscal|year|circa|around|and|or|the)[\s-]+$/i;

/** "2011", "early 1990", "mid-1996", "the end of 1989", "fiscal 1990", "the year 2000". */
export const yearRule: TimeRule = {
  name: 'times/year',
  hint: HINTS.year,
  pattern: phrase(
    '(?:(?:the (?:end|beginning|start|middle|rest|remainder|early part|latter part|late part|better part) of|early|earlier in|late|later in|mid|mid-|post-|pre-|the year|the year of|calendar|fiscal(?: year)?|all of|much of|most of|part of|sometime in)[ -]?)?(?<year>{year4})(?![\\d,.:/-]*\\d)(?!s\\b)',
  ),
  read(match, context) {
    const end = match.index + match[0].length;
    const year = Number(match.groups!.year);
    const after = context.text.slice(end, end + 24);
    const before = context.text.slice(Math.max(0, match.index - 24), match.index);
    if (
      /[\d.,:/#-]$/.test(before) ||
      /(?:\bNo\.|\bnumber|[$€£]|\babout|\bnearly|\bat least|\bmore than|\bover|\bsome|\bthan)\s*$/i.test(before)
    )
      return null;
    if (match[0].length === 4) {
      if (COUNTED.test(after) || /^-[A-Z]\b/.test(after)) return null;
      if (year < 1800 && !LEAD.test(before)) return null;
      if (year > 2049 && !/\b(?:by|in|until|to)\s+$/i.test(before)) return null;
      if (/^\s*(?:GMT|UTC|hours|hrs|EST|EDT|local)/.test(after)) return null;
    }
    if (/\b[A-Z]\w*-$/.test(before)) return null;
    return date(match.groups!.year!, true);
  },
  yes: [
    ['He took power in 2000.', '2000 = 2000'],
    ['Mid-2014 saw the city fall.', 'Mid-2014 = 2014'],
  ],
  no: [
    'Some 2000 people fled.',
    'More than 1,900 civilians were trapped.',
    'The unit has 1950 soldiers.',
    'They paid $2010 for it.',
    'Resolution 2254 was adopted.',
    'Room 2011-A was locked.',
  ],
};

/** "nineteen ninety-six", "the year two thousand": years as they are spoken. */
export const spokenYearRule: TimeRule = {
  name: 'times/spoken-year',
  hint: /eighteen|nineteen|twenty|thousand/i,
  pattern: phrase(
    '(?:the year two thousand|(?<hundreds>eighteen|nineteen|twenty)[ -](?<rest>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)))(?!-| (?:people|percent|per cent|years|days|dollars|miles))',
  ),
  read(match) {
    const { hundreds, rest } = match.groups as Record<string, string | undefined>;
    if (rest === undefined) return date('2000', true);
    const years = numberOf(rest);
    return years === null ? null : date(String(numberOf(hundreds!)! * 100 + years), true);
  },
  yes: [
    ['It began in nineteen eighty-four.', 'nineteen eighty-four = 1984'],
    ['It was built in the year two thousand.', 'the year two thousand = 2000'],
  ],
  no: ['Nineteen people fled.', 'Twenty thirty-year bonds were sold.', 'Two thousand people fled.'],
};

/** "the 1980s", "the early '90s", "the mid-1990s", "the nineties". */
export const decadeRule: TimeRule = {
  name: 'times/decade',
  hint: /\d['’]?s\b|ties\b/i,
  pattern:
    /(?<![\w$])(?:the\s+)?(?:(?:early|late|mid|middle|first half of the|last half of the|second half of the|end of the)[\s-]+)?(?:(?<full>1[0-9]\d0|20\d0)['’]?s|['’‘`](?<short>\d0)['’]?s|(?<=the\s|mid-|early\s|late\s)(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|(?<=the\s|mid-|early\s|late\s)(?<bare>[2-9]0)s)(?!\w)/gi,
  read(match, context) {
    const { full, short, word, bare } = match.groups as Record<string, string | undefined>;
    const before = context.text.slice(Math.max(0, match.index - 8), match.index);
    if (/\b(?:his|her|their|my|our|your)\s$/i.test(before)) return null;
    if (full !== undefined) return date(full.slice(0, 3), true);
    const tens =
      word === undefined ? Number((short ?? bare)![0]) : Math.floor((numberOf(word.replace(/ies$/i, 'y')) ?? 0) / 10);
    const now = context.published === null ? 2000 : civil(context.published).year;
    const century = tens * 10 > now % 100 ? Math.floor(now / 100) - 1 : Math.floor(now / 100);
    return date(`${century}${tens}`, true);
  },
  yes: [
    ['Guerrillas fought there in the 1980s.', 'the 1980s = 198'],
    ['He grew up in the nineties.', 'the nineties = 199'],
  ],
  no: ['She is in her nineties.', 'They have 80 buses.'],
};

/** "the 19th century", "the early 20th century". */
export const centuryRule: TimeRule = {
  name: 'times/century',
  hint: /century/i,
  pattern: phrase('(?:the )?(?:(?:early|late|mid|mid-)[ -]?)?(?<nth>{ordinal})[ -]century(?: (?<bc>b\\.?c\\.?))?'),
  read(match) {
    if (match.groups!.bc !== undefined) return null;
    const nth = Number.parseInt(match.groups!.nth!, 10) || ordinalOf(match.groups!.nth!);
    return nth === null || nth < 2 ? null : date(String(nth - 1).padStart(2, '0'), true);
  },
  yes: [
    ['A fort of the 12th century.', 'the 12th century = 11'],
    ['It was built in the early nineteenth century.', 'the early nineteenth century = 18'],
  ],
  no: ['A century passed.', 'A temple of the 4th century B.C. was hit.'],
};

/** "2010-2015", "from 1998 to 2002" gives two years; the hyphened form is one span of years. */
export const yearsRule: TimeRule = {
  name: 'times/years',
  hint: HINTS.year,
  pattern: phrase('(?<first>{year4})\\s*[-–]\\s*(?<last>{year4}|\\d\\d)(?![\\d-])'),
  read(match) {
    const first = Number(match.groups!.first);
    const text = match.groups!.last!;
    const last = text.length === 2 ? Math.floor(first / 100) * 100 + Number(text) : Number(text);
    if (last <= first || last - first > 120) return null;
    return { ...duration(`P${last - first}Y`), from: yearStart(first), to: yearStart(last + 1) - 1, precision: 'year' };
  },
  yes: [
    ['The war of 2010-2015 is over.', '2010-2015 = P5Y 2010-01-01/2015-12-31'],
    ['The siege of 1998-99 is forgotten.', '1998-99 = P1Y 1998-01-01/1999-12-31'],
  ],
  no: ['Call 2010-2009.', 'From 2011 to 2015 it was closed.'],
};

const yearStart = (year: number): number => dayOf(year, 1, 1);
