import type { Actor } from './event-mention.ts';

/** The place that a party is, or is a part of, by the place's own name: "Hama" for Hama and for a part of it. */
export const wholeOf = ({ name, partOf }: Pick<Actor, 'name' | 'partOf'>): string => partOf ?? name;
