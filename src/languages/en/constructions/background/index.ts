import type { BackgroundConstruction } from '../../../../extract/factuality/constructions.ts';
import { aside } from './aside.ts';
import { attribute } from './attribute.ts';
import { besideDated } from './beside-dated.ts';
import { dated } from './dated.ts';
import { endTo } from './end-to.ts';
import { ending } from './ending.ts';
import { forYears } from './for-years.ts';
import { habit } from './habit.ts';
import { lastYear } from './last-year.ts';
import { pastOccasion } from './past-occasion.ts';
import { pastPerfect } from './past-perfect.ts';
import { yearBefore } from './year-before.ts';
import { yearsAgo } from './years-ago.ts';

/** The ways in which English tells that an event is history. */
export const background: readonly BackgroundConstruction[] = [
  attribute,
  aside,
  endTo,
  ending,
  besideDated,
  pastPerfect,
  habit,
  yearsAgo,
  dated,
  lastYear,
  forYears,
  pastOccasion,
  yearBefore,
];
