import type { KnownMention } from '../../record/known-mention.ts';
import type { Graded } from '../origins/weigh.ts';
import type { Evidence } from '../status/evidence.ts';
import { countOf } from '../status/grades.ts';
import type { Part } from '../status/roles.ts';
import type { Sources } from './knowledge.ts';

/** What the status is decided on. */
export function evidenceOf(
  { family, value }: KnownMention,
  parts: Part[],
  origins: Graded[],
  verdict: Evidence['verdict'],
  sources: Sources,
): Evidence {
  const lastDenial = Math.max(
    ...parts.filter(({ role, party }) => role === 'denies' && party).map(({ mention }) => mention.known),
  );
  const after = origins.filter(({ reports }) => reports.every((report) => sources(report).known > lastDenial));
  return {
    family,
    value,
    parts,
    origins,
    counted: countOf(origins.map(({ grade }) => grade)),
    originsAfterDenial: countOf(after.map(({ grade }) => grade)),
    verdict,
  };
}

/**
 * Inside one report, words that only put the attributed news shortly count as attributed: a headline that asserts what the body gives on
 * somebody's word alone takes the body's part.
 */
export function settle(parts: Part[]): Part[] {
  const byReport = Map.groupBy(parts, ({ mention }) => mention.report);
  return parts.map((part) => {
    if (part.role !== 'asserts' || !part.mention.headline) return part;
    const body = byReport
      .get(part.mention.report)!
      .filter(({ mention, role }) => !mention.headline && role !== 'denies' && role !== 'background');
    const stand =
      body.find(({ role }) => role === 'asserts') ??
      body.find(({ role }) => role === 'admits') ??
      body.find(({ role }) => role === 'witness') ??
      body[0];
    return stand === undefined || stand.role === 'asserts'
      ? part
      : { ...part, role: stand.role, voice: stand.voice, party: stand.party };
  });
}
