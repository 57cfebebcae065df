import { z } from 'zod';
import { Entity, Mention, TimeExpression } from './entity.ts';
import { EventMention } from './event-mention.ts';
import { Observation } from './observation.ts';
import { Report } from './report.ts';
import { Span } from './span.ts';

/** Something dropped, doubted or not understood: stage, rule, reason and, where there are any, the words. */
export const Problem = z.object({
  /** Where in the path of a report. */
  stage: z.enum(['read', 'language', 'extract', 'resolve', 'mentions', 'corroborate', 'store']),
  rule: z.string(),
  reason: z.string(),
  /** Of the words in `report.text`, where there are any. */
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
});
export type Problem = z.infer<typeof Problem>;

/** What the program reads in one report: the unit of `sitrep read --json`, one a line. */
export const Reading = z.object({
  /** Raised when a field changes its meaning. */
  schema: z.literal(2),
  /** Name, version and fingerprint of the engine that read it. */
  engine: z.string(),
  report: Report,
  /** In text order, without overlaps. */
  sentences: z.array(Span),
  /** Who and what the report names, each once. */
  entities: z.array(Entity),
  /** Where it names, describes or means them. */
  mentions: z.array(Mention),
  /** What its words say of when. */
  times: z.array(TimeExpression),
  /** What it says once: events, statements, states, footage. */
  observations: z.array(Observation),
  /** What of it may enter the record. */
  eventMentions: z.array(EventMention),
  /** What a stage dropped or doubted. */
  problems: z.array(Problem),
});
export type Reading = z.infer<typeof Reading>;

/** A reading as the log keeps it, its report apart; those of schema 1 were made before there were event mentions. */
export const StoredReading = Reading.omit({ report: true }).extend({
  schema: z.literal([1, 2]),
  eventMentions: z.array(EventMention).optional(),
});
export type StoredReading = z.infer<typeof StoredReading>;
