import type { Problem } from '../record/reading.ts';
import type { Report } from '../record/report.ts';
import type { Span } from '../record/span.ts';
import type { Document, Sentence, Upos } from './document.ts';
import { lemmaOf } from './lemma.ts';
import { type Models, models } from './models.ts';
import { caseOf, type DocumentCase, titled } from './names/features.ts';
import { listed } from './names/lists.ts';
import { findNames } from './names/names.ts';
import { parse } from './parser/parse.ts';
import { recognise } from './recognise.ts';
import { splitSentences } from './sentences.ts';
import { tag } from './tagger.ts';
import { tokenise } from './tokenise.ts';

/** Longer sentences are not parsed: news has none, and lists and tables gain nothing from it. */
export const LONGEST_PARSED = 120;

/** Reads the language of a report: sentences, tokens, tags, lemmas, dependencies, names. */
export function analyse(report: Report): { document: Document; problems: Problem[] } {
  const problems: Problem[] = [];
  const { language } = recognise(report.text);
  const spans = sentencesOf(report);
  if (language !== null && language !== 'en') {
    problems.push({
      stage: 'language',
      rule: 'not-english',
      reason: `the text is not English (it looks like "${language}"), so it was not read`,
      start: null,
      end: null,
    });
    const sentences = spans.map((span): Sentence => ({ ...span, tokens: [], names: [], parsed: false }));
    return { document: { report: { ...report, language }, sentences }, problems };
  }
  const m = models();
  const tokens = spans.map((span) => tokenise(report.text, span.start, span.end));
  const words = tokens.map((list) => list.map(({ start, end }) => m.look(report.text.slice(start, end))));
  const about = caseOf(words);
  const sentences = spans.map((span, i) => sentenceOf(m, report.text, span, tokens[i], about));
  for (const {
    start,
    end,
    parsed,
    tokens: { length },
  } of sentences) {
    if (!parsed)
      problems.push({
        stage: 'language',
        rule: 'long-sentence',
        reason: `a sentence of ${length} tokens was not parsed (limit ${LONGEST_PARSED})`,
        start,
        end,
      });
  }
  return { document: { report: { ...report, language: report.language ?? language }, sentences }, problems };
}

function sentencesOf({ text, parts }: Report): Span[] {
  if (parts.length === 0) return splitSentences(text, 0, text.length);
  return parts.flatMap(({ start, end }) => splitSentences(text, start, end));
}

function sentenceOf(m: Models, text: string, span: Span, tokens: Span[], about: DocumentCase): Sentence {
  const forms = tokens.map(({ start, end }) => text.slice(start, end));
  const { tags, heads, relations, names, parsed } = analyseForms(m, forms, about);
  return {
    start: span.start,
    end: span.end,
    names,
    parsed,
    tokens: tokens.map(({ start, end }, i) => {
      const [upos, xpos] = tags[i].split(' ') as [Upos, string];
      return {
        start,
        end,
        form: forms[i],
        lemma: lemmaOf(forms[i], upos, xpos, m.lemmas),
        upos,
        xpos,
        head: heads[i],
        deprel: relations[i],
      };
    }),
  };
}

/** Tags, heads, relations and names of given tokens. */
export function analyseForms(m: Models, forms: string[], about: DocumentCase) {
  const words = forms.map(m.look);
  const tagged = tag(m.tagger, words);
  const parsed = words.length <= LONGEST_PARSED;
  const { heads, labels } = parsed
    ? parse(m.parser, words, tagged)
    : { heads: new Int32Array(words.length).fill(-1), labels: null };
  const names = findNames(m.namer, {
    words,
    tags: tagged,
    listed: listed(m.lists, words),
    about,
    headline: titled(words),
  });
  return {
    tags: Array.from(tagged, (t) => m.tagger.tags[t]),
    heads: Array.from(heads),
    relations: forms.map((_, i) => (labels === null ? 'dep' : m.parser.actions.relations[labels[i]])),
    names,
    parsed,
  };
}
