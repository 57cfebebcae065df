import type { KnownMention } from '../../record/known-mention.ts';
import type { Cluster } from './assign.ts';

/** The leader first, the others in canonical order of id. */
export const representativeFirst = (leader: string, members: readonly KnownMention[]): Cluster =>
  [...members].sort((a, b) => (a.id === leader ? -1 : b.id === leader ? 1 : a.id < b.id ? -1 : 1));
