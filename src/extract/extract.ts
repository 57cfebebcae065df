import type { Document } from '../language/document.ts';
import type { Problem } from '../record/reading.ts';
import type { Draft } from './draft.ts';
import { events } from './events/events.ts';
import { footageMentions } from './footage/mentions.ts';
import type { ExtractLanguage } from './language.ts';
import { statements } from './statements.ts';
import { states } from './states.ts';

/** Sentences to observations. Statements come first: what stands inside one is `said` by it. */
export function extract(document: Document, language: ExtractLanguage): { drafts: Draft[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const said = statements(document, language, problems);
  const happened = events(document, language, said, problems);
  const held = states(document, language, said, happened, problems);
  const shown = footageMentions(document, language, said, happened);
  return { drafts: numbered([...said, ...happened, ...held, ...shown]), problems };
}

/** Gives the ids `o1`, `o2`, … in text order, and rewrites `said` and `shows` to match. */
function numbered(drafts: Draft[]): Draft[] {
  const inOrder = drafts
    .map((draft, index) => ({ draft, index, at: draft.kind === 'event' ? draft.cue.start : draft.span.start }))
    .sort((a, b) => a.at - b.at || a.draft.span.start - b.draft.span.start || a.index - b.index)
    .map(({ draft }) => draft);
  const ids = new Map(inOrder.map((draft, index) => [draft.id, `o${index + 1}`]));
  for (const draft of inOrder) {
    draft.id = ids.get(draft.id)!;
    if (draft.said !== null) draft.said = ids.get(draft.said) ?? null;
    if (draft.kind === 'footage') draft.shows = draft.shows.flatMap((id) => ids.get(id) ?? []);
  }
  return inOrder;
}
