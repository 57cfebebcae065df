import type { Problem } from '../record/reading.ts';
import type { Report } from '../record/report.ts';
import type { Span } from '../record/span.ts';
import type { Document, NameSpan, Sentence } from './document.ts';
import { LONGEST_PARSED, type ReadSentence } from './encoder/read.ts';
import { lemmaOf } from './lemma.ts';
import { mendSubjects } from './mend.ts';
import { type Models, models } from './models.ts';
import { findNames } from './names/names.ts';
import { recognise } from './recognise.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokenise.ts';

/** Text beyond this many characters (a hundred thousand words) is not read: a report is an article, not an archive. */
export const LONGEST_READ = 600_000;

/** Reads the language of a report: sentences, tokens, tags, lemmas, dependencies, names. */
export function analyse(report: Report): { document: Document; problems: Problem[] } {
  const { language } = recognise(report.text);
  const spans = sentencesOf(report);
  if (language !== null && language !== 'en') {
    const reason = `the text is not English (it looks like "${language}"), so it was not read`;
    const sentences = spans.map((span): Sentence => ({ ...span, tokens: [], names: [], parsed: false }));
    return {
      document: { report: { ...report, language }, sentences },
      problems: [{ stage: 'language', rule: 'not-english', reason, start: null, end: null }],
    };
  }
  const m = models();
  const tokens = spans.map((span) => tokenise(report.text, span.start, span.end));
  const words = tokens.map((list) => list.map(({ start, end }) => m.look(report.text.slice(start, end))));
  const read = m.read(words.map((sentence) => sentence.map(({ form }) => form)));
  const names = findNames(
    m.namer,
    words,
    read.map(m.tagNumbers),
    read.map(({ nameOdds }) => nameOdds),
  );
  const sentences = spans.map((span, i) => sentenceOf(m, report.text, span, tokens[i], read[i], names[i]));
  return {
    document: { report: { ...report, language: language ?? report.language }, sentences },
    problems: [...cutOff(report), ...sentences.flatMap(unparsed)],
  };
}

function sentencesOf({ text, parts }: Report): Span[] {
  const stretches = parts.length === 0 ? [{ start: 0, end: text.length }] : parts;
  return stretches
    .filter(({ start }) => start < LONGEST_READ)
    .flatMap(({ start, end }) => splitSentences(text, start, Math.min(end, LONGEST_READ)));
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

function sentenceOf(
  m: Models,
  text: string,
  span: Span,
  tokens: Span[],
  read: ReadSentence,
  names: NameSpan[],
): Sentence {
  const sentence: Sentence = {
    start: span.start,
    end: span.end,
    names,
    parsed: read.parsed,
    tokens: tokens.map(({ start, end }, i) => {
      const form = text.slice(start, end);
      const [upos, xpos] = [read.upos[i], read.xpos[i]];
      const lemma = lemmaOf(form, upos, xpos, m.lemmas);
      return { start, end, form, lemma, upos, xpos, head: read.heads[i], deprel: read.deprels[i] };
    }),
  };
  mendSubjects(sentence.tokens);
  return sentence;
}
