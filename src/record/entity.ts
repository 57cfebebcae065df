import { z } from 'zod';
import { Span } from './span.ts';
import { InstantOrDay, Precision } from './time.ts';

export const EntityKind = z.enum(['person', 'organisation', 'place', 'group']);
export type EntityKind = z.infer<typeof EntityKind>;

/** A place on the globe (WGS 84 degrees); `lat`/`lon` are null when unknown, `country` is ISO 3166-1 alpha-2. */
export const Place = z.object({
  name: z.string(),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  country: z.string().length(2).nullable(),
  /** What kind of place it is. */
  feature: z.enum(['city', 'admin', 'country', 'region', 'water', 'mountain', 'airport', 'site', 'continent', 'other']),
  /** Where its coordinates are from: `geonames:170654`; null where the gazetteer has none: they are then those of the province or town that the report names as holding it. */
  source: z.string().nullable(),
});
export type Place = z.infer<typeof Place>;

/** Someone or something that a report names, whatever words it names it with. */
export const Entity = z.object({
  /** Within the reading: `e1`. */
  id: z.string(),
  kind: EntityKind,
  /** The fullest name that the report gives. */
  name: z.string(),
  /** Of a place, and of people that are called by one ("Syrians"). */
  place: Place.nullable(),
});
export type Entity = z.infer<typeof Entity>;

/** Words that mean an entity. */
export const Mention = Span.extend({
  /** Id of the entity. */
  entity: z.string(),
  /** By its name, by what it is ("the general") or by a pronoun. */
  form: z.enum(['name', 'nominal', 'pronoun']),
});
export type Mention = z.infer<typeof Mention>;

/** A time expression (TIMEX3 type and value) with the interval it stands for. */
export const TimeExpression = Span.extend({
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  /** TIMEX3 value: `2024-12-08`. */
  value: z.string(),
  /** First instant or day that it stands for, inclusive. */
  from: InstantOrDay.nullable(),
  /** Last one. */
  to: InstantOrDay.nullable(),
  precision: Precision,
  /** Do the words carry the whole date, or was it worked out from the publication? */
  stated: z.boolean(),
});
export type TimeExpression = z.infer<typeof TimeExpression>;
