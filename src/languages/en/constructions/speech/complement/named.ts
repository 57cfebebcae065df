import type { Complement, ComplementConstruction } from '../../../../../extract/speech/language.ts';
import type { ComplementSpan } from '../../../../../extract/speech/token-span.ts';
import { words } from '../../../../../language/lexicon.ts';
import { down, form } from '../../../../../language/pattern.ts';
import { tokenAt } from '../../../../../language/tree.ts';
import { saidBehind } from './whole.ts';

const opensName = form(words('a an as'));
const isPronoun = form(words('it him her them this that us me'));

/** Whether an object stands before the name: "called IT a crime". "A group called the Wolves" has only the name. */
function namesSomething({ sentence, cue }: Complement, { from, to }: ComplementSpan): boolean {
  if (down('xcomp')(sentence, cue.at.token).some((token) => token > cue.last) || isPronoun(sentence, from)) return true;
  for (let at = from; at <= to; at++) {
    if (/^["“‘]|^''$/.test(tokenAt(sentence, at).form) || (at > from && opensName(sentence, at))) return true;
  }
  return false;
}

/** "Called it a crime", "branded the mayor a traitor". */
export const named: ComplementConstruction = {
  name: 'speech/complement/named',
  read(one) {
    const { cue, dependents } = one;
    if (dependents === null || !cue.saying.naming || cue.saying.clause) return null;
    return namesSomething(one, dependents) ? saidBehind(one, dependents) : [];
  },
  yes: [
    ['The envoy called it a crime.', 'it a crime'],
    ['The minister branded the mayor a traitor.', 'the mayor a traitor'],
  ],
  no: ['They called the police.', 'A group called the Wolves left the town.', 'The mayor said it was a crime.'],
};
