import type { Citation, Happening, OriginPart } from '../../../../record/happening.ts';
import type { Item } from '../../../../record/view.ts';
import { orNull } from './pack.ts';
import { actors, place, quantity, type Row, time } from './parts.ts';

/** An item as a JSON array without names of fields, each report written once. */
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
    [
      happening.status,
      happening.reason,
      happening.rule,
      happening.background ? 1 : 0,
      happening.sure ? 1 : 0,
      happening.p,
    ],
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

/** Reads what `packItem` wrote. */
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
    p: d[5],
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
