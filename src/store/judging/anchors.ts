import { globalId, markOf, parseGlobalId } from '../../record/ids.ts';
import type { JudgedLine, Judgement } from '../../record/judgement.ts';
import type { LineKind } from '../../record/line.ts';
import type { Observation } from '../../record/observation.ts';

/** Share of the words of two observations (of those of either) from which a later reading's one is the same. */
const SAME_WORDS = 0.5;

/** How the reading of a report that counts is found, and which it is. */
export interface Readings {
  /** Of the report whose id begins so: its id, and the place in the log of its reading that counts; null when it has none. */
  newest(prefix: string): { report: string; seq: number } | null;
  observations(report: string): readonly Observation[];
}

/**
 * Ties judgements to the readings that count: another engine numbers its observations anew, so each is found again by its words. What no
 * reading tells any more is left out, and the judgement acts on the rest. Keeps what was found until a report is read again.
 */
export function anchorsOver({ newest: newestOf, observations }: Readings) {
  const kept = new Map<string, { seq: number; ids: Map<string, string | null> }>();
  /** Asked once a report in one pass over the judgements. */
  let pass = new Map<string, ReturnType<Readings['newest']>>();
  const newest = (prefix: string): ReturnType<Readings['newest']> => {
    let have = pass.get(prefix);
    if (have === undefined) {
      have = newestOf(prefix);
      pass.set(prefix, have);
    }
    return have;
  };
  const idNow = (kind: LineKind, id: string, [start, end]: readonly [number, number]): string | null => {
    const parts = parseGlobalId(id);
    const reading = parts === null ? null : newest(parts.report);
    if (parts === null || reading === null) return null;
    const { report: prefix, own } = parts;
    const { seq } = reading;
    let have = kept.get(prefix);
    if (have === undefined || have.seq !== seq) {
      have = { seq, ids: new Map() };
      kept.set(prefix, have);
    }
    const name = `${kind} ${own} ${start} ${end}`;
    const known = have.ids.get(name);
    if (known !== undefined) return known;
    const mark = markOf(own);
    const named = own.slice(0, own.length - mark.length);
    const found = again(observations(reading.report).filter(ofKind(kind)), named, start, end);
    const now = found === null ? null : globalId(prefix, found.id + mark);
    have.ids.set(name, now);
    return now;
  };
  const line = (of: JudgedLine): JudgedLine => {
    const now = new Map(of.observations.map((id, i) => [id, idNow(of.kind, id, of.spans[i]!)]));
    if ([...now].every(([id, found]) => id === found)) return of;
    const left = [...now.values()].filter((id) => id !== null);
    const spans = of.spans.filter((_, i) => now.get(of.observations[i]!) !== null);
    return { ...of, lead: now.get(of.lead) ?? '', observations: left, spans };
  };
  const anchored = <T extends Judgement>(judgement: T): T => {
    const about = judgement.about.map(line);
    if (about.every((one, i) => one === judgement.about[i])) return judgement;
    const { act } = judgement;
    if (act.do !== 'split') return { ...judgement, about };
    const [whole] = judgement.about;
    const observations = act.observations.flatMap((id) => {
      const i = whole!.observations.indexOf(id);
      return (i < 0 ? null : idNow(whole!.kind, id, whole!.spans[i]!)) ?? [];
    });
    return { ...judgement, about, act: { ...act, observations } };
  };
  return <T extends Judgement>(judgements: readonly T[]): T[] => {
    pass = new Map();
    return judgements.map(anchored);
  };
}

const ofKind =
  (kind: LineKind) =>
  (one: Observation): boolean =>
    one.kind === (kind === 'happening' ? 'event' : kind === 'control' ? 'state' : kind);

/** The observation with this id and span, else the one that shares most of its words. */
function again(observations: readonly Observation[], id: string, start: number, end: number): Observation | null {
  const same = observations.find((one) => one.id === id && one.span.start === start && one.span.end === end);
  if (same !== undefined) return same;
  let best: Observation | null = null;
  let most = SAME_WORDS;
  for (const one of observations) {
    const both = Math.min(one.span.end, end) - Math.max(one.span.start, start);
    const share = both / (Math.max(one.span.end, end) - Math.min(one.span.start, start));
    if (share > most || (share === most && best === null)) {
      best = one;
      most = share;
    }
  }
  return best;
}
