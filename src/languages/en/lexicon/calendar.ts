import type { CalendarWords } from '../../../language/lexicon/calendar.ts';
import { words } from '../../../language/lexicon.ts';

export const calendar: CalendarWords = {
  months: words('january february march april may june july august september october november december'),
  shortMonths: words('jan feb aug sep sept oct nov dec jan. feb. aug. sep. sept. oct. nov. dec.'),
  alsoWords: words('may march'),
  parts: words('mid early late'),
  lengths: new Map([
    ['day', { days: 1, precision: 'day' }],
    ['week', { days: 7, precision: 'day' }],
    ['month', { days: 30.44, precision: 'month' }],
    ['year', { days: 365.25, precision: 'year' }],
  ]),
  weekdays: words('monday tuesday wednesday thursday friday saturday sunday'),
  openers: words('on last this'),
  times: words(`
    yesterday today tomorrow day night morning evening afternoon week weekend month year hour minute decade century fortnight
    time moment period midnight noon dawn dusk`),
};
