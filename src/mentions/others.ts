import type { FootageObservation, Observation, StatementObservation, StateObservation } from '../record/observation.ts';
import type { Span } from '../record/span.ts';
import { type Clip, clipsOf, tellsContent } from './notes/clips.ts';
import { isSite } from './territory/territory.ts';
import { besideSpeaker, bothSides } from './attribution/co-speakers.ts';
import { kinds } from '../corroborate/kinds.ts';
import { personKey } from './parties/names.ts';
import { finest, isArea } from '../resolve/place-key.ts';
import { type Teller, telling, voicesOf } from './mention.ts';
import type { Actor, Telling } from '../corroborate/telling.ts';

const none = {
  lemma: '',
  codes: null,
  happened: null,
  quantity: null,
  value: null,
  person: null,
  time: null,
  patient: [] as Actor[],
};

/** Statements, states and footage as tellings; null for what never becomes a line (kinship, offices, nested quotes). */
export function otherTellings(teller: Teller, observation: Observation): Telling | null {
  if (observation.kind === 'statement') return statementTelling(teller, observation);
  if (observation.kind === 'state') return stateTelling(teller, observation);
  if (observation.kind === 'footage') return footageTelling(teller, observation);
  return null;
}

function statementTelling(teller: Teller, statement: StatementObservation): Telling | null {
  if (statement.said !== null || statement.speaker === null || statement.certainty === 'conditional') return null;
  const { text } = teller.reading.report;
  const speaker = teller.cast.voice(statement) ?? bothSides(text, statement);
  if (speaker === null) return null;
  const content = statement.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  if (content.trim().split(/\s+/).length < 3) return null;
  const second = besideSpeaker(text, statement);
  // "Spoke of hundreds", "vowed to fight": such content is no clause without its own verb.
  const { cue } = statement;
  const bound = /^(?:of|about|against|for|to|on|over|at)\s(?!least|most|\d)/i.test(content.trim());
  if (bound && (cue === null || !/^\p{Ll}+$/u.test(text.slice(cue.start, cue.end)) || statement.addressee !== null))
    return null;
  const made = telling(teller, statement, {
    ...none,
    kind: 'statement',
    family: 'statement',
    what: statement.act,
    lemma: bound && cue !== null ? text.slice(cue.start, cue.end) : '',
    place: null,
    agent: [second === null ? speaker : { ...speaker, name: `${speaker.name} and ${second}`, kind: 'group' }],
    voices: [],
    value: statement.form,
    content,
    chain: `s:${speaker.key}`,
  });
  return { ...made, said: content.length <= 600 ? content : `${content.slice(0, 599)}…` };
}

/** "The countryside of X", "X countryside": what lies around a place is not the place. */
const liesAround = ({ reading }: Teller, { start, end }: Span): boolean =>
  /\b(?:countryside|hinterland|surroundings)\b/i.test(reading.report.text.slice(Math.max(0, start - 24), end + 13));

function stateTelling(teller: Teller, state: StateObservation): Telling | null {
  const voices = voicesOf(teller, state);
  const subject = teller.cast.actor(state.subject);
  if (subject === null) return null;
  const ground = state.what !== 'control' || state.object === null ? null : teller.ground(state.object);
  const object = ground?.place ?? (state.object === null ? null : teller.cast.placeOf(state.object));
  if (state.what === 'control') {
    // "Occupies the palace in X": what is held is the palace.
    if (ground === null && state.object !== null && object !== null && !isArea(object)) {
      const { start, end } = state.object;
      if (isSite(teller.reading.report.text.slice(start, end))) return null;
    }
    if (object === null || (state.object !== null && liesAround(teller, state.object))) return null;
    // Towns hold nothing; "the contested town" says so much and no more. A country holds through its state.
    const holder = subject.kind === 'place' && subject.side === null ? [] : [subject];
    if (holder.length === 0 && state.value !== 'contested') return null;
    return telling(teller, state, {
      ...none,
      kind: 'state',
      family: 'control',
      what: 'control',
      place: object,
      agent: holder,
      voices,
      value: ground?.extent === 'part' && state.value === 'full' ? 'part' : state.value,
      time: state.time,
    });
  }
  if (state.what === 'whereabouts') {
    if (subject.kind === 'place') return null;
    return telling(teller, state, {
      ...none,
      kind: 'state',
      family: 'whereabouts',
      what: 'whereabouts',
      place: object,
      person: personKey(subject, teller.cast.country),
      agent: [subject],
      voices,
      value: state.value,
      time: state.time,
    });
  }
  return null;
}

/** The footage that shows an event, as its report speaks of it; null when the words tell the event themselves. */
export function clipOf(teller: Teller, event: string): Clip | null {
  return clipsOf(teller.reading).find(({ shows }) => shows.includes(event)) ?? null;
}

function footageTelling(teller: Teller, footage: FootageObservation): Telling | null {
  const { cast, reading } = teller;
  const clip = clipsOf(reading).find(({ main }) => main === footage);
  if (clip === undefined || !tellsContent(clip, reading.report.text)) return null;
  const shown = reading.observations
    .filter((o) => o.kind === 'event' && clip.shows.includes(o.id))
    .filter((o) => o.kind === 'event');
  const place =
    finest(shown.flatMap(({ patient, place: at }) => [...patient, ...at]).map((filler) => cast.placeOf(filler))) ??
    cast.spotIn(footage.span);
  const agent = shown.flatMap((event) => event.agent.map((filler) => cast.actor(filler))).filter((who) => who !== null);
  // What matters to a desk is the first listed event in it ("fleeing"), not the words around it.
  const seen = shown.find(({ what }) => kinds.has(what)) ?? shown[0];
  const made = telling(teller, footage, {
    ...none,
    kind: 'footage',
    family: 'footage',
    what: seen?.what ?? 'other',
    lemma: seen?.lemma ?? '',
    place,
    agent,
    voices: voicesOf(teller, clip.disowned ?? footage),
    value: footage.medium,
  });
  return clip.disowned === null ? made : { ...made, polarity: 'negative' };
}
