import type { Status } from '../../record/happening.ts';
import type { ItemGrade, SourceGrade } from '../../record/judgement.ts';

/** The Admiralty scale (NATO AJP-2.1): reliability of a source, and what the record makes of it. */
export const sourceGrades: Readonly<Record<SourceGrade, { words: string; counts: string }>> = {
  A: { words: 'completely reliable', counts: 'an origin' },
  B: { words: 'usually reliable', counts: 'an origin' },
  C: { words: 'fairly reliable', counts: 'an origin' },
  D: { words: 'not usually reliable', counts: 'an origin only beside one graded A, B or C' },
  E: { words: 'unreliable', counts: 'never: what it tells, admits or denies is set aside' },
  F: { words: 'cannot be judged', counts: 'an origin; where every source starts' },
};

/** Credibility of an item, the status that a person's grade gives a happening, and the statuses that propose the grade. */
export const itemGrades: Readonly<Record<ItemGrade, { words: string; gives: Status | null; from: readonly Status[] }>> =
  {
    1: { words: 'confirmed by other sources', gives: 'confirmed', from: ['confirmed'] },
    2: { words: 'probably true', gives: 'reported', from: ['reported'] },
    3: { words: 'possibly true', gives: 'claimed', from: ['claimed'] },
    4: { words: 'doubtful', gives: 'disputed', from: ['disputed'] },
    5: { words: 'improbable', gives: 'disputed', from: ['denied', 'retracted'] },
    6: { words: 'cannot be judged', gives: null, from: ['unknown', 'superseded'] },
  };

/** The grade that a happening's status proposes; what somebody merely said is not for grading. */
export function proposedGrade(status: Status, rule: string): ItemGrade {
  if (rule === 'said' || rule === 'history') return '6';
  const found = (Object.keys(itemGrades) as ItemGrade[]).find((grade) => itemGrades[grade].from.includes(status));
  return found ?? '6';
}

/** From the most to the least that a source's word weighs: D is below a source that nobody has judged. */
const order: readonly SourceGrade[] = ['A', 'B', 'C', 'F', 'D', 'E'];

/** What comes through several hands is as reliable as the least of those that anyone has judged. */
export const weakest = (grades: readonly SourceGrade[]): SourceGrade =>
  grades
    .filter((grade) => grade !== 'F')
    .reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), 'F' as SourceGrade);

/** The grade of an origin is that of its best carrier: a copy in a worse paper does not make it worse. */
export const best = (grades: readonly SourceGrade[]): SourceGrade =>
  grades.reduce((a, b) => (order.indexOf(b) < order.indexOf(a) ? b : a));

/** How many origins count towards a confirmation: those graded D only beside one graded A, B or C. */
export function countOf(grades: readonly SourceGrade[]): number {
  const trusted = grades.some((grade) => grade === 'A' || grade === 'B' || grade === 'C');
  return grades.filter((grade) => grade !== 'E' && (grade !== 'D' || trusted)).length;
}

/** The two tables of grades in docs/status.md, as Markdown. */
export function gradeTables(): string {
  const sources = (Object.keys(sourceGrades) as SourceGrade[]).map(
    (grade) => `| ${grade} | ${sourceGrades[grade].words} | ${sourceGrades[grade].counts} |`,
  );
  const items = (Object.keys(itemGrades) as ItemGrade[]).map((grade) => {
    const { words, gives, from } = itemGrades[grade];
    return `| ${grade} | ${words} | ${gives ?? 'nothing: the other rules decide'} | ${from.join(', ')} |`;
  });
  return [
    '| source | reliability | counts as |',
    '|---|---|---|',
    ...sources,
    '',
    "| item | credibility | a person's grade makes it | proposed for |",
    '|---|---|---|---|',
    ...items,
  ].join('\n');
}
