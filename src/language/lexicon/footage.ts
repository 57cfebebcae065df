import type { FootageObservation } from '../../record/observation.ts';
import type { WordSet } from './word-set.ts';

/** How somebody may have seen or heard what footage is of. */
export type Medium = FootageObservation['medium'];

/** Words of videos, pictures and recordings; in lower case. */
export interface FootageWords {
  /** The medium that a noun names, by lemma: "clip" a video; null for any other noun. */
  mediumOf(lemma: string): Medium | null;
  /** Broadcasters that show what happens, by lemma: "television". */
  broadcasters: WordSet;
  /** Verbs that say what is in footage and nothing else, by lemma: "depict". */
  depicting: WordSet;
  /** Verbs of putting footage before people, by lemma: "video shared online". */
  sharing: WordSet;
  /** Where on the net, in one word: "shared online". */
  online: WordSet;
  /** Prepositions before the place where footage is shown: "posted on Telegram". */
  venueLinks: WordSet;
  /** Nouns for such a place, by lemma: "on a website". */
  venues: WordSet;
  /** Content words of a mention of footage that tell nothing of what is in it; folded, without plural endings: "shared". */
  bare: WordSet;
  /** Is a phrase a noun for footage, and nothing more: "this old video"? */
  isClip(phrase: string): boolean;
  /** Words by which a sentence goes on from what is shown to the story around it: "people in the streets after rebels took the town". */
  storyLinks: WordSet;
  /** Stretches of time that do so too, nouns though they are: "hours after". */
  storySpans: WordSet;
  /** Words that do so behind a comma. */
  storyOpeners: WordSet;
}
