import { eventTypeNames } from '../../record/event-types.ts';

/** How an event is told: as fact, hedged, under a condition, planned, wished or feared, expected, or as not so. */
export const MODES = ['fact', 'hedged', 'cond', 'plan', 'wish', 'pred', 'neg'] as const;
export type Mode = (typeof MODES)[number];

/** What a candidate may be to an event; `said`: it rests on its word. */
export const ROLES = ['agent', 'patient', 'place', 'said'] as const;
export type Role = (typeof ROLES)[number];

/** The types that are decided between; the first is no event of a listed type. */
export const TYPES: readonly string[] = ['none', ...eventTypeNames.filter((name) => name !== 'other')];

/** Is it told as having happened? */
export const isTold = (mode: Mode): boolean => mode === 'fact' || mode === 'hedged';
