import type { Document, Token } from '../../language/document.ts';
import { fold } from '../../record/folding.ts';
import { formAt } from './around.ts';
import { nearness } from './nearness.ts';

import type { Doubt, Run, Spot, ToponymContext } from './types.ts';
import { enough } from './weigh.ts';

/** What the same name, taken for a place elsewhere in the document, adds; and what a place taken that stands in a list with it adds. */
const sameName = 3;
const inList = 1.2;
/** A name taken may speak for another in the next round. */
const rounds = 2;

/** Takes doubtful names that the places already found speak for: the same name, a place beside it in a list, or one nearby. */
export function settle(document: Document, spots: Spot[], doubts: readonly Doubt[], context: ToponymContext): void {
  const chosen = nearness(document, spots, context);
  const places = new Set<string>();
  const ends = new Set<string>();
  const take = ({ words, sentence, first, last }: Spot): void => {
    places.add(fold(words));
    ends.add(`${sentence} ${last}`).add(`${sentence} ${first}`);
  };
  for (const spot of spots) if (spot.role === 'place') take(spot);
  let open = doubts;
  for (let round = 0; round < rounds && open.length > 0; round++) {
    open = open.filter(({ proposal, weight, ...spot }) => {
      let sum = weight + chosen(proposal.candidates);
      if (places.has(fold(spot.words)) && proposal.kind !== 'organisation') sum += sameName;
      if (isListed(document.sentences[spot.sentence]?.tokens ?? [], spot, ends, context)) sum += inList;
      if (sum < enough) return true;
      spots.push({ ...spot, role: 'place' });
      take(spot);
      return false;
    });
  }
  for (const { proposal, weight: _, ...spot } of open) {
    if (proposal.kind === null && proposal.candidates.length > 0) spots.push({ ...spot, role: 'context' });
  }
}

/** A place stands before or after it, with only a comma or "and" between. */
function isListed(
  tokens: readonly Token[],
  { sentence, first, last }: Run & Pick<Spot, 'sentence'>,
  ends: ReadonlySet<string>,
  { lexicon: { conjunctions } }: ToponymContext,
): boolean {
  const between = (at: number): boolean =>
    /^(?:,|&|\/|-|–)$/.test(formAt(tokens, at)) || conjunctions.listing.has(formAt(tokens, at));
  if (between(first - 1) && ends.has(`${sentence} ${first - 2}`)) return true;
  return between(last + 1) && ends.has(`${sentence} ${last + 2}`);
}
