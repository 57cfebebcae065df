import type { WordSet } from './word-set.ts';

/** A class of nouns by which the sense of a verb is told: `lift_%curb` is to lift a curfew. By lemma, in lower case. */
export interface NounClass {
  name: string;
  words: WordSet;
  /** For what the stage tells by tags and names: such a class has no words of its own. */
  told?: 'people' | 'person' | 'actor' | 'place';
  /** Its members are part of the telling, and no one's role: "sanctions" in "imposed sanctions". */
  tells?: boolean;
  /** Its members are what an event that sends forces is done with: "troops" in "withdrew troops". */
  sent?: boolean;
  /** A member before another noun makes it one: "aid deliveries" are aid, but a "government building" is no government. */
  asModifier?: boolean;
  /** A place with a name is one. */
  orNamedPlace?: boolean;
}
