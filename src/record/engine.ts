import { createHash } from 'node:crypto';
import { z } from 'zod';

/**
 * Who reads, as the log ranks it: of several readings of one report that of the active engine with the highest ordinal counts. Of two entries
 * that name one engine the one with the higher ordinal holds.
 */
export const EngineRank = z.object({
  /** Name, version and fingerprint, as readings name it. */
  name: z.string().min(1),
  ordinal: z.int().positive(),
  /** The reading of a retired engine counts only where no active one has read the report: nothing that was read is lost. */
  state: z.enum(['active', 'retired']),
});
export type EngineRank = z.infer<typeof EngineRank>;

/** Ordinals below are for engines of before they were ranked, and for what names no version. */
const LOWEST = 2 ** 10;
/** Builds of one version. With three parts of a version up to 999 the whole stays a safe integer. */
const BUILDS = 2 ** 22;

/**
 * The ordinal of an engine that nobody has ranked, from its name alone, so that the order in which engines arrive decides nothing: a later
 * version stands above an earlier one. Of two builds of one version one stands above the other by chance, always the same, until it is ranked.
 */
export function ordinalOf(name: string): number {
  const [, major = 0, minor = 0, patch = 0] = /[/@](\d{1,3})(?:\.(\d{1,3}))?(?:\.(\d{1,3}))?/.exec(name) ?? [];
  const version = (Number(major) * 1000 + Number(minor)) * 1000 + Number(patch);
  const chance = createHash('sha256').update(name).digest().readUInt32BE(0) % (BUILDS / 2);
  // Engines of before fingerprints stand below every build of their version.
  const build = name.includes('+') ? BUILDS / 2 + chance : chance;
  return LOWEST + version * BUILDS + build;
}
