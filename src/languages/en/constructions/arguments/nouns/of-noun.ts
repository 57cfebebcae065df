import {
  behind,
  isPlaceName,
  type NominalArgument,
  type NominalEvent,
} from '../../../../../extract/arguments/nominal.ts';
import type { Roles } from '../../../../../extract/arguments/roles.ts';
import { eventTypes } from '../../../../../record/event-types.ts';
import { prepositions } from '../../../lexicon/prepositions.ts';

/** One way in which a phrase beside a noun fills a role in what the noun tells. */
export const ofNoun = (name: string, one: Omit<NominalArgument, 'name'>): NominalArgument => ({
  name: `arguments/nouns/${name}`,
  ...one,
});

/** The phrase behind "of"; -1 for none. */
export const ofPhrase = (event: NominalEvent): number => behind(event, prepositions.of);

/** "The attack of the rebels": who acts stands behind "of". */
export const actsBehindOf = ({ genitive }: NominalEvent): boolean => genitive === 'subjective';
/** "The seizure of the town": it is done to what stands behind "of". */
export const doneBehindOf = ({ genitive }: NominalEvent): boolean => genitive === 'objective';

/** "The liberation of the town from the militia": what is taken stands behind "of", whatever else is told. */
export const takenBehindOf = (event: NominalEvent): boolean => event.entry?.what === 'seize' && ofPhrase(event) >= 0;

/** "His arrest", "the reporter's release": an owner who suffers it, where nobody else is told of. */
export const suffersAsOwner = (event: NominalEvent, { agent }: Roles): boolean =>
  event.owner >= 0 &&
  event.entry !== null &&
  eventTypes[event.entry.what].ownerSuffers &&
  agent.length === 0 &&
  event.target < 0 &&
  ofPhrase(event) < 0;

/** "The Aleppo offensive": the place of a deed, and nobody who does it; "the Geneva talks" may be those of the ones in Geneva. */
export const isPlaceOfDeed = ({ sentence, modifier, frame }: NominalEvent): boolean =>
  modifier >= 0 && frame === 'act' && isPlaceName(sentence, modifier);
