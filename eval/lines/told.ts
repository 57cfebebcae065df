import type { EventMention } from '../../src/record/event-mention.ts';
import type { Citation, Happening } from '../../src/record/happening.ts';
import type { Certainty, EventObservation, Filler, Polarity } from '../../src/record/observation.ts';
import type { Reading } from '../../src/record/reading.ts';
import type { Span } from '../../src/record/span.ts';
import type { Mode } from './gold.ts';

/** Who or what fills a role: the words of the report, and the name that they stand for ('' where there is none). */
export interface Named {
  words: string;
  name: string;
}

/** When a line says that it was; `words` are those of the report that carry it, null where none do or nobody can tell. */
export interface ShownTime {
  from: string | null;
  to: string | null;
  stated: boolean;
  words: Span | null;
}

/** An event as we tell it of one report. */
export interface ToldLine {
  /** The observation that tells it. */
  id: string;
  what: string;
  cue: Span;
  words: string;
  agent: Named[];
  patient: Named[];
  place: Named[];
  mode: Mode;
  background: boolean;
  /** The innermost speaker. */
  said: Named[];
  time: ShownTime;
  quantity: { low: number | null; best: number | null; high: number | null } | null;
  p: number | null;
  sure: boolean;
}

const modeOfCertainty: Record<Certainty, Mode> = {
  asserted: 'fact',
  hedged: 'hedged',
  claimed: 'hedged',
  conditional: 'cond',
  planned: 'plan',
  predicted: 'pred',
  asked: 'wish',
  unknown: 'wish',
};

/** Factuality (-3 … 3) from which on down the words say that it did not happen. */
const DID_NOT = -1;

const modeOf = (certainty: Certainty, polarity: Polarity, happened: number | null): Mode =>
  polarity === 'negative' || (happened ?? 0) <= DID_NOT ? 'neg' : modeOfCertainty[certainty];

/** Events of a reading by their ids. */
export const eventsOf = ({ observations }: Reading): Map<string, EventObservation> =>
  new Map(observations.flatMap((one) => (one.kind === 'event' ? [[one.id, one] as const] : [])));

/** `sure` and `p` are there once they are learnt. */
type Mention = EventMention & { sure?: boolean };

/** What the reading alone would have enter the record; those it is not sure of stand among them. */
export function linesOfReading(reading: Reading): ToldLine[] {
  const { text } = reading.report;
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]));
  const events = eventsOf(reading);
  const named = ({ start, end, entity }: Filler): Named => ({
    words: text.slice(start, end),
    name: names.get(entity ?? '') ?? '',
  });
  return reading.eventMentions.flatMap((mention: Mention): ToldLine[] => {
    const event = events.get(mention.observation);
    if (event === undefined || mention.what === 'other') return [];
    const { what, certainty, polarity, background, time, quantity, p, sure = true } = mention;
    return [
      {
        id: mention.id,
        what,
        cue: event.cue,
        words: text.slice(event.cue.start, event.cue.end),
        agent: mention.agent.map(named),
        patient: mention.patient.map(named),
        place: mention.place.map(named),
        mode: modeOf(certainty, polarity, event.happened),
        background,
        said: mention.speakers.slice(-1).map(named),
        time: { from: time.from, to: time.to, stated: time.stated, words: wordsOfTime(time) },
        quantity,
        p,
        sure,
      },
    ];
  });
}

const wordsOfTime = ({ start, end }: EventMention['time']): Span | null =>
  start === null || end === null ? null : { start, end };

/** What the situation tells of one report: each telling with the parties, place and day of the whole happening. */
export function linesOfSituation(
  tellings: readonly { happening: Happening; told: Citation }[],
  events: ReadonlyMap<string, Pick<EventObservation, 'cue' | 'happened'>>,
  alone: readonly ToldLine[],
  text: string,
): ToldLine[] {
  return tellings.flatMap(({ happening, told }): ToldLine[] => {
    const id = told.observation.slice(told.observation.lastIndexOf(':') + 1);
    const event = events.get(id);
    if (event === undefined) return [];
    const { what, agent, patient, place, background, time, quantity, sure } = happening;
    const own = alone.find((line) => line.id === id);
    // Words of this report carry the happening's time where its own mention gives the same.
    const isOwnTime = own !== undefined && own.time.from === time.from && own.time.to === time.to;
    return [
      {
        id,
        what,
        cue: event.cue,
        words: text.slice(event.cue.start, event.cue.end),
        agent: agent.map(byName),
        patient: patient.map(byName),
        place: place === null ? [] : [byName(place)],
        mode: modeOf(told.certainty, told.polarity, event.happened),
        background,
        said: told.speakers.slice(-1).map((words) => ({ words, name: '' })),
        time: { from: time.from, to: time.to, stated: time.stated, words: isOwnTime ? own.time.words : null },
        quantity,
        p: own?.p ?? null,
        sure,
      },
    ];
  });
}

const byName = ({ name }: { name: string }): Named => ({ words: name, name });
