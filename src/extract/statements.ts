import type { Document } from '../language/document.ts';
import type { Problem } from '../record/reading.ts';
import type { StatementDraft } from './draft.ts';

export function statements(_document: Document, _problems: Problem[]): StatementDraft[] {
  return [];
}
