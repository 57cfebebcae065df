import type { Draft, DraftFiller } from '../extract/draft.ts';
import { tokenAt } from '../language/at.ts';
import type { Document, Token } from '../language/document.ts';
import { eventTypes } from '../record/event-types.ts';
import type { HarmRole } from './entities/coreference.ts';
import { tokenKey } from './entities/coreference.ts';

/** Which pronouns of a report do harm, and which suffer it, by `tokenKey`. */
export function harmRoles(document: Document, drafts: readonly Draft[]): ReadonlyMap<number, HarmRole> {
  const found = new Map<number, HarmRole>();
  const { pronouns, tellers } = document.lexicon;
  const tokenOf = ({ head }: DraftFiller): Token => tokenAt(document, head);
  const isPronoun = (filler: DraftFiller): boolean => pronouns.formOf(tokenOf(filler).form) !== null;
  for (const draft of drafts) {
    if (draft.kind !== 'event' || !eventTypes[draft.what].harm) continue;
    const put = (fillers: readonly DraftFiller[], others: readonly DraftFiller[], suffers: boolean): void => {
      const besideFighters = others.some((other) => isPronoun(other) || tellers.fights(tokenOf(other).lemma));
      for (const filler of fillers)
        if (isPronoun(filler))
          found.set(tokenKey(filler.head.sentence, filler.head.token), { suffers, besideFighters });
    };
    put(draft.patient, draft.agent, true);
    put(draft.agent, draft.patient, false);
  }
  return found;
}
