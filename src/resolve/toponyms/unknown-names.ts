import type { Token } from '../../language/document.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { isCapitalised, lowerAt } from './around.ts';
import type { Run } from './types.ts';

/** The most tokens that such a name has. */
const most = 6;

/** Names that neither gazetteer nor models know, where the words beside them say that they are places: "the villages of X and Y", "X district". */
export function* unknownNames(
  tokens: readonly Token[],
  { nameParts, placeContext, placeNameParts, prepositions }: Lexicon,
): Iterable<Run> {
  for (let first = 1; first < tokens.length; first++) {
    if (!isCapitalised(tokens[first]) || isCapitalised(tokens[first - 1])) continue;
    let last = first;
    for (let next = last + 1; next <= first + most; next++) {
      if (isCapitalised(tokens[next])) last = next;
      // "Al-Buwaydah al-Sharqiyah": hyphens and the article go on.
      else if (lowerAt(tokens, next) !== '-' && !nameParts.articles.has(lowerAt(tokens, next))) break;
    }
    const before = lowerAt(tokens, first - 1);
    const kind = prepositions.of.has(before) && first > 1 ? lowerAt(tokens, first - 2) : before;
    const isOfKind = placeNameParts.kinds.has(kind) && !placeNameParts.looseKinds.has(before);
    if (last - first < most && (isOfKind || placeContext.company.has(lowerAt(tokens, last + 1)))) yield { first, last };
    first = last;
  }
}
