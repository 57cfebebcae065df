import type { FootageEvidence } from '../../corroborate/status/roles.ts';
import type { Decisions } from '../../record/fold.ts';
import { type Piece, type StepOnRecord, standing } from '../../record/footage-on-record.ts';
import { SINKING } from '../../record/step.ts';
import type { Judging } from '../fold/judging.ts';
import { type Dossier, dossierOf } from './dossier.ts';

/**
 * Judging with what was found of footage: which reports lean on which piece, and whether it stands, at any moment of knowledge. A finding
 * on a piece holds for its copies too, unless they have one of their own; "manipulated" is said of one file only.
 */
export function withFootage(
  judging: Judging,
  { pieces, steps, speaksOfFootage }: Omit<Decisions, 'judgements'>,
): Judging {
  const linked = pieces.filter(({ sightings }) => sightings.some(({ footage }) => footage.reports.length > 0));
  if (linked.length === 0) return judging;
  const moments = [
    ...new Set([
      ...pieces.flatMap(({ sightings }) => sightings.map(({ entry }) => Date.parse(entry.known))),
      ...steps.map(({ entry }) => Date.parse(entry.known)),
    ]),
  ].sort((a, b) => a - b);
  const made = new Map<number, Map<string, FootageEvidence>>();
  const at = (known: number): Map<string, FootageEvidence> => {
    const moment = moments.findLast((one) => one <= known) ?? Number.NEGATIVE_INFINITY;
    const have = made.get(moment);
    if (have !== undefined) return have;
    const found = clippedBy(pieces, steps, moment, speaksOfFootage);
    made.set(moment, found);
    return found;
  };
  const touched = lastTouched(pieces, steps);
  return {
    none: false,
    wording: judging.wording,
    at(known) {
      const judged = judging.at(known);
      const clipped = at(known);
      return clipped.size === 0
        ? judged
        : { ...judged, none: false, footageEvidenceOf: (report) => clipped.get(report) ?? null };
    },
    touched: (mention, source) => Math.max(judging.touched(mention, source), touched.get(mention.report) ?? 0),
    namedSince: (since) => ({
      ...judging.namedSince(since),
      reports: [...touched].filter(([, known]) => known >= since).map(([report]) => report),
    }),
  };
}

/** Families of copies: each piece by the first SHA-256 of all that are copies of one another, directly or through others. */
function familiesOf(pieces: readonly Piece[]): Map<string, string> {
  const parent = new Map(pieces.map(({ sha256 }) => [sha256, sha256]));
  const find = (one: string): string => {
    let root = one;
    while (parent.get(root) !== root) root = parent.get(root)!;
    return root;
  };
  for (const { sha256, sightings } of pieces)
    for (const { footage } of sightings)
      for (const { of } of footage.copies) {
        if (!parent.has(of)) continue;
        const [one, other] = [find(sha256), find(of)];
        if (one < other) parent.set(other, one);
        else parent.set(one, other);
      }
  return new Map(pieces.map(({ sha256 }) => [sha256, find(sha256)]));
}

/** When anything became known last of the footage that a report leans on, or of one in its family. */
function lastTouched(pieces: readonly Piece[], steps: readonly StepOnRecord[]): Map<string, number> {
  const families = familiesOf(pieces);
  const byFamily = new Map<string, number>();
  const later = (map: Map<string, number>, key: string, known: number): void =>
    void map.set(key, Math.max(map.get(key) ?? 0, known));
  for (const { sha256, sightings } of pieces)
    for (const { entry } of sightings) later(byFamily, families.get(sha256)!, Date.parse(entry.known));
  for (const { step, entry } of steps) {
    const family = families.get(step.footage);
    if (family !== undefined) later(byFamily, family, Date.parse(entry.known));
  }
  const reports = new Map<string, number>();
  for (const { sha256, sightings } of pieces)
    for (const { footage } of sightings)
      for (const report of footage.reports) later(reports, report, byFamily.get(families.get(sha256)!)!);
  return reports;
}

/** By report, what stood of its footage at one moment. */
function clippedBy(
  all: readonly Piece[],
  allSteps: readonly StepOnRecord[],
  known: number,
  speaks: (report: string) => boolean,
): Map<string, FootageEvidence> {
  const by = ({ entry }: { entry: { known: string } }): boolean => Date.parse(entry.known) <= known;
  const pieces = all.flatMap((piece): Piece[] => {
    const [first, ...others] = piece.sightings.filter(by);
    return first === undefined ? [] : [{ ...piece, sightings: [first, ...others] }];
  });
  const steps = standing(allSteps.filter(by));
  const families = familiesOf(pieces);
  const dossiers = new Map<string, Dossier>();
  const dossier = (sha256: string): Dossier => {
    const have = dossiers.get(sha256) ?? dossierOf(pieces.find((piece) => piece.sha256 === sha256)!, pieces, steps);
    dossiers.set(sha256, have);
    return have;
  };
  const found = new Map<string, FootageEvidence>();
  for (const { sha256, sightings } of [...pieces].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)))
    for (const report of new Set(sightings.flatMap(({ footage }) => footage.reports))) {
      const finding = findingOn(dossier(sha256), dossier);
      const clipped: FootageEvidence = {
        footage: dossier(sha256).id,
        family: families.get(sha256)!,
        ...finding,
        speaksOfIt: speaks(report),
      };
      if (weightOf(clipped) > weightOf(found.get(report))) found.set(report, clipped);
    }
  return found;
}

/** Of several pieces that one report leans on, one that fell decides. */
const weightOf = (clipped: FootageEvidence | undefined): number =>
  clipped === undefined ? 0 : clipped.finding === 'sunk' ? 3 : clipped.finding === 'verified' ? 2 : 1;

function findingOn(own: Dossier, dossier: (sha256: string) => Dossier): Pick<FootageEvidence, 'finding' | 'words'> {
  const told = [own, ...own.copies.map(({ sha256 }) => dossier(sha256))];
  for (const one of told) {
    if (one.verdict === null || (one !== own && one.verdict.verdict === 'manipulated')) continue;
    const { verdict, step } = one.verdict;
    const which = one === own ? `footage ${own.id}` : `footage ${own.id}, a copy of ${one.id},`;
    const words = `${which} was found ${verdict} by ${step.by}: ${step.note}`;
    if (SINKING.includes(verdict)) return { finding: 'sunk', words };
    if (verdict === 'verified') return { finding: 'verified', words };
    if (one === own) return { finding: null, words };
  }
  if (own.contradiction !== null)
    return { finding: 'sunk', words: `footage ${own.id} contradicts its claim: ${own.contradiction}` };
  return { finding: null, words: `shows footage ${own.id}` };
}
