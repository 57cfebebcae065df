import type { Beside } from '../../../../record/event-mention.ts';
import type { GlobalId } from '../../../../record/ids.ts';
import type { KnownMention, Speaker } from '../../../../record/known-mention.ts';
import type { Window } from '../../../../record/projections.ts';
import type { Span } from '../../../../record/span.ts';
import { flag, list, orNull, plain, record } from './pack.ts';
import { actorFields, actors, OWN, place, quantity, type Row, time } from './parts.ts';

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
  p: plain(),
  sure: flag,
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
  running: flag,
});

/** A window without its bounds of knowledge that the store keeps in columns. */
export type WindowBody = Pick<Window, 'maxKnown' | 'revised' | 'judged' | 'members' | 'leaders'>;

/** A window as a JSON array without names of fields, each report written once. */
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

/** Reads what `packWindow` wrote. */
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
