import type { EntityKind } from '../../record/entity.ts';
import type { Gender } from './gender.ts';
import type { WordSet } from './word-set.ts';

/** What common nouns name: people, bodies, groups and places, or things. All by lemma, in lower case. */
export interface EntityNouns {
  /** What kind of thing a noun names; null for things. "minister" a person, "ministers" a group, "ministry" an organisation. */
  kindOf(lemma: string, plural: boolean): EntityKind | null;
  /** Descriptions that point to nobody: "the group", "both sides"; lower case. */
  nobody: WordSet;
  /** Does a phrase end in those who, told of as somebody's, are not on his side or act for themselves: "its allies", "their captors"? */
  standsApart(phrase: string): boolean;
  /** Nouns for one person: "dictator", "widow". */
  people: WordSet;
  /** Nouns for who can act or be acted on as people are: people, bodies ("mission"), countries, armed vehicles. */
  actors: WordSet;
  /** Does a plural, or a word with a capital, name people by its ending: "activists", "Syrian", "gunmen"? Lower case. */
  endsLikePeople(lemma: string): boolean;
  /** Nouns for those who are sent and do the will of others, unless a nationality stands before them: "troops", "inspectors". */
  sent: WordSet;
  /** Nouns for what shows a person and is none: "statue". */
  images: WordSet;
  /** Nouns for the unnamed sides of a conflict, who stay the same through a report: "rebel". */
  sides: WordSet;
  /** Nouns that tell the gender of the person they name: "spokeswoman", "priest". */
  gender: ReadonlyMap<string, Gender>;
  /** May a person called by the one noun be meant by the other: "the president", "the dictator"? */
  sameRole(a: string, b: string): boolean;
}
