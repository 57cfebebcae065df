import { english } from '../../src/languages/en/index.ts';
import { mentionsOf } from '../../src/mentions/mentions.ts';
import type { Observed } from '../../src/mentions/report-index.ts';
import type { Place } from '../../src/record/entity.ts';
import type { EventMention } from '../../src/record/event-mention.ts';
import { isEventType } from '../../src/record/event-types.ts';
import type { Observation, StatementAct } from '../../src/record/observation.ts';
import type { Reading } from '../../src/record/reading.ts';
import { reportId } from '../../src/record/report.ts';
import { unknownTime } from '../../src/record/time.ts';

/** What one made-up report tells; enough to drive grouping, origins, status, control and knowledge. */
export interface Tale {
  publisher: string;
  /** Milliseconds UTC. */
  published: number;
  place: string;
  what: string;
  agent: string;
  /** Who says it; null is the outlet itself. */
  speaker: string | null;
  act: StatementAct;
  polarity: 'positive' | 'negative';
  killed: number | null;
  /** A day that the words state, else null. */
  day: string | null;
  background: boolean;
  url: string | null;
  /** Sentences that make the text longer. */
  filler: number;
}

/** One report of one thing: tests change what they are about. */
export const sampleTale: Tale = {
  publisher: 'Sample Times',
  published: Date.UTC(2024, 11, 5, 12),
  place: 'Hama',
  what: 'seize',
  agent: 'rebels',
  speaker: null,
  act: 'say',
  polarity: 'positive',
  killed: null,
  day: null,
  background: false,
  url: null,
  filler: 0,
};

const city = (name: string, lat: number, lon: number, country: string, id: number): Place => ({
  name,
  lat,
  lon,
  country,
  feature: 'city',
  source: `geonames:${id}`,
});

/** Real places; the tales about them are made by chance and mean nothing. */
export const places: Record<string, Place> = Object.fromEntries(
  [
    city('Aleppo', 36.2, 37.16, 'SY', 170063),
    city('Hama', 35.13, 36.76, 'SY', 170017),
    city('Homs', 34.73, 36.71, 'SY', 169577),
    city('Daraa', 32.62, 36.1, 'SY', 170905),
    city('Mosul', 36.34, 43.13, 'IQ', 99072),
    city('Goma', -1.68, 29.22, 'CD', 216281),
  ].map((place) => [place.name, place]),
);

const verbs: Record<string, string> = {
  seize: 'seized',
  enter: 'entered',
  withdraw: 'withdrew from',
  shell: 'shelled',
  kill: 'killed people in',
  surround: 'surrounded',
};
export const whats = Object.keys(verbs);
export const agents = ['rebels', 'the Syrian army', 'government forces', 'M23 fighters'];
export const speakers = ['the rebels', 'the Syrian army', 'a war monitor', 'residents'];
export const outlets = ['Sample Times', 'Sample Wire', 'Sample Radio', 'Sample Daily', 'Sample Post'];
const padding = [
  'The road north stayed shut.',
  'Markets opened late that morning.',
  'Rain fell on the hills.',
  'Schools were closed for the week.',
  'Prices of bread had doubled.',
];

