import { z } from 'zod';
import { FileChecks } from '../file-checks.ts';
import { Footage } from '../footage.ts';
import { LogRef } from '../line.ts';
import { FootageVerdict, Step, StepDraft } from '../step.ts';

/** What the HTTP interface tells of footage and takes in: serve checks it, the desk takes its types from it. */

/** When a piece is known to have been there, and by what. */
export const Seen = z.object({
  at: z.string(),
  by: z.enum(['published', 'retrieved', 'recorded']),
  source: z.string().nullable(),
  url: z.string().nullable(),
});
export type Seen = z.infer<typeof Seen>;

const Other = z.object({ id: z.string(), sha256: z.string(), seen: Seen });

/** Another piece that shows the same; `reversed`: found when the other was added, and its reason is told from there. */
export const CopyRow = Other.extend({ copy: Footage.shape.copies.element, reversed: z.boolean() });
export type CopyRow = z.infer<typeof CopyRow>;

export const StepRow = z.object({
  step: Step,
  entry: LogRef,
  undoneBy: z.string().nullable(),
  /** Whether its signature holds; null where it bears none. */
  holds: z.boolean().nullable(),
});
export type StepRow = z.infer<typeof StepRow>;

const Sighting = z.object({ footage: Footage, entry: LogRef });

/** A piece of footage, as the list tells it; it came in at least once. */
export const FootageDossier = z.object({
  id: z.string(),
  sha256: z.string(),
  sightings: z.tuple([Sighting], Sighting),
  seen: Seen,
  copies: z.array(CopyRow),
  earliest: Other,
  contradiction: z.string().nullable(),
  steps: z.array(StepRow),
  verdict: z.object({ verdict: FootageVerdict, step: Step }).nullable(),
  reports: z.array(z.string()),
  /** How many small JPEGs there are: /api/footage/{id}/pictures/0 and on. */
  pictures: z.int(),
});
export type FootageDossier = z.infer<typeof FootageDossier>;

/** One piece with the checks of its file. */
export const FootageChecked = FootageDossier.extend(FileChecks.shape);
export type FootageChecked = z.infer<typeof FootageChecked>;

/** What is said of a file that is handed in. */
export const FootageHanded = z.object({
  name: z.string().max(1000).default('dropped').describe('Its file name: only told, never used.'),
  source: z.string().trim().min(1).max(300).optional(),
  published: z.string().optional(),
  claimedPlace: z.string().trim().min(1).max(300).optional(),
  claimedTime: z.string().optional(),
  reports: z.string().max(10_000).optional().describe('Ids of reports that lean on it, with commas.'),
});
export type FootageHanded = z.infer<typeof FootageHanded>;

/** Reports that carry a kept piece. */
export const FootageTied = z.object({ reports: z.array(z.string().min(6)).min(1).max(50) });

export const FootageTaken = z.object({
  /** Ids of the pieces, in order. */
  ids: z.array(z.string()),
  /** Sightings that are new. */
  added: z.int(),
  /** What could not be taken in. */
  left: z.array(z.object({ input: z.string(), reason: z.string() })),
});
export type FootageTaken = z.infer<typeof FootageTaken>;

const Said = z.string().trim().min(1);
/** A step of verification as it comes from outside; the piece is named by the address. */
export const StepHanded = StepDraft.omit({ footage: true }).extend({
  by: Said.max(200),
  note: Said.max(4000),
  /** Ids of kept pieces that show the finding. */
  pictures: z.array(z.string().min(6)).max(20).default([]),
  confidence: StepDraft.shape.confidence.default(null),
});
/** As it may be given: what has a default may be left out. */
export type StepHanded = z.input<typeof StepHanded>;

/** Where the sun stands and what follows; null is what was not asked for. */
export const SunTold = z.object({
  /** Degrees: from north, clockwise, and above the horizon. */
  sun: z.object({ azimuth: z.number(), height: z.number() }).nullable(),
  /** Where a shadow points, and its length over the height of what casts it. */
  cast: z.object({ direction: z.number(), ratio: z.number() }).nullable(),
  times: z.array(z.object({ from: z.string(), to: z.string() })).nullable(),
  band: z
    .object({
      type: z.literal('MultiPolygon'),
      coordinates: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
    })
    .nullable(),
});
export type SunTold = z.infer<typeof SunTold>;
