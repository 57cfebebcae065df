import type { SourceGrade } from '../../record/judgement.ts';
import { nameKey } from '../../record/name-key.ts';
import type { Source } from '../../record/source.ts';
import { leansOn, withFootageEvidence } from '../status/footage-evidence.ts';
import { best, weakest } from '../status/grades.ts';
import type { JudgementView } from '../status/judgement-view.ts';
import type { Part } from '../status/roles.ts';
import { type Account, originsOf } from './origins.ts';

type Sources = (report: string) => Source;

/** Does the mention say as fact what happened? */
const isFact = ({ role }: Part): boolean => role === 'asserts' || role === 'witness';

/**
 * What a person graded doubtful never counts, nor what somebody claims, admits or denies through a source graded E. What is told as fact is
 * weighed by its origin, so that a copy weighs what the original does.
 */
export function weighed(told: Part, judged: JudgementView, sources: Sources): Part {
  if (judged.none || told.role === 'withdrawn' || told.role === 'background') return told;
  const part = withFootageEvidence(told, judged.footageEvidenceOf(told.mention.report));
  if (part.role === 'sunk') return part;
  if (judged.doubts(part.mention)) return { ...part, role: 'doubted', party: false };
  if (isFact(part)) return part;
  const grade = judged.reliability(part.mention, sources(part.mention.report));
  return grade === 'E' ? { ...part, role: 'unreliable', party: false } : part;
}

/** An origin with the grade that persons gave its source. */
export type Graded = ReturnType<typeof originsOf>[number] & { grade: SourceGrade };

/** The independent origins that count, with their grades; mentions from origins graded E are set aside. */
export function originsWith(
  settled: Part[],
  judged: JudgementView,
  sources: Sources,
): { origins: Graded[]; parts: Part[] } {
  const facts = settled.filter(isFact);
  const accounts = [...Map.groupBy(facts, ({ mention }) => mention.report)].map(([report, told]) => ({
    source: sources(report),
    mentions: told.map(({ mention }) => mention),
    footage: footageOf(report, told, judged),
  }));
  const all = originsOf(accounts).map((origin) => ({ ...origin, grade: gradeOf(origin, judged, sources) }));
  const unreliable = new Set(all.flatMap(({ grade, reports }) => (grade === 'E' ? reports : [])));
  if (unreliable.size === 0) return { origins: all, parts: settled };
  return {
    origins: all.filter(({ grade }) => grade !== 'E'),
    parts: settled.map((part) =>
      isFact(part) && unreliable.has(part.mention.report) ? { ...part, role: 'unreliable', party: false } : part,
    ),
  };
}

/** The footage that all that a report tells here leans on; whether it is verified. */
function footageOf(report: string, told: readonly Part[], judged: JudgementView): Account['footage'] {
  const clipped = judged.footageEvidenceOf(report);
  if (clipped === null || !told.every(({ mention }) => leansOn(mention, clipped))) return null;
  return { ...clipped, alone: told.every(({ footage }) => footage !== undefined) };
}

/** An outlet's own report has the outlet's grade, whoever copies it; a voice's or an agency's word is as good as it and its best carrier. */
function gradeOf({ root, key, reports }: Omit<Graded, 'grade'>, judged: JudgementView, sources: Sources): SourceGrade {
  if (judged.none) return 'F';
  const publishers = reports.map((report) => sources(report).publisher ?? '');
  const own = nameKey(publishers[0]!) === key;
  return own ? judged.gradeOf(root) : weakest([judged.gradeOf(root), best(publishers.map(judged.gradeOf))]);
}
