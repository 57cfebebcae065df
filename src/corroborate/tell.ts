import type { EventObservation, Filler } from '../record/observation.ts';
import type { Problem, Reading } from '../record/reading.ts';
import { covers } from '../record/span.ts';
import { castOf } from './actors.ts';
import { kinds } from './kinds.ts';
import { nameKey, personKey, plainName } from './names.ts';
import { finest, isArea } from './places.ts';
import { type Teller, telling, voicesOf } from './teller.ts';
import type { Actor, Telling, Voice } from './telling.ts';
import { otherTellings } from './telling-others.ts';
import { inheritPlaces } from './within.ts';

/** Acts whose content is wished for, feared or asked, not told as fact. */
const notTold = new Set(['ask', 'demand', 'threaten', 'promise', 'predict', 'warn', 'suggest']);
/** Families that are about ground: "rumours surround the president" is none of them. */
const grounds = new Set(['surround', 'enter', 'advance', 'storm']);
const unreal = new Set(['conditional', 'planned', 'predicted', 'asked', 'unknown']);

/**
 * The observations of a reading made ready for grouping, each independent of the rest, and what was left out with the reason.
 * Left out: unlisted events, what is only planned, asked, feared or supposed, and events without a party that can be named.
 */
export function tellingsOf(reading: Reading, known: number): { tellings: Telling[]; problems: Problem[] } {
  const teller: Teller = {
    reading,
    known,
    cast: castOf(reading),
    statements: new Map(reading.observations.filter((o) => o.kind === 'statement').map((o) => [o.id, o])),
    headlines: reading.report.parts.filter(({ kind }) => kind === 'headline'),
  };
  const problems: Problem[] = [];
  const tellings = reading.observations.flatMap((observation) =>
    observation.kind === 'event'
      ? (eventTelling(teller, observation, problems) ?? [])
      : (otherTellings(teller, observation) ?? []),
  );
  inheritPlaces(tellings, (span) => teller.cast.spotsIn(span));
  return { tellings: tellings.filter((telling) => isWhole(telling, problems)), problems };
}

/** Does an event say enough for a line: to whom or where, and for ground which? Asked after it may have taken its place from the report. */
function isWhole({ kind, family, what, lemma, place, patient, start, end }: Telling, problems: Problem[]): boolean {
  if (kind !== 'happening') return true;
  const left = (rule: string, reason: string): false => {
    problems.push({ stage: 'corroborate', rule, reason, start, end });
    return false;
  };
  if (patient.length === 0 && place === null && !kinds.get(what)!.alone) {
    return left('half-told', `"${lemma}" names neither a place nor anyone it was done to`);
  }
  if (grounds.has(family) && (place === null || isArea(place)) && patient.every((one) => one.kind === 'person')) {
    return left('no-ground', `"${lemma}" names no ground that is held`);
  }
  return true;
}

function eventTelling(teller: Teller, event: EventObservation, problems: Problem[]): Telling | null {
  const left = (rule: string, reason: string): null => {
    problems.push({ stage: 'corroborate', rule, reason, start: event.span.start, end: event.span.end });
    return null;
  };
  if (!kinds.has(event.what)) return null;
  const voices = voicesOf(teller, event);
  const inner = voices.at(-1);
  const denies = inner?.act === 'deny';
  if (!denies && unreal.has(event.certainty))
    return left('not-told-as-fact', `${event.certainty}: "${event.lemma}" is not told as having happened`);
  if (!denies && inner && notTold.has(inner.act))
    return left('not-told-as-fact', `${inner.name} does not say that "${event.lemma}" happened (${inner.act})`);
  if (!denies && event.polarity === 'positive' && event.happened !== null && event.happened <= 0) {
    return left('not-told-as-fact', `the words do not imply that "${event.lemma}" happened`);
  }
  const { cast } = teller;
  const { text } = teller.reading.report;
  const partiesOf = (fillers: readonly Filler[]): Actor[] =>
    distinct(
      fillers.flatMap((filler) => {
        const who = cast.actor(filler);
        if (who === null) return [];
        // "The army said its units had left": theirs who speaks.
        const theirs =
          fillers.length === 1 &&
          who.side === null &&
          inner !== undefined &&
          /^(?:its|their|our)\b/i.test(text.slice(filler.start, filler.end));
        return theirs ? { ...who, side: inner.side, country: who.country ?? inner.country } : who;
      }),
    );
  const named = finest([...event.patient, ...event.place].map((filler) => cast.placeOf(filler)));
  // Where no role names a spot, the only spot in the clause is where it was, if the clause tells of nothing else.
  const loose = (named === null || isArea(named)) && kinds.get(event.what)!.hold !== 'take';
  const only =
    loose &&
    !teller.reading.observations.some(
      (other) => other.kind === 'event' && other.id !== event.id && covers(event.span, other.cue),
    );
  const place = only ? (cast.spotIn(event.span) ?? named) : named;
  let agent = partiesOf(event.agent);
  let patient = partiesOf(event.patient);
  let what = event.what;
  // "The army said it had withdrawn": who speaks is meant where the words name nobody but "it" or "they".
  const bare = event.agent.some(({ start, end }) => plainName(text.slice(start, end)) === null);
  if (agent.length === 0 && bare && inner !== undefined && inner.key !== '') agent = [actorOf(inner)];
  // "Hama surrounded": the place that ground words are about is never the one who acts.
  const isPlace = ({ kind, key }: Actor): boolean => kind === 'place' && place !== null && key === nameKey(place.name);
  if (kinds.get(what)?.hold != null && agent.some(isPlace)) {
    if (!patient.some(isPlace)) patient = [...patient, ...agent.filter(isPlace)];
    agent = agent.filter((one) => !isPlace(one));
  }
  // To capture a town is to take it, whatever the table says of capturing people.
  if (what === 'detain' && patient.length > 0 && patient.every(({ kind }) => kind === 'place')) what = 'seize';
  if (event.lemma === 'lose') {
    // "The army has lost Hama": a loss by the army, whatever roles its words were given.
    agent = [...agent, ...patient].filter(({ kind, side }) => kind !== 'place' && side !== null).slice(0, 1);
    patient = [];
    what = 'withdraw';
  } else if (what === 'fall' && place !== null && !isArea(place)) {
    // "Hama fell to the rebels" is a taking by the rebels; "the fall of Hama" one by nobody named.
    if (patient.some(({ kind }) => kind === 'place')) what = 'seize';
  }
  if (agent.length === 0 && kinds.get(what)!.goes) return left('no-party', `nobody is named who does "${event.lemma}"`);
  if (agent.length === 0 && patient.length === 0)
    return left('no-party', `nobody is named who does or suffers "${event.lemma}"`);
  const { family } = kinds.get(what)!;
  const person =
    agent.length > 0 && agent[0].kind === 'person' && (family === 'leave' || family === 'arrive')
      ? personKey(agent[0], cast.country)
      : null;
  return telling(teller, event, {
    family,
    what,
    lemma: event.lemma,
    codes: event.codes,
    place,
    person,
    agent,
    patient,
    voices,
    time: event.time,
    value: null,
    happened: event.happened,
    quantity: event.quantity,
  });
}

const actorOf = ({ name, kind, key, side, country }: Voice): Actor => ({ name, kind, key, side, country });

const distinct = (actors: Actor[]): Actor[] =>
  actors.filter((who, i) => actors.findIndex(({ key }) => key === who.key) === i);
