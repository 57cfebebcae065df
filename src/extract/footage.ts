import type { Document } from '../language/document.ts';
import type { Problem } from '../record/reading.ts';
import type { EventDraft, FootageDraft, StatementDraft } from './draft.ts';

export function footage(
  _document: Document,
  _said: readonly StatementDraft[],
  _happened: readonly EventDraft[],
  _problems: Problem[],
): FootageDraft[] {
  return [];
}
