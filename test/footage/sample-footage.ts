import type { Footage } from '../../src/record/footage.ts';

/** A sighting of a photo that nothing was found of: tests change what they are about. */
export const sampleFootage: Footage = {
  sha256: 'a'.repeat(64),
  bytes: 9,
  type: 'image/jpeg',
  medium: 'picture',
  width: 40,
  height: 30,
  duration: null,
  hashes: [],
  trace: null,
  pipeline: null,
  from: { input: 'a.jpg', url: null, retrieved: null },
  source: null,
  published: null,
  claimed: { place: null, time: null },
  reports: [],
  copies: [],
  problems: [],
};
