import type { QuoteConstruction } from '../../../../../extract/speech/language.ts';
import { tokensBetween } from '../../../../../extract/speech/token-index.ts';

/** The longest signature, in characters: a name with an office. */
const LONGEST = 120;

/** `“…” — Ana Ruiz`: a quotation signed with a name. */
export const signed: QuoteConstruction = {
  name: 'speech/quote/signed',
  find({ document, tokens, quote, after }) {
    const { text } = document.report;
    const dash = /^\s*(?:[–—―]|--?)\s*(?=\p{Lu})/u.exec(text.slice(quote.end, quote.end + 12));
    if (dash === null) return null;
    const from = quote.end + dash[0].length;
    if (/\p{Ll}[.!?;] /u.test(text.slice(from, after.end)) || after.end - from > LONGEST) return null;
    const [name] = tokensBetween(tokens, from, after.end);
    if (name === undefined || !/^\p{Lu}/u.test(name.token.form)) return null;
    const mark = quote.end + dash[0].search(/\S/);
    return { cue: null, cueWords: { start: mark, end: mark + 1 }, speaker: name.at, rule: 'quote-signed' };
  },
  yes: [
    ['“We hold the bridge.” — Ana Ruiz', 'Ana'],
    ['“We hold the bridge and we will stay.” – Mayor Ana Ruiz, Lima', 'Mayor'],
  ],
  no: ['“We hold the bridge” – a boast – was all he said.', '“We hold the bridge.” — He left. Nobody spoke.'],
};
