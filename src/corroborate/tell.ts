import type { Place } from '../record/entity.ts';
import type { EventObservation, Filler } from '../record/observation.ts';
import type { Problem, Reading } from '../record/reading.ts';
import { castOf } from './actors.ts';
import { kinds } from './kinds.ts';
import { surname } from './names.ts';
import { finest } from './places.ts';
import { type Teller, telling, voicesOf } from './teller.ts';
import type { Actor, Telling, Voice } from './telling.ts';
import { otherTellings } from './telling-others.ts';
import { inheritPlaces } from './within.ts';

/** Acts whose content is wished for, feared or asked, not told as fact. */
const notTold = new Set(['ask', 'demand', 'threaten', 'promise', 'predict', 'warn', 'suggest']);
const unreal = new Set(['conditional', 'planned', 'predicted', 'asked']);

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
  inheritPlaces(tellings);
  return { tellings, problems };
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
  const partiesOf = (fillers: readonly Filler[]): Actor[] =>
    distinct(fillers.map((filler) => cast.actor(filler)).filter((who) => who !== null));
  const place = finest([...event.patient, ...event.place].map((filler) => cast.placeOf(filler)));
  let agent = partiesOf(event.agent);
  let patient = partiesOf(event.patient);
  let what = event.what;
  // "The army said it had withdrawn": who speaks is meant where the words name nobody but "it" or "they".
  if (agent.length === 0 && event.agent.length > 0 && inner !== undefined && inner.key !== '') agent = [actorOf(inner)];
  // To capture a town is to take it, whatever the table says of capturing people.
  if (what === 'detain' && patient.length > 0 && patient.every(({ kind }) => kind === 'place')) what = 'seize';
  if (what === 'fall' && place !== null && !isCountry(place)) {
    // "Hama fell to the rebels" is a taking by the rebels; "the army lost Hama" a loss by the army.
    if (patient.some(({ kind }) => kind === 'place')) what = 'seize';
    else if (patient.length > 0) {
      what = 'withdraw';
      agent = patient;
      patient = [];
    }
  }
  if (agent.length === 0 && kinds.get(what)!.goes) return left('no-party', `nobody is named who does "${event.lemma}"`);
  if (agent.length === 0 && patient.length === 0)
    return left('no-party', `nobody is named who does or suffers "${event.lemma}"`);
  const { family } = kinds.get(what)!;
  const person =
    agent.length > 0 && agent[0].kind === 'person' && (family === 'leave' || family === 'arrive')
      ? surname(agent[0].key)
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

const isCountry = (place: Place): boolean => place.feature === 'country' || place.feature === 'continent';

const distinct = (actors: Actor[]): Actor[] =>
  actors.filter((who, i) => actors.findIndex(({ key }) => key === who.key) === i);
