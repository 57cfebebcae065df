import type { Lexicon } from '../../language/lexicon.ts';
import type { NameWord } from '../../record/event-mention.ts';

/** Words of a name that are its own, and not those of its kind; nationality words with their country. */
export const ownWords = ({ nameParts, demonyms }: Lexicon, name: string): NameWord[] =>
  [...name.matchAll(/\p{Lu}[\p{L}\p{N}'’-]*/gu)]
    .map(([word]) => word)
    .filter((word) => !nameParts.shared.has(word))
    .map((word) => ({ word, nation: demonyms.get(word) ?? null }));
