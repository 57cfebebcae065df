import { findIn, isIn } from '../language/phrase.ts';
import type { Decided } from '../record/event-mention.ts';
import type { EventObservation, Observation } from '../record/observation.ts';
import { DAY, dayOf, isNoDate, isOpenDay, lastInstant, unknownTime } from '../record/plain.ts';
import type { EventTime } from '../record/time.ts';
import type { MentionContext } from './context.ts';
import type { MentionLanguage } from './language.ts';

/** Days by which news looks back on what "after" brings in: wide enough to attach to the happening told before, never to lead it. */
const LOOKS_BACK_DAYS = 6;
/** Characters in front of an event in which "a week after" may stand. */
const IN_FRONT = 90;
/**
 * Days after which a mention is history, not news, whatever its tense: late enough for slow confirmations, early enough that
 * anniversaries and trials do not pass for the event.
 */
const OLD_DAYS = 15;

/** When a mention was, and whether it is history. */
export interface Dated {
  time: EventTime;
  background: boolean;
  decided: Decided[];
}

/** The time that the words give, else what they and the day of publication imply (and marked so); undated history has none. */
export function datedOf(context: MentionContext, observation: Observation, told: EventTime | null): Dated {
  const published = publishedIn(context);
  const stated = told !== null && (told.from !== null || told.to !== null) ? told : null;
  const back = stated !== null || observation.kind !== 'event' ? null : countedFrom(context, observation);
  const old = isOld(back ?? told, published);
  const background = observation.background || old;
  const decided: Decided[] = old && !observation.background ? [history] : [];
  if (stated !== null && isAhead(observation, stated, published)) {
    const ahead = { ...ofTime, from: daysIn(stated), to: null, rule: 'time/ahead', reason: toldOfDaysAhead };
    return { time: unknownTime(), background, decided: [...decided, ahead] };
  }
  if (stated !== null) return { time: stated, background, decided };
  const [rule, time] = impliedBy(context, observation, back, background);
  if (time.to !== null) decided.push({ ...timeRules[rule], field: 'time', from: null, to: daysIn(time), rule });
  return { time, background, decided };
}

/** When the report was published; null where nobody knows, whatever software wrote instead. */
const publishedIn = ({ reading: { report } }: MentionContext): string | null =>
  report.published === null || isNoDate(report.published) ? null : report.published;

const history: Decided = {
  field: 'background',
  from: 'news',
  to: 'history',
  rule: 'time/old',
  reason: `it ended more than ${OLD_DAYS} days before it was told`,
};
const ofTime = { field: 'time' } as const;
const toldOfDaysAhead = 'told as having happened, on days that lie behind the report: the words date something else';
const timeRules = {
  'time/counted-back': { reason: 'counted back from the day of publication, as the words say' },
  'time/looked-back': { reason: 'news looks back on it: it had happened some days before publication at most' },
  'time/published': { reason: 'no words give its day: it had happened by the day of publication' },
};

function impliedBy(
  context: MentionContext,
  observation: Observation,
  back: EventTime | null,
  background: boolean,
): [keyof typeof timeRules, EventTime] {
  const published = publishedIn(context);
  if (back !== null) return ['time/counted-back', back];
  // History without a date: unknown, never today.
  if (background || published === null) return ['time/published', unknownTime()];
  return isLookedBack(context, observation)
    ? ['time/looked-back', openUntil(published, 'week')]
    : ['time/published', openUntil(published, 'day')];
}

/** "By 8 March": the day by which it was known, and no first day. Its precision tells how far back it may lie. */
const openUntil = (published: string, precision: 'day' | 'week'): EventTime => ({
  ...unknownTime(),
  to: published.slice(0, 10),
  precision,
});

/** An interval of days (since 1970-01-01). */
const interval = (from: number, to: number, precision: EventTime['precision']): EventTime => ({
  ...unknownTime(),
  from: new Date(from * DAY).toISOString().slice(0, 10),
  to: new Date(to * DAY).toISOString().slice(0, 10),
  precision,
});

