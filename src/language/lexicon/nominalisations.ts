/** Nouns that tell what a verb does. */
export interface Nominalisations {
  /** The verb that a noun of action comes from, by lemma ("acquisition": "acquire"), or the word itself; in lower case. */
  verbOf(lemma: string): string;
}
