import type { Document, Sentence } from '../../language/document.ts';
import { sentenceAt } from '../../language/tree.ts';
import type { Span } from '../../record/span.ts';
import type { StatementDraft, TokenAt } from '../draft.ts';
import { complementOf, passiveComplementOf } from './complement.ts';
import type { Cue } from './cue.ts';
import { joined, quotedAt, snapped } from './form.ts';
import type { SpeechLanguage } from './language.ts';
import type { Speech } from './quoted.ts';
import type { Quotation } from './quotes/scan.ts';
import { speakerOfVerb } from './speakers.ts';
import { spanOf, type TokenSpan } from './token-span.ts';

/** A statement as it is found: `verb` is the verb of saying that makes it, null where none does. */
export type FoundStatement = Pick<StatementDraft, 'act' | 'cue' | 'cueAt' | 'content' | 'rule'> & {
  speaker: TokenAt | null;
  verb: Cue | null;
};

/** A verb of saying among the quotations of its report. */
export interface VerbIn {
  document: Document;
  cue: Cue;
  /** The direct speech that it brings in. */
  speech: Speech | null;
  /** Quotations in running text. */
  quotes: readonly Quotation[];
  /** All direct speech of the report, in text order. */
  spoken: readonly Span[];
}

/** The statement that a verb of saying makes, with its quotation, its clause or both; null when it says nothing. */
export function sayingOf(one: VerbIn, language: SpeechLanguage): FoundStatement | null {
  const { document, cue, speech, quotes, spoken } = one;
  const sentence = sentenceAt(document, cue.at.sentence);
  const subject = speakerOfVerb({ document, sentence, cue, quotes }, language);
  const own = subject < 0 ? null : { sentence: cue.at.sentence, token: subject };
  const speaker = speech === null ? own : speech.speaker;
  const isInSpeech = speech === null && quotedAt(spoken, cue.span);
  const { content, rule } = contentOf(one, subject, isInSpeech, language);
  if (content.length === 0) return null;
  const told = { document, sentence, cue, speaker, isBesideQuotation: speech !== null, isInSpeech };
  if (language.refusals.some((refusal) => refusal.refuses(told))) return null;
  return { act: actOf(sentence, cue), cue: cue.span, cueAt: cue.at, content, rule, speaker, verb: cue };
}

/** What the verb says, and by which rule; empty where it says nothing. */
function contentOf(
  { document, cue, speech, quotes }: VerbIn,
  subject: number,
  isInSpeech: boolean,
  language: SpeechLanguage,
): Pick<FoundStatement, 'content' | 'rule'> {
  const { sentence: index, token } = cue.at;
  const sentence = sentenceAt(document, index);
  const spans = (parts: readonly TokenSpan[], whole: readonly Span[]): Span[] =>
    parts.map((stretch) => snapped(spanOf(document, index, stretch), whole));
  const isPassive = language.isPassive(sentence, token);
  if (isPassive && speech === null) {
    const parts = passiveComplementOf(sentence, cue, language);
    if (parts !== null) return { content: spans(parts, quotes), rule: 'passive' };
  }
  const parts = speech?.rule === 'quote-after' ? [] : complementOf(sentence, cue, subject, language);
  if (speech !== null) return { content: aroundSpeech(document, cue, speech, spans(parts, quotes)), rule: speech.rule };
  if (subject < 0 && !isPassive) return { content: [], rule: 'clause' };
  const within = isInSpeech ? enclosing(quotes, cue.span) : null;
  const content = within === null ? spans(parts, quotes) : clipped(spans(parts, []), within);
  return { content, rule: isPassive ? 'passive-clause' : 'clause' };
}

/** A verb's direct speech, with what it says in its own sentence before it: "said the road to the town was “lost”". */
function aroundSpeech({ report, lexicon }: Document, cue: Cue, speech: Speech, spans: readonly Span[]): Span[] {
  const { text } = report;
  const opensClause = (start: number): boolean => {
    const [word = ''] = /^\p{L}+/u.exec(text.slice(start, start + LONGEST_WORD)) ?? [];
    return lexicon.saying.opening.has(word.toLowerCase());
  };
  const first = speech.content[0]?.start ?? speech.end;
  // "The town, she said, “is lost”": what stands before the verb is said too.
  const ahead = speech.rule === 'quote-within' ? spans.filter(({ end }) => end <= cue.span.start) : [];
  const between = spans
    .filter(({ start }) => start > cue.span.end && start < first && (!cue.saying.addressee || opensClause(start)))
    .map(({ start, end }) => ({ start, end: Math.min(end, first) }));
  return joined([...ahead, ...worded(text, between), ...speech.content]);
}

/** Characters in which a conjunction is looked for. */
const LONGEST_WORD = 20;

/** The words of the quotation that a span stands in; null where it stands in none. */
function enclosing(quotes: readonly Quotation[], { start, end }: Span): Span | null {
  const quote = quotes.find((one) => one.start <= start && end <= one.end);
  return quote === undefined ? null : { start: quote.innerStart, end: quote.innerEnd };
}

const clipped = (spans: readonly Span[], { start, end }: Span): Span[] =>
  spans
    .map((span) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter((span) => span.end > span.start);

/** Spans of more than a word or two, without the punctuation at their ends. */
const worded = (text: string, spans: readonly Span[]): Span[] =>
  spans.flatMap(({ start, end }) => {
    while (start < end && /[\s,:;]/.test(text.charAt(start))) start++;
    while (end > start && /[\s,:;]/.test(text.charAt(end - 1))) end--;
    return /\S\s+\S+\s+\S/.test(text.slice(start, end)) ? [{ start, end }] : [];
  });

/** How many tokens behind a verb "to" may stand where it demands something. */
const REACH = 8;

/** "Told them to leave" and "asked them to leave" are demands. */
function actOf({ tokens }: Sentence, { at, saying }: Cue): StatementDraft['act'] {
  if (!saying.demands) return saying.act;
  const takesInfinitive = tokens.some(
    ({ head, deprel, xpos }) => head === at.token && /^(?:xcomp|ccomp|advcl)$/.test(deprel) && xpos === 'VB',
  );
  const hasTo = tokens.slice(at.token + 1, at.token + 1 + REACH).some(({ xpos }) => xpos === 'TO');
  return takesInfinitive && hasTo ? 'demand' : saying.act;
}
