import type { BriefLine, Citation, SituationDiff } from './happening.ts';

/** A line as it was and as it is. */
export type Changed = SituationDiff['changed'][number];

const origins = ({ origins: count }: BriefLine): string => `${count} ${count === 1 ? 'origin' : 'origins'}`;

/** What is other than before, in words: "claimed → confirmed", "1 → 3 origins". Null where only the order of its words is. */
export function differenceOf({ before, after }: Changed): string | null {
  const parts: string[] = [];
  if (before.sure !== after.sure) parts.push(after.sure ? 'now surely read rightly' : 'no longer surely read rightly');
  if (before.status !== after.status) parts.push(`${before.status} → ${after.status}`);
  if (before.sure === after.sure && before.text !== after.text) parts.push(`was “${before.text}”`);
  if (before.origins !== after.origins) parts.push(`${before.origins} → ${origins(after)}`);
  else if (parts.length === 0 && freshWordsOf({ before, after }).length > 0) parts.push('told again');
  if (parts.length === 0 && before.reason !== after.reason) parts.push(after.reason);
  return parts.length === 0 ? null : parts.join('; ');
}

/** Words that the line did not have before. */
export function freshWordsOf({ before, after }: Changed): Citation[] {
  const had = new Set(before.told.map(({ observation }) => observation));
  return after.told.filter(({ observation }) => !had.has(observation));
}

/** Names the place of a line, for telling lines of one place: the gazetteer's own, else its name and country; null where it has none. */
export const placeKey = ({ place }: BriefLine): string | null =>
  place === null ? null : (place.source ?? `${place.name}|${place.country ?? ''}`);

/** Gone from the record or told otherwise now, not merely behind later news. */
export const isGone = ({ now, status }: SituationDiff['removed'][number]): boolean =>
  now === null || !now.startsWith(`still ${status}`);
