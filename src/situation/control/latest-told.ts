import type { Citation } from '../../record/happening.ts';

/** When the latest of the reports was published (ISO instant); null where none says when. */
export function latestOf(told: readonly Citation[]): string | null {
  let latest: string | null = null;
  for (const { published } of told)
    if (published !== null && (latest === null || published > latest)) latest = published;
  return latest;
}
