import type { Actor, Source, Telling, Voice } from '../corroborate/telling.ts';
import type { Place } from '../record/entity.ts';
import type { Citation, Happening, HappeningTime, OriginPart } from '../record/happening.ts';
import type { Cell } from '../situation/shelf.ts';
import type { Item } from '../situation/view.ts';

/*
 * Cells and items as JSON arrays without names of fields, each report written once: a third of the bytes, and half the time of plain JSON.
 * What comes back equals what went in (codec.test.ts); the return types make the compiler ask for every new field.
 */

type Row = unknown[];
const OWN = 0;

const packPlace = (place: Place | null): Row | null =>
  place === null ? null : [place.name, place.lat, place.lon, place.country, place.feature, place.source];
const openPlace = (row: Row | null): Place | null =>
  row === null
    ? null
    : ({ name: row[0], lat: row[1], lon: row[2], country: row[3], feature: row[4], source: row[5] } as Place);

const packTime = (time: HappeningTime): Row => [time.from, time.to, time.precision, time.stated ? 1 : 0];
const openTime = (row: Row): HappeningTime =>
  ({ from: row[0], to: row[1], precision: row[2], stated: row[3] === 1 }) as HappeningTime;

/** Actors, and voices, which have two fields more. */
function packActor(actor: Actor | Voice): Row {
  const { name, kind, key, side, country } = actor;
  const row: Row = [name, kind, key === name ? OWN : key, side, country];
  if ('act' in actor) row.push(actor.act, actor.nameless ? 1 : 0);
  return row;
}
function openActor(row: Row): Actor {
  const actor = { name: row[0], kind: row[1], key: row[2] === OWN ? row[0] : row[2], side: row[3], country: row[4] };
  return (row.length > 5 ? { ...actor, act: row[5], nameless: row[6] === 1 } : actor) as Actor;
}

const packQuantity = (quantity: Happening['quantity']): Row | null =>
  quantity === null ? null : [quantity.of, quantity.low, quantity.best, quantity.high];
const openQuantity = (row: Row | null): Happening['quantity'] =>
  row === null ? null : ({ of: row[0], low: row[1], best: row[2], high: row[3] } as Happening['quantity']);

const sameNames = (speakers: readonly string[], voices: readonly Voice[]): boolean =>
  speakers.length === voices.length && speakers.every((name, i) => name === voices[i].name);

/** A cell without its bounds of knowledge that the store keeps in columns. */
export type CellBody = Pick<Cell, 'maxKnown' | 'revised' | 'judged' | 'members' | 'leaders'>;

export function packCell({ chain, maxKnown, revised, judged, members, leaders }: Cell): string {
  const reports: string[] = [];
  const rows = members.map((one): Row => {
    let report = reports.lastIndexOf(one.report);
    if (report < 0) report = reports.push(one.report) - 1;
    return [
      one.id,
      report,
      one.known,
      leaders[one.id] === one.id ? OWN : leaders[one.id],
      one.kind,
      one.chain === chain ? OWN : one.chain,
      one.family,
      one.what,
      one.lemma,
      one.codes && [one.codes.plover, one.codes.cameo, one.codes.acled],
      packPlace(one.place),
      one.place !== null && one.placeKey === one.place.source ? OWN : one.placeKey,
      one.personKey,
      packTime(one.time),
      one.fromDay,
      one.toDay,
      one.cellDay,
      one.agent.map(packActor),
      one.patient.map(packActor),
      one.voices.map(packActor),
      one.value,
      one.happened,
      one.background ? 1 : 0,
      packQuantity(one.quantity),
      one.words.join(' '),
      one.headline ? 1 : 0,
      one.rule,
      one.start,
      one.end,
      one.said,
      sameNames(one.speakers, one.voices) ? OWN : one.speakers,
      one.certainty,
      one.polarity,
      one.clip,
      one.corrects,
    ];
  });
  return JSON.stringify([maxKnown, revised, judged, reports, rows]);
}

