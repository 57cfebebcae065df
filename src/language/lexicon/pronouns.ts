import type { Gender } from './gender.ts';
import type { WordSet } from './word-set.ts';

/** What a personal or possessive pronoun tells of whom it means. */
export interface PronounForm {
  /** 'n' for things and bodies; null where it does not tell. */
  gender: Gender | 'n' | null;
  plural: boolean;
  /** 1 the speaker, 3 somebody spoken of. */
  person: 1 | 3;
  reflexive: boolean;
}

export interface PronounWords {
  /** Pronouns that can mean somebody told of before: "she", "himself", "theirs"; and the speaker's own: "me", "us". Null for all else. */
  formOf(word: string): PronounForm | null;
  /** Verbs, by lemma, whose subject "it" means nothing: "it rained". */
  withoutSubject: WordSet;
  /** Pronouns that open a relative clause: "who", "which"; lower case. */
  relative: WordSet;
  /** Pronouns that mean one person and no thing: "she", "who"; lower case. */
  ofPerson: WordSet;
  /** Pronouns that mean a thing, or somebody only by number: "it", "some"; lower case. */
  ofThings: WordSet;
}
