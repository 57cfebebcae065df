import type { SeemingConstruction } from '../../../../extract/footage/constructions.ts';
import type { Sentence } from '../../../../language/document.ts';
import type { Test } from '../../../../language/pattern.ts';
import { tokenAt } from '../../../../language/tree.ts';

/** Words between the lead and the verb: "claimed to clearly show". */
const REACH = 3;

/** The nearest word before a verb that passes; -1 where a noun or a mark stands between. */
function leadBefore(sentence: Sentence, verb: number, isLead: Test): number {
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    if (isLead(sentence, at)) return at;
    const { upos } = tokenAt(sentence, at);
    if (upos === 'PUNCT' || upos === 'NOUN') return -1;
  }
  return -1;
}

/** A way of saying that footage only seems to show something, by a word before the verb: `lead` for any verb of showing, `unlessPresent` for all but its present. */
export const seeming = (
  told: Omit<SeemingConstruction, 'leadOf'> & { lead: Test; unlessPresent?: Test },
): SeemingConstruction => ({
  ...told,
  leadOf: (sentence, verb) =>
    leadBefore(
      sentence,
      verb,
      (_, at) =>
        told.lead(sentence, at) ||
        (told.unlessPresent !== undefined &&
          tokenAt(sentence, verb).xpos !== 'VBZ' &&
          told.unlessPresent(sentence, at)),
    ),
});
