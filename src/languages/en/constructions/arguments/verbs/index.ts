import type { VerbalArgument } from '../../../../../extract/arguments/verbal.ts';
import { addressee } from './addressee.ts';
import { addresseeBehind } from './addressee-behind.ts';
import { addresseeInClause } from './addressee-in-clause.ts';
import { addresseeWithin } from './addressee-within.ts';
import { aidReceiver } from './aid-receiver.ts';
import { controlGivenUp } from './control-given-up.ts';
import { controlTaken } from './control-taken.ts';
import { directObject } from './direct-object.ts';
import { doneTo } from './done-to.ts';
import { doneToWithin } from './done-to-within.ts';
import { fellTo } from './fell-to.ts';
import { goal } from './goal.ts';
import { goneTo } from './gone-to.ts';
import { hallOfTown, townOfHall } from './hall-of-town.ts';
import { leftBehind } from './left-behind.ts';
import { lostTo } from './lost-to.ts';
import { matter } from './matter.ts';
import { movedAgainst } from './moved-against.ts';
import { partner } from './partner.ts';
import { partnerBehind } from './partner-behind.ts';
import { partnerWithin } from './partner-within.ts';
import { peopleOfPlace, placeOfPeople } from './people-of-place.ts';
import { protestOver } from './protest-over.ts';
import { hitByShots, purposeOfProtest } from './purpose.ts';
import { spokenOf } from './spoken-of.ts';
import { subjectActs } from './subject-acts.ts';
import { surrenderedTo } from './surrendered-to.ts';
import { takenAlong } from './taken-along.ts';
import { underControlOf } from './under-control-of.ts';
import { undergoer } from './undergoer.ts';

/** Who fills which role in what a verb tells, in the order in which it is tried. */
export const verbArguments: readonly VerbalArgument[] = [
  subjectActs,
  undergoer,
  fellTo,
  underControlOf,
  controlGivenUp,
  goneTo,
  takenAlong,
  goal,
  lostTo,
  surrenderedTo,
  leftBehind,
  partner,
  partnerBehind,
  partnerWithin,
  matter,
  addressee,
  addresseeWithin,
  addresseeBehind,
  addresseeInClause,
  spokenOf,
  aidReceiver,
  controlTaken,
  peopleOfPlace,
  placeOfPeople,
  hallOfTown,
  townOfHall,
  directObject,
  doneToWithin,
  doneTo,
  movedAgainst,
  purposeOfProtest,
  hitByShots,
  protestOver,
];
