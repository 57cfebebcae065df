import type { Document } from '../language/document.ts';
import type { Problem } from '../record/reading.ts';
import type { Draft } from './draft.ts';
import { events } from './events/events.ts';
import { footageMentions } from './footage/mentions.ts';
import type { ExtractLanguage } from './language.ts';
import { statements } from './speech/statements.ts';
import { states } from './states/states.ts';

/** Sentences to observations. Statements come first: what stands inside one is `said` by it. */
export function extract(document: Document, language: ExtractLanguage): { drafts: Draft[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const said = statements(document, language, problems);
  const happened = events(document, language, said, problems);
  const held = states(document, language, said, happened, problems);
  const shown = footageMentions(document, language, said, happened);
  return { drafts: numbered([...said, ...happened, ...held, ...shown]), problems };
}

/** The drafts in text order, with the ids `o1`, `o2`, … and with `said` and `shows` to match. */
function numbered(drafts: readonly Draft[]): Draft[] {
  const inOrder = drafts
    .map((draft, index) => ({ draft, index, at: draft.kind === 'event' ? draft.cue.start : draft.span.start }))
    .sort((a, b) => a.at - b.at || a.draft.span.start - b.draft.span.start || a.index - b.index)
    .map(({ draft }) => draft);
  const ids = new Map(inOrder.map((draft, index) => [draft.id, `o${index + 1}`]));
  return inOrder.map((draft, index): Draft => {
    const id = `o${index + 1}`;
    const said = draft.said === null ? null : (ids.get(draft.said) ?? null);
    return draft.kind === 'footage'
      ? { ...draft, id, said, shows: draft.shows.flatMap((one) => ids.get(one) ?? []) }
      : { ...draft, id, said };
  });
}
