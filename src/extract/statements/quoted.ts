import type { Document } from '../../language/document.ts';
import type { Span } from '../../record/span.ts';
import type { TokenAt } from '../draft.ts';
import { sayingVerbs } from '../en/saying.ts';
import type { Quotation } from '../quotes/scan.ts';
import type { Cue } from './cues.ts';
import { endsParagraph, type Flat, firstFrom } from './flat.ts';
import { agentOf, isPassive, subjectBeside, subjectOf } from './subject.ts';

/** Direct speech with what introduces it. */
export interface Speech {
  cue: Cue | null;
  /** Words that stand for a verb of saying: the colon of "The mayor: …", the verb of "The mayor was blunt: …". */
  cueWords: Span | null;
  speaker: TokenAt | null;
  content: Span[];
  rule: string;
  /** End of the last quotation, and whether its mark was closed. */
  end: number;
  closed: boolean;
}

interface Paragraph extends Span {
  quotes: Quotation[];
}

const FULL_STOP = /[.!?…]["”’')\]]*$/;
/** Words that may stand between a quotation and the head of its speaker's name. */
const TITLES =
  /(?:^|[ ,])(?:the|a|an|one|his|her|their|its|Mr|Mrs|Ms|Dr|Sir|then|but|and|as|\p{Lu}[\p{L}.'’-]*)(?=[ .,]|$)/gu;
const LOWER = /^[\p{Ll}]/u;

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

interface Lead {
  kind: 'start' | 'colon' | 'comma' | 'word';
  /** Nothing stands before it in the paragraph. */
  first: boolean;
  /** Offset after the last character before the mark. */
  end: number;
}

function leadOf(text: string, from: number, quote: number): Lead {
  let at = quote - 1;
  while (at >= from && /[\s\u00a0]/.test(text[at])) at--;
  const end = at + 1;
  if (at < from) return { kind: 'start', first: true, end };
  const char = text[at];
  const first = false;
  if (char === ':') return { kind: 'colon', first, end };
  if (char === ',') return { kind: 'comma', first, end };
  if (/[.!?…;]/.test(char) || (/[)\]"”’']/.test(char) && /[.!?]/.test(text[at - 1] ?? '')))
    return { kind: 'start', first, end };
  if (/[–—]/.test(char) && LOWER.test(text.slice(quote + 1)) === false) return { kind: 'comma', first, end };
  return { kind: 'word', first, end };
}

/** The line before a paragraph, when it ends in a colon: "The ministry said in a statement:". */
function introduction(text: string, paragraph: number): Span | null {
  let end = paragraph;
  while (end > 0 && /\s/.test(text[end - 1])) end--;
  if (text[end - 1] !== ':') return null;
  return { start: text.lastIndexOf('\n', end - 1) + 1, end };
}

type Found = Pick<Speech, 'cue' | 'cueWords' | 'speaker' | 'rule'>;

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

function cueBefore(
  document: Document,
  flat: Flat,
  byStart: ReadonlyMap<number, Cue>,
  gap: Span,
  lead: Lead,
  inner: string,
): Found | null {
  if (lead.kind === 'start') return null;
  const capital = !LOWER.test(inner.trimStart());
  const last = firstFrom(flat, lead.end) - 1;
  const straight = lead.kind === 'comma' && last > 0 && byStart.has(flat.starts[last - 1]);
  if (lead.kind !== 'colon' && !capital && !straight) return null;
  let best: Cue | null = null;
  for (let i = last, steps = 0; i >= 0 && flat.starts[i] >= gap.start && steps < 40; i--, steps++) {
    const { sentence, token } = flat.at[i];
    const { form, upos } = document.sentences[sentence].tokens[token];
    if (/^[.!?;]$/.test(form) && i < last) break;
    const cue = byStart.get(flat.starts[i]);
    if (cue === undefined) {
      if (lead.kind === 'word' && !/^(?:that|,)$/i.test(form)) break;
      // A clause of its own between the verb and the comma: the quotation is not what is said.
      if (lead.kind === 'comma' && /^(?:VERB|AUX)$/.test(upos) && best === null && steps > 0 && upos === 'AUX') break;
      continue;
    }
    const fits = cue.saying.quote || cue.saying.clause || (lead.kind === 'colon' && cue.saying.noun);
    if (!fits) continue;
    if (lead.kind !== 'colon' && !cue.saying.quote) continue;
    best = cue;
    break;
  }
  if (best !== null) {
    const speaker = priorSpeaker(document, best) ?? speakerFor(document, best, gap) ?? sharedSpeaker(document, best.at);
    return { cue: best, cueWords: null, speaker, rule: straight && !capital ? 'quote-within' : 'quote-before' };
  }
  return lead.kind === 'colon' ? colonAlone(document, flat, gap, last) : null;
}

/** "The mayor was blunt: …", "Mayor: …": the one who is spoken of before the colon. */
function colonAlone(document: Document, flat: Flat, gap: Span, colon: number): Found | null {
  if (colon < 0 || flat.starts[colon] < gap.start) return null;
  const { sentence: index, token } = flat.at[colon];
  const sentence = document.sentences[index];
  const { tokens } = sentence;
  const cueWords = { start: tokens[token].start, end: tokens[token].end };
  let root = -1;
  let from = token;
  while (from > 0 && tokens[from - 1].start >= gap.start && !/^[.!?;]$/.test(tokens[from - 1].form)) from--;
  for (let at = from; at < token; at++) {
    if ((tokens[at].upos === 'VERB' || tokens[at].upos === 'AUX') && root < 0 && !/^acl/.test(tokens[at].deprel))
      root = at;
  }
  if (root < 0) {
    if (token - from > 10) return { cue: null, cueWords, speaker: null, rule: 'quote-colon' };
    for (let at = token - 1; at >= from; at--) {
      if (tokens[at].upos === 'PROPN' || tokens[at].upos === 'NOUN') {
        const { head } = tokens[at];
        const up = tokens[at].deprel === 'flat' && head >= from && head < at ? head : at;
        return { cue: null, cueWords, speaker: { sentence: index, token: up }, rule: 'quote-label' };
      }
    }
    return { cue: null, cueWords, speaker: null, rule: 'quote-colon' };
  }
  const verb = tokens[root].deprel === 'cop' || tokens[root].deprel === 'aux' ? tokens[root].head : root;
  const subject = verb >= 0 ? subjectOf(sentence, verb) : -1;
  const person =
    subject >= 0 &&
    subject < token &&
    /^(?:PROPN|PRON)$/.test(tokens[subject].upos) &&
    !/^(?:it|there|this|that|what)$/i.test(tokens[subject].form);
  return { cue: null, cueWords, speaker: person ? { sentence: index, token: subject } : null, rule: 'quote-colon' };
}

/** Part of a sentence of the reporter's: 'the "heroes" of the siege'. */
const isFragment = (lead: Lead, inner: string): boolean =>
  lead.kind === 'word' || (lead.kind === 'comma' && LOWER.test(inner));

function cueAfter(
  document: Document,
  flat: Flat,
  byStart: ReadonlyMap<number, Cue>,
  quote: Quotation,
  gap: Span,
  inner: string,
  fragment: boolean,
): Found | null {
  const { text } = document.report;
  const rest = text.slice(gap.start, gap.start + 40).trimStart();
  const lastChar = inner.trimEnd().at(-1) ?? '';
  const runsOn =
    /[,!?…—–-]/.test(lastChar) ||
    rest.startsWith(',') ||
    LOWER.test(rest) ||
    (/[^.;:]/.test(lastChar) && /^[\p{L}]/u.test(rest));
  if (!runsOn || (lastChar === ',' && !quote.closed)) return null;
  const from = firstFrom(flat, quote.end);
  for (let i = from; i < flat.at.length && flat.starts[i] < gap.end && i < from + 60; i++) {
    const { sentence, token } = flat.at[i];
    const { form } = document.sentences[sentence].tokens[token];
    if (/^[.!?;]$/.test(form) || (form === ':' && i > from)) return null;
    const cue = byStart.get(flat.starts[i]);
    if (cue === undefined || !cue.saying.quote || text[cue.span.end] === ':') continue;
    if (saysMore(document, cue)) continue;
    // `"…," she sings before asking, "…"`: the participle brings in the next quotation.
    if (/ing$/i.test(text.slice(cue.span.start, cue.span.end)) && /[,:]\s*$/.test(text.slice(gap.start, gap.end)))
      continue;
    const within = { start: gap.start, end: gap.end };
    const speaker = speakerFor(document, cue, within);
    if (speaker === null) continue;
    const words = document.sentences[speaker.sentence].tokens[speaker.token];
    if (words.start < gap.start) continue;
    // Words of the reporter's between a quoted fragment and the verb: the fragment is not all that is said.
    if (fragment && /\p{L}{2}/u.test(text.slice(gap.start, Math.min(words.start, cue.span.start)).replace(TITLES, '')))
      return null;
    // "…," said the man who says he saw it: the first verb that is not in a relative clause.
    if (
      /^acl/.test(document.sentences[sentence].tokens[token].deprel) &&
      laterCue(document, flat, byStart, i + 1, gap.end)
    )
      continue;
    return { cue, cueWords: null, speaker, rule: 'quote-after' };
  }
  return null;
}

/** `“…” — Ana Ruiz`: a quotation signed with a name. */
function signature(document: Document, flat: Flat, quote: Quotation, end: number): Found | null {
  const { text } = document.report;
  const dash = /^\s*(?:[–—―]|--?)\s*(?=\p{Lu})/u.exec(text.slice(quote.end, quote.end + 12));
  if (dash === null) return null;
  const from = quote.end + dash[0].length;
  if (/\p{Ll}[.!?;] /u.test(text.slice(from, end)) || end - from > 120) return null;
  const i = firstFrom(flat, from);
  if (i >= flat.at.length || flat.starts[i] >= end) return null;
  const { sentence, token } = flat.at[i];
  const { upos } = document.sentences[sentence].tokens[token];
  if (upos !== 'PROPN' && upos !== 'NOUN') return null;
  const mark = quote.end + dash[0].search(/\S/);
  return { cue: null, cueWords: { start: mark, end: mark + 1 }, speaker: { sentence, token }, rule: 'quote-signed' };
}

/** Whether a verb of saying goes straight on with a clause of its own: "she noted she had …", "suggested looking at". */
function saysMore(document: Document, { at, last }: Cue): boolean {
  const { tokens } = document.sentences[at.sentence];
  const next = tokens[last + 1];
  if (next === undefined || !/^(?:PRON|DET|SCONJ|VERB|AUX|PART|NOUN)$/.test(next.upos)) return false;
  if (next.upos === 'SCONJ' && !/^(?:that|whether|if|how)$/i.test(next.form)) return false;
  if (tokens[last + 2]?.upos === 'PUNCT') return false;
  if (
    /^(?:I|he|she|they|we|it)$/i.test(next.form) &&
    tokens[last + 2] !== undefined &&
    !/^(?:on|in|at|last|this|later)$/i.test(tokens[last + 2].form)
  )
    return true;
  return tokens.some(
    ({ head, deprel }, token) =>
      head === at.token &&
      token > last &&
      /^(?:ccomp|xcomp)$/.test(deprel) &&
      !tokens.slice(last + 1, token).some(({ form }) => form === ','),
  );
}

function laterCue(
  document: Document,
  flat: Flat,
  byStart: ReadonlyMap<number, Cue>,
  from: number,
  end: number,
): boolean {
  for (let i = from; i < flat.at.length && flat.starts[i] < end && i < from + 40; i++) {
    const { sentence, token } = flat.at[i];
    if (/^[.!?;:]$/.test(document.sentences[sentence].tokens[token].form)) return false;
    if (byStart.get(flat.starts[i])?.saying.quote) return true;
  }
  return false;
}

/** "The mayor denied it, adding: …", "She turned and said: …": the subject of the verb of saying before, else the first of the sentence. */
export function sharedSpeaker(document: Document, verb: TokenAt): TokenAt | null {
  const { sentence: index } = verb;
  const sentence = document.sentences[index];
  const { tokens } = sentence;
  const prior = speakerBefore(document, verb);
  if (prior !== null) return prior;
  for (let at = 0; at < verb.token; at++) {
    const { deprel, upos, form } = tokens[at];
    if (!/^nsubj/.test(deprel) || !/^(?:PROPN|NOUN|PRON)$/.test(upos)) continue;
    if (!/^(?:who|which|that|it|there)$/i.test(form)) return { sentence: index, token: at };
  }
  return null;
}

/** The subject of the nearest verb of saying before, in the same sentence. */
function speakerBefore(document: Document, verb: TokenAt): TokenAt | null {
  const { sentence: index } = verb;
  const sentence = document.sentences[index];
  const { tokens } = sentence;
  for (let at = verb.token - 1; at >= 0; at--) {
    const { upos, xpos, lemma } = tokens[at];
    if (upos !== 'VERB' || xpos === 'VBG' || !sayingVerbs.has(lemma.toLowerCase())) continue;
    const subject = subjectOf(sentence, at);
    if (subject >= 0 && subject < at) return { sentence: index, token: subject };
  }
  return null;
}

/** For a participle ("before adding: …"): whoever the sentence's verb of saying before it belongs to. */
const priorSpeaker = (document: Document, { at }: Cue): TokenAt | null =>
  /ing$/i.test(document.sentences[at.sentence].tokens[at.token].form) &&
  /^(?:,|before|after|while|and)$/i.test(document.sentences[at.sentence].tokens[at.token - 1]?.form ?? '')
    ? speakerBefore(document, at)
    : null;

/** The speaker of a verb beside a quotation: by the parse where its answer stands outside the quotation, else by word order. */
export function speakerFor(document: Document, cue: Cue, within: Span): TokenAt | null {
  const sentence = document.sentences[cue.at.sentence];
  const passive = isPassive(sentence, cue.at.token);
  let subject = passive ? agentOf(sentence, cue.at.token) : subjectOf(sentence, cue.at.token);
  if (subject >= 0) {
    const { start, upos } = sentence.tokens[subject];
    const outside = start >= within.start && start < within.end;
    if (outside && upos !== 'PUNCT' && upos !== 'VERB') return { sentence: cue.at.sentence, token: subject };
    const conjoined =
      sentence.tokens[cue.at.token].deprel === 'conj' || sentence.tokens[cue.at.token].deprel === 'advcl';
    if (!outside && conjoined && upos !== 'VERB') return { sentence: cue.at.sentence, token: subject };
  }
  subject = subjectBeside(document, cue.at, within);
  return subject < 0 ? null : { sentence: cue.at.sentence, token: subject };
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
