import { words } from '../../../language/lexicon.ts';

// Who belongs to what; lemmas in lower case.

/** Nouns for who or what belongs to a body. */
export const members = words('member part branch wing affiliate faction component offshoot unit');
/** Verbs of belonging, with "to". */
export const belongs = words('belong');
/** Nouns for a body that somebody can belong to, without a name. */
export const bodies = words('coalition alliance militia group movement government cabinet junta party bloc council');
/** Words for who belongs, without a name. */
export const belongers = words('he she group militia brigade faction unit party');
