import type { ComplementConstruction } from '../../../../../extract/speech/language.ts';
import type { Sentence } from '../../../../../language/document.ts';
import { words } from '../../../../../language/lexicon.ts';
import { form } from '../../../../../language/pattern.ts';
import { tokenAt } from '../../../../../language/tree.ts';
import { whole } from './whole.ts';

export const isThat = form(words('that'));

/** How many words behind the verb "that" may stand. */
const REACH = 12;

/** "Said on its website THAT …": the conjunction, when only phrases without a verb stand before it; -1 for none. */
export function thatBehind(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  for (let at = from; at < tokens.length && at < from + REACH; at++) {
    const { form: word, upos, xpos } = tokenAt(sentence, at);
    if (isThat(sentence, at) && (upos === 'SCONJ' || at === from) && xpos !== 'DT') return at;
    if (/^(?:VERB|AUX|CCONJ)$/.test(upos) || (upos === 'PUNCT' && !/^(?:-|["“”]|'')$/.test(word))) return -1;
  }
  return -1;
}

/** "Told reporters on Sunday that …": what is said begins behind those spoken to. */
export const thatBehindAddressee: ComplementConstruction = {
  name: 'speech/complement/that-behind-addressee',
  read(one) {
    const { sentence, cue, dependents } = one;
    if (dependents?.clause !== true || !cue.saying.addressee) return null;
    const from = thatBehind(sentence, cue.last + 1);
    return from > dependents.from ? whole(one, { clause: true, from, to: Math.max(from, dependents.to) }) : null;
  },
  yes: [
    ['The mayor warned us on Sunday that no one had come.', 'that no one had come'],
    ['The mayor warned them on Sunday that when he left the road was shut.', 'that when he left the road was shut'],
  ],
  no: ['The mayor told reporters to leave.', 'The mayor said on Sunday that the road was shut.'],
};
