import { factKey, openFacts, type WordFacts } from '../src/language/facts.ts';
import type { Container, Section } from '../src/language/model/container.ts';
import { BODY_NAME, openLists, phraseOf } from '../src/language/names/lists.ts';
import { LABELS } from '../src/language/names/names.ts';
import { type Word, wordCache } from '../src/language/words.ts';
import { clusterNumbers } from './clusters.ts';
import { readConllu } from './conllu.ts';
import { CRF, type NameWeights, trainCrf } from './crf.ts';
import type { Vectors } from './encoder/vectors.ts';
import { headlinesOf } from './headlines.ts';
import { lemmaTable } from './lemmas.ts';
import { type PhraseBits, placeLists, type Usage, usageOf } from './lexicon.ts';
import { gumLabels, readNames } from './names.ts';
import { examplesOf, FIRST_BIAS, type NamedSentence, trainLooks } from './naming.ts';
import { labelStatements } from './own.ts';
import { quantise } from './perceptron.ts';
import { mend, outletsOf, pick } from './silver.ts';
import { jackknife, taggedSentences, tagSet, tagWith, trainTagger } from './tagger.ts';

/** News sentences with mended labels to learn from beside the gold ones. */
const SILVER = 5000;
/** Bytes of each look's weights. */
const LOOK_BYTES = 2.4e6;
/** Taken off the score of "outside" at the second look; chosen on UNER's dev part. */
const SECOND_BIAS = 0.6;

/** Trains what `words.bin` and `names.bin` hold: the word table, the lists, the exceptions of lemmas, and the two looks at names. */
export function trainNaming(
  data: string,
  vectors: Vectors,
  statements: { outlets: string; text: string }[],
  seed: number,
  tell: (line: string) => void,
): Record<string, Container> {
  const ewt = readConllu(`${data}/treebank/ewt-train.conllu.gz`);
  const gum = readConllu(`${data}/treebank/gum-train.conllu.gz`);
  const trees = [...ewt, ...gum];
  const clusters = clusterNumbers(vectors);
  const plain = wordCache(openFacts({ header: {}, sections: factSections(vectors.words, clusters, null) }));
  const tags = tagSet(trees);
  const tagged = taggedSentences(trees, tags, plain);
  const tagger = trainTagger(tagged, tags.length, 5, seed);
  tell('tagger trained');
  const ownTags = jackknife(tagged, tags.length, 4, seed);
  tell('treebanks tagged by taggers that had not seen them');

  const tagsOf = new Map(trees.map((tree, i) => [tree.words.map(({ form }) => form).join(' '), ownTags[i]]));
  const uner = readNames(`${data}/names/uner-ewt-train.iob2.gz`);
  const gold: NamedSentence[] = [...uner, ...gumLabels(gum)].map((s) => ({
    ...s,
    tags: tagsOf.get(s.forms.join(' ')) ?? tagWith(tagger, s.forms.map(plain)),
  }));

  const places = placeLists();
  const bare = openLists(listSections(places));
  const start = trainCrf(examplesOf(gold.slice(0, uner.length), plain, bare), { ...CRF, epochs: 3 });
  const drafts = labelStatements(
    statements.map(({ text }) => text),
    plain,
    (words) => tagWith(tagger, words),
    tags,
    bare,
    start,
  );
  const outlets = outletsOf(statements.map((statement) => statement.outlets));
  mend(drafts, outlets);
  const usage = usageOf(drafts);
  tell(`news statements named: ${usage.profiles.size} words, ${usage.phrases.size} phrases, ${outlets.size} outlets`);
  for (const [key, bits] of usage.phrases) places.set(key, (places.get(key) ?? 0) | bits);
  for (const name of outlets) places.set(phraseOf(name), (places.get(phraseOf(name)) ?? 0) | BODY_NAME);

  const silver = pick(drafts, SILVER).map((draft, i): NamedSentence => ({ ...draft, doc: `silver ${i}` }));
  const named = [...gold, ...headlinesOf(gold), ...silver];
  const words: Record<string, Section> = { ...factSections(vectors.words, clusters, usage), ...listSections(places) };
  words.lemmas = new TextEncoder().encode(lemmaTable(trees));
  const look: (form: string) => Word = wordCache(openFacts({ header: {}, sections: words }));
  const looks = trainLooks(named, examplesOf(named, look, openLists(words)), tell);
  return { 'words.bin': { header: {}, sections: words }, 'names.bin': namesContainer(looks, tags) };
}

function factSections(list: string[], clusters: Uint16Array, usage: Usage | null): Record<string, Section> {
  const facts = new Map<string, WordFacts>();
  list.forEach((word, i) => {
    facts.set(word, { clusters: [clusters[i * 3]!, clusters[i * 3 + 1]!, clusters[i * 3 + 2]!], profile: 0 });
  });
  for (const [word, profile] of usage?.profiles ?? []) {
    facts.set(word, { clusters: facts.get(word)?.clusters ?? [0, 0, 0], profile });
  }
  const all = [...facts];
  return {
    'words.keys': Int32Array.from(all, ([word]) => factKey(word)),
    'words.clusters': Uint16Array.from(all.flatMap(([, { clusters }]) => clusters)),
    'words.profiles': Uint16Array.from(all, ([, { profile }]) => profile),
  };
}

const listSections = (bits: PhraseBits): Record<string, Section> => ({
  'lists.keys': Int32Array.from(bits.keys()),
  'lists.bits': Uint8Array.from(bits.values()),
});

function namesContainer(looks: [NameWeights, NameWeights], tags: string[]): Container {
  const sections: Record<string, Section> = {};
  const scales = looks.map(({ rowOf, rows, transitions }, k) => {
    const size = LABELS.length;
    const keyed = [...rowOf].map(([key, row]) => ({ key, row: rows.subarray(row * size, row * size + size) }));
    const packed = quantise(keyed, LOOK_BYTES);
    sections[`look${k}.keys`] = packed.keys;
    sections[`look${k}.rows`] = packed.rows;
    sections[`transitions${k}`] = Float32Array.from(transitions);
    return packed.scale;
  });
  return { header: { tags, scales, bias: [FIRST_BIAS, SECOND_BIAS] }, sections };
}
