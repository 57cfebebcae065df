import type { ExtractLanguage } from '../../../extract/language.ts';
import { compound } from './control/compound.ts';
import { contested } from './control/contested.ts';
import { handedOver } from './control/handed-over.ts';
import { heldBy } from './control/held-by.ts';
import { holds } from './control/holds.ts';
import { inControl } from './control/in-control.ts';
import { inHands } from './control/in-hands.ts';
import { underControl } from './control/under-control.ts';
import { hasLeft } from './whereabouts/has-left.ts';
import { isIn } from './whereabouts/is-in.ts';
import { notSeen } from './whereabouts/not-seen.ts';
import { nowhere } from './whereabouts/nowhere.ts';
import { whereUnknown } from './whereabouts/where-unknown.ts';
import { whereaboutsUnknown } from './whereabouts/whereabouts-unknown.ts';

const control = [heldBy, holds, compound, inHands, underControl, handedOver, inControl, contested];
const whereabouts = [whereaboutsUnknown, nowhere, notSeen, whereUnknown, isIn, hasLeft];

/** The ways in which English says things, one a file, in the order in which they are tried. */
export const constructions: ExtractLanguage = { states: [...control, ...whereabouts] };
