import type { Actor } from '../../record/event-mention.ts';
import type { Camp } from './camps.ts';

/** The camp that a party's own words speak of. */
export const campIn = ({ classes }: Pick<Actor, 'classes'>): Camp =>
  classes.find((one) => one === 'government' || one === 'opposition' || one === 'neutral') ?? null;

/** One camp of one country; an unknown country agrees with any. */
export function sameSide(a: string, b: string): boolean {
  if (a === b) return true;
  const [camp, country] = a.split(':');
  const [otherCamp, otherCountry] = b.split(':');
  return camp === otherCamp && (country === '' || otherCountry === '');
}

/** The side that stands against this one inside the same country; null when there is none. */
export function against(side: string | null): string | null {
  if (side?.startsWith('government:')) return `opposition:${side.slice(11)}`;
  if (side?.startsWith('opposition:')) return `government:${side.slice(11)}`;
  return null;
}

/** Do both names hold a name of their own (not the country's), and none in common? */
function apart(a: Actor, b: Actor, country: string): boolean {
  const own = ({ own }: Actor): string[] =>
    own.filter(({ nation }) => country === '' || nation !== country).map(({ word }) => word);
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
    if (sameSide(a.side, b.side) && a.side.startsWith('opposition:') && apart(a, b, a.side.slice(11))) return null;
    return sameSide(a.side, b.side);
  }
  if (a.key.includes(b.key) || b.key.includes(a.key)) return true;
  return null;
}
