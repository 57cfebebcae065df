import type { EventObservation, Observation, StatementObservation } from '../record/observation.ts';
import type { Reading } from '../record/reading.ts';
import { globalId } from '../record/report.ts';
import type { Span } from '../record/span.ts';
import type { Cast } from './parties/participants.ts';
import { backgroundTime, countedBack, daysOf, impliedTime, isOld, lookedBack } from './times.ts';
import type { GroundOf } from './territory/territory.ts';
import { bothSides, jointVoice } from './attribution/co-speakers.ts';
import { contentWords } from './parties/names.ts';
import { isArea, placeKeyOf } from '../resolve/place-key.ts';
import type { Telling, Voice } from '../corroborate/telling.ts';

/** What is shared by all tellings of one reading. */
export interface Teller {
  reading: Reading;
  known: number;
  cast: Cast;
  ground: GroundOf;
  statements: ReadonlyMap<string, StatementObservation>;
  headlines: readonly Span[];
}

/** Who says it inside the report, outermost first. */
export function voicesOf({ cast, statements, reading }: Teller, observation: Observation): Voice[] {
  const voices: Voice[] = [];
  const seen = new Set<string>();
  for (let id = observation.said; id !== null && !seen.has(id); ) {
    seen.add(id);
    const statement = statements.get(id);
    if (!statement) break;
    // "Denied reports that …": whose reports they are nobody says; what is denied is what they tell.
    const outer = statement.said === null ? undefined : statements.get(statement.said);
    if (statement.speaker === null && outer !== undefined && /^(?:deny|reject)$/.test(outer.act)) {
      id = statement.said;
      continue;
    }
    const heard = cast.voice(issuerOf(statement, statements, reading.report.text));
    voices.unshift(
      (heard && jointVoice(reading.report.text, statement, heard)) ??
        bothSides(reading.report.text, statement) ?? {
          name: 'somebody',
          kind: 'group',
          key: '',
          side: null,
          country: null,
          act: statement.act,
          nameless: true,
        },
    );
    id = statement.said;
  }
  return voices;
}

/** "The statement said": who spoke before it in the report issued it; the speaker's own statement where nobody did. */
function issuerOf(
  statement: StatementObservation,
  statements: ReadonlyMap<string, StatementObservation>,
  text: string,
): StatementObservation {
  const { speaker, act } = statement;
  if (
    speaker === null ||
    !/^(?:the )?(?:statement|communiqu[eé]|message|declaration)$/i.test(text.slice(speaker.start, speaker.end))
  )
    return statement;
  let before: StatementObservation | null = null;
  for (const one of statements.values())
    if (
      one !== statement &&
      one.speaker !== null &&
      one.span.start < speaker.start &&
      (before === null || one.span.start > before.span.start)
    )
      before = one;
  return before === null ? statement : { ...before, act };
}

/** "After the fall of X": what a noun behind "after" names had happened before the news, some days at most when nothing else is said. */
function isLookedBack(observation: Observation, text: string): boolean {
  if (observation.kind !== 'event' || !observation.rule.startsWith('noun:')) return false;
  const { start } = observation.cue;
  return /\b(?:after|following|since) (?:the |its |their |his |her )?$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

type Told = Pick<
  Telling,
  'family' | 'what' | 'lemma' | 'codes' | 'place' | 'agent' | 'patient' | 'voices' | 'value' | 'happened' | 'quantity'
> & {
  person: string | null;
  time: EventObservation['time'] | null;
  kind?: Telling['kind'];
  /** Words to compare instead of the clause's. */
  content?: string;
  chain?: string;
};

/** Characters in front of an event in which "a week after" may stand. */
const IN_FRONT = 90;

function countedFrom({ report, observations }: Reading, { id, cue }: EventObservation): Telling['time'] | null {
  const start = Math.max(0, cue.start - IN_FRONT);
  const others = observations.flatMap((one) =>
    one.kind === 'event' && one.id !== id && one.cue.start >= start && one.cue.start < cue.start
      ? [one.cue.start - start]
      : [],
  );
  return countedBack(report.text.slice(start, cue.start), others, report.published);
}

/** Fills in what every telling has: ids, days, block, words. */
export function telling(teller: Teller, observation: Observation, told: Told): Telling {
  const { reading, known, cast } = teller;
  const { report } = reading;
  const { start, end } = observation.span;
  const words = report.text.slice(start, end);
  const stated = told.time !== null && (told.time.from !== null || told.time.to !== null);
  const back = stated || observation.kind !== 'event' ? null : countedFrom(reading, observation);
  const background = observation.background || isOld(back ?? told.time, report.published);
  const time = stated
    ? { from: told.time!.from, to: told.time!.to, precision: told.time!.precision, stated: told.time!.stated }
    : back !== null
      ? back
      : background
        ? backgroundTime()
        : isLookedBack(observation, report.text)
          ? lookedBack(report.published)
          : impliedTime(report.published);
  const placeKey = told.place === null ? null : placeKeyOf(told.place);
  const country = told.place?.country ?? told.patient[0]?.country ?? told.agent[0]?.country ?? cast.country ?? '';
  const block =
    told.chain ??
    (told.person !== null ? `p:${told.person}` : placeKey === null || isArea(told.place!) ? `-${country}` : placeKey);
  const cue = observation.kind === 'event' ? observation.cue : observation.span;
  return {
    id: globalId(report.id, observation.id),
    report: report.id,
    known,
    kind: told.kind ?? 'happening',
    chain: `${told.family}|${block}${background ? '|before' : ''}`,
    family: told.family,
    what: told.what,
    lemma: told.lemma,
    codes: told.codes,
    place: told.place,
    placeKey,
    personKey: told.person,
    time,
    ...daysOf(time, report.published),
    agent: told.agent,
    patient: told.patient,
    voices: told.voices,
    value: told.value,
    happened: told.happened,
    background,
    quantity: told.quantity && {
      of: told.quantity.of,
      low: told.quantity.low,
      best: told.quantity.best,
      high: told.quantity.high,
    },
    words: contentWords(told.content ?? words),
    headline: teller.headlines.some((part) => part.start <= cue.start && cue.end <= part.end),
    rule: observation.rule,
    start,
    end,
    said: words.length <= 600 ? words : `${words.slice(0, 599)}…`,
    speakers: told.voices.map(({ name }) => name),
    certainty: observation.certainty,
    polarity: observation.polarity,
    corrects: null,
    clip: null,
  };
}
