import { findIn, isIn } from '../language/phrase.ts';
import type { Decided } from '../record/event-mention.ts';
import type { EventObservation, Observation } from '../record/observation.ts';
import { DAY, dayOf, lastInstant, unknownTime } from '../record/plain.ts';
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
  const { published } = context.reading.report;
  const stated = told !== null && (told.from !== null || told.to !== null) ? told : null;
  const back = stated !== null || observation.kind !== 'event' ? null : countedFrom(context, observation);
  const old = isOld(back ?? told, published);
  const background = observation.background || old;
  const decided: Decided[] = old && !observation.background ? [history] : [];
  if (stated !== null) return { time: stated, background, decided };
  const [rule, time] = impliedBy(context, observation, back, background);
  if (time.to !== null) decided.push({ ...timeRules[rule], field: 'time', from: null, to: daysIn(time), rule });
  return { time, background, decided };
}

const history: Decided = {
  field: 'background',
  from: 'news',
  to: 'history',
  rule: 'time/old',
  reason: `it ended more than ${OLD_DAYS} days before it was told`,
};
const timeRules = {
  'time/counted-back': { reason: 'counted back from the day of publication, as the words say' },
  'time/looked-back': { reason: 'news looks back on it: it had happened some days before publication at most' },
  'time/published': { reason: 'news without a date happened on the day of publication, as far as one can tell' },
};

function impliedBy(
  context: MentionContext,
  observation: Observation,
  back: EventTime | null,
  background: boolean,
): [keyof typeof timeRules, EventTime] {
  const { published } = context.reading.report;
  if (back !== null) return ['time/counted-back', back];
  // History without a date: unknown, never today.
  if (background || published === null) return ['time/published', unknownTime()];
  if (!isLookedBack(context, observation))
    return ['time/published', implied(dayOf(published), dayOf(published), 'day')];
  const day = dayOf(published);
  return ['time/looked-back', implied(day - LOOKS_BACK_DAYS, day, 'week')];
}

/** An interval of days (since 1970-01-01) that no words state. */
const implied = (from: number, to: number, precision: EventTime['precision']): EventTime => ({
  ...unknownTime(),
  from: new Date(from * DAY).toISOString().slice(0, 10),
  to: new Date(to * DAY).toISOString().slice(0, 10),
  precision,
});

const daysIn = ({ from, to }: EventTime): string => (from === to ? `${to}` : `${from ?? ''}/${to ?? ''}`);

/** "After the fall of X": what a noun behind "after" names had happened before the news, some days at most when nothing else is said. */
function isLookedBack({ text, language }: MentionContext, observation: Observation): boolean {
  if (observation.kind !== 'event' || !observation.rule.startsWith('noun:')) return false;
  const { start } = observation.cue;
  return isIn(language.eventPhrases.lookedBack, text.slice(Math.max(0, start - 24), start));
}

function countedFrom(
  { text, events, reading, language }: MentionContext,
  { id, cue }: EventObservation,
): EventTime | null {
  const start = Math.max(0, cue.start - IN_FRONT);
  const others = events.flatMap((one) =>
    one.id !== id && one.cue.start >= start && one.cue.start < cue.start ? [one.cue.start - start] : [],
  );
  return countedBack(language, text.slice(start, cue.start), others, reading.report.published);
}

/**
 * "A week after rebels captured it", "three months since the attack": when it was, counted back from the instant of publication (implied; a
 * month or a year is known to half of one on either side). `before` are the words in front of the event's own, and `others`
 * where in them other events stand: what lies nearer to "after" is what is counted from. Null where they say nothing of it.
 */
function countedBack(
  { eventPhrases, lexicon }: MentionLanguage,
  before: string,
  others: readonly number[],
  published: string | null,
): EventTime | null {
  const found = published === null ? null : findIn(eventPhrases.countedFrom, before);
  const { count = '', unit = '', rest = '' } = found?.slots ?? {};
  const length = lexicon.calendar.lengths.get(unit.toLowerCase());
  if (published === null || length === undefined || others.some((at) => at >= before.length - rest.length)) return null;
  const middle = dayOf(published) - Math.round((lexicon.numbers.valueOf(count) ?? 1) * length.days);
  const half = length.precision === 'day' ? 0 : Math.round(length.days / 2);
  return implied(middle - half, middle + half, length.precision);
}

/** Does the report tell of something that ended long before it was published? False when either is unknown. */
function isOld(time: { to: string | null } | null, published: string | null): boolean {
  const end = time?.to ?? null;
  return end !== null && published !== null && dayOf(published) - dayOf(end) > OLD_DAYS;
}

/** First and last day (since 1970-01-01) of an interval; "since 2011", open at the end, is its beginning. Null when unknown. */
export function daysOf({ from, to }: Pick<EventTime, 'from' | 'to'>): { from: number; to: number } | null {
  const [first, last] = [from ?? to, to ?? from];
  return first === null || last === null ? null : { from: dayOf(first), to: dayOfEnd(last) };
}
const dayOfEnd = (at: string): number => Math.floor(lastInstant(at) / DAY);
