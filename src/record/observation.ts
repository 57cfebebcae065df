import { z } from 'zod';
import type { Codes } from './codes.ts';
import { eventTypeNames } from './event-types.ts';
import { Span } from './span.ts';
import { EventTime } from './time.ts';

/** How the innermost speaker puts it; who says it is `said`. */
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
/** `negative`: the words say that it did not happen, or is not so. */
export const Polarity = z.enum(['positive', 'negative']);
export type Polarity = z.infer<typeof Polarity>;

/** Words that fill a role, tied to the entity they name. */
export const Filler = Span.extend({
  /** Id of the entity; null when the words name none. */
  entity: z.string().nullable(),
});
export type Filler = z.infer<typeof Filler>;
/** Who says it. */
export const Speaker = Filler.extend({
  /** Office or trade, as the words give it: "spokesman". */
  role: z.string().nullable(),
});
export type Speaker = z.infer<typeof Speaker>;

/** A number with its bounds; null is unknown. "At least 300 killed": low 300, best 300, high null. */
export const Quantity = Span.extend({
  /** What is counted: `killed`, `wounded`, `people`. */
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
  /** Within the reading: `o4`. */
  id: z.string().regex(/^o\d+$/),
  /** The smallest clause that carries the observation. */
  span: Span,
  /** How its speaker puts it. */
  certainty: Certainty,
  polarity: Polarity,
  /** History and context, not today's news. */
  background: z.boolean(),
  /** The statement this stands in. */
  said: z.string().nullable(),
  /** The rule that found it, for `why`. */
  rule: z.string(),
};

/** Something that happens, as one clause tells it. */
export const EventObservation = z.object({
  ...common,
  kind: z.literal('event'),
  /** The type of event: docs/events.md lists them; `other` where it has none. */
  what: z.enum(eventTypeNames),
  /** The word that tells it, as a dictionary has it. */
  lemma: z.string(),
  /** In the code books; each null where it has none. */
  codes,
  /** The word or words that tell it. */
  cue: Span,
  /** Who does it. */
  agent: z.array(Filler),
  /** Who or what it is done to. */
  patient: z.array(Filler),
  /** Where, or from or to where. */
  place: z.array(Filler),
  time: EventTime,
  quantity: Quantity.nullable(),
  /** -3 certainly not … 3 certainly, by the words alone; null where they tell nothing. */
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

/** Somebody says something. */
export const StatementObservation = z.object({
  ...common,
  kind: z.literal('statement'),
  act: StatementAct,
  /** Null when nobody is named as the speaker ("it is said"). */
  speaker: Speaker.nullable(),
  /** The word of saying. */
  cue: Span.nullable(),
  /** What is said, in one stretch or several. */
  content: z.array(Span),
  /** In the speaker's words, in the reporter's, or both. */
  form: z.enum(['direct', 'indirect', 'mixed']),
  /** To whom. */
  addressee: Filler.nullable(),
  /** Where or through what: "state television". */
  venue: z.string().nullable(),
});
export type StatementObservation = z.infer<typeof StatementObservation>;

/** Something that is so, from when to when: who holds a place, where somebody is, what somebody is. */
export const StateObservation = z.object({
  ...common,
  kind: z.literal('state'),
  what: z.enum(['control', 'whereabouts', 'office', 'alliance', 'kinship', 'membership']),
  subject: Filler,
  object: Filler.nullable(),
  /** Of control `full`, `part`, `contested`; of whereabouts `at`, `left`, `unknown`; of an alliance `sponsor`, `ally`, `enemy`; an office or a tie by its word. */
  value: z.string(),
  time: EventTime,
});
export type StateObservation = z.infer<typeof StateObservation>;

/** A photo, video or recording that a report speaks of. */
export const FootageObservation = z.object({
  ...common,
  kind: z.literal('footage'),
  /** Ids of the events that it is said to show. */
  shows: z.array(z.string()),
  medium: z.enum(['video', 'image', 'audio']),
  /** Where it was shown: "social media". */
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
