import type { Place } from '../../../../record/entity.ts';
import type { Actor, Beside, NameWord } from '../../../../record/event-mention.ts';
import type { Citation, Happening, HappeningTime, OriginPart } from '../../../../record/happening.ts';
import type { GlobalId } from '../../../../record/ids.ts';
import type { KnownMention, Speaker } from '../../../../record/known-mention.ts';
import { partyClasses } from '../../../../record/party-class.ts';
import type { Window } from '../../../../record/projections.ts';
import type { Source, WithdrawalOnRecord } from '../../../../record/source.ts';
import type { Span } from '../../../../record/span.ts';
import type { Item } from '../../../../record/view.ts';
import { type Codec, flag, flags, list, optional, orNull, plain, record } from './pack.ts';

/* Windows and items as JSON arrays without names of fields, each report written once. */

type Row = unknown[];
const OWN = 0;

const place = record<Place>({
  name: plain(),
  lat: plain(),
  lon: plain(),
  country: plain(),
  feature: plain(),
  source: plain(),
});
const time = record<HappeningTime>({ from: plain(), to: plain(), precision: plain(), stated: flag });
const quantity = orNull(
  record<NonNullable<Happening['quantity']>>({ of: plain(), low: plain(), best: plain(), high: plain() }),
);
const actorFields: { [K in keyof Actor]-?: Codec<Actor[K]> } = {
  name: plain(),
  kind: plain(),
  key: plain(),
  side: plain(),
  country: plain(),
  nation: plain(),
  classes: flags(partyClasses),
  own: list(record<NameWord>({ word: plain(), nation: plain() })),
  partOf: optional(plain()),
};
const actors = list(record<Actor>(actorFields));

type Body = Omit<KnownMention, 'id' | 'report' | 'blockKey'>;
const mention = record<Body>({
  known: plain(),
  kind: plain(),
  family: plain(),
  what: plain(),
  lemma: plain(),
  agent: actors,
  patient: actors,
  speakers: list(record<Speaker>({ ...actorFields, act: plain(), nameless: flag })),
  place: orNull(place),
  placeKey: plain(),
  time,
  fromDay: plain(),
  toDay: plain(),
  windowDay: plain(),
  quantity,
  inPassing: flag,
  certainty: plain(),
  polarity: plain(),
  background: flag,
  happened: plain(),
  person: plain(),
  value: plain(),
  vague: plain(),
  beside: orNull(record<Beside>({ how: plain(), name: plain() })),
  outcome: plain(),
  clip: plain(),
  corrects: plain(),
  headline: flag,
  terms: plain(),
  figures: plain(),
  rule: plain(),
  span: record<Span>({ start: plain(), end: plain() }),
  words: plain(),
});

/** A window without its bounds of knowledge that the store keeps in columns. */
export type WindowBody = Pick<Window, 'maxKnown' | 'revised' | 'judged' | 'members' | 'leaders'>;

export function packWindow({ blockKey, maxKnown, revised, judged, members, leaders }: Window): string {
  const reports: string[] = [];
  const rows = members.map((one): Row => {
    let report = reports.lastIndexOf(one.report);
    if (report < 0) report = reports.push(one.report) - 1;
    const leader = leaders[one.id] === one.id ? OWN : leaders[one.id];
    return [one.id, report, leader, one.blockKey === blockKey ? OWN : one.blockKey, mention.pack(one)];
  });
  return JSON.stringify([maxKnown, revised, judged, reports, rows]);
}

export function openWindow(blockKey: string, body: string): WindowBody {
  const [maxKnown, revised, judged, reports, rows] = JSON.parse(body) as [
    number,
    number,
    number,
    string[],
    [GlobalId, number, string | 0 | null, string | 0, Row][],
  ];
  const leaders: Record<string, string> = {};
  const members = rows.map(([id, report, leader, block, row]): KnownMention => {
    if (leader !== null) leaders[id] = leader === OWN ? id : leader;
    return { id, report: reports[report]!, blockKey: block === OWN ? blockKey : block, ...mention.open(row) };
  });
  return { maxKnown, revised, judged, members, leaders };
}

export function packItem(item: Item): string {
  const { happening } = item;
  const reports: Row[] = [];
  const index = new Map<string, number>();
  const told = happening.told.map((one): Row => {
    let at = index.get(one.report);
    if (at === undefined) {
      at = reports.push([one.report, one.publisher, one.published, one.title, one.url]) - 1;
      index.set(one.report, at);
    }
    const { observation, start, end, words, speakers, certainty, polarity } = one;
    return [at, observation, start, end, words, speakers, certainty, polarity];
  });
  return JSON.stringify([
    [
      item.kind,
      item.family,
      item.section,
      item.place,
      item.person,
      item.from,
      item.to,
      item.placeName,
      item.spot ? 1 : 0,
    ],
    [
      item.minKnown,
      item.maxKnown,
      item.last,
      item.weight,
      actors.pack(item.agents),
      actors.pack(item.patients),
      item.value,
      item.inPassing ? 1 : 0,
    ],
    [happening.id, happening.formerly, happening.what, happening.line, orNull(place).pack(happening.place)],
    time.pack(happening.time),
    happening.agent.map(({ name, kind }) => [name, kind]),
    happening.patient.map(({ name, kind }) => [name, kind]),
    [happening.status, happening.reason, happening.rule, happening.background ? 1 : 0, happening.sure ? 1 : 0],
    happening.origins.map(({ root, reports: from, part, reason }) => [
      root,
      from.map((report) => index.get(report) ?? report),
      part,
      reason,
    ]),
    quantity.pack(happening.quantity),
    reports,
    told,
  ]);
}

