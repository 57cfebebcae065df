import type { Document } from '../../language/document.ts';
import type { Span } from '../../record/span.ts';
import type { TokenAt } from '../draft.ts';
import type { Quotation } from '../quotes/scan.ts';
import type { Cue } from './cues.ts';
import { type Flat, firstFrom } from './flat.ts';
import { type Lead, LOWER } from './leads.ts';
import { priorSpeaker, sharedSpeaker, speakerFor } from './shared.ts';
import { subjectOf } from './subject.ts';

/** What brings in a quotation, and who speaks. */
export interface Found {
  cue: Cue | null;
  /** Words that stand for a verb of saying: the colon of "The mayor: …", the verb of "The mayor was blunt: …". */
  cueWords: Span | null;
  speaker: TokenAt | null;
  rule: string;
}

/** Words that may stand between a quotation and the head of its speaker's name. */
const TITLES =
  /(?:^|[ ,])(?:the|a|an|one|his|her|their|its|Mr|Mrs|Ms|Dr|Sir|then|but|and|as|\p{Lu}[\p{L}.'’-]*)(?=[ .,]|$)/gu;

/** The verb before a quotation: `She said: "…"`. */
export function cueBefore(
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

/** The verb after a quotation: `"…," she said`. */
export function cueAfter(
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
export function signature(document: Document, flat: Flat, quote: Quotation, end: number): Found | null {
  const { text } = document.report;
  const dash = /^\s*(?:[–—―]|--?)\s*(?=\p{Lu})/u.exec(text.slice(quote.end, quote.end + 12));
  if (dash === null) return null;
  const from = quote.end + dash[0].length;
  if (/\p{Ll}[.!?;] /u.test(text.slice(from, end)) || end - from > 120) return null;
  const i = firstFrom(flat, from);
  if (i >= flat.at.length || flat.starts[i] >= end) return null;
  const { sentence, token } = flat.at[i];
  if (!/^\p{Lu}/u.test(document.sentences[sentence].tokens[token].form)) return null;
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
