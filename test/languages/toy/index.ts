import type { VerbalArgument } from '../../../src/extract/arguments/verbal.ts';
import type { Analyse } from '../../../src/language/analyse.ts';
import type { NameSpan, Sentence, Token, Upos } from '../../../src/language/document.ts';
import { row } from '../../../src/language/lexicon/event-entry.ts';
import { eventPatterns } from '../../../src/language/lexicon/event-patterns.ts';
import type { Language } from '../../../src/languages/language.ts';
import { template } from '../../../src/languages/template/index.ts';

/*
 * A language of some thirty words, made up for the tests: subject, verb, object, in this order. Its analyser looks each word up, and hangs
 * all of them on the verb. What it does not say it takes from the template, which knows no word.
 */

/** Forms by tag: lemma and Penn tag beside them where they differ. */
const dictionary: ReadonlyMap<string, { upos: Upos; xpos: string; lemma: string }> = new Map(
  (
    [
      ['NOUN', 'NNS', 'ribeloj soldatoj policistoj loĝantoj ministroj'],
      ['NOUN', 'NN', 'armeo urbo vilaĝo ponto flughaveno hospitalo registaro tago nokto mateno'],
      ['VERB', 'VBD', 'kaptis forlasis bombis mortigis eniris'],
      ['ADP', 'IN', 'en de al apud'],
      ['DET', 'DT', 'la'],
      ['CCONJ', 'CC', 'kaj'],
      ['ADV', 'RB', 'hodiaŭ hieraŭ'],
    ] as const
  ).flatMap(([upos, xpos, forms]) =>
    forms
      .split(' ')
      .map((form): [string, { upos: Upos; xpos: string; lemma: string }] => [form, { upos, xpos, lemma: form }]),
  ),
);

const nothing = template.lexicon;
const none: ReadonlySet<string> = new Set();
const entries = [row('seize', 'kaptis'), row('bomb', 'bombis'), row('enter', 'eniris')];
const lexicon: Language['lexicon'] = {
  ...nothing,
  eventWords: {
    ...nothing.eventWords,
    verbs: eventPatterns(entries, 'verbs', () => ({ name: '', holds: () => false }) as never, none),
  },
};

const role = (name: string, one: Pick<VerbalArgument, 'role' | 'who'>): VerbalArgument => ({
  name: `toy/${name}`,
  ...one,
  yes: [['Ribeloj kaptis Homs.', '']],
  no: ['Ribeloj.'],
});

const analyse: Analyse = (report) => {
  const tokens: Token[] = [...report.text.matchAll(/[\p{L}]+|[.]/gu)].map(({ 0: form, index }) => {
    const known = dictionary.get(form.toLowerCase());
    const upos: Upos = form === '.' ? 'PUNCT' : (known?.upos ?? 'PROPN');
    const xpos = form === '.' ? '.' : (known?.xpos ?? 'NNP');
    return {
      start: index,
      end: index + form.length,
      form,
      lemma: known?.lemma ?? form,
      upos,
      xpos,
      head: -1,
      deprel: 'root',
    };
  });
  const verb = tokens.findIndex(({ upos }) => upos === 'VERB');
  tokens.forEach((token, i) => {
    if (i === verb) return;
    token.head = verb;
    token.deprel = token.upos === 'PUNCT' ? 'punct' : i < verb ? 'nsubj' : 'obj';
  });
  const names = tokens.flatMap(({ upos }, i): NameSpan[] =>
    upos === 'PROPN' ? [{ first: i, last: i, kind: 'place' }] : [],
  );
  const sentence: Sentence = {
    start: 0,
    end: report.text.length,
    tokens,
    names,
    parsed: verb >= 0,
    states: null,
    lexicon,
  };
  return { document: { report, lexicon, sentences: [sentence] }, problems: [] };
};

export const toy: Language = {
  ...template,
  code: 'qt',
  name: 'Toy',
  lexicon,
  analyse,
  verbArguments: [
    role('subject', { role: 'agent', who: ({ subject }) => subject }),
    role('object', { role: 'patient', who: ({ object }) => object }),
  ],
};
