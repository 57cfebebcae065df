import { daysOf } from '../../mentions/times.ts';
import type { Place } from '../../record/entity.ts';
import type { Actor, EventMention } from '../../record/event-mention.ts';
import { factsOf } from '../../record/event-types.ts';
import { globalId, isReply } from '../../record/ids.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import { isArea, placeKeyOf } from '../../record/place-key.ts';
import { dayOf, wordsOf } from '../../record/plain.ts';
import type { Reading } from '../../record/reading.ts';
import type { Report } from '../../record/report.ts';
import type { Span } from '../../record/span.ts';

/** Marks the block of a mention that is not sure: it is merged with nothing. */
const ALONE = '|unsure ';
/** Days of one window. Events in neighbouring windows may still be one happening; those two windows apart never are. */
export const WINDOW_DAYS = 3;
/** Windows back in which what is taken back is looked for, where the note does not say when it was. */
const WINDOWS_BACK = 2;

/** The mentions of a reading, known at `known` (ms UTC). A type that this program does not know is no line. */
export const knownMentions = ({ report, eventMentions, sentences }: Reading, known: number): KnownMention[] =>
  eventMentions.flatMap((mention) => {
    const family = familyOf(mention);
    if (family === null) return [];
    if (mention.sure !== false) return replicas(knownMention(mention, family, report, { known, alone: null }));
    const alone = globalId(report.id, answered(mention, eventMentions).id);
    const span = sentenceAround(mention.span, sentences);
    const cited = { ...mention, span, words: wordsOf(report.text, span) };
    return replicas(knownMention(cited, family, report, { known, alone }));
  });

/** Whoever is to say whether words are read rightly reads the sentence that they stand in. */
function sentenceAround({ start, end }: Span, sentences: readonly Span[]): Span {
  const around = sentences.find((one) => one.start <= start && start < one.end);
  return around === undefined ? { start, end } : { start: around.start, end: Math.max(around.end, end) };
}

/** Of a reply ("the army denied it") to what is not sure, that: the two stand together. Anything else stands for itself. */
function answered(reply: EventMention, mentions: readonly EventMention[]): EventMention {
  if (!isReply(reply.id)) return reply;
  const parties = ({ agent, patient }: EventMention): string => [...agent, ...patient].map(({ key }) => key).join('|');
  const isMeant = (one: EventMention): boolean =>
    one.kind === 'event' &&
    one.sure === false &&
    !isReply(one.id) &&
    one.what === reply.what &&
    one.span.end <= reply.span.start &&
    parties(one) === parties(reply);
  return mentions.findLast(isMeant) ?? reply;
}

/** When it could be known (ms UTC); and the id that what is not sure is grouped under, by itself. */
interface Grouped {
  known: number;
  alone: string | null;
}

function knownMention(mention: EventMention, family: string, report: Report, { known, alone }: Grouped): KnownMention {
  const place = mention.place[0]?.place ?? null;
  const placeKey = place === null ? null : placeKeyOf(place);
  const days = daysOf(mention.time);
  const { from, to, precision, stated } = mention.time;
  const { quantity } = mention;
  return {
    id: globalId(report.id, mention.id),
    report: report.id,
    known,
    kind: mention.kind === 'event' ? 'happening' : mention.kind,
    family,
    // History apart from news, and what is not sure apart from all.
    blockKey: `${family}|${blockOf(mention, place, placeKey)}${mention.background ? '|before' : ''}${alone === null ? '' : ALONE + alone}`,
    what: mention.what,
    lemma: mention.lemma,
    agent: mention.agent.map(actorOf),
    patient: mention.patient.map(actorOf),
    speakers: mention.speakers.map((one) => ({ ...actorOf(one), act: one.act, nameless: one.nameless })),
    place,
    placeKey,
    time: { from, to, precision, stated },
    fromDay: days?.from ?? null,
    toDay: days?.to ?? null,
    // Undated history is grouped by the day it was told.
    windowDay: days?.to ?? (report.published === null ? null : dayOf(report.published)),
    quantity: quantity && { of: quantity.of, low: quantity.low, best: quantity.best, high: quantity.high },
    inPassing: mention.inPassing === true,
    running: mention.tally?.running === true,
    certainty: mention.certainty,
    polarity: mention.polarity,
    background: mention.background,
    p: mention.p,
    sure: mention.sure ?? true,
    happened: mention.happened,
    person: mention.person,
    value: mention.value,
    vague: mention.vague,
    beside: mention.beside,
    outcome: mention.outcome,
    clip: mention.clip,
    corrects: mention.corrects,
    headline: mention.headline,
    terms: mention.terms,
    figures: mention.figures,
    rule: mention.rule,
    span: mention.span,
    words: mention.words,
  };
}

/** A party without the words of one report. */
const actorOf = ({ name, kind, key, side, country, nation, classes, own, partOf }: Actor): Actor => ({
  name,
  kind,
  key,
  side,
  country,
  nation,
  classes,
  own,
  ...(partOf === undefined ? {} : { partOf }),
});

/** Is a mention grouped with no other, since nobody was sure of it when it was read? A person may have accepted it since. */
export const isAlone = ({ blockKey }: KnownMention): boolean => blockKey.includes(ALONE);

function familyOf({ kind, what }: EventMention): string | null {
  if (kind === 'event') return factsOf(what)?.family ?? null;
  return kind === 'state' ? what : kind;
}

function blockOf({ kind, agent, person, country }: EventMention, place: Place | null, placeKey: string | null): string {
  if (kind === 'statement') return `s:${agent[0]?.key ?? ''}`;
  if (person !== null) return `p:${person}`;
  return placeKey === null || isArea(place!) ? `-${country ?? ''}` : placeKey;
}

/** Where a note does not say when, what it takes back was told in the days before. */
function replicas(one: KnownMention): KnownMention[] {
  const { corrects, time, windowDay, fromDay } = one;
  if (corrects === null || time.stated || windowDay === null || fromDay === null) return [one];
  return Array.from({ length: WINDOWS_BACK + 1 }, (_, back) => {
    const day = windowDay - back * WINDOW_DAYS;
    return back === 0 ? one : { ...one, id: `${one.id}${back}`, windowDay: day, fromDay: day - 1, toDay: day + 1 };
  });
}
