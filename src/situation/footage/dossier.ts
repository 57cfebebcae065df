import type { Copy } from '../../record/footage.ts';
import type { Piece, StepOnRecord } from '../../record/footage-on-record.ts';
import type { FootageVerdict, Step } from '../../record/step.ts';
import { firstInstant, lastInstant } from '../../record/time.ts';

/** When a piece is known to have existed, and by what. */
export interface Seen {
  at: string;
  by: 'published' | 'retrieved' | 'recorded';
  source: string | null;
  url: string | null;
}

/** All that is known of one piece: for the desk, the command line and the fold alike. */
export interface Dossier {
  id: string;
  sha256: string;
  seen: Seen;
  copies: { id: string; sha256: string; seen: Seen; copy: Copy; reversed: boolean }[];
  /** The piece among this and its copies that was seen first. */
  earliest: { id: string; sha256: string; seen: Seen };
  /** Why the claimed time cannot be right; null where nothing speaks against it. */
  contradiction: string | null;
  steps: StepOnRecord[];
  verdict: { verdict: FootageVerdict; step: Step } | null;
  /** Ids of reports that lean on it. */
  reports: string[];
}

/** The earliest moment at which a piece is known to have been there. A day counts to its end. */
function seenOf({ sightings }: Piece): Seen {
  const all = sightings.flatMap(({ footage, entry }): Seen[] => {
    const told = { source: footage.source, url: footage.from.url };
    return [
      ...(footage.published === null ? [] : [{ at: footage.published, by: 'published' as const, ...told }]),
      ...(footage.from.retrieved === null ? [] : [{ at: footage.from.retrieved, by: 'retrieved' as const, ...told }]),
      { at: entry.known, by: 'recorded' as const, ...told },
    ];
  });
  const order = ({ at, by, source, url }: Seen): string => `${at} ${by} ${source ?? ''} ${url ?? ''}`;
  return all.reduce((first, one) => {
    const gap = lastInstant(one.at) - lastInstant(first.at);
    return gap < 0 || (gap === 0 && order(one) < order(first)) ? one : first;
  });
}

/** A stretch or likeness told from the other side. */
function reversedCopy(copy: Copy, of: string): Copy {
  const stretches = copy.stretches.map(({ from, to, otherFrom, otherTo, offset, speed, frames }) => ({
    from: otherFrom,
    to: otherTo,
    otherFrom: from,
    otherTo: to,
    offset: Number((-offset / speed).toFixed(2)),
    speed: Number((1 / speed).toFixed(3)),
    frames,
  }));
  return { ...copy, of, stretches };
}

/** The dossier of a piece, from all pieces and steps on record. A pure function of the set: their order does not matter. */
export function dossierOf(piece: Piece, pieces: readonly Piece[], steps: readonly StepOnRecord[]): Dossier {
  const seen = seenOf(piece);
  const copies = new Map<string, Dossier['copies'][number]>();
  for (const other of pieces) {
    if (other.sha256 === piece.sha256) continue;
    const own = piece.sightings.flatMap(({ footage }) => footage.copies).find(({ of }) => of === other.sha256);
    const theirs = other.sightings.flatMap(({ footage }) => footage.copies).find(({ of }) => of === piece.sha256);
    const copy = own ?? (theirs && reversedCopy(theirs, other.sha256));
    if (copy)
      copies.set(other.sha256, {
        id: other.id,
        sha256: other.sha256,
        seen: seenOf(other),
        copy,
        reversed: own === undefined,
      });
  }
  const all = [{ id: piece.id, sha256: piece.sha256, seen }, ...copies.values()];
  const {
    id,
    sha256,
    seen: first,
  } = all.reduce((best, one) => {
    const gap = lastInstant(one.seen.at) - lastInstant(best.seen.at);
    return gap < 0 || (gap === 0 && one.sha256 < best.sha256) ? one : best;
  });
  const about = steps.filter(({ step }) => step.footage === piece.sha256);
  const verdicts = about.filter(({ undoneBy }) => undoneBy === null).map(({ step }) => step);
  const last = verdicts.findLast(({ act }) => act.do === 'verdict');
  return {
    id: piece.id,
    sha256: piece.sha256,
    seen,
    copies: [...copies.values()].sort(
      (a, b) => lastInstant(a.seen.at) - lastInstant(b.seen.at) || (a.sha256 < b.sha256 ? -1 : 1),
    ),
    earliest: { id, sha256, seen: first },
    contradiction: contradictionOf(piece, { id, seen: first }),
    steps: about,
    verdict: last?.act.do === 'verdict' ? { verdict: last.act.verdict, step: last } : null,
    reports: [...new Set(piece.sightings.flatMap(({ footage }) => footage.reports))].sort(),
  };
}

/** A copy that was there before the moment it is said to show. */
function contradictionOf(piece: Piece, earliest: { id: string; seen: Seen }): string | null {
  const { at, by, source } = earliest.seen;
  const claims = piece.sightings.flatMap(({ footage }) => footage.claimed.time ?? []).sort();
  const time = claims.find((one) => lastInstant(at) < firstInstant(one));
  if (time === undefined) return null;
  const which = earliest.id === piece.id ? 'it' : `its copy ${earliest.id}`;
  return `${which} was ${WORDS[by]} ${at}${source === null ? '' : ` (${source})`}, before ${time}, when it is said to have been taken`;
}
const WORDS = { published: 'published on', retrieved: 'fetched on', recorded: 'on record on' } as const;
