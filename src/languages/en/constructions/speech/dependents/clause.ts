import type { Dependent } from '../../../../../extract/speech/language.ts';
import type { TokenSpan } from '../../../../../extract/speech/token-span.ts';
import { words } from '../../../../../language/lexicon.ts';
import { form } from '../../../../../language/pattern.ts';
import { childBy, childrenOf, extentOf, tokenAt } from '../../../../../language/tree.ts';
import { isThat } from '../complement/that-behind.ts';
import { dependent, phrase } from './phrase.ts';

const opensClause = form(words('that whether if how why what when where who which'));

/** A complement clause from its conjunction on, without an adjunct of the higher verb that the parse hung under it. */
function fromConjunction(one: Dependent): TokenSpan {
  const { sentence, cue, token } = one;
  const [first, last] = phrase(one, token);
  const mark = childBy(sentence, token, 'mark');
  return [mark > cue.last && opensClause(sentence, mark) ? mark : first, last];
}

/** Relations of words that belong to a clause of their own. */
const OF_CLAUSE = /^(?:nsubj|expl|advmod:|cop|aux)/;

/** The clause's subject or another word of it that hangs on the verb of saying, before what is said; empty where there is none. */
function strayWord({ sentence, cue }: Dependent, from: number): TokenSpan[] {
  if (isThat(sentence, from)) return [];
  const stray = childrenOf(sentence, cue.at.token).find(
    (child) => child > cue.last && child < from && OF_CLAUSE.test(tokenAt(sentence, child).deprel),
  );
  return stray === undefined ? [] : [[Math.max(cue.last + 1, extentOf(sentence, stray)[0]), stray]];
}

/** "Said THE ROAD WAS SHUT", "said THAT THE ROAD WAS SHUT", "asked WHETHER IT WAS SHUT". */
export const clause = dependent('clause', {
  relations: ['ccomp'],
  clause: true,
  read(one) {
    const { sentence, cue, object } = one;
    const { saying, last } = cue;
    if (!saying.clause && !saying.infinitive && sentence.tokens[last + 1]?.form !== ':') return [];
    // "Said three of his sons had …": what the parse hung on the verb is the clause's own subject.
    const ownSubject = object >= 0 && !saying.addressee && !saying.noun ? [phrase(one, object)] : [];
    const said = [fromConjunction(one), ...ownSubject];
    const begins = Math.max(last + 1, Math.min(...said.map(([first]) => first)));
    return [...said, ...strayWord(one, one.from < 0 ? begins : Math.min(one.from, begins))];
  },
  yes: [
    ['The ministry said that the road was closed.', 'that the road was closed'],
    ['Officials said the road was closed.', 'the road was closed'],
    ['The envoy asked whether the road was closed.', 'whether the road was closed'],
  ],
  no: ['The army denied the report.', 'The mayor vowed to stay.'],
});
