import { phraseTokens } from '../../../../extract/arguments/phrases.ts';
import { isParty, isPlace, nameEndingAt } from '../../../../extract/states/found.ts';
import type { Sentence } from '../../../../language/document.ts';
import { any, form, found, not, type Test, that, where } from '../../../../language/pattern.ts';
import { tokenAt } from '../../../../language/tree.ts';
import { backedForms } from '../../lexicon/alliances.ts';
import { isCapital } from '../paths.ts';
import { state } from '../state.ts';

/** "Backed" of "Iran", "-", "backed". */
const apart: Test = (sentence, token) =>
  token >= 2 && form(backedForms)(sentence, token) && tokenAt(sentence, token - 1).form === '-';
/** "Iran-backed" as one token. */
const whole = where(({ form }) => {
  const [, last] = /^\p{Lu}[\p{L}.]*-(\p{L}+)$/u.exec(form) ?? [];
  return last !== undefined && backedForms.has(last);
});

/** How far behind the compound what it describes may stand, in tokens. */
const REACH = 6;

/** The first word above it that stands close behind it. */
function described(sentence: Sentence, compound: number): number {
  let at = tokenAt(sentence, compound).head;
  while (at >= 0 && at <= compound) at = tokenAt(sentence, at).head;
  return at <= compound + REACH ? at : -1;
}

/** "Iran-backed militias", written as one token or three. */
export const backedCompound = state('alliance', 'backed-compound', {
  at: any(apart, whole),
  slots: {
    sponsor: that(
      found((sentence, token) => (apart(sentence, token) ? token - 2 : token)),
      isCapital,
    ),
    backed: that(found(described), isParty, not(isPlace)),
  },
  read({ sponsor, backed }, compound, sentence) {
    const [first, last] = phraseTokens(sentence, backed);
    return {
      subject: backed,
      subjectWords: [Math.max(first, compound + 1), last],
      object: sponsor,
      objectWords: nameEndingAt(sentence, sponsor),
      value: 'sponsor',
    };
  },
  yes: [
    ['Iran-backed militias fired on the base.', 'militias | Iran | sponsor'],
    ['Rwanda-backed rebels left the town.', 'rebels | Rwanda | sponsor'],
  ],
  no: ['The state-backed bank closed.', 'A rocket hit a Russian-led base.'],
});
