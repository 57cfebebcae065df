import type { ExtractLanguage } from '../../../extract/language.ts';
import { contested } from './control/contested.ts';

/** The ways in which English says things, one a file, in the order in which they are tried. */
export const constructions: ExtractLanguage = { states: [contested] };
