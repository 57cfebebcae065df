import type { BoundConstruction, TollConstruction } from '../../../../extract/quantity/constructions.ts';
import { about } from './about.ts';
import { atLeast } from './at-least.ts';
import { atMost } from './at-most.ts';
import { rangeBefore } from './range-before.ts';
import { rangeBehind } from './range-behind.ts';
import { tollBroughtTo } from './toll-brought-to.ts';
import { tollComesTo } from './toll-comes-to.ts';
import { tollIs } from './toll-is.ts';
import { tollOf } from './toll-of.ts';

/** The ways in which English tells between what a number lies, in the order in which they are tried. */
export const bounds: readonly BoundConstruction[] = [rangeBefore, rangeBehind, atLeast, atMost, about];

/** The ways in which English tells how many have died in all, in the order in which they are tried. */
export const tolls: readonly TollConstruction[] = [tollOf, tollIs, tollComesTo, tollBroughtTo];