export function openItem(body: string): Item {
  const [a, b, c, when, agent, patient, d, origins, count, reports, told] = JSON.parse(body) as [
    Row,
    Row,
    Row,
    Row,
    Row[],
    Row[],
    Row,
    Row[],
    Row | null,
    Row[],
    Row[],
  ];
  const party = ([name, kind]: Row) => ({ name, kind }) as Happening['agent'][number];
  const happening = {
    id: c[0],
    formerly: c[1],
    what: c[2],
    line: c[3],
    place: orNull(place).open(c[4]),
    time: time.open(when),
    agent: agent.map(party),
    patient: patient.map(party),
    status: d[0],
    reason: d[1],
    rule: d[2],
    background: d[3] === 1,
    sure: d[4] === 1,
    origins: origins.map(([root, from, part, reason]) => ({
      root: root as string,
      reports: (from as (number | string)[]).map((at) => (typeof at === 'number' ? (reports[at]![0] as string) : at)),
      part: part as OriginPart,
      reason: reason as string,
    })),
    quantity: quantity.open(count),
    told: told.map((row) => {
      const [report, publisher, published, title, url] = reports[row[0] as number]!;
      return {
        report,
        observation: row[1],
        publisher,
        published,
        title,
        url,
        start: row[2],
        end: row[3],
        words: row[4],
        speakers: row[5],
        certainty: row[6],
        polarity: row[7],
      } as Record<keyof Citation, unknown> as Citation;
    }),
  } as Record<keyof Happening, unknown> as Happening;
  return {
    kind: a[0],
    family: a[1],
    section: a[2],
    place: a[3],
    person: a[4],
    from: a[5],
    to: a[6],
    placeName: a[7],
    spot: a[8] === 1,
    minKnown: b[0],
    maxKnown: b[1],
    last: b[2],
    weight: b[3],
    agents: actors.open(b[4]),
    patients: actors.open(b[5]),
    value: b[6],
    inPassing: b[7] === 1,
    happening,
  } as Record<keyof Item, unknown> as Item;
}

/** A source without its sketch, its two flags as bits. */
type SourceRow = Omit<Source, 'sketch' | 'archived' | 'rewrite'> & { flags: number };
const gaps: Codec<Source['gaps']> = { pack: (value) => value, open: (packed) => packed as Source['gaps'] };
const sourceRow = record<SourceRow>({
  id: plain(),
  publisher: plain(),
  published: plain(),
  known: plain(),
  url: plain(),
  title: plain(),
  cites: plain(),
  shingles: plain(),
  quotes: plain(),
  gaps,
  revisedBy: plain(),
  revisedKnown: plain(),
  keys: plain(),
  address: plain(),
  flags: plain(),
  withdrawals: list(
    record<WithdrawalOnRecord>({ known: plain(), seq: plain(), by: plain(), reason: plain(), undone: flag }),
  ),
  textKey: plain(),
  reprintKnown: plain(),
});

/** A source without its sketch, and the sketch as bytes: the distinct minima (32 bits each), then, where any repeats, the bin of each. */
export function packSource({ sketch, archived, rewrite, ...source }: Source): { body: string; sketch: Uint8Array } {
  const flags = (archived ? 1 : 0) + (rewrite ? 2 : 0);
  return {
    body: JSON.stringify(sourceRow.pack({ ...source, flags })),
    sketch: packSketch(Buffer.from(sketch, 'base64')),
  };
}

export function openSource(body: string, sketch: Uint8Array): Source {
  const { flags, ...source } = sourceRow.open(JSON.parse(body));
  return {
    ...source,
    archived: (flags & 1) !== 0,
    rewrite: (flags & 2) !== 0,
    sketch: openSketch(sketch).toString('base64'),
  };
}

/** Short texts fill few of the bins; the others repeat their minima. */
function packSketch(minima: Buffer): Uint8Array {
  const bins = minima.length / 4;
  const index = new Map<number, number>();
  const which = new Uint8Array(bins);
  for (let i = 0; i < bins; i++) {
    const value = minima.readUInt32BE(i * 4);
    const at = index.get(value) ?? index.size;
    index.set(value, at);
    which[i] = at;
  }
  if (index.size * 4 + bins >= minima.length) return minima;
  const packed = Buffer.alloc(2 + index.size * 4 + bins);
  packed.writeUInt16BE(bins);
  let at = 2;
  for (const value of index.keys()) at = packed.writeUInt32BE(value, at);
  packed.set(which, at);
  return packed;
}

function openSketch(packed: Uint8Array): Buffer {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.length);
  // Whole sketches are a multiple of four bytes long, packed ones are two more.
  if (bytes.length % 4 === 0) return bytes;
  const bins = bytes.readUInt16BE();
  const minima = Buffer.alloc(bins * 4);
  const which = bytes.length - bins;
  for (let i = 0; i < bins; i++) bytes.copy(minima, i * 4, 2 + bytes[which + i]! * 4, 6 + bytes[which + i]! * 4);
  return minima;
}
