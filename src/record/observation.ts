import { z } from 'zod';
import type { Codes } from './codes.ts';
import { eventTypeNames } from './event-types.ts';
import { Span } from './span.ts';
import { EventTime } from './time.ts';

export const Certainty = z.enum([
  'asserted',
  'hedged',
  'claimed',
  'conditional',
  'planned',
  'predicted',
  'asked',
  'unknown',
]);
export type Certainty = z.infer<typeof Certainty>;
export const Polarity = z.enum(['positive', 'negative']);
export type Polarity = z.infer<typeof Polarity>;

/** Words that fill a role, tied to the entity they name. */
export const Filler = Span.extend({ entity: z.string().nullable() });
export type Filler = z.infer<typeof Filler>;
export const Speaker = Filler.extend({ role: z.string().nullable() });
export type Speaker = z.infer<typeof Speaker>;

/** A number with its bounds; null is unknown. "At least 300 killed": low 300, best 300, high null. */
export const Quantity = Span.extend({
  of: z.string(),
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
});
export type Quantity = z.infer<typeof Quantity>;

const codes: z.ZodType<Codes> = z.object({
  plover: z.string().nullable(),
  cameo: z.string().nullable(),
  acled: z.string().nullable(),
});

const common = {
  id: z.string().regex(/^o\d+$/),
  /** The smallest clause that carries the observation. */
  span: Span,
  certainty: Certainty,
  polarity: Polarity,
  /** History and context, not today's news. */
  background: z.boolean(),
  /** The statement this stands in. */
  said: z.string().nullable(),
  /** The rule that found it, for `why`. */
  rule: z.string(),
};

export const EventObservation = z.object({
  ...common,
  kind: z.literal('event'),
  what: z.enum(eventTypeNames),
  lemma: z.string(),
  codes,
  cue: Span,
  agent: z.array(Filler),
  patient: z.array(Filler),
  place: z.array(Filler),
  time: EventTime,
  quantity: Quantity.nullable(),
  happened: z.number().min(-3).max(3).nullable(),
});
export type EventObservation = z.infer<typeof EventObservation>;

export const StatementAct = z.enum([
  'say',
  'deny',
  'accuse',
  'demand',
  'threaten',
  'warn',
  'announce',
  'confirm',
  'claim',
  'ask',
  'promise',
  'praise',
  'condemn',
  'reject',
  'report',
  'predict',
  'suggest',
  'admit',
  'think',
]);
export type StatementAct = z.infer<typeof StatementAct>;

export const StatementObservation = z.object({
  ...common,
  kind: z.literal('statement'),
  act: StatementAct,
  /** Null when nobody is named as the speaker ("it is said"). */
  speaker: Speaker.nullable(),
  cue: Span.nullable(),
  content: z.array(Span),
  form: z.enum(['direct', 'indirect', 'mixed']),
  addressee: Filler.nullable(),
  venue: z.string().nullable(),
});
export type StatementObservation = z.infer<typeof StatementObservation>;

export const StateObservation = z.object({
  ...common,
  kind: z.literal('state'),
  what: z.enum(['control', 'whereabouts', 'office', 'alliance', 'kinship', 'membership']),
  subject: Filler,
  object: Filler.nullable(),
  value: z.string(),
  time: EventTime,
});
export type StateObservation = z.infer<typeof StateObservation>;

export const FootageObservation = z.object({
  ...common,
  kind: z.literal('footage'),
  shows: z.array(z.string()),
  medium: z.enum(['video', 'image', 'audio']),
  where: z.string().nullable(),
});
export type FootageObservation = z.infer<typeof FootageObservation>;

export const Observation = z.discriminatedUnion('kind', [
  EventObservation,
  StatementObservation,
  StateObservation,
  FootageObservation,
]);
export type Observation = z.infer<typeof Observation>;
