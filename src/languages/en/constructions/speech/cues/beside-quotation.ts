import type { CueConstruction } from '../../../../../extract/speech/language.ts';
import { all, any, type Test, where } from '../../../../../language/pattern.ts';
import { tokenAt } from '../../../../../language/tree.ts';
import { closes, sayingOf } from './forms.ts';

/** Whether a mark that opens a quotation stands behind the colon or comma after the verb. */
const beforeQuotation: Test = ({ tokens }, verb) => {
  const then = tokens[verb + 2]?.form;
  return /^[:,]$/.test(tokens[verb + 1]?.form ?? '') && (then === undefined || /^["“‘'«]/.test(then));
};

/** How many words may stand between the closing mark and the verb: `“…,” a senior official of the ministry said`. */
const REACH = 6;

/** Whether a closing mark and a short noun phrase or pronoun stand right before a verb that ends its clause. */
const behindQuotation: Test = (sentence, verb) => {
  const { tokens } = sentence;
  if (!/^[.,]$/.test(tokens[verb + 1]?.form ?? '.') || /ing$/.test(tokenAt(sentence, verb).form)) return false;
  if (!/^(?:NOUN|PROPN|PRON|ADV)$/.test(tokens[verb - 1]?.upos ?? '')) return false;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    if (closes(sentence, at)) return true;
    if (/^(?:VERB|AUX|ADP|PUNCT)$/.test(tokenAt(sentence, at).upos)) return false;
  }
  return false;
};

const isForm = where(
  ({ form, upos }) => upos !== 'PUNCT' && upos !== 'PRON' && /(?:ing|ed|s|said|told|wrote|read)$/.test(form),
);

/** `Before adding: “…”`, `“…,” the notice read.` */
export const besideQuotation: CueConstruction = {
  name: 'speech/cue/beside-quotation',
  isVerb: all(
    isForm,
    (sentence, token) => sayingOf(sentence, token)?.quote === true,
    any(beforeQuotation, behindQuotation),
  ),
  yes: [
    ['He nodded before adding: “We hold the bridge.”', 'adding'],
    ['“No entry after dark,” the notice read.', 'read'],
  ],
  no: ['The notice on the door read well.', 'He said the road was shut.', 'Fighting: “We hold the bridge.”'],
};
