import type { Lexicon } from '../language/lexicon.ts';
import { holdingFamilies } from '../record/event-families.ts';
import type { EventMention, Tally } from '../record/event-mention.ts';
import { factsOf } from '../record/event-types.ts';

/** The mention with what its words tell beside it: who holds the place, and what its count counts together. */
export const withAsides = ({ holding, tolls }: Lexicon, one: EventMention): EventMention => {
  const inPassing = tellsOfHolding(one) && holding.isInPassing(one.words);
  const tally = one.kind === 'event' && one.quantity !== null ? tallyIn(tolls, one.words) : undefined;
  return { ...one, ...(inPassing ? { inPassing } : {}), ...(tally === undefined ? {} : { tally }) };
};

const holdings: ReadonlySet<string> = new Set(holdingFamilies);
const tellsOfHolding = ({ kind, what }: EventMention): boolean =>
  (kind === 'event' && holdings.has(factsOf(what)?.family ?? '')) || (kind === 'state' && holdings.has(what));

function tallyIn({ tellsTotal, tellsRunning, includedIn }: Lexicon['tolls'], words: string): Tally | undefined {
  const including = includedIn(words);
  const tally: Tally = {
    ...(tellsTotal(words) ? { total: true } : {}),
    ...(tellsRunning(words) ? { running: true } : {}),
    ...(including.length > 0 ? { including } : {}),
  };
  return Object.keys(tally).length > 0 ? tally : undefined;
}
