import { z } from 'zod';

/** What a file of footage says of itself and what its proofs bear, as it is shown and packed: docs/footage-checks.md. */

/** A time as a file tells it. Without a zone the instant is unknown: it is not taken for UTC. */
export const ToldTime = z.object({
  /** `taken`: the shutter. `gps`: the satellites' clock. `modified`: last written. `created`: the file or its track was begun. */
  what: z.enum(['taken', 'digitised', 'modified', 'gps', 'created']),
  /** As on the clock: "2008-10-22T16:28:39". */
  local: z.string(),
  /** "Z", "+02:00" …; null when the file does not say. */
  zone: z.string().nullable(),
  /** The instant in UTC; null without a zone. */
  instant: z.string().nullable(),
  /** The field that says so. */
  source: z.string(),
});
export type ToldTime = z.infer<typeof ToldTime>;

/** A place as a file tells it. Degrees WGS 84, metres; `direction` is where the camera looked, degrees from `north`. */
export const ToldPlace = z.object({
  lat: z.number(),
  lon: z.number(),
  altitude: z.number().nullable(),
  /** Radius of the error in metres, where the file says. */
  error: z.number().nullable(),
  direction: z.object({ degrees: z.number(), north: z.enum(['true', 'magnetic']).nullable() }).nullable(),
  source: z.string(),
});
export type ToldPlace = z.infer<typeof ToldPlace>;

/** Two fields that cannot both be true, or a sign that the file is not as the camera left it. */
export const Conflict = z.object({
  rule: z.enum(['gps-and-clock', 'thumbnail', 'edited', 'edited-later', 'size', 'two-clocks', 'two-places']),
  words: z.string(),
});
export type Conflict = z.infer<typeof Conflict>;

const Size = z.object({ width: z.number(), height: z.number() });

/** What a file says of itself: anybody can change it. */
export const FileMetadata = z.object({
  make: z.string().nullable(),
  model: z.string().nullable(),
  lens: z.string().nullable(),
  /** Programs that wrote the file, in their own words, each with its field. */
  software: z.array(z.object({ name: z.string(), source: z.string() })),
  author: z.string().nullable(),
  copyright: z.string().nullable(),
  title: z.string().nullable(),
  description: z.string().nullable(),
  keywords: z.array(z.string()),
  /** Place names written by whoever captioned it (IPTC, XMP). */
  placeNames: z.array(z.string()),
  times: z.array(ToldTime),
  places: z.array(ToldPlace),
  /** EXIF orientation 1-8 or a video's turn, as the file puts it. */
  orientation: z.string().nullable(),
  /** The real size of the picture or video track in pixels; null where it was not read. */
  size: Size.nullable(),
  /** The size that EXIF or XMP claim. */
  saidSize: Size.nullable(),
  /** Seconds. */
  duration: z.number().nullable(),
  /** Bytes of the thumbnail in the metadata; null without one. */
  thumbnail: z.number().nullable(),
  /** Every field read, as text, cut at 300 characters. */
  fields: z.array(z.object({ source: z.string(), name: z.string(), value: z.string() })),
  problems: z.array(z.object({ rule: z.string(), reason: z.string() })),
  conflicts: z.array(Conflict),
});
export type FileMetadata = z.infer<typeof FileMetadata>;

/** What fails in a file's credentials. */
export const CredentialFailure = z.object({
  /** The C2PA status code, such as assertion.dataHash.mismatch. */
  code: z.string(),
  /** The assertion or box that fails, by its last name. */
  where: z.string().nullable(),
  words: z.string(),
});
export type CredentialFailure = z.infer<typeof CredentialFailure>;

/** Content credentials (C2PA) of a file, checked offline. All names and times in them are the signer's word. */
export const Credentials = z.object({
  /** `valid`: signature and hashes hold. `tampered`: something does not. `unreadable`: there are credentials that cannot be read. */
  state: z.enum(['none', 'valid', 'tampered', 'unreadable']),
  words: z.string(),
  signer: z
    .object({ name: z.string().nullable(), issuer: z.string().nullable(), serial: z.string().nullable() })
    .nullable(),
  /** Whether anybody known vouches for the signer, in words; null without credentials. */
  trust: z.string().nullable(),
  /** When it was signed; `vouched` when a time-stamping authority's time stamp holds, otherwise the signer's own clock. */
  time: z.object({ instant: z.string(), vouched: z.boolean(), by: z.string().nullable() }).nullable(),
  /** The program that made the claim. */
  generator: z.string().nullable(),
  title: z.string().nullable(),
  actions: z.array(
    z.object({
      action: z.string(),
      when: z.string().nullable(),
      agent: z.string().nullable(),
      source: z.string().nullable(),
    }),
  ),
  /** True when an action says that the picture was made, wholly or in part, by a trained model. */
  generated: z.boolean(),
  ingredients: z.array(
    z.object({
      title: z.string().nullable(),
      relationship: z.string().nullable(),
      credentials: z.enum(['none', 'valid', 'tampered']),
    }),
  ),
  failures: z.array(CredentialFailure),
});
export type Credentials = z.infer<typeof Credentials>;

/** One thing that was checked of a timestamp, and what came of it; `holds` null: it could not be checked here. */
export const TimestampStep = z.object({ check: z.string(), holds: z.boolean().nullable(), words: z.string() });
export type TimestampStep = z.infer<typeof TimestampStep>;

/**
 * What a trusted timestamp proves, as far as can be told offline.
 * `valid`: every check holds. `unconfirmed`: all that can be checked here holds, the rest (in `far`) must be checked elsewhere.
 * `pending`: a promise that is not kept yet. `invalid`: a check fails. `unreadable`: not a proof, or a broken one.
 */
export const TimestampCheck = z.object({
  kind: z.enum(['rfc3161', 'opentimestamps']).nullable(),
  verdict: z.enum(['valid', 'unconfirmed', 'pending', 'invalid', 'unreadable']),
  /** The file existed at this instant, if the verdict holds; null when the proof tells no instant by itself. */
  time: z.string().nullable(),
  /** Who says so: the authority's name, or the chain and block; null when unknown. */
  authority: z.string().nullable(),
  /** How far the check went, in words. */
  far: z.string(),
  steps: z.array(TimestampStep),
});
export type TimestampCheck = z.infer<typeof TimestampCheck>;

/** All checks of a file: metadata and credentials are null where the original is not on this machine. */
export const FileChecks = z.object({
  metadata: FileMetadata.nullable(),
  credentials: Credentials.nullable(),
  /** Each proof beside the file, by its name. */
  timestamps: z.array(TimestampCheck.extend({ name: z.string() })),
});
export type FileChecks = z.infer<typeof FileChecks>;
