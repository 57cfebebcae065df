import { z } from 'zod';
import { InstantOrDay } from './time.ts';

const Digest = z.string().regex(/^[0-9a-f]{64}$/);
const Words = z.string().trim().min(1);

/** What a verification desk may conclude. Each can be followed by another; none is ever deleted. */
export const FootageVerdict = z.enum([
  'verified',
  'partly verified',
  'unverified',
  'cannot be verified',
  'misattributed',
  'manipulated',
  'staged',
]);
export type FootageVerdict = z.infer<typeof FootageVerdict>;

/** Verdicts that take the footage out of the count, for every report that shared it. */
export const SINKING: readonly FootageVerdict[] = ['misattributed', 'manipulated', 'staged'];

/** What was done in one step of verification. */
export const StepAct = z.discriminatedUnion('do', [
  /** Radius in metres. */
  z.object({
    do: z.literal('geolocated'),
    place: Words.nullable(),
    lat: z.number().min(-90).max(90),
    lon: z.number().min(-180).max(180),
    radius: z.number().positive(),
  }),
  z.object({ do: z.literal('time-located'), from: InstantOrDay, to: InstantOrDay }),
  z.object({ do: z.literal('source-found'), url: Words }),
  z.object({ do: z.literal('uploader'), name: Words }),
  z.object({ do: z.literal('landmark') }),
  z.object({ do: z.literal('weather') }),
  z.object({ do: z.literal('metadata') }),
  z.object({ do: z.literal('manipulation') }),
  z.object({ do: z.literal('translated') }),
  z.object({ do: z.literal('not-established') }),
  z.object({ do: z.literal('verdict'), verdict: FootageVerdict }),
  z.object({ do: z.literal('undo'), step: Words }),
]);
export type StepAct = z.infer<typeof StepAct>;

/** One step of verifying a piece of footage, by a named person. */
export const StepDraft = z.object({
  /** SHA-256 of the original. */
  footage: Digest,
  by: Words,
  note: Words,
  act: StepAct,
  /** SHA-256 of kept pictures that show it. */
  pictures: z.array(Digest),
  /** How sure, as an interval of probability; null where not said. */
  confidence: z
    .object({ low: z.number().min(0).max(1), high: z.number().min(0).max(1) })
    .refine(({ low, high }) => low <= high, 'its low end lies above its high end')
    .nullable(),
});
export type StepDraft = z.infer<typeof StepDraft>;

/** A step as the log keeps it. The signature covers the canonical JSON of all but id and signature. */
export const Step = StepDraft.extend({
  id: z.string().regex(/^s[0-9a-f]{12}$/),
  /** The instant it was made, by the author's clock. */
  made: InstantOrDay,
  /** Ed25519: the public key (SPKI, base64) and the signature (base64); null where the author has no key. */
  signed: z.object({ key: z.string(), signature: z.string() }).nullable(),
});
export type Step = z.infer<typeof Step>;
