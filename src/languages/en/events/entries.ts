import type { EventEntry } from '../../../language/lexicon/event-entry.ts';
import { figures } from './figures.ts';
import { force, ground } from './force.ts';
import { cooperation, dissent, law, office, others, sanctions } from './politics.ts';
import { speech } from './speech-acts.ts';

/** Every event word the record knows, in the order in which a word that stands twice is tried. */
export const eventEntries: readonly EventEntry[] = [
  ...figures,
  ...others,
  ...force,
  ...ground,
  ...law,
  ...dissent,
  ...sanctions,
  ...speech,
  ...cooperation,
  ...office,
];
