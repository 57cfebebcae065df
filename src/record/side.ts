/*
 * Sides: a camp of a country ("government:SY", "opposition:SY"), with one maker and one parser here. Those who act for a state ("state:RU")
 * are its government's camp, and are named so only where a person sets a side.
 */

type SideCamp = 'government' | 'opposition' | 'state';

/** `government:SY`; without a country (`opposition:`) where nobody knows it. */
export type Side = `${SideCamp}:${string}`;

export const sideIn = (camp: SideCamp, country: string | null): Side => `${camp}:${country ?? ''}`;

/** The camp, and the country (ISO 3166-1 alpha-2) or null where nobody knows it. */
export function partsOfSide(side: Side): { camp: SideCamp; country: string | null } {
  const at = side.indexOf(':');
  const camp = side.slice(0, at);
  const country = side.slice(at + 1) || null;
  return { camp: camp === 'government' || camp === 'opposition' ? camp : 'state', country };
}

/** The country whose government a side is; null for any other side, and where nobody knows the country. */
export function governedBy(side: Side | null): string | null {
  const parts = side === null ? null : partsOfSide(side);
  return parts?.camp === 'government' ? parts.country : null;
}

/** Is a side the government of this country? */
export const governs = (side: Side | null, country: string | null): boolean =>
  country !== null && governedBy(side) === country;

/** A side as it counts: who acts for a state is of its government's camp. */
export function asCounted(side: Side): Side {
  const { camp, country } = partsOfSide(side);
  return camp === 'state' ? sideIn('government', country) : side;
}
