import type { Certainty } from '../../record/observation.ts';
import type { WordSet } from './word-set.ts';

/** How real what follows a modal verb is, -3 … 3, and how it is put. */
export interface Modal {
  value: number;
  certainty: Certainty;
  /** It is another word too, and counts only where it is tagged as a modal: "need". */
  isOtherwise?: boolean;
}

/** What becomes of a modal before the perfect: "would have left"; null: as without. */
export interface PerfectModal {
  value: number | null;
  certainty: Certainty | null;
}

/** Words beside an event's own word that say how it is put. Forms in lower case, unless said. */
export interface ModalityWords {
  /** Modal verbs by form or lemma. */
  modals: ReadonlyMap<string, Modal>;
  /** Before the perfect, by lemma; a modal that is not listed is hedged there and keeps its value. */
  perfectModals: ReadonlyMap<string, PerfectModal>;
  /** Lemmas of modals that, in reported speech, tell what is to come: "said it would leave". */
  reportedFuture: WordSet;
  /** Lemma of the auxiliary of the perfect: "have left". */
  perfect: WordSet;
  /** Lemmas of verbs that nobody decides on, whoever the subject is: "fall", "die". */
  unwilled: WordSet;
  /** Adverbs and adjectives of the writer's own doubt: "reportedly", "apparent". */
  hedges: WordSet;
  /** Those that hand on what somebody claims: "allegedly", "so-called". */
  claims: WordSet;
  /** Adjectives of events to come: "planned", "upcoming". */
  plans: WordSet;
  /** Adjectives of events that did not come about: "failed", "foiled". */
  unreal: WordSet;
  /** Adverbs by which it did not quite happen: "almost". */
  nearly: WordSet;
  /** Negations of a verb by itself: "not". */
  not: WordSet;
}
