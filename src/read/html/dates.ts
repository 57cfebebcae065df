import { looseInstant } from '../instant.ts';
import type { PageWords } from '../page-words.ts';
import { squash } from './entities.ts';
import { type Element, elements, holdsAtMost, textOf } from './tree.ts';

/** Instants that `<time>` and itemprop elements carry: published, modified, and the first of any kind. */
export function timeElements(
  root: Element,
  page: PageWords,
): {
  published: string | null;
  modified: string | null;
  first: string | null;
} {
  const found = { published: null as string | null, modified: null as string | null, first: null as string | null };
  for (const element of elements(root)) {
    const { tag, attrs, names } = element;
    const prop = (attrs.itemprop ?? attrs.property ?? '').toLowerCase();
    const value = attrs.datetime ?? attrs.content ?? (tag === 'time' || prop ? textOf(element).slice(0, 60) : '');
    if (value === '' || looseDate(value) === null) continue;
    if (/datepublished|dc:date|dcterms:created|dcterms:issued/.test(prop) || attrs.pubdate !== undefined)
      found.published ??= value;
    else if (/datemodified/.test(prop) || (tag === 'time' && page.isOfChange(names))) found.modified ??= value;
    else if (tag === 'time' && !insideAside(element)) found.first ??= value;
  }
  return found;
}

const DATE_NAMES =
  /(?:^|[\s_-])(?:date|time|datetime|posted|publish\w*|pub-?date|timestamp|dateline)(?:$|[\s_-])|date_?pub/;
/** The date that a page shows for people in a box named for it; one said to be of publishing before any other, of changes none. */
export function visibleDate(root: Element, page: PageWords): string | null {
  let found: string | null = null;
  for (const element of elements(root)) {
    if (!DATE_NAMES.test(element.names) || !holdsAtMost(element, 90) || insideAside(element)) continue;
    const words = textOf(element);
    const date = page.writtenDate(words);
    if (date === null || looseDate(date) === null || page.isOfChange(words)) continue;
    if (page.isOfPublishing(words)) return date;
    found ??= date;
  }
  return found;
}

/** Times of other stories and of comments. */
function insideAside(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent)
    if (/^(?:aside|footer|nav|li)$/.test(at.tag) || /\b(?:comments?|related|sidebar|widget)\b/.test(at.names))
      return true;
  return false;
}

/** Dates as pages write them for people, besides the forms of `looseInstant`: "December 8, 2024", "2024/12/08". */
function looseDate(words: string): { value: string; zoneMissing: boolean } | null {
  const plain = squash(words);
  const milliseconds = /^1\d{12}$/.exec(plain) ?? (/^1\d{9}$/.test(plain) ? [`${plain}000`] : null);
  if (milliseconds) return looseInstant(new Date(Number(milliseconds[0])).toISOString());
  const found = looseInstant(plain);
  if (found) return found;
  const written = /^(?:[A-Za-z]{3,9},? )?([A-Za-z]{3,9})\.? (\d{1,2})(?:[a-z]{2})?,? (\d{4})\b/.exec(plain);
  if (written) return looseDay(`${written[2]} ${written[1]} ${written[3]}`, plain);
  const turned = /^(?:[A-Za-z]{3,9},? )?(\d{1,2})(?:[a-z]{2})? ([A-Za-z]{3,9})\.?,? (\d{4})\b/.exec(plain);
  if (turned) return looseDay(`${turned[1]} ${turned[2]} ${turned[3]}`, plain);
  const slashed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(plain);
  if (slashed) return looseDay(isoDay(slashed), plain);
  const [, prefix] = /^(\d{4}-\d{2}-\d{2}).*$/.exec(plain) ?? [];
  return prefix === undefined ? null : looseDay(prefix, plain);
}
/** Year, month and day as a pattern found them, as a day of ISO 8601. */
const isoDay = ([, year = '', month = '', day = '']: RegExpExecArray): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const looseDay = (day: string, whole: string): { value: string; zoneMissing: boolean } | null => {
  const found = looseInstant(day);
  return found && { value: found.value, zoneMissing: /\d:\d\d/.test(whole) };
};

/** The name of a source that is often a minute of another thing on the page. */
export const TIME_ELEMENT = 'time element';

/** The first of the sources, best first, that reads as an instant or day, with the source's name. */
export function firstInstant(
  written: readonly (readonly [string, string | null])[],
): { value: string; from: string; zoneMissing: boolean } | null {
  const read = written.flatMap(([from, words]) => {
    const found = words === null ? null : looseDate(words);
    return found === null ? [] : [{ ...found, from }];
  });
  const [first] = read;
  if (first === undefined || first.value.length > 10) return first ?? null;
  // The best source may give a day where a lesser one gives the instant of that same day.
  return (
    read.find(({ value, from }) => value.length > 10 && value.startsWith(first.value) && from !== TIME_ELEMENT) ?? first
  );
}

const ADDRESS_DAY = /[/\-_](20[0-4]\d|19\d\d)[/-]?(0[1-9]|1[0-2]|[1-9])[/-]?([0-2]\d|3[01]|[1-9])(?=[/\-_.]|$)/;
const MONTH_DAY = /\/(20[0-4]\d|19\d\d)\/([a-z]{3})[a-z]*\/(\d{1,2})(?=\/)/i;
/** The day in an address such as /2024/12/08/ or /2024/dec/08/. */
export function dayInAddress(url: string | null): string | null {
  if (url === null) return null;
  const [path = ''] = url.replace(/^https?:\/\/[^/]*/i, '').split(/[?#]/, 1);
  const month = MONTH_DAY.exec(path);
  if (month) return looseInstant(`${month[3]} ${month[2]} ${month[1]}`)?.value ?? null;
  const found = ADDRESS_DAY.exec(path);
  return found ? (looseInstant(isoDay(found))?.value ?? null) : null;
}
