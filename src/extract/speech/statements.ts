import type { Document, Sentence } from '../../language/document.ts';
import type { Problem } from '../../record/reading.ts';
import type { Span } from '../../record/span.ts';
import type { StatementDraft } from '../draft.ts';
import { factualityOf } from '../factuality/factuality.ts';
import type { ExtractLanguage } from '../language.ts';
import { findCues } from './cues.ts';
import { formOf, hull, snapped } from './form.ts';
import { directSpeech } from './quoted.ts';
import { type Quotation, quotations } from './quotes/scan.ts';
import { saidIn } from './said.ts';
import { settingOf } from './setting.ts';
import { speakerOf } from './speaker.ts';
import { indexTokens } from './token-index.ts';
import { spanOf } from './token-span.ts';
import { turnsOf } from './transcript.ts';
import { type FoundStatement, sayingOf } from './verb.ts';

/** How far before a turn of a transcript its label may begin, in characters. */
const LABEL = 60;

/**
 * Who said what: quotations with their speakers (direct), reported clauses (indirect), and both together (mixed).
 * Quotation marks are read from the text, verbs of saying and their speakers from the parse, with word order as back-off.
 */
export function statements(document: Document, language: ExtractLanguage, _problems: Problem[]): StatementDraft[] {
  const { speech } = language;
  const quotes = quotations(document.report.text, document.lexicon.apostrophes).filter(({ depth }) => depth === 0);
  const cues = findCues(document, speech.cues);
  const tokens = indexTokens(document);
  const turns = turnsOf(document, tokens);
  const isInTurn = ({ start }: Span): boolean =>
    turns.some(({ content }) => content.some((span) => span.start - LABEL <= start && start < span.end));
  const outside = quotes.filter((quote) => !isInTurn(quote));
  const speeches = directSpeech(document, cues, outside, tokens, speech.quotes);
  const byCue = new Map(speeches.flatMap((one) => (one.cue === null ? [] : [[one.cue, one] as const])));
  const spoken = [...speeches, ...turns].flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const found: FoundStatement[] = [
    ...speeches.filter(({ cue }) => cue === null).map(({ cueWords, ...one }) => uncued({ ...one, cue: cueWords })),
    ...turns.map(({ colon, ...one }) => uncued({ ...one, cue: colon, rule: 'transcript' })),
    ...cues.flatMap((cue) => sayingOf({ document, cue, speech: byCue.get(cue) ?? null, quotes, spoken }, speech) ?? []),
    ...document.sentences.flatMap((sentence, index) => reported(document, sentence, index, quotes, language)),
  ];
  const drafts = found
    .sort((a, b) => startOf(a) - startOf(b))
    .map((one, index) => draft(document, language, one, `s${index + 1}`, quotes));
  const said = saidIn(drafts);
  for (const one of drafts) one.said = said(one.cue ?? one.span, one.id);
  return drafts;
}

const startOf = ({ cue, content }: FoundStatement): number => cue?.start ?? content[0]?.start ?? 0;

/** A statement that no verb of saying makes. */
const uncued = ({
  cue,
  speaker,
  content,
  rule,
}: Pick<FoundStatement, 'cue' | 'speaker' | 'content' | 'rule'>): FoundStatement => ({
  act: 'say',
  cue,
  cueAt: null,
  content,
  rule,
  speaker,
  verb: null,
});

/** What a sentence says somebody says without a verb of saying: "according to the ministry", "the claim that …". */
function reported(
  document: Document,
  sentence: Sentence,
  index: number,
  quotes: readonly Quotation[],
  { speech }: ExtractLanguage,
): FoundStatement[] {
  return speech.reports.flatMap(({ rule, find }) =>
    find(sentence).map(({ act, cue, speaker, content }) => ({
      act,
      cue: spanOf(document, index, cue),
      cueAt: { sentence: index, token: cue[0] },
      content: content.map((stretch) => snapped(spanOf(document, index, stretch), quotes)),
      rule,
      speaker: speaker === null ? null : { sentence: index, token: speaker },
      verb: null,
    })),
  );
}

const NOT_TOLD = { certainty: 'asserted' as const, polarity: 'positive' as const, background: false };

function draft(
  document: Document,
  language: ExtractLanguage,
  found: FoundStatement,
  id: string,
  quotes: readonly Span[],
): StatementDraft {
  const { act, cue, cueAt, content, rule, speaker: at, verb } = found;
  const speaker = at === null ? null : speakerOf(document, at);
  const told = verb === null ? { addressee: null, venue: null } : settingOf(document, verb, language.speech);
  const { certainty, polarity, background } = cueAt === null ? NOT_TOLD : factualityOf(document, language, cueAt);
  const near = speaker !== null && rule !== 'quote-alone' ? [speaker] : [];
  return {
    id,
    kind: 'statement',
    act,
    span: hull([...near, ...(cue === null ? [] : [cue]), ...content.slice(0, 1)]),
    speaker,
    cue,
    cueAt,
    content,
    form: formOf(document.report.text, content, quotes),
    addressee: told.addressee,
    venue: told.venue,
    certainty,
    polarity,
    background,
    said: null,
    rule: `statement/${rule}`,
  };
}
