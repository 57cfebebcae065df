import { isDated } from './dated.ts';
import { isForYears } from './for-years.ts';
import { isLastYear } from './last-year.ts';
import type { OldTime } from './old-time.ts';
import { isPastOccasion } from './past-occasion.ts';

const ways = [isDated, isLastYear, isForYears, isPastOccasion];

/** Does the phrase on a word tell an old time, in any of these ways? */
export const isOldTime: OldTime = (sentence, token, published) =>
  ways.some((isOld) => isOld(sentence, token, published));
