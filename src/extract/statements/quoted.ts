import type { Document } from '../../language/document.ts';
import type { Span } from '../../record/span.ts';
import type { TokenAt } from '../draft.ts';
import type { Quotation } from '../quotes/scan.ts';
import type { Cue } from './cues.ts';
import { endsParagraph, type Flat, firstFrom } from './flat.ts';
import { introduction, isFragment, type Lead, LOWER, leadOf } from './leads.ts';
import { cueAfter, cueBefore, type Found, signature } from './quote-cues.ts';

/** Direct speech with what introduces it. */
export interface Speech extends Found {
  content: Span[];
  /** End of the last quotation, and whether its mark was closed. */
  end: number;
  closed: boolean;
}

interface Paragraph extends Span {
  quotes: Quotation[];
}

const FULL_STOP = /[.!?…]["”’')\]]*$/;

/** Direct speech of a report: its quotations tied to the verbs beside them, continued ones joined, the others given to the one who is speaking. */
export function directSpeech(
  document: Document,
  cues: readonly Cue[],
  quotes: readonly Quotation[],
  flat: Flat,
): Speech[] {
  const { text } = document.report;
  const byStart = new Map(cues.map((cue) => [cue.span.start, cue]));
  const speeches: Speech[] = [];
  const byCue = new Map<Cue, Speech>();
  let running: Speech | null = null;
  let runningParagraph = -2;

  paragraphsOf(text, quotes).forEach((paragraph, index) => {
    let here: Speech | null = null;
    paragraph.quotes.forEach((quote, q) => {
      const gapStart = q === 0 ? paragraph.start : paragraph.quotes[q - 1].end;
      const gapEnd = paragraph.quotes[q + 1]?.start ?? paragraph.end;
      const own = leadOf(text, gapStart, quote.start);
      const intro = own.first && q === 0 ? introduction(text, paragraph.start) : null;
      const lead = intro === null ? own : { kind: 'colon' as const, first: false, end: intro.end };
      const inner = text.slice(quote.innerStart, quote.innerEnd);
      const previous: Speech | null = q === 0 ? null : here;
      const found =
        goesOn(document, flat, previous, { start: gapStart, end: quote.start }, lead) ??
        (lead.kind === 'colon' && inner.endsWith(',')
          ? cueAfter(document, flat, byStart, quote, { start: quote.end, end: gapEnd }, inner, false)
          : null) ??
        cueBefore(document, flat, byStart, { start: intro?.start ?? gapStart, end: quote.start }, lead, inner) ??
        cueAfter(document, flat, byStart, quote, { start: quote.end, end: gapEnd }, inner, isFragment(lead, inner)) ??
        signature(document, flat, quote, gapEnd);
      const span = { start: quote.start, end: quote.end };
      let speech: Speech | null = null;
      if (found !== null) {
        const known = found === previous ? previous : found.cue === null ? undefined : byCue.get(found.cue);
        if (known !== undefined && known !== null) {
          known.content.push(span);
          speech = known;
        } else {
          const from =
            isFragment(lead, inner) && found.rule === 'quote-after'
              ? sentenceStart(text, paragraph, quote.start)
              : quote.start;
          speech = { ...found, content: [{ start: from, end: quote.end }], end: quote.end, closed: quote.closed };
          speeches.push(speech);
          if (found.cue !== null) byCue.set(found.cue, speech);
        }
      } else if (lead.kind === 'start' && isSpeech(document, flat, quote, inner, here !== null)) {
        const continued = q === 0 && running !== null && runningParagraph >= index - 1 && !running.closed;
        const follows: Speech | null = here ?? (continued ? running : null);
        if (follows !== null) {
          follows.content.push(span);
          speech = follows;
        } else {
          const speaker: TokenAt | null =
            q === 0 && lead.first && runningParagraph === index - 1 ? (running?.speaker ?? null) : null;
          speech = {
            cue: null,
            cueWords: null,
            speaker,
            content: [span],
            rule: 'quote-alone',
            end: quote.end,
            closed: quote.closed,
          };
          speeches.push(speech);
        }
      }
      if (speech !== null) {
        speech.end = quote.end;
        speech.closed = quote.closed;
        here = speech;
        running = speech;
        runningParagraph = index;
      }
    });
  });
  return speeches;
}

function paragraphsOf(text: string, quotes: readonly Quotation[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  let next = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && (text[at] !== '\n' || !endsParagraph(text, at))) continue;
    if (next < quotes.length && quotes[next].start < at && quotes[next].end > at) continue;
    const inside: Quotation[] = [];
    while (next < quotes.length && quotes[next].start < at) inside.push(quotes[next++]);
    if (/\S/.test(text.slice(start, Math.min(at, start + 200)))) paragraphs.push({ start, end: at, quotes: inside });
    start = at + 1;
  }
  return paragraphs;
}

/** `"…," she said, "…"`: the second half of a quotation that its cue interrupts. */
function goesOn(document: Document, flat: Flat, previous: Speech | null, gap: Span, lead: Lead): Speech | null {
  if (previous?.cue == null || previous.cue.span.start < gap.start) return null;
  if (
    lead.kind !== 'comma' &&
    !/, (?:but|and|or|then|that|because|so) $/.test(document.report.text.slice(gap.start, gap.end))
  )
    return null;
  for (let i = firstFrom(flat, gap.start); i < flat.at.length && flat.starts[i] < gap.end; i++) {
    const { sentence, token } = flat.at[i];
    if (/^[.!?;:]$/.test(document.sentences[sentence].tokens[token].form)) return null;
  }
  return previous;
}

/** Whether an unattached quotation is somebody's speech rather than a title or a scare quote. */
function isSpeech(document: Document, flat: Flat, quote: Quotation, inner: string, follows: boolean): boolean {
  const words = inner.trim();
  if (LOWER.test(words)) return false;
  const ends = FULL_STOP.test(words) || !quote.closed || /^[.!?]/.test(document.report.text.slice(quote.end));
  if (!ends) return false;
  if (follows) return true;
  let count = 0;
  let verb = false;
  for (let i = firstFrom(flat, quote.innerStart); i < flat.at.length && flat.starts[i] < quote.innerEnd; i++) {
    const { sentence, token } = flat.at[i];
    const { upos } = document.sentences[sentence].tokens[token];
    if (upos !== 'PUNCT') count++;
    if (upos === 'VERB' || upos === 'AUX') verb = true;
    if (verb && count >= 4) return true;
  }
  return false;
}

/** Start of the reporter's sentence that a quoted fragment stands in. */
function sentenceStart(text: string, paragraph: Paragraph, before: number): number {
  let at = before;
  while (at > paragraph.start && !/[.!?;]["”’')]?\s$/.test(text.slice(Math.max(paragraph.start, at - 3), at))) at--;
  while (/\s/.test(text[at] ?? '')) at++;
  return at;
}
