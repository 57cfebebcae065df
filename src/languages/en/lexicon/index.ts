import type { Lexicon } from '../../../language/lexicon.ts';
import { numbers } from './numbers.ts';
import { offices } from './offices.ts';
import { tellers } from './tellers.ts';

/** The words of English, one concept a file. */
export const lexicon: Lexicon = { numbers, offices, tellers };
