import { countries } from '../../languages/en/places/countries.ts';
import type { Participant } from '../../record/event-mention.ts';
import type { EventObservation } from '../../record/observation.ts';
import { partyOf } from '../parties/participants.ts';

/** "Declares X liberated", "declares victory in X", "declares the battle for X over": whoever declares it says that the place is theirs. */
const declared =
  /\bdeclar\w*\b[^.;]*(?:\b(?:liberated|liberation of|recaptured|retaken|freed|under (?:full |its |their )?control)\b|\bvictory (?:over [^.;,]{1,60} )?(?:in|at)\b|\b(?:battle|fight|operation|offensive|campaign) (?:for|of|in|to \w+) [^.;,]{1,60} (?:to be )?(?:over|won|ended|finished|completed?)\b)/i;

/** Does a declaration say that its speaker has taken the place it names? */
export const declaresTaken = ({ what, certainty, polarity }: EventObservation, words: string): boolean =>
  what === 'declare' && certainty === 'asserted' && polarity === 'positive' && declared.test(words);

/** Ground that a head of government or a ministry declares taken is its state's; any other party's is its own. */
export function stateOf(actor: Participant): Participant {
  const country = actor.side?.startsWith('government:') ? actor.side.slice('government:'.length) : '';
  const [name] = countries.find(({ code }) => code === country)?.names ?? [];
  if (
    name === undefined ||
    (actor.kind !== 'person' && !/\bministry|minister|president|government\b/i.test(actor.name))
  )
    return actor;
  return partyOf(actor, name, { kind: 'place', side: actor.side, country });
}
