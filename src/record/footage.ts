import { z } from 'zod';
import { InstantOrDay } from './time.ts';

const Digest = z.string().regex(/^[0-9a-f]{64}$/);
const Quality = z.int().min(0).max(100);

/** What made the derived values, so that each can be made again: decoder with its version, its flags, the version of our own steps. */
export const Pipeline = z.object({ decoder: z.string(), flags: z.array(z.string()), version: z.int().positive() });
export type Pipeline = z.infer<typeof Pipeline>;

/** Another piece of footage that this one shows, whole or in part, as it was found when this one was added. */
export const Copy = z.object({
  /** SHA-256 of the other original. */
  of: Digest,
  /** Before the words: "the same picture", "cropped", "mirrored", … */
  change: z.string(),
  reason: z.string(),
  /** Bits of 256 that differ, on average; null where corners agree and no hash does. */
  bits: z.number().nullable(),
  /** Stretches that run along one another, in seconds of either clip; empty between pictures. `speed` is seconds of the other a second of this. */
  stretches: z.array(
    z.object({
      from: z.number(),
      to: z.number(),
      otherFrom: z.number(),
      otherTo: z.number(),
      offset: z.number(),
      speed: z.number(),
      frames: z.int(),
    }),
  ),
});
export type Copy = z.infer<typeof Copy>;

/** One sighting of a photo or video: the original by its content, and where and when this copy of the file came from. */
export const Footage = z.object({
  sha256: Digest,
  /** Size in bytes. */
  bytes: z.int().positive(),
  /** By content, never by name. */
  type: z.string(),
  medium: z.enum(['picture', 'video']),
  /** In pixels. Null when it could not be decoded. */
  width: z.int().positive().nullable(),
  height: z.int().positive().nullable(),
  /** Seconds; null for pictures. */
  duration: z.number().positive().nullable(),
  /** PDQ of the picture, or of frames that stand for the clip (`at` in seconds). Empty when it could not be decoded. */
  hashes: z.array(z.object({ at: z.number().nonnegative(), pdq: Digest, quality: Quality })),
  /** SHA-256 of the derived trace that matching works on; null when it could not be decoded. */
  trace: Digest.nullable(),
  pipeline: Pipeline.nullable(),
  from: z.object({
    /** As the user named it; within an archive, archive and entry. */
    input: z.string(),
    url: z.string().nullable(),
    /** When it was fetched, or when the archive says that it was. */
    retrieved: InstantOrDay.nullable(),
  }),
  /** Who showed it, and when they did. */
  source: z.string().nullable(),
  published: InstantOrDay.nullable(),
  claimed: z.object({ place: z.string().nullable(), time: InstantOrDay.nullable() }),
  /** Ids of reports that lean on it. */
  reports: z.array(Digest),
  copies: z.array(Copy),
  /** What could not be done, in words. */
  problems: z.array(z.string()),
});
export type Footage = z.infer<typeof Footage>;

/** Id of a piece of footage: of its content, whoever sends it. */
export const footageId = (sha256: string): string => `f${sha256.slice(0, 12)}`;
