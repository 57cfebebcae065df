import { phraseTokens } from '../../../../extract/arguments/phrases.ts';
import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import { any, down, hangs, marked, type Path, type Test } from '../../../../language/pattern.ts';
import { tokenAt } from '../../../../language/tree.ts';
import { isPossessive } from '../paths.ts';
import type { StateParts } from '../state.ts';
import { bodyIn, formerOf, isPast, wordsBetween } from './title-words.ts';

/** Does a noun name an office? */
export const isOffice: Test = (sentence, token) => sentence.lexicon.offices.holdsOffice(tokenAt(sentence, token).lemma);

const isOwner = hangs('nmod:poss');
const ofOffice = down('nmod', any(isOwner, marked(words('of for at in'))));
/** What an office is of: "minister of PERU", "PERU's minister". */
const bodyOf: Path = (sentence, office) =>
  ofOffice(sentence, office).filter((at) => at > office || isOwner(sentence, at));

/** A person and the office that a noun phrase gives them. */
export function held(sentence: Sentence, person: number, office: number): StateParts {
  const { tokens } = sentence;
  const [first, last] = phraseTokens(sentence, office, { of: false });
  const [body] = bodyOf(sentence, office);
  const narrow = body === undefined ? bodyIn(sentence, [first, last], office) : null;
  let start = narrow === null ? first : narrow[1] + 1;
  if (body !== undefined && body < office) start = Math.max(start, body + 1);
  const former = formerOf(sentence, first, start);
  while (start < office && (tokenAt(sentence, start).upos === 'DET' || isPossessive(sentence, start))) start++;
  return {
    subject: person,
    object: body ?? narrow?.[1] ?? null,
    ...(narrow === null ? {} : { objectWords: narrow }),
    value: former + wordsBetween(sentence, start, last),
    background: tokens.slice(first, office).some((_, i) => isPast(sentence, first + i)),
  };
}
