import type { Lexicon } from '../../../language/lexicon.ts';
import { numbers } from './numbers.ts';
import { offices } from './offices.ts';

/** The words of English, one concept a file. */
export const lexicon: Lexicon = { numbers, offices };
