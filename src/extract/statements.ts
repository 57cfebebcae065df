import type { Document } from '../language/document.ts';
import { childBy } from '../language/tree.ts';
import type { Problem } from '../record/reading.ts';
import type { Span } from '../record/span.ts';
import type { StatementDraft, TokenAt } from './draft.ts';
import { factualityOf } from './factuality/factuality.ts';
import type { ExtractLanguage } from './language.ts';
import { type Quotation, quotations } from './quotes/scan.ts';
import { saidIn } from './said.ts';
import { accordingIn } from './statements/according.ts';
import { complementOf } from './statements/complement.ts';
import { type Cue, findCues } from './statements/cues.ts';
import { flatten } from './statements/flat.ts';
import { formOf, hull, joined, quotedAt, snapped } from './statements/form.ts';
import { nounSayings } from './statements/nouns.ts';
import { impersonal } from './statements/passive.ts';
import { directSpeech, type Speech } from './statements/quoted.ts';
import { sharedSpeaker } from './statements/shared.ts';
import { speakerOf } from './statements/speaker.ts';
import { type Stretch, spanOf } from './statements/stretch.ts';
import { agentOf, isPassive, subjectBeside, subjectOf } from './statements/subject.ts';
import { turnsOf } from './statements/transcript.ts';
import { toldTo } from './statements/venue.ts';

type Found = Pick<StatementDraft, 'act' | 'cue' | 'cueAt' | 'content' | 'rule'> & {
  speaker: TokenAt | null;
  verb: Cue | null;
};

/**
 * Who said what: quotations with their speakers (direct), reported clauses (indirect), and both together (mixed).
 * Quotation marks are read from the text, verbs of saying and their speakers from the parse, with word order as back-off.
 */
export function statements(document: Document, language: ExtractLanguage, _problems: Problem[]): StatementDraft[] {
  const quotes = quotations(document.report.text).filter(({ depth }) => depth === 0);
  const cues = findCues(document);
  const flat = flatten(document);
  const turns = turnsOf(document, flat);
  const outside = quotes.filter(
    ({ start }) => !turns.some(({ content }) => content.some((span) => span.start - 60 <= start && start < span.end)),
  );
  const speeches = directSpeech(document, cues, turns.length === 0 ? quotes : outside, flat);
  const byCue = new Map(speeches.flatMap((speech) => (speech.cue === null ? [] : [[speech.cue, speech] as const])));
  const spoken = [...speeches, ...turns].flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const found: Found[] = speeches.filter(({ cue }) => cue === null).map(fromUncued);
  for (const { speaker, colon, content } of turns) {
    found.push({ act: 'say', cue: colon, cueAt: null, content, rule: 'transcript', speaker, verb: null });
  }
  for (const cue of cues) {
    const one = fromVerb(document, cue, byCue.get(cue) ?? null, quotes, spoken);
    if (one !== null) found.push(one);
  }
  document.sentences.forEach((sentence, index) => {
    for (const { cue, source, content } of accordingIn(sentence)) {
      found.push({
        act: 'say',
        cue: spanOf(document, index, cue),
        cueAt: { sentence: index, token: cue[0] },
        content: content.map((stretch) => snapped(spanOf(document, index, stretch), quotes)),
        rule: 'according-to',
        speaker: { sentence: index, token: source },
        verb: null,
      });
    }
    for (const { token, act, speaker, content } of nounSayings(sentence)) {
      const { start, end } = sentence.tokens[token];
      found.push({
        act,
        cue: { start, end },
        cueAt: { sentence: index, token },
        content: [snapped(spanOf(document, index, content), quotes)],
        rule: 'noun-of-saying',
        speaker: speaker < 0 ? null : { sentence: index, token: speaker },
        verb: null,
      });
    }
  });
  const drafts = found
    .sort((a, b) => startOf(a) - startOf(b))
    .map((one, index) => draft(document, language, one, `s${index + 1}`, quotes));
  const said = saidIn(drafts);
  for (const one of drafts) one.said = said(one.cue ?? one.span, one.id);
  return drafts;
}

