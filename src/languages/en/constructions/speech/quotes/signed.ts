import { firstFrom } from '../../../../../extract/statements/flat.ts';
import type { QuoteConstruction } from '../../../../../extract/statements/language.ts';

/** The longest signature, in characters: a name with an office. */
const LONGEST = 120;

/** `“…” — Ana Ruiz`: a quotation signed with a name. */
export const signed: QuoteConstruction = {
  name: 'speech/quote/signed',
  find({ document, flat, quote, after }) {
    const { text } = document.report;
    const dash = /^\s*(?:[–—―]|--?)\s*(?=\p{Lu})/u.exec(text.slice(quote.end, quote.end + 12));
    if (dash === null) return null;
    const from = quote.end + dash[0].length;
    if (/\p{Ll}[.!?;] /u.test(text.slice(from, after.end)) || after.end - from > LONGEST) return null;
    const i = firstFrom(flat, from);
    if (i >= flat.at.length || flat.starts[i] >= after.end) return null;
    const { sentence, token } = flat.at[i];
    if (!/^\p{Lu}/u.test(document.sentences[sentence].tokens[token].form)) return null;
    const mark = quote.end + dash[0].search(/\S/);
    return { cue: null, cueWords: { start: mark, end: mark + 1 }, speaker: { sentence, token }, rule: 'quote-signed' };
  },
  yes: [
    ['“We hold the bridge.” — Ana Ruiz', 'Ana'],
    ['“We hold the bridge and we will stay.” – Mayor Ana Ruiz, Lima', 'Mayor'],
  ],
  no: ['“We hold the bridge” – a boast – was all he said.', '“We hold the bridge.” — He left. Nobody spoke.'],
};
