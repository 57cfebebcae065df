import type { Document } from '../../language/document.ts';
import { sentenceAt } from '../../language/tree.ts';
import type { Report } from '../../record/report.ts';
import { clauseHead } from '../clauses/clauses.ts';
import type { TokenAt } from '../draft.ts';
import type { BackgroundConstruction, ToldEvent } from './constructions.ts';

/** Is an event history or context, by any of a language's ways of saying so? */
export function isBackground(
  document: Document,
  constructions: readonly BackgroundConstruction[],
  at: TokenAt,
  said: ReadonlySet<number>,
): boolean {
  const told = toldAt(document, at, said);
  return constructions.some((one) => one.holds(told));
}

/** The event that a word tells, with what its time is held against. */
function toldAt(document: Document, { sentence: index, token }: TokenAt, said: ReadonlySet<number>): ToldEvent {
  const sentence = sentenceAt(document, index);
  const clause = clauseHead(sentence, token);
  return { document, sentence, token, clause, published: yearOf(document.report), said };
}

const years = new WeakMap<Report, { year: number | null }>();

/** The year of publication; where it is not known, the latest year that the text names. */
function yearOf(report: Report): number | null {
  if (report.published !== null) return Number(report.published.slice(0, 4));
  let known = years.get(report);
  if (known === undefined) {
    const named = [...report.text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([found]) => Number(found));
    known = { year: named.length === 0 ? null : Math.max(...named) };
    years.set(report, known);
  }
  return known.year;
}
