import type { TokenAt } from '../../../../../extract/draft.ts';
import type { Cue } from '../../../../../extract/speech/cue.ts';
import type { Introduction, QuoteConstruction, QuoteIn } from '../../../../../extract/speech/language.ts';
import { beginsSmall, isFragment } from '../../../../../extract/speech/lead-in.ts';
import { tokensBetween } from '../../../../../extract/speech/token-index.ts';
import { sentenceAt, tokenAt as tokenIn } from '../../../../../language/at.ts';
import type { Document, Token } from '../../../../../language/document.ts';
import { words } from '../../../../../language/lexicon.ts';
import { all, form, not, type Test, tag } from '../../../../../language/pattern.ts';
import { speakerFor } from './speaker-for.ts';

/** Words that may stand between a quotation and the head of its speaker's name, as written. */
const titles =
  /(?:^|[ ,])(?:the|a|an|one|his|her|their|its|Mr|Mrs|Ms|Dr|Sir|then|but|and|as|\p{Lu}[\p{L}.'’-]*)(?=[ .,]|$)/gu;

/** How many words behind a quotation its verb may stand, and a later one. */
const REACH = 60;
const LATER = 40;

/** Whether the sentence of a quotation goes on behind it. */
function runsOn({ document, quote, inner, after }: QuoteIn): boolean {
  const rest = document.report.text.slice(after.start, after.start + 40).trimStart();
  const last = inner.trimEnd().at(-1) ?? '';
  if (last === ',' && !quote.closed) return false;
  return (
    /[,!?…—–-]/.test(last) ||
    rest.startsWith(',') ||
    beginsSmall(rest) ||
    (/[^.;:]/.test(last) && /^[\p{L}]/u.test(rest))
  );
}

const mayBeginClause = tag('PRON', 'DET', 'SCONJ', 'VERB', 'AUX', 'PART', 'NOUN');
const opensAdverbial = all(tag('SCONJ'), not(form(words('that whether if how'))));
const isSubjectForm = form(words('i he she they we it'));
const isWhen = form(words('on in at last this later'));
const exists: Test = ({ tokens }, token) => tokens[token] !== undefined;

/** Whether a verb of saying goes straight on with a clause of its own: "she noted she had …", "suggested looking at". */
function saysMore(document: Document, { at, last }: Cue): boolean {
  const sentence = sentenceAt(document, at.sentence);
  const { tokens } = sentence;
  const [first, second] = [last + 1, last + 2];
  if (!mayBeginClause(sentence, first) || opensAdverbial(sentence, first) || tokens[second]?.upos === 'PUNCT')
    return false;
  if (isSubjectForm(sentence, first) && exists(sentence, second) && !isWhen(sentence, second)) return true;
  return tokens.some(
    ({ head, deprel }, token) =>
      head === at.token &&
      token > last &&
      /^(?:ccomp|xcomp)$/.test(deprel) &&
      !tokens.slice(first, token).some(({ form }) => form === ','),
  );
}

/** Whether another verb that may stand beside a quotation follows a token before the clause ends. */
function isFollowed({ tokens, cues, after }: QuoteIn, { end }: Token): boolean {
  for (const { token } of tokensBetween(tokens, end, after.end).slice(0, LATER)) {
    if (/^[.!?;:]$/.test(token.form)) return false;
    if (cues.get(token.start)?.saying.quote) return true;
  }
  return false;
}

/** `"…," she sings before asking, "…"`: the participle brings in the next quotation. */
function bringsInNext({ document, after }: QuoteIn, { span }: Cue): boolean {
  const { text } = document.report;
  return /ing$/i.test(text.slice(span.start, span.end)) && /[,:]\s*$/.test(text.slice(after.start, after.end));
}

/** Words of the reporter's between a quoted fragment and who says it: the fragment is not all that is said. */
const isMoreSaid = (text: string): boolean => /\p{L}{2}/u.test(text.replace(titles, ''));

/** The speaker of a verb behind a quotation: null where it brings in something else; "stop" where the quotation is not all that is said. */
function speakerBehind(one: QuoteIn, cue: Cue): TokenAt | 'stop' | null {
  const { document, after, lead, inner } = one;
  const { text } = document.report;
  if (!cue.saying.quote || text[cue.span.end] === ':' || saysMore(document, cue) || bringsInNext(one, cue)) return null;
  const speaker = speakerFor(document, cue, after);
  const start = speaker === null ? -1 : tokenIn(document, speaker).start;
  if (start < after.start) return null;
  const isCut = isFragment(lead, inner) && isMoreSaid(text.slice(after.start, Math.min(start, cue.span.start)));
  return isCut ? 'stop' : speaker;
}

/** The nearest verb behind a quotation that brings it in, and who speaks. */
function nearestVerb(one: QuoteIn): Introduction | null {
  const { tokens, cues, quote, after } = one;
  for (const [steps, { token }] of tokensBetween(tokens, quote.end, after.end).slice(0, REACH).entries()) {
    if (/^[.!?;]$/.test(token.form) || (token.form === ':' && steps > 0)) return null;
    const cue = cues.get(token.start);
    const speaker = cue === undefined ? null : speakerBehind(one, cue);
    if (speaker === 'stop') return null;
    if (cue === undefined || speaker === null) continue;
    // "…," said the man who says he saw it: the first verb that is not in a relative clause.
    if (!token.deprel.startsWith('acl') || !isFollowed(one, token))
      return { cue, cueWords: null, speaker, rule: 'quote-after' };
  }
  return null;
}

/** `“…,” she said`. */
export const verbAfter: QuoteConstruction = {
  name: 'speech/quote/verb-after',
  find: (one) => (runsOn(one) ? nearestVerb(one) : null),
  yes: [
    ['“We hold the bridge,” the mayor said.', 'say: mayor'],
    ['“We hold the bridge,” said the spokesman, a former teacher who lost his house.', 'say: spokesman'],
    ['The army was “on its way”, she said.', 'say: she'],
  ],
  no: [
    '“We hold the bridge.” The mayor said nothing.',
    'The “Bridge of Peace” fell.',
    'The “heroes” of the siege left, she said.',
  ],
};

/** `At the gate: “Keep out,” the mayor said.`: the comma inside says that the verb follows, whatever stands before the colon. */
export const verbAfterColon: QuoteConstruction = {
  name: 'speech/quote/verb-after-colon',
  find: (one) => (one.lead.kind === 'colon' && one.inner.endsWith(',') ? verbAfter.find(one) : null),
  yes: [
    ['Her plea: “Leave the town,” the mayor said.', 'say: mayor'],
    ['There was one rule: “Nobody leaves,” he said.', 'say: he'],
  ],
  no: ['The mayor said: “We hold the bridge.”', '“Leave the town,” the mayor said.'],
};