const startOf = ({ cue, content }: Found): number => cue?.start ?? content[0].start;

function fromUncued({ cueWords, speaker, content, rule }: Speech): Found {
  return { act: 'say', cue: cueWords, cueAt: null, content, rule, speaker, verb: null };
}

/** The statement that a verb of saying makes, with its quotation, its clause or both; null when it says nothing. */
function fromVerb(
  document: Document,
  cue: Cue,
  speech: Speech | null,
  quotes: readonly Quotation[],
  spoken: readonly Span[],
): Found | null {
  const { sentence: index, token } = cue.at;
  const sentence = document.sentences[index];
  if (speech === null && tellsFootage(sentence, cue)) return null;
  const passive = isPassive(sentence, token);
  const subject = passive ? agentOf(sentence, token) : subjectFor(document, cue, quotes);
  const inSpeech = speech === null && quotedAt(spoken, cue.span);
  const at = speech !== null ? speech.speaker : subject < 0 ? null : { sentence: index, token: subject };
  const common = { act: cue.saying.act, cue: cue.span, cueAt: cue.at, verb: cue };
  const build = (content: Span[], rule: string, speaker: TokenAt | null): Found | null => {
    if (content.length === 0) return null;
    if (inSpeech && !isQuotedSaying(document, cue, speaker)) return null;
    return { ...common, act: actOf(sentence, cue), content, rule, speaker };
  };
  if (passive && speech === null) {
    const parts = impersonal(sentence, cue);
    if (parts !== null) return build(toSpans(document, index, parts, quotes), 'passive', at);
  }
  const parts = speech?.rule === 'quote-after' ? [] : complementOf(sentence, cue, subject);
  const own = inSpeech ? enclosing(quotes, cue.span) : null;
  const spans =
    own === null ? toSpans(document, index, parts, quotes) : clipped(toSpans(document, index, parts, []), own);
  if (speech !== null) {
    const first = speech.content[0].start;
    // "The town, she said, “is lost”": what stands before the verb is said too.
    const ahead = speech.rule === 'quote-within' ? spans.filter(({ end }) => end <= cue.span.start) : [];
    const before = spans
      .filter(
        ({ start }) =>
          start > cue.span.end &&
          start < first &&
          (!cue.saying.addressee || /^that\b/i.test(document.report.text.slice(start, start + 5))),
      )
      .map(({ start, end }) => ({ start, end: Math.min(end, first) }));
    return build(joined([...ahead, ...worded(document.report.text, before), ...speech.content]), speech.rule, at);
  }
  if (at === null && !passive) return null;
  return build(spans, passive ? 'passive-clause' : 'clause', at);
}

/** Inside somebody's speech only another's finite saying is a statement: "he told us …", not "I think", "to ask the question". */
function isQuotedSaying(document: Document, { at }: Cue, speaker: TokenAt | null): boolean {
  if (speaker === null || /^(?:I|we|you|it|one|anyone|someone|nobody|yourself)$/i.test(wordOf(document, speaker)))
    return false;
  return !/^VBG?$/.test(document.sentences[at.sentence].tokens[at.token].xpos);
}

/** "The video shows …", "pictures posted online": footage, not a statement. */
function tellsFootage(sentence: Document['sentences'][number], { at, saying }: Cue): boolean {
  if (!saying.footage) return false;
  for (let token = at.token - 1; token >= 0 && token >= at.token - 10; token--) {
    if (sentence.lexicon.footage.mediumOf(sentence.tokens[token].lemma) !== null) return true;
  }
  return false;
}

