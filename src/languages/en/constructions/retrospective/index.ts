import type { RetrospectiveConstruction } from '../../../../extract/factuality/constructions.ts';
import { behindPerfect } from './behind-perfect.ts';
import { besideVerdict } from './beside-verdict.ts';
import { countedFrom } from './counted-from.ts';
import { explained } from './explained.ts';
import { foundByCourt } from './found-by-court.ts';
import { lifeTold } from './life-told.ts';
import { remembered } from './remembered.ts';
import { toldByCourt } from './told-by-court.ts';
import { tried } from './tried.ts';
import { yearsAfter } from './years-after.ts';

/** The ways in which English tells that a report looks back on an event. */
export const retrospectives: readonly RetrospectiveConstruction[] = [
  explained,
  yearsAfter,
  countedFrom,
  lifeTold,
  behindPerfect,
  tried,
  foundByCourt,
  remembered,
  besideVerdict,
  toldByCourt,
];
