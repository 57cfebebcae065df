import type { Problem } from '../record/reading.ts';
import type { Report } from '../record/report.ts';
import type { Span } from '../record/span.ts';
import type { Document, NameSpan, Sentence, Upos } from './document.ts';
import { lemmaOf } from './lemma.ts';
import { type Models, models } from './models.ts';
import { findNames } from './names/names.ts';
import { parse } from './parser/parse.ts';
import { recognise } from './recognise.ts';
import { splitSentences } from './sentences.ts';
import { tag } from './tagger.ts';
import { tokenise } from './tokenise.ts';
import type { Word } from './words.ts';

/** Longer sentences (in tokens) are not parsed: they are lists and tables, and nothing is gained from them. */
export const LONGEST_PARSED = 120;

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
  const read = words.map((sentence) => tagAndParse(m, sentence));
  const names = findNames(
    m.namer,
    words,
    read.map(({ tagged }) => tagged),
  );
  const sentences = spans.map((span, i) => sentenceOf(m, report.text, span, tokens[i], read[i], names[i]));
  return {
    document: { report: { ...report, language: language ?? report.language }, sentences },
    problems: sentences.flatMap(unparsed),
  };
}

function sentencesOf({ text, parts }: Report): Span[] {
  if (parts.length === 0) return splitSentences(text, 0, text.length);
  return parts.flatMap(({ start, end }) => splitSentences(text, start, end));
}

function unparsed({ start, end, parsed, tokens }: Sentence): Problem[] {
  if (parsed) return [];
  const reason = `a sentence of ${tokens.length} tokens was not parsed (limit ${LONGEST_PARSED})`;
  return [{ stage: 'language', rule: 'long-sentence', reason, start, end }];
}

type Read = ReturnType<typeof tagAndParse>;

function sentenceOf(m: Models, text: string, span: Span, tokens: Span[], read: Read, names: NameSpan[]): Sentence {
  return {
    start: span.start,
    end: span.end,
    names,
    parsed: read.parsed,
    tokens: tokens.map(({ start, end }, i) => {
      const form = text.slice(start, end);
      const [upos, xpos] = read.tags[i].split(' ') as [Upos, string];
      const lemma = lemmaOf(form, upos, xpos, m.lemmas);
      return { start, end, form, lemma, upos, xpos, head: read.heads[i], deprel: read.relations[i] };
    }),
  };
}

/** Tags, heads and relations of words that are one sentence. */
export function tagAndParse(m: Models, words: Word[]) {
  const tagged = tag(m.tagger, words);
  const parsed = words.length <= LONGEST_PARSED;
  const { heads, labels } = parsed ? parse(m.parser, words, tagged) : { heads: null, labels: null };
  return {
    tagged,
    tags: Array.from(tagged, (t) => m.tagger.tags[t]),
    heads: words.map((_, i) => heads?.[i] ?? -1),
    relations: words.map((_, i) => (labels === null ? 'dep' : m.parser.actions.relations[labels[i]])),
    parsed,
  };
}
