import { demonyms } from '../../languages/en/places/demonyms.ts';
import type { NameWord } from '../../record/event-mention.ts';

/** Capitalised for standing first, or part of what many such names share. */
const common =
  /^(?:The|Rebels?|Insurgents?|Militants?|Fighters?|Forces|Gunmen|Opposition|Separatists?|Islamists?|Jihadists?|Guerrillas?|Troops|Armed|Army|Free|National|Front|Movement|Militia|Militias|Anti|Pro|Ethnic|Local|Some|Many)$/;

/** Words of a name that are its own, and not those of its kind; nationality words with their country. */
export const ownWords = (name: string): NameWord[] =>
  [...name.matchAll(/\p{Lu}[\p{L}\p{N}'’-]*/gu)]
    .map(([word]) => word)
    .filter((word) => !common.test(word))
    .map((word) => ({ word, nation: demonyms.get(word) ?? null }));
