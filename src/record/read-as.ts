import { canonical } from './canonical.ts';
import type { ReadAs } from './judgement.ts';
import type { KnownMention } from './known-mention.ts';

/** How a mention's words were read. */
export const readAs = ({ what, polarity, agent, patient, speakers, place, quantity }: KnownMention): ReadAs => ({
  what,
  polarity,
  agent: agent.map(({ name }) => name),
  patient: patient.map(({ name }) => name),
  speakers: speakers.map(({ name }) => name),
  place: place?.name ?? null,
  number: quantity?.best ?? null,
});

/** Is a mention read as it was then? */
export const isReadAs = (mention: KnownMention, read: ReadAs): boolean =>
  canonical(readAs(mention)) === canonical(read);
