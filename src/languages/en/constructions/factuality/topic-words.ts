import { words } from '../../../../language/lexicon.ts';

/** Prepositions before what is only spoken of. */
export const topic = words('about regarding concerning');