/** A reading such as the reader would give of the tale's text. */
export function readingOf(tale: Tale, engine = 'sample@1'): Reading {
  const { what } = tale;
  if (!isEventType(what)) throw new Error(`${what} is no type of event`);
  const clause = `${tale.agent} ${tale.polarity === 'negative' ? 'never ' : ''}${verbs[tale.what]} ${tale.place}`;
  const lead = tale.speaker === null ? '' : `${tale.speaker} said `;
  const when = tale.day === null ? '' : ` on ${tale.day}`;
  const dead = tale.killed === null ? '' : `, killing ${tale.killed} people`;
  const text = `${lead}${clause}${when}${dead}. ${padding.slice(0, tale.filler).join(' ')}`.trim();
  const at = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const published = new Date(tale.published).toISOString().replace('.000Z', 'Z');
  const head = { publisher: tale.publisher, url: tale.url, published, title: null, text };
  const clauseAt = at(clause);
  const agent = { ...at(tale.agent, clauseAt.start), entity: 'e1' };
  const place = { ...at(tale.place, clauseAt.start), entity: 'e2' };
  const time =
    tale.day === null
      ? unknownTime()
      : { from: tale.day, to: tale.day, precision: 'day' as const, stated: true, ...at(tale.day) };
  const observations: Observation[] = [
    {
      id: 'o1',
      kind: 'event',
      what,
      lemma: what,
      codes: { plover: null, cameo: null, acled: null },
      cue: at(verbs[tale.what]!.split(' ')[0]!, clauseAt.start),
      span: clauseAt,
      agent: [agent],
      patient: tale.what === 'withdraw' ? [] : [place],
      place: [place],
      time,
      quantity:
        tale.killed === null
          ? null
          : { of: 'killed', low: null, best: tale.killed, high: null, ...at(String(tale.killed)) },
      certainty: 'asserted',
      polarity: tale.polarity,
      background: tale.background,
      happened: tale.polarity === 'negative' ? -3 : 3,
      said: tale.speaker === null ? null : 'o2',
      rule: 'made',
    },
  ];
  if (tale.speaker !== null) {
    observations.push({
      id: 'o2',
      kind: 'statement',
      act: tale.act,
      speaker: { ...at(tale.speaker), entity: 'e3', role: null },
      cue: at('said'),
      content: [clauseAt],
      form: 'indirect',
      addressee: null,
      venue: null,
      span: { start: 0, end: clauseAt.end },
      certainty: 'asserted',
      polarity: 'positive',
      background: false,
      said: null,
      rule: 'made',
    });
  }
  const spotOf = places[tale.place]!;
  const observed: Observed = {
    report: {
      id: reportId(head),
      ...head,
      cites: [],
      byline: null,
      language: 'en',
      revises: null,
      modified: null,
      retrieved: null,
      parts: [{ kind: 'body', start: 0, end: text.length }],
      gaps: [],
    },
    sentences: [{ start: 0, end: text.length }],
    entities: [
      { id: 'e1', kind: 'group', name: tale.agent, place: null },
      { id: 'e2', kind: 'place', name: tale.place, place: spotOf },
      ...(tale.speaker === null ? [] : [{ id: 'e3', kind: 'group' as const, name: tale.speaker, place: null }]),
    ],
    mentions: [
      { start: agent.start, end: agent.end, entity: 'e1', form: 'nominal' },
      { start: place.start, end: place.end, entity: 'e2', form: 'name' },
      ...(tale.speaker === null ? [] : [{ ...at(tale.speaker), entity: 'e3', form: 'nominal' as const }]),
    ],
    observations,
  };
  return { schema: 2, engine, ...observed, times: [], ...mentionsOf(observed, english) };
}

/** A reading whose observations were changed by hand, with the mentions that they make. */
export const withMentions = (changed: Reading): Reading => ({ ...changed, ...mentionsOf(changed, english) });

/** A reading of which nobody is sure that the mentions picked are read rightly, each with this probability; of all of them where none is picked. */
export const unsure = (
  reading: Reading,
  p: number,
  picked: (mention: EventMention) => boolean = () => true,
): Reading => ({
  ...reading,
  eventMentions: reading.eventMentions.map((one) => (picked(one) ? { ...one, p, sure: false } : one)),
});

/** mulberry32 (Tommy Ettinger, public domain): numbers in 0 … 1 from a seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` tales over `days` days from 2024-11-27 on. */
export function tales(seed: number, count: number, days = 12): Tale[] {
  const next = chance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const start = Date.parse('2024-11-27T00:00:00Z');
  return Array.from({ length: count }, () => {
    const published = start + Math.floor(next() * days * 1440) * 60_000;
    const stated = next() < 0.25;
    const speaker = next() < 0.4 ? pick(speakers) : null;
    return {
      publisher: pick(outlets),
      published,
      place: pick(Object.keys(places)),
      what: pick(whats),
      agent: pick(agents),
      speaker,
      act: next() < 0.15 ? 'deny' : 'say',
      polarity: next() < 0.08 ? 'negative' : 'positive',
      killed: next() < 0.2 ? 1 + Math.floor(next() * 40) : null,
      day: stated ? new Date(published - Math.floor(next() * 5) * 86_400_000).toISOString().slice(0, 10) : null,
      background: next() < 0.05,
      url: next() < 0.3 ? `https://example.org/${Math.floor(next() * count)}` : null,
      filler: Math.floor(next() * padding.length),
    };
  });
}

/** The same items in an order that the seed decides. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = chance(seed);
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Sixty reports of few places and days, so that blocks are crowded and cells touch. */
export const crowded = (seed: number): Reading[] =>
  tales(seed, 60, 9).map((tale) =>
    readingOf({ ...tale, place: seed % 2 ? tale.place : 'Hama', what: seed % 3 ? tale.what : 'kill' }),
  );
