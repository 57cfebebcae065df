import type { Lexicon } from '../../language/lexicon.ts';
import { isIn } from '../../language/phrase.ts';
import type { Participant } from '../../record/event-mention.ts';
import type { EventObservation } from '../../record/observation.ts';
import { wordsOf } from '../../record/plain.ts';
import { governedBy } from '../../record/side.ts';
import { partyOf } from '../parties/participants.ts';
import type { ReportIndex } from '../report-index.ts';

/** Does a declaration say that its speaker has taken the place it names? */
export const declaresTaken = (
  { text, language }: ReportIndex,
  { what, certainty, polarity, span }: EventObservation,
): boolean =>
  what === 'declare' &&
  certainty === 'asserted' &&
  polarity === 'positive' &&
  isIn(language.eventPhrases.declaresTaken, wordsOf(text, span));

/** Ground that a head of government or a ministry declares taken is its state's; any other party's is its own. */
export function stateOf(lexicon: Lexicon, actor: Participant): Participant {
  const country = governedBy(actor.side);
  const [name] = lexicon.placeNames.countries.find(({ code }) => code === country)?.names ?? [];
  if (name === undefined || (actor.kind !== 'person' && !lexicon.offices.isOfGovernment(actor.name))) return actor;
  return partyOf(lexicon, actor, name, { kind: 'place', side: actor.side, country });
}
