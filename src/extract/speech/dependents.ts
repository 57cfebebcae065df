import type { Sentence } from '../../language/document.ts';
import { childBy, childrenOf, relation, tokenAt } from '../../language/tree.ts';
import type { Cue } from './cue.ts';
import type { DependentConstruction, SpeechLanguage } from './language.ts';
import type { ComplementSpan, TokenSpan } from './token-span.ts';

/** What the dependents of a verb of saying to its right say, as one stretch; null where they say nothing. */
export function dependentsOf(sentence: Sentence, cue: Cue, { dependents }: SpeechLanguage): ComplementSpan | null {
  const said =
    read(
      sentence,
      cue,
      dependents.filter(({ otherwise }) => !otherwise),
    ) ??
    read(
      sentence,
      cue,
      dependents.filter(({ otherwise }) => otherwise),
    );
  return said === null || (!said.clause && isBareInfinitive(sentence, cue)) ? null : said;
}

function read(sentence: Sentence, cue: Cue, constructions: readonly DependentConstruction[]): ComplementSpan | null {
  let part: ComplementSpan | null = null;
  let object = -1;
  for (const token of childrenOf(sentence, cue.at.token)) {
    if (token <= cue.last) continue;
    const name = relation(tokenAt(sentence, token).deprel);
    if (name === 'obj' || name === 'iobj') object = token;
    for (const one of constructions) {
      if (!one.relations.includes(name)) continue;
      const said = one.read({ sentence, cue, token, object, from: part?.from ?? -1 });
      if (said.length > 0) part = joinedTo(part, said, cue, one.clause);
    }
  }
  return part;
}

/** One stretch over all that is said so far, none of it the verb's own words. */
function joinedTo(part: ComplementSpan | null, said: readonly TokenSpan[], cue: Cue, clause: boolean): ComplementSpan {
  const from = Math.max(cue.last + 1, Math.min(...said.map(([first]) => first)));
  const to = Math.max(...said.map(([, last]) => last));
  return {
    from: part === null ? from : Math.min(part.from, from),
    to: part === null ? to : Math.max(part.to, to),
    clause: clause || part?.clause === true,
  };
}

/** "Employees to report violations": a noun behind an infinitive is nothing that was said. */
function isBareInfinitive(sentence: Sentence, { at, last }: Cue): boolean {
  const isInfinitive = tokenAt(sentence, at.token).xpos === 'VB' && childBy(sentence, at.token, 'mark') >= 0;
  if (!isInfinitive || childBy(sentence, at.token, 'xcomp') >= 0) return false;
  return childrenOf(sentence, at.token).some(
    (child) => child > last && /^(?:obj|iobj)$/.test(relation(tokenAt(sentence, child).deprel)),
  );
}
