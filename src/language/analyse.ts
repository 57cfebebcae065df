import type { Problem } from '../record/reading.ts';
import type { Report } from '../record/report.ts';
import type { Span } from '../record/span.ts';
import type { Document, NameSpan, Sentence, Upos } from './document.ts';
import { LONGEST_PARSED, type ReadSentence } from './encoder/read.ts';
import type { Lexicon } from './lexicon.ts';
import { models } from './models.ts';
import type { Morphology } from './morphology.ts';
import { findNames } from './names/names.ts';
import { returnSubjects } from './subjects.ts';

/** Text beyond this many characters (a hundred thousand words) is not read: a report is an article, not an archive. */
export const LONGEST_READ = 600_000;

/** A report to its document: sentences, tokens, tags, lemmas, dependencies, names. */
export type Analyse = (report: Report) => { document: Document; problems: Problem[] };

/** Reads a language by the models in `models/`, with its words and its spelling. */
export const trainedAnalyser =
  (lexicon: Lexicon, morphology: Morphology): Analyse =>
  (report) => {
    const spans = sentencesOf(report, morphology);
    const m = models();
    const tokens = spans.map((span) => morphology.tokens(report.text, span.start, span.end));
    const words = tokens.map((list) => list.map(({ start, end }) => m.look(report.text.slice(start, end))));
    const read = m.read(words.map((sentence) => sentence.map(({ form }) => form)));
    const names = findNames(
      m.namer,
      words,
      read.map(m.tagNumbers),
      read.map(({ nameOdds }) => nameOdds),
    );
    const sentences = read.flatMap((one, i) => {
      const [span, words, named] = [spans[i], tokens[i], names[i]];
      if (span === undefined || words === undefined || named === undefined) return [];
      const lemmaOf: LemmaOf = (form, upos, xpos) => morphology.lemma(form, upos, xpos, m.lemmas);
      return [{ ...sentenceOf(report.text, { span, tokens: words, read: one, names: named }, lemmaOf), lexicon }];
    });
    return { document: { report, lexicon, sentences }, problems: [...cutOff(report), ...sentences.flatMap(unparsed)] };
  };

function sentencesOf({ text, parts }: Report, { sentences }: Morphology): Span[] {
  const stretches = parts.length === 0 ? [{ start: 0, end: text.length }] : parts;
  return stretches
    .filter(({ start }) => start < LONGEST_READ)
    .flatMap(({ start, end }) => sentences(text, start, Math.min(end, LONGEST_READ)));
}

function cutOff({ text }: Report): Problem[] {
  if (text.length <= LONGEST_READ) return [];
  const reason = `the text has ${text.length} characters; only the first ${LONGEST_READ} were read`;
  return [{ stage: 'language', rule: 'long-text', reason, start: LONGEST_READ, end: text.length }];
}

function unparsed({ start, end, parsed, tokens }: Sentence): Problem[] {
  if (parsed) return [];
  const reason = `a sentence of ${tokens.length} tokens was not parsed (limit ${LONGEST_PARSED})`;
  return [{ stage: 'language', rule: 'long-sentence', reason, start, end }];
}

/** A sentence as it was cut, and what the models say of its tokens. */
interface CutSentence {
  span: Span;
  tokens: readonly Span[];
  read: ReadSentence;
  names: NameSpan[];
}

type LemmaOf = (form: string, upos: Upos, xpos: string) => string;

function sentenceOf(
  text: string,
  { span, tokens: cut, read, names }: CutSentence,
  lemmaOf: LemmaOf,
): Omit<Sentence, 'lexicon'> {
  const tokens = cut.map(({ start, end }, i) => {
    const form = text.slice(start, end);
    const [upos, xpos] = [read.upos[i] ?? 'X', read.xpos[i] ?? ''];
    const [head, deprel] = [read.heads[i] ?? -1, read.deprels[i] ?? 'dep'];
    return { start, end, form, lemma: lemmaOf(form, upos, xpos), upos, xpos, head, deprel };
  });
  returnSubjects(tokens);
  return { start: span.start, end: span.end, names, parsed: read.parsed, states: read.states, tokens };
}