const daysIn = (time: EventTime): string => {
  const { from, to } = time;
  return isOpenDay(time) ? `by ${to}` : from === to ? `${to}` : `${from ?? ''}/${to ?? ''}`;
};

/** "After the fall of X": what a noun behind "after" names had happened before the news, some days at most when nothing else is said. */
function isLookedBack({ text, language }: MentionContext, observation: Observation): boolean {
  if (observation.kind !== 'event' || !observation.rule.startsWith('noun:')) return false;
  const { start } = observation.cue;
  return isIn(language.eventPhrases.lookedBack, text.slice(Math.max(0, start - 24), start));
}

function countedFrom(context: MentionContext, { id, cue }: EventObservation): EventTime | null {
  const { text, events, language } = context;
  const start = Math.max(0, cue.start - IN_FRONT);
  const others = events.flatMap((one) =>
    one.id !== id && one.cue.start >= start && one.cue.start < cue.start ? [one.cue.start - start] : [],
  );
  const back = countedBack(language, text.slice(start, cue.start), others, publishedIn(context));
  return back === null ? null : { ...back, start: start + back.start, end: start + back.end };
}

/**
 * "A week after rebels captured it", "three months since the attack": when it was, counted back from the instant of publication (a month or a
 * year is known to half of one on either side), and where in `before` the words stand that say so. `before` are the words in front of the event's own, and `others`
 * where in them other events stand: what lies nearer to "after" is what is counted from. Null where they say nothing of it.
 */
function countedBack(
  { eventPhrases, lexicon }: MentionLanguage,
  before: string,
  others: readonly number[],
  published: string | null,
): (EventTime & { start: number; end: number }) | null {
  const found = published === null ? null : findIn(eventPhrases.countedFrom, before);
  const { count = '', unit = '', rest = '' } = found?.slots ?? {};
  const length = lexicon.calendar.lengths.get(unit.toLowerCase());
  if (
    published === null ||
    found === null ||
    length === undefined ||
    others.some((at) => at >= before.length - rest.length)
  )
    return null;
  const middle = dayOf(published) - Math.round((lexicon.numbers.valueOf(count) ?? 1) * length.days);
  const half = length.precision === 'day' ? 0 : Math.round(length.days / 2);
  const { start, end } = found;
  return {
    ...interval(middle - half, middle + half, length.precision),
    stated: true,
    start,
    end: end - rest.length,
  };
}

/** Is an event told as having happened dated by days that had not come? A day more, for zones. */
const isAhead = (observation: Observation, { from }: EventTime, published: string | null): boolean =>
  observation.kind === 'event' &&
  observation.certainty === 'asserted' &&
  from !== null &&
  published !== null &&
  dayOf(from) > dayOf(published) + 1;

/** Does the report tell of something that ended long before it was published? False when either is unknown. */
function isOld(time: { to: string | null } | null, published: string | null): boolean {
  const end = time?.to ?? null;
  return end !== null && published !== null && dayOf(published) - dayOf(end) > OLD_DAYS;
}

/**
 * First and last day (since 1970-01-01) of an interval: "since 2011", open at the end, is its beginning; "by 8 March" is the 8th, for what is
 * compared by days may lie two apart (72 hours), and where news looks back on it the week before. Null when unknown.
 */
export function daysOf(time: Omit<EventTime, 'start' | 'end'>): { from: number; to: number } | null {
  const [first, last] = [time.from ?? time.to, time.to ?? time.from];
  if (first === null || last === null) return null;
  const back = isOpenDay(time) && time.precision === 'week' ? LOOKS_BACK_DAYS : 0;
  return { from: dayOf(first) - back, to: dayOfEnd(last) };
}
const dayOfEnd = (at: string): number => Math.floor(lastInstant(at) / DAY);
