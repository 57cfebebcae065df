import type { Actor } from '../../record/event-mention.ts';
import { partsOfSide, type Side, sideIn } from '../../record/side.ts';
import type { Camp } from './camps.ts';

/** The camp that a party's own words speak of. */
export const campIn = ({ classes }: Pick<Actor, 'classes'>): Camp =>
  classes.find((one) => one === 'government' || one === 'opposition' || one === 'neutral') ?? null;

/** One camp of one country; an unknown country agrees with any. */
export function sameSide(a: Side, b: Side): boolean {
  if (a === b) return true;
  const [one, other] = [partsOfSide(a), partsOfSide(b)];
  return one.camp === other.camp && (one.country === null || other.country === null);
}

/** The side that stands against this one inside the same country; null when there is none. */
export function against(side: Side | null): Side | null {
  if (side === null) return null;
  const { camp, country } = partsOfSide(side);
  if (camp === 'government') return sideIn('opposition', country);
  return camp === 'opposition' ? sideIn('government', country) : null;
}

/** Do both names hold a name of their own (not the country's), and none in common? */
function apart(a: Actor, b: Actor, country: string | null): boolean {
  const own = ({ own }: Actor): string[] =>
    own.filter(({ nation }) => country === null || nation !== country).map(({ word }) => word);
  const [x, y] = [own(a), own(b)];
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}

/** Do two parties act together: one side, or one name? Unknown is null. */
export function together(a: Actor, b: Actor): boolean | null {
  if (a.key === b.key) return true;
  if (a.kind === 'person' && b.kind === 'person') {
    const [longer, shorter] = a.key.length >= b.key.length ? [a.key, b.key] : [b.key, a.key];
    return longer.endsWith(` ${shorter}`);
  }
  if (a.side !== null && b.side !== null) {
    // Those who fight one state may fight one another: two names are not one side for that.
    const same = sameSide(a.side, b.side);
    const { camp, country } = partsOfSide(a.side);
    return same && camp === 'opposition' && apart(a, b, country) ? null : same;
  }
  if (a.key.includes(b.key) || b.key.includes(a.key)) return true;
  return null;
}
