import type { QuoteConstruction } from '../../../../../extract/speech/language.ts';
import { tokensBetween } from '../../../../../extract/speech/token-index.ts';

/** `"…," she said, "…"`: the second half of a quotation that its verb interrupts. */
export const goesOn: QuoteConstruction = {
  name: 'speech/quote/goes-on',
  find({ document, tokens, before, quote, lead, previous }) {
    if (previous === null || previous.span.start < before.start) return null;
    const gap = document.report.text.slice(before.start, quote.start);
    if (lead.kind !== 'comma' && !/, (?:but|and|or|then|that|because|so) $/.test(gap)) return null;
    if (tokensBetween(tokens, before.start, quote.start).some(({ token }) => /^[.!?;:]$/.test(token.form))) return null;
    return { cue: previous, cueWords: null, speaker: null, rule: 'quote-goes-on' };
  },
  yes: [
    ['“We hold the bridge,” she said, “and the road to it.”', 'say: nobody'],
    ['“We hold the bridge,” she said, and “we will stay”.', 'say: nobody'],
  ],
  no: ['“We hold the bridge,” she said. “All of it.”', 'She said: “We hold the bridge.”'],
};