/** The subject by the parse, or by word order for a finite verb of reporting that the parse left without one. */
function subjectFor(document: Document, { at, saying }: Cue, quotes: readonly Quotation[]): number {
  const sentence = document.sentences[at.sentence];
  const { tokens } = sentence;
  let prior = at.token - 1;
  while (prior > 0 && tokens[prior].upos === 'ADV') prior--;
  // "The group said … and denied …": whoever said the first says the second.
  const joinedOn = tokens[prior]?.upos === 'CCONJ' && /^VB[DZPN]$/.test(tokens[at.token].xpos) && saying.quote;
  if (joinedOn && childBy(sentence, at.token, 'nsubj') < 0) {
    const shared = sharedSpeaker(document, at);
    if (shared !== null) return shared.token;
  }
  const subject = subjectOf(sentence, at.token);
  const { xpos, start } = sentence.tokens[at.token];
  const before = sentence.tokens[at.token - 1]?.form ?? '';
  if (subject < 0 && xpos === 'VBG' && before === ',' && saying.quote) return sharedSpeaker(document, at)?.token ?? -1;
  if (subject < 0 && xpos === 'VBN' && /^(?:have|has|had|’ve|'ve|’s|'s)$/i.test(before))
    return subjectBeside(document, at, sentence);
  if (subject >= 0 || saying.act === 'think' || !/^(?:VB[DZP]|NNS?|NNPS?|JJ|RB)$/.test(xpos)) return subject;
  const quoted = quotes.findLast(({ end }) => end <= start)?.end ?? 0;
  return subjectBeside(document, at, { start: Math.max(quoted, sentence.start), end: sentence.end });
}

/** The quotation that a span stands in. */
const enclosing = (quotes: readonly Quotation[], { start, end }: Span): Span | null => {
  const quote = quotes.find((one) => one.start <= start && end <= one.end);
  return quote === undefined ? null : { start: quote.innerStart, end: quote.innerEnd };
};

const clipped = (spans: readonly Span[], { start, end }: Span): Span[] =>
  spans
    .map((span) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter((span) => span.end > span.start);

/** Spans of more than a word or two, without the punctuation at their ends. */
const worded = (text: string, spans: readonly Span[]): Span[] =>
  spans.flatMap(({ start, end }) => {
    while (start < end && /[\s,:;]/.test(text[start])) start++;
    while (end > start && /[\s,:;]/.test(text[end - 1])) end--;
    return /\S\s+\S+\s+\S/.test(text.slice(start, end)) ? [{ start, end }] : [];
  });

const toSpans = (document: Document, sentence: number, parts: readonly Stretch[], quotes: readonly Span[]): Span[] =>
  parts.map((stretch) => snapped(spanOf(document, sentence, stretch), quotes));

const wordOf = (document: Document, { sentence, token }: TokenAt): string =>
  document.sentences[sentence].tokens[token].form;

/** "Told them to leave" and "asked them to leave" are demands. */
function actOf(sentence: Document['sentences'][number], { at, saying }: Cue): StatementDraft['act'] {
  if (!saying.demands) return saying.act;
  const infinitive = sentence.tokens.some(
    ({ head, deprel, xpos }) => head === at.token && /^(?:xcomp|ccomp|advcl)$/.test(deprel) && xpos === 'VB',
  );
  const to = infinitive && sentence.tokens.slice(at.token + 1, at.token + 9).some(({ xpos }) => xpos === 'TO');
  return to ? 'demand' : saying.act;
}

function draft(
  document: Document,
  language: ExtractLanguage,
  found: Found,
  id: string,
  quotes: readonly Span[],
): StatementDraft {
  const { act, cue, cueAt, content, rule, speaker: at, verb } = found;
  const speaker = at === null ? null : speakerOf(document, at);
  const told = verb === null ? { addressee: null, venue: null } : toldTo(document, verb);
  const put =
    cueAt === null
      ? { certainty: 'asserted' as const, polarity: 'positive' as const, background: false }
      : factualityOf(document, language, cueAt);
  const near = speaker !== null && rule !== 'quote-alone' ? [speaker] : [];
  return {
    id,
    kind: 'statement',
    act,
    span: hull([...near, ...(cue === null ? [] : [cue]), content[0]]),
    speaker,
    cue,
    cueAt,
    content,
    form: formOf(document.report.text, content, quotes),
    addressee: told.addressee,
    venue: told.venue,
    certainty: put.certainty,
    polarity: put.polarity,
    background: put.background,
    said: null,
    rule: `statement/${rule}`,
  };
}
