import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packContainer } from '../src/language/model/container.ts';
import { caseOf, titled } from '../src/language/names/features.ts';
import { listed, openGazetteer } from '../src/language/names/lists.ts';
import { viewOf } from '../src/language/parser/parse.ts';
import { LEFT, RIGHT } from '../src/language/parser/state.ts';
import { type Word, wordCache } from '../src/language/words.ts';
import { readConllu, type TreeSentence } from './conllu.ts';
import { lemmaTable } from './lemmas.ts';
import { type NamedSentence, readNames, trainNames } from './names.ts';
import { actionSet, trainParser } from './parser.ts';
import { quantise, type Weights } from './perceptron.ts';
import { taggedSentences, tagSet, tagWith, trainTagger } from './tagger.ts';

const { values } = parseArgs({
  options: {
    epochs: { type: 'string', default: '6' },
    folds: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: resolve(import.meta.dirname, '../models') },
  },
});
const data = process.env.SITREP_DATA ?? resolve(import.meta.dirname, '../../shared/data');
const epochs = Number(values.epochs);
const seed = Number(values.seed);
const started = performance.now();
const tell = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
mkdirSync(values.out, { recursive: true });
const write = (
  file: string,
  header: Record<string, unknown>,
  sections: Parameters<typeof packContainer>[0]['sections'],
) => {
  const bytes = packContainer({ header, sections });
  writeFileSync(resolve(values.out, file), bytes);
  tell(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB`);
};
const sparse = (prefix: string, w: Weights, megabytes: number) => {
  const { keys, rows } = quantise(w, megabytes * 1e6);
  return { [`${prefix}.keys`]: keys, [`${prefix}.rows`]: rows };
};

const trees: TreeSentence[] = [
  ...readConllu(`${data}/treebank/ewt-train.conllu.gz`),
  ...readConllu(`${data}/treebank/gum-train.conllu.gz`),
];
write('words.bin', {}, { lemmas: new TextEncoder().encode(lemmaTable(trees)) });

const look = wordCache();
const tags = tagSet(trees);
const tagged = taggedSentences(trees, tags, look);
const tagger = trainTagger(tagged, tags.length, epochs, seed);
tell('tagger trained');
write('tagger.bin', { tags }, sparse('tag', tagger, 4));

// The parser learns from tags as wrong as those it will meet: each fold is tagged by a tagger that has not seen it.
const folds = Number(values.folds);
const ownTags: Int32Array[] = new Array(tagged.length);
for (let fold = 0; fold < folds; fold++) {
  const part = trainTagger(
    tagged.filter((_, i) => Math.floor(i / 50) % folds !== fold),
    tags.length,
    Math.min(4, epochs),
    seed,
  );
  tagged.forEach((s, i) => {
    if (Math.floor(i / 50) % folds === fold) ownTags[i] = tagWith(part, s.words);
  });
  tell(`jackknife ${fold + 1} of ${folds}`);
}
tagged.forEach((s, i) => {
  ownTags[i] ??= tagWith(tagger, s.words);
});

const names: NamedSentence[] = readNames(`${data}/names/uner-ewt-train.iob2.gz`);
const documents = new Map<string, Word[][]>();
for (const { doc, forms } of names) documents.set(doc, [...(documents.get(doc) ?? []), forms.map(look)]);
const cases = new Map([...documents].map(([doc, sentences]) => [doc, caseOf(sentences)]));
const lists = openGazetteer();
const tagsOf = new Map(trees.map((t, i) => [t.words.map((w) => w.form).join(' '), ownTags[i]]));
const examples = names.map(({ doc, forms, labels }) => {
  const words = forms.map(look);
  const tags = tagsOf.get(forms.join(' ')) ?? tagWith(tagger, words);
  return {
    view: { words, tags, listed: listed(lists, words), about: cases.get(doc)!, headline: titled(words) },
    labels,
  };
});
const namer = trainNames(examples, epochs, seed);
const { keys, rows, scale } = quantise(namer.emit, 3e6);
write(
  'names.bin',
  {},
  {
    'name.keys': keys,
    'name.rows': rows,
    transitions: Int32Array.from(namer.transitions, (x) => Math.round(x * scale)),
  },
);

const actions = actionSet(trees);
const number = new Map(actions.relations.map((name, i) => [name, i]));
const counts = new Map<number, number>();
for (const { words } of tagged) for (const { lower } of words) counts.set(lower, (counts.get(lower) ?? 0) + 1);
const frequent = new Set([...counts].filter(([, count]) => count >= 3).map(([word]) => word));
const parsed = trees.map(({ words }, i) => ({
  view: viewOf(tagged[i].words, ownTags[i], tags, frequent),
  heads: Int32Array.from(words, ({ head }) => (head < 0 ? words.length : head)),
  labels: Int32Array.from(words, ({ deprel }) => number.get(deprel)!),
}));
const parser = trainParser(parsed, actions, epochs, seed, 0.9, (epoch, wrong) =>
  tell(`parser epoch ${epoch + 1}: ${wrong} wrong`),
);
const side = (kind: number) => [...actions.relation].filter((_, c) => actions.kind[c] === kind);
write(
  'parser.bin',
  { relations: actions.relations, lefts: side(LEFT), rights: side(RIGHT) },
  {
    ...sparse('parse', parser, 9),
    frequent: Int32Array.from(frequent),
  },
);
