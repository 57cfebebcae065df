import { firstInstant, InstantOrDay, lastInstant } from '../record/time.ts';
import type { AsOf } from '../record/view.ts';

/** Checks `--at` and `--known`: instants or days in UTC. Throws RangeError that names the value. */
export function parseAsOf(given: { at?: string | null; known?: string | null }): AsOf {
  const check = (name: string, value: string | null | undefined): string | null => {
    if (value === null || value === undefined || value === '') return null;
    const ok = InstantOrDay.safeParse(value).success && Number.isFinite(firstInstant(value));
    if (!ok)
      throw new RangeError(
        `${name} is "${value}", not an instant such as 2024-12-08T10:12:00Z or a day such as 2024-12-08`,
      );
    return value;
  };
  return { at: check('at', given.at), known: check('known', given.known) };
}

/** The last millisecond (UTC) that the limit lets in; null is no limit. */
export const limitOf = (value: string | null): number | null => (value === null ? null : lastInstant(value));
