import type { KnownMention } from './known-mention.ts';
import type { Part } from './roles.ts';

/** What is on record of the footage that a report leans on, at one moment of knowledge. */
export interface Clipped {
  /** Id of the piece, and the name that all its copies share. */
  footage: string;
  family: string;
  /** `verified`: it counts as an origin of its own. `sunk`: what leans on it counts no more. */
  finding: 'verified' | 'sunk' | null;
  /** Why, in words: who found it. */
  words: string;
  /** Whether the report speaks of footage: then only what it tells on footage leans on it, else all it tells. */
  speaksOfIt: boolean;
}

/** Does this telling lean on the footage of its report? */
export const leansOn = (
  { kind, clip }: Pick<KnownMention, 'kind' | 'clip'>,
  { speaksOfIt }: Pick<Clipped, 'speaksOfIt'>,
): boolean => !speaksOfIt || clip !== null || kind === 'footage';

/** The part that a telling plays once its footage was looked into. */
export function lookedInto(part: Part, clipped: Clipped | null): Part {
  if (clipped === null || clipped.finding === null || !leansOn(part.telling, clipped)) return part;
  if (part.role === 'withdrawn' || part.role === 'background' || part.role === 'denies') return part;
  if (clipped.finding === 'sunk') return { ...part, role: 'sunk', party: false, why: clipped.words };
  return part.role === 'shown' ? { ...part, role: 'witness', voice: null, party: false, footage: clipped } : part;
}
