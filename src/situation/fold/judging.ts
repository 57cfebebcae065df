import { type JudgementView, judgementView, noJudgements } from '../../corroborate/status/judgement-view.ts';
import { idInKey, type Key, keyOf } from '../../corroborate/status/mention-key.ts';
import type { Act, JudgedLine, Judgement } from '../../record/judgement.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import type { LineWording } from '../../record/line-wording.ts';
import { nameKey, partyKey } from '../../record/name-key.ts';
import type { Source } from '../../record/source.ts';
import { undoing } from '../../record/undoing.ts';

/** A judgement and when it could be known (ms UTC). */
export interface KnownJudgement {
  judgement: Judgement;
  known: number;
}

export interface Named {
  mentions: string[];
  parties: string[];
  sources: string[];
  /** Reports whose footage was looked into. */
  reports: string[];
}

/** What all judgements on record do to the fold, at any moment of knowledge; and the words of the lines that it makes. */
export interface Judging {
  /** Is no judgement on record? */
  none: boolean;
  wording: LineWording;
  /** What stands by then (ms; Infinity is everything). */
  at(known: number): JudgementView;
  /** When a judgement that acts on this mention, or the undoing of one, became known last (ms); 0 when none did. */
  touched(mention: KnownMention, source: Source): number;
  /** What judgements known since then (ms) name: mentions by their ids, parties and sources by their keys. */
  namedSince(since: number): Named;
}

const noJudging = (wording: LineWording): Judging => ({
  none: true,
  wording,
  at: () => noJudgements,
  touched: () => 0,
  namedSince: () => ({ mentions: [], parties: [], sources: [], reports: [] }),
});

/** When each key was touched last (ms). */
type Latest<K extends string = string> = Map<K, number>;
const later = <K extends string>(map: Latest<K>, key: K, known: number): void =>
  void map.set(key, Math.max(map.get(key) ?? 0, known));

/** What judgements act on, each with when one that does became known last (ms): mentions, parties and sources by their keys. */
function touchedBy(sorted: readonly KnownJudgement[]): { keys: Latest<Key>; parties: Latest; sources: Latest } {
  const [keys, parties, sources]: [Latest<Key>, Latest, Latest] = [new Map(), new Map(), new Map()];
  const byId = new Map(sorted.map((one) => [one.judgement.id, one]));
  // A to C, and F, count alike: they only matter where a D needs one of them beside it, or where they lift an E or D.
  const lowered = sorted.filter(({ judgement: { act } }) => act.do === 'grade-source' && /[DE]/.test(act.grade));
  const weighs = ({ source, grade }: Extract<Act, { do: 'grade-source' }>, known: number): boolean =>
    /[DE]/.test(grade) ||
    lowered.some(({ judgement: { act }, known: before }) => {
      if (act.do !== 'grade-source' || before > known) return false;
      return act.grade === 'D' || nameKey(act.source) === nameKey(source);
    });
  const touch = ({ act, about }: Judgement, known: number): void => {
    for (const key of about.flatMap(keysOf)) later(keys, key, known);
    if (act.do === 'side') later(parties, partyKey(act.party), known);
    if (act.do === 'grade-source' && weighs(act, known)) later(sources, nameKey(act.source), known);
    const undone = act.do === 'undo' ? byId.get(act.judgement) : undefined;
    if (undone !== undefined) touch(undone.judgement, known);
  };
  for (const { judgement, known } of sorted) touch(judgement, known);
  touchMerged(sorted, keys);
  return { keys, parties, sources };
}

/** A line that is accepted, or no more, joins or leaves those that it was merged with: they are touched when it is. */
function touchMerged(sorted: readonly KnownJudgement[], keys: Latest<Key>): void {
  const accepted = new Set(
    sorted.flatMap(({ judgement: { act, about } }) => (act.do === 'accept' ? about.flatMap(keysOf) : [])),
  );
  if (accepted.size === 0) return;
  for (const { judgement } of sorted) {
    if (judgement.act.do !== 'merge') continue;
    const all = judgement.about.flatMap(keysOf);
    const latest = Math.max(0, ...all.map((key) => (accepted.has(key) ? (keys.get(key) ?? 0) : 0)));
    if (latest > 0) for (const key of all) later(keys, key, latest);
  }
}

const keysOf = ({ kind, observations }: JudgedLine): Key[] => observations.map((id) => keyOf({ kind, id }));

/** What stands at a moment of knowledge (ms), made once for each number of judgements known by then. */
function standingAt(sorted: readonly KnownJudgement[]): (known: number) => JudgementView {
  const made = new Map<number, JudgementView>();
  return (known) => {
    const count = sorted.findLastIndex((one) => one.known <= known) + 1;
    const have = made.get(count);
    if (have !== undefined) return have;
    const by = sorted.slice(0, count).map(({ judgement }) => judgement);
    const undone = undoing(by);
    const judged = judgementView(by.filter(({ id, act }) => act.do !== 'undo' && !undone.has(id)));
    made.set(count, judged);
    return judged;
  };
}

/** Orders judgements by knowledge, whatever order they stand in the log, and finds what each touches. */
export function judgingBy(all: readonly KnownJudgement[], wording: LineWording): Judging {
  if (all.length === 0) return noJudging(wording);
  const sorted = [...all].sort((a, b) => a.known - b.known || (a.judgement.id < b.judgement.id ? -1 : 1));
  const { keys, parties, sources } = touchedBy(sorted);
  return {
    none: false,
    wording,
    at: standingAt(sorted),
    touched(mention, source) {
      let latest = keys.get(keyOf(mention)) ?? 0;
      if (parties.size > 0)
        for (const { name } of [...mention.agent, ...mention.patient, ...mention.speakers])
          latest = Math.max(latest, parties.get(partyKey(name)) ?? 0);
      if (sources.size > 0)
        for (const name of [source.publisher ?? '', ...source.cites, ...mention.speakers.map(({ name }) => name)])
          latest = Math.max(latest, sources.get(nameKey(name)) ?? 0);
      return latest;
    },
    namedSince(since) {
      const late = <K extends string>(map: ReadonlyMap<K, number>): K[] =>
        [...map].filter(([, known]) => known >= since).map(([key]) => key);
      return {
        mentions: late(keys).map(idInKey),
        parties: late(parties),
        sources: late(sources),
        reports: [],
      };
    },
  };
}
