import type { TokenSpan } from '../../../../../extract/speech/token-span.ts';
import { tag } from '../../../../../language/pattern.ts';
import { isThat } from '../complement/that-behind.ts';
import { dependent, phrase } from './phrase.ts';

/** "Told reporters THAT THE ROAD WAS SHUT", where the parse hung the clause on those spoken to. */
export const inAddressee = dependent('in-addressee', {
  relations: ['obj', 'iobj'],
  clause: true,
  otherwise: true,
  read(one): TokenSpan[] {
    const { sentence, cue, token } = one;
    if (!cue.saying.clause) return [];
    const [, last] = phrase(one, token);
    for (let at = token + 1; at <= last; at++) {
      if (isThat(sentence, at) && tag('SCONJ')(sentence, at)) return [[at, last]];
    }
    return [];
  },
  yes: [
    ['The mayor told a crowd in Lima that he was tired.', 'that he was tired'],
    ['The envoy told a radio station in Lima that the road was shut.', 'that the road was shut'],
  ],
  no: ['The mayor told reporters.', 'The mayor told reporters to leave.'],
});
