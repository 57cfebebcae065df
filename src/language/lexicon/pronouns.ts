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
  /** Pronouns and other words that name nobody, where they are all there is: "they", "some", "people who". */
  nameless: WordSet;
  /** What somebody is called whom nobody names. */
  somebody: string;
  /** Pronouns for a body or several people: "it", "they"; lower case. */
  ofBodies: WordSet;
  /** Pronouns for what was just told of, as the one who suffers: "it", "this", "which"; lower case. */
  pointing: WordSet;
  /** Pronouns that stand for an event told before: "it", "which"; lower case. */
  ofEvents: WordSet;
  /** Pronouns for a place just told of: "it", "there"; lower case. */
  ofPlaces: WordSet;
  /** Possessives of somebody spoken of, or of the speaker: "its", "our"; lower case. */
  possessive: WordSet;
  /** Of these, the ones that bodies and groups have: not "his". */
  ofBodiesOwn: WordSet;
  /** Pronouns that open a relative clause: "who", "which"; lower case. */
  relative: WordSet;
  /** Of these, for a person: "who". */
  relativePerson: WordSet;
  /** Of these, for a thing: "which". */
  relativeThing: WordSet;
  /** Adverbs that open one: "where", "when"; lower case. */
  relativeAdverbs: WordSet;
  /** Of these, for a place: "where". */
  relativePlace: WordSet;
  /** Pronouns that mean one person and no thing: "she", "who"; lower case. */
  ofPerson: WordSet;
  /** Pronouns that can mean who acts or is acted on: "they", "who", "everyone", "it"; lower case. */
  ofActors: WordSet;
  /** Pronouns that mean a thing, or somebody only by number: "it", "some"; lower case. */
  ofThings: WordSet;
  /** Pronouns that, as the subject of what is said, can mean whoever says it: "she", "they"; lower case. */
  ofSpeakers: WordSet;
}
