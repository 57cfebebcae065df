import type { Cue } from '../../../../../extract/speech/cue.ts';
import type { QuoteConstruction, QuoteIn } from '../../../../../extract/speech/language.ts';
import { beginsSmall, type LeadIn } from '../../../../../extract/speech/lead-in.ts';
import { firstTokenFrom, tokensBetween } from '../../../../../extract/speech/token-index.ts';
import { words } from '../../../../../language/lexicon.ts';
import { speakerAhead } from './speaker-for.ts';

/** Words that may stand between a verb and a quotation that goes on with its sentence: `said that “…”`. */
const between = words('that ,');
/** How many words before a quotation its verb may stand. */
const REACH = 40;

const takes = ({ saying }: Cue, { kind }: LeadIn): boolean =>
  saying.quote || (kind === 'colon' && (saying.clause || saying.noun));

/** The nearest verb of saying before a quotation that can bring it in; null where none does, or another clause stands between. */
function nearestVerb({ tokens, cues, introduced, lead }: QuoteIn): Cue | null {
  const before = tokensBetween(tokens, introduced.start, lead.end).slice(-REACH).reverse();
  for (const [steps, { token }] of before.entries()) {
    if (/^[.!?;]$/.test(token.form) && steps > 0) return null;
    const cue = cues.get(token.start);
    if (cue !== undefined && takes(cue, lead)) return cue;
    if (cue !== undefined) continue;
    if (lead.kind === 'word' && !between.has(token.form.toLowerCase())) return null;
    // A clause of its own between the verb and the comma: the quotation is not what is said.
    if (lead.kind === 'comma' && token.upos === 'AUX' && steps > 0) return null;
  }
  return null;
}

/** Right behind the verb and a comma: `said, “…”`. */
function isStraight({ tokens, cues, lead }: QuoteIn): boolean {
  const verb = tokens[firstTokenFrom(tokens, lead.end) - 2];
  return lead.kind === 'comma' && verb !== undefined && cues.has(verb.token.start);
}

/** `She said: “…”`, `he added that “The …”`. */
export const verbBefore: QuoteConstruction = {
  name: 'speech/quote/verb-before',
  find(one) {
    const { document, lead, inner, introduced } = one;
    if (lead.kind === 'start') return null;
    const isWhole = !beginsSmall(inner.trimStart());
    const straight = isStraight(one);
    if (lead.kind !== 'colon' && !isWhole && !straight) return null;
    const cue = nearestVerb(one);
    if (cue === null) return null;
    const rule = straight && !isWhole ? 'quote-within' : 'quote-before';
    return { cue, cueWords: null, speaker: speakerAhead(document, cue, introduced), rule };
  },
  yes: [
    ['The mayor told reporters: “We hold the bridge.”', 'tell: mayor'],
    ['He nodded before adding: “We will stay.”', 'add: He'],
    ['The town, she said, “is lost”.', 'say: she'],
  ],
  no: [
    '“We hold the bridge,” she said.',
    'He praised the “Bridge of Peace” and left.',
    'She wept. “We hold the bridge.”',
  ],
};