export function openCell(chain: string, body: string): CellBody {
  const [maxKnown, revised, judged, reports, rows] = JSON.parse(body) as [number, number, number, string[], Row[]];
  const leaders: Record<string, string> = {};
  const members = rows.map((row): Telling => {
    const [id, report, known, leader, kind, block, family, what, lemma, codes, at, placeKey, personKey, time] = row;
    const rest = row.slice(14);
    const [fromDay, toDay, cellDay, agent, patient, spoken, value, happened, background, quantity] = rest;
    const [words, headline, rule, start, end, said, speakers, certainty, polarity, clip, corrects] = rest.slice(10);
    const place = openPlace(at as Row | null);
    const voices = (spoken as Row[]).map(openActor) as Voice[];
    const three = codes as Row | null;
    if (leader !== null) leaders[id as string] = (leader === OWN ? id : leader) as string;
    return {
      id,
      report: reports[report as number],
      known,
      kind,
      chain: block === OWN ? chain : block,
      family,
      what,
      lemma,
      codes: three && { plover: three[0], cameo: three[1], acled: three[2] },
      place,
      placeKey: placeKey === OWN ? place!.source : placeKey,
      personKey,
      time: openTime(time as Row),
      fromDay,
      toDay,
      cellDay,
      agent: (agent as Row[]).map(openActor),
      patient: (patient as Row[]).map(openActor),
      voices,
      value,
      happened,
      background: background === 1,
      quantity: openQuantity(quantity as Row | null),
      words: words === '' ? [] : (words as string).split(' '),
      headline: headline === 1,
      rule,
      start,
      end,
      said,
      speakers: speakers === OWN ? voices.map(({ name }) => name) : speakers,
      certainty,
      polarity,
      clip,
      corrects: corrects ?? null,
    } as Record<keyof Telling, unknown> as Telling;
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
    [item.kind, item.family, item.section, item.place, item.person, item.from, item.to],
    [item.minKnown, item.maxKnown, item.last, item.weight, item.agents.map(packActor)],
    [happening.id, happening.formerly, happening.what, happening.line, packPlace(happening.place)],
    packTime(happening.time),
    happening.agent.map(({ name, kind }) => [name, kind]),
    happening.patient.map(({ name, kind }) => [name, kind]),
    [happening.status, happening.reason, happening.rule, happening.background ? 1 : 0],
    happening.origins.map(({ root, reports: from, part, reason }) => [
      root,
      from.map((report) => index.get(report) ?? report),
      part,
      reason,
    ]),
    packQuantity(happening.quantity),
    reports,
    told,
  ]);
}

export function openItem(body: string): Item {
  const [a, b, c, time, agent, patient, d, origins, quantity, reports, told] = JSON.parse(body) as [
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
    place: openPlace(c[4] as Row | null),
    time: openTime(time),
    agent: agent.map(party),
    patient: patient.map(party),
    status: d[0],
    reason: d[1],
    rule: d[2],
    background: d[3] === 1,
    origins: origins.map(([root, from, part, reason]) => ({
      root: root as string,
      reports: (from as (number | string)[]).map((at) => (typeof at === 'number' ? (reports[at][0] as string) : at)),
      part: part as OriginPart,
      reason: reason as string,
    })),
    quantity: openQuantity(quantity),
    told: told.map((row) => {
      const [report, publisher, published, title, url] = reports[row[0] as number];
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
    minKnown: b[0],
    maxKnown: b[1],
    last: b[2],
    weight: b[3],
    agents: (b[4] as Row[]).map(openActor),
    happening,
  } as Record<keyof Item, unknown> as Item;
}

/** A source without its sketch, and the sketch as bytes: the distinct minima (32 bits each), then, where any repeats, the bin of each. */
export function packSource({ sketch, ...source }: Source): { body: string; sketch: Uint8Array } {
  const { id, publisher, published, known, url, address, title, cites, shingles, quotes, gaps } = source;
  const { revisedBy, revisedKnown, archived, rewrite, withdrawals, textKey, reprintKnown } = source;
  const row = [id, publisher, published, known, url, title, cites, shingles, quotes, gaps, revisedBy, revisedKnown];
  const gone = withdrawals.map((one) => [one.known, one.seq, one.by, one.reason, one.undone ? 1 : 0]);
  const flags = (archived ? 1 : 0) + (rewrite ? 2 : 0);
  return {
    body: JSON.stringify([...row, address, flags, gone, textKey, reprintKnown]),
    sketch: packSketch(Buffer.from(sketch, 'base64')),
  };
}

export function openSource(body: string, sketch: Uint8Array): Source {
  const row = JSON.parse(body) as unknown[];
  const [
    id,
    publisher,
    published,
    known,
    url,
    title,
    cites,
    shingles,
    quotes,
    gaps,
    revisedBy,
    revisedKnown,
    address,
    flags,
    gone,
    textKey,
    reprintKnown,
  ] = row;
  return {
    id,
    publisher,
    published,
    known,
    url,
    address,
    title,
    cites,
    sketch: openSketch(sketch).toString('base64'),
    shingles,
    quotes,
    revisedBy,
    revisedKnown,
    archived: ((flags as number) & 1) !== 0,
    rewrite: ((flags as number) & 2) !== 0,
    textKey,
    reprintKnown,
    withdrawals: (gone as Row[]).map(([at, seq, by, reason, undone]) => ({
      known: at,
      seq,
      by,
      reason,
      undone: undone === 1,
    })),
    gaps,
  } as Record<keyof Source, unknown> as Source;
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
  for (let i = 0; i < bins; i++) bytes.copy(minima, i * 4, 2 + bytes[which + i] * 4, 6 + bytes[which + i] * 4);
  return minima;
}
