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
  feature: z.enum(['city', 'admin', 'country', 'region', 'water', 'mountain', 'airport', 'site', 'continent', 'other']),
  source: z.string().nullable(),
});
export type Place = z.infer<typeof Place>;

export const Entity = z.object({ id: z.string(), kind: EntityKind, name: z.string(), place: Place.nullable() });
export type Entity = z.infer<typeof Entity>;

export const Mention = Span.extend({ entity: z.string(), form: z.enum(['name', 'nominal', 'pronoun']) });
export type Mention = z.infer<typeof Mention>;

/** A time expression (TIMEX3 type and value) with the interval it stands for. */
export const TimeExpression = Span.extend({
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  from: InstantOrDay.nullable(),
  to: InstantOrDay.nullable(),
  precision: Precision,
  stated: z.boolean(),
});
export type TimeExpression = z.infer<typeof TimeExpression>;
