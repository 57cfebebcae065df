import { isoDay, weekday } from '../../../resolve/times/calendar.ts';
import { nearWeekday } from '../../../resolve/times/relative.ts';
import { date, set, type TimeReading, type TimeRule, time } from '../../../resolve/times/rule.ts';
import { capital, HINTS, partCode, phrase, weekdayOf } from './words.ts';

/** "Sunday", "last Monday", "next Friday", "early Tuesday", "the previous Friday", "Monday night". */
export const weekdayRule: TimeRule = {
  name: 'times/weekday',
  hint: HINTS.weekday,
  pattern: phrase(
    "(?:(?<mod>(?:this|the) (?:past|coming)|last|next|this|past|coming|the previous|the following|the next|the) )?(?:(?<loose>early|earlier|late|later|all day) (?:on )?)?(?<day>{weekday})(?:(?:'s|’s)? (?<part>{part}))?",
  ),
  read(match, context) {
    const { mod, day, part } = match.groups as Record<string, string | undefined>;
    if (!capital(day!)) return null;
    const wanted = weekdayOf(day!)!;
    const code = part === undefined ? '' : partCode(part);
    if (part?.toLowerCase() === 'nights') return set(`XXXX-WXX-${wanted}${code}`);
    if (context.published === null) return partOfDay(`XXXX-WXX-${wanted}`, code);
    const word = mod?.toLowerCase().replace(/\s+/g, ' ');
    const today = weekday(context.published);
    const back = (today - wanted + 7) % 7;
    const end = match.index + match[0].length;
    // "Wednesday's ruling": what a day owns is mostly over.
    const owns = /^['’]s\s/.test(context.text.slice(end, end + 3));
    let at = nearWeekday(context.published, wanted, owns ? 'past' : context.tense(match.index, end));
    if (word === 'last' || word?.endsWith('past')) at = context.published - (back || 7);
    else if (word === 'next' || word?.endsWith('coming')) at = context.published + (7 - back);
    else if (word === 'this') at = context.published - today + wanted;
    else if (word === 'the previous' && context.previous) {
      at = context.previous.day - ((weekday(context.previous.day) - wanted + 7) % 7 || 7);
    } else if ((word === 'the following' || word === 'the next') && context.previous) {
      at = context.previous.day + ((wanted - weekday(context.previous.day) + 7) % 7 || 7);
    }
    return partOfDay(isoDay(at), code);
  },
  yes: [
    ['The bridge was hit on Friday.', 'Friday = 2024-12-06'],
    ['The envoys will meet on Tuesday.', 'Tuesday = 2024-12-10'],
    ['They met last Monday.', 'last Monday = 2024-12-02'],
    ['Shelling began on Monday morning.', 'Monday morning = 2024-12-02TMO'],
    ["The truce ends before Wednesday's vote.", 'Wednesday = 2024-12-04'],
  ],
  no: ['They march every Friday.', 'They meet on Mondays.', 'A friday mosque was hit.'],
};

/** "Mondays", "every Monday", "each Friday". */
export const everyWeekdayRule: TimeRule = {
  name: 'times/every-weekday',
  hint: HINTS.weekday,
  pattern: phrase('(?:(?:every|each) (?<day>{weekday})|(?<many>{weekdays}))'),
  read(match) {
    const word = match.groups!.day ?? match.groups!.many!;
    return capital(word) ? set(`XXXX-WXX-${weekdayOf(word)!}`) : null;
  },
  yes: [
    ['They march every Friday.', 'every Friday = XXXX-WXX-5'],
    ['They meet on Mondays.', 'Mondays = XXXX-WXX-1'],
  ],
  no: ['They marched on Friday.', 'Every man came on Monday.'],
};

function partOfDay(day: string, code: string): TimeReading {
  return code === '' ? date(day, false) : time(`${day}${code}`, false);
}
