import { shortReportId } from '../../record/ids.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import { nameKey } from '../../record/name-key.ts';
import type { Source, WithdrawalOnRecord } from '../../record/source.ts';

/** When a mention stopped to stand (ms UTC), and why in words that name outlet and instant. */
export interface Fallen {
  known: number;
  why: string;
  /** Does a later text only tell it anew? Then nothing is lost. */
  anew: boolean;
}

const instant = (ms: number): string => new Date(ms).toISOString().replace(/(?::00)?\.000Z$/, 'Z');
const outlet = ({ publisher, id }: Source): string => publisher ?? `the publisher of report ${shortReportId(id)}`;

/** The last word on a report by `known` (ms): null while it stands. */
function withdrawnBy({ withdrawals }: Pick<Source, 'withdrawals'>, known: number): WithdrawalOnRecord | null {
  let last: WithdrawalOnRecord | null = null;
  for (const one of withdrawals)
    if (
      one.known <= known &&
      (last === null || one.known > last.known || (one.known === last.known && one.seq > last.seq))
    )
      last = one;
  return last === null || last.undone ? null : last;
}

/**
 * Which mentions of one happening stand no more by `known` (ms), by their ids: their report was replaced at its address by a later text,
 * was withdrawn, or its outlet corrected it; or they only repeat such an outlet. `corrections` are what outlets take back of it.
 */
export function fallenIn(
  members: readonly KnownMention[],
  corrections: readonly KnownMention[],
  sources: (report: string) => Source,
  known: number,
): Map<string, Fallen> {
  const fallen = new Map<string, Fallen>();
  for (const one of members) {
    const source = sources(one.report);
    const found = ofReport(source, members, known) ?? ofOutlet(one, source, corrections, sources);
    if (found !== null) fallen.set(one.id, found);
  }
  if (fallen.size === 0) return fallen;
  const last = new Map<string, Fallen>();
  const stands = new Set<string>();
  for (const one of members) {
    const { publisher } = sources(one.report);
    if (publisher === null) continue;
    const why = fallen.get(one.id);
    if (why === undefined) stands.add(nameKey(publisher));
    else last.set(nameKey(publisher), why);
  }
  for (const one of members) {
    if (fallen.has(one.id)) continue;
    const { cites } = sources(one.report);
    const root = [...cites, ...one.speakers.map(({ name }) => name)].find((name) => {
      const why = last.get(nameKey(name));
      return why !== undefined && !stands.has(nameKey(name)) && one.known <= why.known;
    });
    if (root !== undefined) {
      const { known: since, why, anew } = last.get(nameKey(root))!;
      fallen.set(one.id, { known: since, why: `it was told after ${root}; ${why}`, anew });
    }
  }
  return fallen;
}

function ofReport(source: Source, members: readonly KnownMention[], known: number): Fallen | null {
  const gone = withdrawnBy(source, known);
  if (gone !== null)
    return {
      known: gone.known,
      why: `${gone.by} withdrew the report of ${outlet(source)} on ${instant(gone.known)}: ${gone.reason}`,
      anew: false,
    };
  if (source.revisedKnown === null || source.revisedKnown > known) return null;
  const anew = members.some(({ report }) => report === source.revisedBy);
  return {
    known: source.revisedKnown,
    why: `${outlet(source)} replaced the text that told it on ${instant(source.revisedKnown)} by one that ${anew ? 'tells it anew' : 'no longer does'}`,
    anew,
  };
}

/** What the same outlet took back after it had told it; of a corrected number only that number falls. */
function ofOutlet(
  { report, known, quantity }: KnownMention,
  source: Source,
  corrections: readonly KnownMention[],
  sources: (report: string) => Source,
): Fallen | null {
  for (const one of corrections) {
    if (one.corrects !== 'whole' || one.report === report || one.known < known) continue;
    if (!sameOutlet(source, sources(one.report))) continue;
    if (one.quantity?.best != null && quantity?.best != null && one.quantity.best !== quantity.best) continue;
    return {
      known: one.known,
      why: `${outlet(source)} took it back on ${instant(one.known)}: “${one.words}”`,
      anew: false,
    };
  }
  return null;
}

const sameOutlet = (a: Source, b: Source): boolean =>
  (a.publisher !== null && b.publisher !== null && nameKey(a.publisher) === nameKey(b.publisher)) ||
  (a.address !== null && a.address === b.address);

/** The mentions without the numbers that their outlets, or those whom they cite, corrected afterwards; and those corrections in words. */
export function withoutWrongNumbers(
  members: readonly KnownMention[],
  corrections: readonly KnownMention[],
  sources: (report: string) => Source,
): { members: KnownMention[]; notes: string[] } {
  const numbers = corrections.filter(({ corrects, quantity }) => corrects === 'number' && quantity !== null);
  if (numbers.length === 0) return { members: [...members], notes: [] };
  const notes = new Set<string>();
  const right = members.map((one) => {
    const source = sources(one.report);
    const wrong = numbers.find((note) => {
      if (note.report === one.report || note.known < one.known || one.quantity === null) return false;
      const by = sources(note.report);
      const through = [...source.cites, ...one.speakers.map(({ name }) => name)].map(nameKey);
      const same = sameOutlet(source, by) || (by.publisher !== null && through.includes(nameKey(by.publisher)));
      return same && [one.quantity.best, one.quantity.low].includes(note.quantity!.best);
    });
    if (wrong === undefined) return one;
    notes.add(
      `${outlet(sources(wrong.report))} corrected the number ${wrong.quantity!.best} on ${instant(wrong.known)}`,
    );
    return { ...one, quantity: null, vague: null };
  });
  return { members: right, notes: [...notes].sort() };
}

/**
 * Of two texts at one address with one instant the shorter is taken for the first; what the other, a rewrite, tells is known only from the
 * next report of somewhere else that tells the same.
 */
export function vouched(members: readonly KnownMention[], sources: (report: string) => Source): KnownMention[] {
  if (!members.some(({ report }) => sources(report).rewrite)) return [...members];
  return members.filter((one) => {
    const { rewrite, address } = sources(one.report);
    return (
      !rewrite ||
      members.some((other) => {
        const by = sources(other.report);
        const says = other.polarity === one.polarity && other.speakers.at(-1)?.act !== 'deny' && !other.background;
        return says && other.known > one.known && !by.rewrite && by.address !== address;
      })
    );
  });
}
