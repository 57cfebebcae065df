import type { EventPhrases } from '../../../../mentions/language.ts';
import { boundContent } from './bound-content.ts';
import { broughtBy } from './brought-by.ts';
import { clipAgain } from './clip-again.ts';
import { countedFrom } from './counted-from.ts';
import { declaresTaken } from './declares-taken.ts';
import { headingBefore } from './heading-before.ts';
import { headingBehind } from './heading-behind.ts';
import { keptSuccess } from './kept-success.ts';
import { lookedBack } from './looked-back.ts';
import { notYet } from './not-yet.ts';
import { participle } from './participle.ts';
import { sum } from './sum.ts';
import { takesResponsibility } from './takes-responsibility.ts';
import { toldAgain } from './told-again.ts';
import { troopsOfNobody } from './troops-of-nobody.ts';

/** Words around an event that change what is told of it. */
export const eventPhrases: EventPhrases = {
  takesResponsibility,
  notYet,
  toldAgain,
  headingBefore,
  headingBehind,
  keptSuccess,
  troopsOfNobody,
  declaresTaken,
  lookedBack,
  countedFrom,
  broughtBy,
  sum,
  participle,
  clipAgain,
  boundContent,
};
