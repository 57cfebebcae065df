import type { TerritoryPhrases } from '../../../../mentions/language.ts';
import { aroundBehind } from './around-behind.ts';
import { capitalEnd } from './capital-end.ts';
import { capitalOf } from './capital-of.ts';
import { controlBehind } from './control-behind.ts';
import { controlEnd } from './control-end.ts';
import { controlOf } from './control-of.ts';
import { goneFrom } from './gone-from.ts';
import { goneFromThing } from './gone-from-thing.ts';
import { heldInside } from './held-inside.ts';
import { inside } from './inside.ts';
import { kindAndName } from './kind-and-name.ts';
import { nameBehind } from './name-behind.ts';
import { nameOfPart } from './name-of-part.ts';
import { onlyNear } from './only-near.ts';
import { outOf } from './out-of.ts';
import { ownedThing } from './owned-thing.ts';
import { partBefore } from './part-before.ts';
import { partOf } from './part-of.ts';
import { partsOf } from './parts-of.ts';
import { seat } from './seat.ts';
import { setBeside } from './set-beside.ts';
import { sharedNoun } from './shared-noun.ts';
import { sideBefore } from './side-before.ts';
import { thingInPlace } from './thing-in-place.ts';
import { townBefore } from './town-before.ts';

/** Words around a place that say what of it is meant. */
export const territoryPhrases: TerritoryPhrases = {
  sideBefore,
  partBefore,
  townBefore,
  thingInPlace,
  nameBehind,
  capitalEnd,
  partOf,
  ownedThing,
  kindAndName,
  capitalOf,
  inside,
  heldInside,
  aroundBehind,
  outOf,
  onlyNear,
  partsOf,
  goneFrom,
  goneFromThing,
  controlEnd,
  controlBehind,
  controlOf,
  setBeside,
  nameOfPart,
  sharedNoun,
  seat,
};
