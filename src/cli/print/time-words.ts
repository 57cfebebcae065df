import type { HappeningTime } from '../../record/happening.ts';
import { isOpenDay } from '../../record/plain.ts';

/** When it was, in ISO days: "2024-12-08", "by 2024-12-08" where no words give its day, "since", "until", "2024-12-05 to 2024-12-08". */
export function timeWords(time: Pick<HappeningTime, 'from' | 'to' | 'stated'>): string {
  const { from, to } = time;
  if (from === null && to === null) return 'undated';
  if (isOpenDay(time)) return `by ${to}`;
  if (from === null) return `until ${to}`;
  if (to === null) return `since ${from}`;
  return from === to ? from : `${from} to ${to}`;
}
