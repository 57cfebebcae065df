import type { PlaceLink } from '../../../../resolve/toponyms/link.ts';
import { holderApposition } from './holder-apposition.ts';
import { holderComma } from './holder-comma.ts';
import { holderDivision } from './holder-division.ts';
import { holderIn } from './holder-in.ts';
import { holderKind } from './holder-kind.ts';
import { holderPart } from './holder-part.ts';
import { nationBefore } from './nation-before.ts';
import { possessor } from './possessor.ts';

/** The ways in which English ties the name of a place to that of another beside it. */
export const placeLinks: readonly PlaceLink[] = [
  holderComma,
  holderIn,
  holderPart,
  holderKind,
  holderDivision,
  holderApposition,
  possessor,
  nationBefore,
];
