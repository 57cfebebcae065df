import type { ComplementConstruction } from '../../../../../extract/speech/language.ts';
import { below } from '../../../../../language/pattern.ts';
import { extentOf } from '../../../../../language/tree.ts';
import { rightEdge } from './edge.ts';

/** "Called for an inquiry", "called on the army to leave": all that follows the preposition. */
export const calledFor: ComplementConstruction = {
  name: 'speech/complement/called-for',
  read({ sentence, cue }) {
    if (!/ (?:for|on|upon)$/.test(cue.lemma)) return null;
    const ends = below()(sentence, cue.at.token).flatMap((child) =>
      child > cue.last ? [extentOf(sentence, child)[1]] : [],
    );
    const to = Math.max(-1, ...ends);
    if (to <= cue.last) return null;
    const from = cue.last + 1;
    return [[from, rightEdge(sentence, cue, { from, to, clause: false })]];
  },
  yes: [
    ['The mayor called for an inquiry.', 'an inquiry'],
    ['The council called on the army to leave.', 'the army to leave'],
  ],
  no: ['The mayor called.', 'The mayor asked for an inquiry.'],
};
