import type { Document } from '../language/document.ts';
import type { Problem } from '../record/reading.ts';
import type { EventDraft, StatementDraft } from './draft.ts';

export function events(_document: Document, _said: readonly StatementDraft[], _problems: Problem[]): EventDraft[] {
  return [];
}
