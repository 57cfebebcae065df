import type { KnownMention } from '../../record/known-mention.ts';
import type { FootageEvidence, Part } from './roles.ts';

/** Does this mention lean on the footage of its report? */
export const leansOn = (
  { kind, clip }: Pick<KnownMention, 'kind' | 'clip'>,
  { speaksOfIt }: Pick<FootageEvidence, 'speaksOfIt'>,
): boolean => !speaksOfIt || clip !== null || kind === 'footage';

/** The part that a mention plays once its footage was looked into. */
export function withFootageEvidence(part: Part, clipped: FootageEvidence | null): Part {
  if (clipped === null || clipped.finding === null || !leansOn(part.mention, clipped)) return part;
  if (part.role === 'withdrawn' || part.role === 'background' || part.role === 'denies') return part;
  if (clipped.finding === 'sunk') return { ...part, role: 'sunk', party: false, why: clipped.words };
  return part.role === 'shown' ? { ...part, role: 'witness', voice: null, party: false, footage: clipped } : part;
}
