import type { Document } from '../../language/document.ts';
import type { Span } from '../../record/span.ts';
import type { Cue } from './cue.ts';
import type { Introduction, QuoteConstruction, QuoteIn } from './language.ts';
import { beginsSmall, introduction, isFragment, leadInOf } from './lead-in.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { Quotation } from './quotes/scan.ts';
import { type TokenIndex, tokensBetween } from './token-index.ts';

/** Direct speech with what introduces it. */
export interface Speech extends Introduction {
  content: Span[];
  /** End of the last quotation, and whether its mark was closed. */
  end: number;
  closed: boolean;
}

/** The shortest speech that nothing brings in, in words. */
const SHORTEST = 4;
const FULL_STOP = /[.!?…]["”’')\]]*$/;

/** What is known of a report's direct speech while its quotations are read in order. */
interface Reading {
  document: Document;
  tokens: TokenIndex;
  cues: ReadonlyMap<number, Cue>;
  speeches: Speech[];
  byCue: Map<Cue, Speech>;
  /** The last speech, and the number of the paragraph of its last quotation. */
  last: Speech | null;
  lastParagraph: number;
}

/** A quotation's place: in which paragraph, which of its quotations, and the speech before it there. */
interface Place {
  paragraph: Paragraph;
  /** Number of the paragraph in the report, and of the quotation in the paragraph. */
  index: number;
  q: number;
  here: Speech | null;
}

/** Direct speech of a report: its quotations tied to the verbs beside them, continued ones joined, the others given to the one who is speaking. */
export function directSpeech(
  document: Document,
  cues: readonly Cue[],
  quotes: readonly Quotation[],
  tokens: TokenIndex,
  constructions: readonly QuoteConstruction[],
): Speech[] {
  const reading: Reading = {
    document,
    tokens,
    cues: new Map(cues.map((cue) => [cue.span.start, cue])),
    speeches: [],
    byCue: new Map(),
    last: null,
    lastParagraph: -2,
  };
  paragraphsOf(document.report.text, quotes).forEach((paragraph, index) => {
    let here: Speech | null = null;
    paragraph.quotes.forEach((quote, q) => {
      const place: Place = { paragraph, index, q, here };
      const one = quoteIn(reading, place, quote);
      const found = introductionOf(one, constructions);
      const speech = found === null ? unbidden(reading, place, one) : brought(reading, place, one, found);
      if (speech === null) return;
      speech.end = quote.end;
      speech.closed = quote.closed;
      here = speech;
      reading.last = speech;
      reading.lastParagraph = index;
    });
  });
  return reading.speeches;
}

/** A quotation with what stands around it. */
function quoteIn({ document, tokens, cues }: Reading, { paragraph, q, here }: Place, quote: Quotation): QuoteIn {
  const { text } = document.report;
  const start = paragraph.quotes[q - 1]?.end ?? paragraph.start;
  const end = paragraph.quotes[q + 1]?.start ?? paragraph.end;
  const own = leadInOf(text, start, quote.start);
  const line = own.first && q === 0 ? introduction(text, paragraph.start) : null;
  return {
    document,
    tokens,
    cues,
    quote,
    inner: text.slice(quote.innerStart, quote.innerEnd),
    lead: line === null ? own : { kind: 'colon', first: false, end: line.end },
    before: { start, end: quote.start },
    introduced: { start: line?.start ?? start, end: quote.start },
    after: { start: quote.end, end },
    previous: here?.cue ?? null,
  };
}

function introductionOf(one: QuoteIn, constructions: readonly QuoteConstruction[]): Introduction | null {
  for (const { find } of constructions) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

/** The speech of a quotation that something brings in: one that its verb has brought in before goes on. */
function brought({ document, speeches, byCue }: Reading, place: Place, one: QuoteIn, found: Introduction): Speech {
  const { quote, lead, inner } = one;
  const known = found.cue === null ? undefined : byCue.get(found.cue);
  if (known !== undefined) {
    known.content.push({ start: quote.start, end: quote.end });
    return known;
  }
  const isCut = isFragment(lead, inner) && found.rule === 'quote-after';
  const start = isCut ? sentenceStart(document.report.text, place.paragraph, quote.start) : quote.start;
  const speech: Speech = { ...found, content: [{ start, end: quote.end }], end: quote.end, closed: quote.closed };
  speeches.push(speech);
  if (found.cue !== null) byCue.set(found.cue, speech);
  return speech;
}

/** The speech of a quotation that nothing brings in: it goes on with the one before, or is by whoever spoke in the paragraph before; null where it is no speech. */
function unbidden(reading: Reading, { index, q, here }: Place, one: QuoteIn): Speech | null {
  const { quote, lead } = one;
  if (lead.kind !== 'start' || !isSpeech(one, here !== null)) return null;
  const { last, lastParagraph } = reading;
  const content = { start: quote.start, end: quote.end };
  const isContinued = q === 0 && lastParagraph >= index - 1 && last?.closed === false;
  const follows = here ?? (isContinued ? last : null);
  if (follows !== null) {
    follows.content.push(content);
    return follows;
  }
  const speaker = q === 0 && lead.first && lastParagraph === index - 1 ? (last?.speaker ?? null) : null;
  const speech: Speech = {
    cue: null,
    cueWords: null,
    speaker,
    content: [content],
    rule: 'quote-alone',
    end: quote.end,
    closed: quote.closed,
  };
  reading.speeches.push(speech);
  return speech;
}

/** Whether an unattached quotation is somebody's speech rather than a title or a scare quote. */
function isSpeech({ document, tokens, quote, inner }: QuoteIn, follows: boolean): boolean {
  const words = inner.trim();
  if (beginsSmall(words)) return false;
  const ends = FULL_STOP.test(words) || !quote.closed || /^[.!?]/.test(document.report.text.slice(quote.end));
  if (!ends) return false;
  if (follows) return true;
  const said = tokensBetween(tokens, quote.innerStart, quote.innerEnd).map(({ token }) => token.upos);
  const count = said.filter((upos) => upos !== 'PUNCT').length;
  return count >= SHORTEST && said.some((upos) => upos === 'VERB' || upos === 'AUX');
}

/** Start of the reporter's sentence that a quoted fragment stands in. */
function sentenceStart(text: string, paragraph: Paragraph, before: number): number {
  let at = before;
  while (at > paragraph.start && !/[.!?;]["”’')]?\s$/.test(text.slice(Math.max(paragraph.start, at - 3), at))) at--;
  while (/\s/.test(text.charAt(at))) at++;
  return at;
}
