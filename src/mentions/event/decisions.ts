import { groundIsDoneTo } from './agent/ground-is-done-to.ts';
import { liberatorSpeaks } from './agent/liberator-speaks.ts';
import { takesResponsibility } from './agent/takes-responsibility.ts';
import { townIsWhere } from './agent/town-is-where.ts';
import { troopsOfNobody } from './agent/troops-of-nobody-named.ts';
import type { Decision } from './draft.ts';
import { theirOwn } from './patient/as-told.ts';
import { nobodyToHimself } from './patient/nobody-to-himself.ts';
import { pronounTaken } from './patient/pronoun-for-ground.ts';
import { ground } from './place/ground.ts';
import { onlySpot } from './place/only-spot-of-the-clause.ts';
import { scene } from './place/scene.ts';
import { townInProvince } from './place/town-in-province.ts';
import { bodySpeaks } from './speakers/body-of-a-spokesman.ts';
import { declaredTaken } from './what/declared-taken.ts';
import { fallOfPlace } from './what/fall-of-a-place.ts';
import { forcesFlee } from './what/forces-flee.ts';
import { forcesLeave } from './what/forces-leave.ts';
import { lostGround } from './what/lost-ground.ts';
import { placeIsSeized } from './what/place-is-seized.ts';

/** What is decided on an event beyond its roles, in this order: each sees what those before it have made. */
export const decisions: readonly Decision[] = [
  onlySpot,
  townInProvince,
  scene,
  townIsWhere,
  theirOwn,
  bodySpeaks,
  takesResponsibility,
  groundIsDoneTo,
  placeIsSeized,
  liberatorSpeaks,
  lostGround,
  fallOfPlace,
  forcesFlee,
  forcesLeave,
  troopsOfNobody,
  declaredTaken,
  pronounTaken,
  ground,
  nobodyToHimself,
];
