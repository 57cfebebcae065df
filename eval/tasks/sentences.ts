import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Span } from '../../src/record/span.ts';
import { fingerprint } from '../fingerprint.ts';
import { needed, readGold } from '../gold.ts';
import { compromise } from '../peers/compromise.ts';
import { here } from '../peers/installed.ts';
import { wink } from '../peers/wink.ts';
import { HARD_NEWS } from '../sentences/hard-news.ts';
import type { EvalContext, EvalResult, EvalRow, EvalTask, EvalMiss as Miss } from '../types.ts';

/** Running text with the places (UTF-16) where gold sentences end, the last one of each text left out: nobody can miss it. */
interface GoldText {
  id: string;
  text: string;
  ends: number[];
}

/** Paragraphs of a treebank as running text: sentences joined by a space, paragraphs by a blank line. */
function treebankTexts(conllu: string): GoldText[] {
  const texts: GoldText[] = [];
  for (const block of conllu.split(/\n\s*\n/)) {
    const sentence = /^# text = (.*)$/m.exec(block)?.[1];
    if (sentence === undefined) continue;
    if (/^# newdoc/m.test(block) || texts.length === 0) texts.push({ id: String(texts.length), text: '', ends: [] });
    const now = texts[texts.length - 1];
    if (now!.text !== '') {
      now!.ends.push(now!.text.length);
      now!.text += /^# newpar/m.test(block) ? '\n\n' : ' ';
    }
    now!.text += sentence;
  }
  return texts;
}

/** Our own sentences, each text as one paragraph (or as written where its sentences carry line breaks). */
const ownTexts = (): GoldText[] =>
  HARD_NEWS.map((sentences, i) => {
    const ends: number[] = [];
    let text = '';
    sentences.forEach((sentence, k) => {
      if (k > 0) ends.push(text.trimEnd().length);
      text += /\n$/.test(sentence) || k === sentences.length - 1 ? sentence : `${sentence} `;
    });
    return { id: `hard-${i}`, text: text.trimEnd(), ends };
  });

/** A reader of sentences by name; null where it is not installed. */
type Splitters = { name: string; split: ((text: string) => Span[]) | null }[];

const splitters = async (): Promise<Splitters> => {
  const [lite, nlp] = [await wink(), await compromise()];
  return [
    { name: 'wink-nlp', split: lite?.sentences ?? null },
    { name: 'compromise', split: nlp?.sentences ?? null },
    { name: 'Intl.Segmenter', split: segmented },
  ];
};

/** What the runtime itself brings. */
function segmented(text: string): Span[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  }));
}

/** Ends of found sentences within a text, the text's own end left out. */
const endsOf = (text: string, sentences: readonly Span[]): Set<number> =>
  new Set(sentences.map(({ end }) => end).filter((end) => end < text.trimEnd().length));

interface Score {
  right: number;
  found: number;
  gold: number;
}
const f1 = ({ right, found, gold }: Score): number => (2 * right) / Math.max(1, found + gold);

function score(texts: readonly GoldText[], found: readonly Set<number>[]): Score {
  const sum = { right: 0, found: 0, gold: 0 };
  texts.forEach(({ ends }, i) => {
    sum.gold += new Set(ends).size;
    sum.found += found[i]!.size;
    for (const at of new Set(ends)) if (found[i]!.has(at)) sum.right++;
  });
  return sum;
}

function scoreTexts(
  set: string,
  texts: readonly GoldText[],
  read: EvalContext['read'],
  others: Splitters,
  errors: Miss[],
): EvalRow[] {
  const readings = read(texts.map(({ id, text }) => ({ id, text })));
  const found = texts.map(({ text }, i) => endsOf(text, readings[i]!.sentences));
  texts.forEach(({ text, ends }, i) => {
    const near = (at: number) =>
      `${text.slice(Math.max(0, at - 40), at)} | ${text.slice(at, at + 40)}`.replace(/\n/g, ' / ');
    for (const at of ends)
      if (!found[i]!.has(at)) errors.push({ set, words: near(at), expected: 'an end', found: 'none' });
    for (const at of found[i]!)
      if (!ends.includes(at)) errors.push({ set, words: near(at), expected: 'no end', found: 'an end' });
  });
  const ours = score(texts, found);
  const peers = others.map(({ name, split }) =>
    here(
      name,
      split &&
        f1(
          score(
            texts,
            texts.map(({ text }) => endsOf(text, split(text))),
          ),
        ),
    ),
  );
  const row = (metric: string, figure: number, rest: Partial<EvalRow> = {}): EvalRow => ({
    task: 'sentences',
    set,
    metric,
    ours: figure,
    ...rest,
  });
  return [
    row('boundary F1', f1(ours), { peers }),
    row('precision', ours.right / Math.max(1, ours.found), { floor: false }),
    row('recall', ours.right / Math.max(1, ours.gold), { floor: false }),
  ];
}

export const task: EvalTask = {
  name: 'sentences',
  describe:
    'sentence ends in raw text (treebank sentences joined by spaces) and in our own hard news; takes FILE.conllu',
  async run({ data, file, read }): Promise<EvalResult> {
    const result: EvalResult = { rows: [], errors: [], fingerprints: {} };
    const others = await splitters();
    const files =
      file === null ? ['ewt-dev', 'gum-dev'].map((name) => join(data, `treebank/${name}.conllu.gz`)) : [file];
    if (file === null) {
      result.fingerprints['hard-news'] = fingerprint(JSON.stringify(HARD_NEWS));
      result.rows.push(...scoreTexts('hard-news', ownTexts(), read, others, result.errors));
    }
    for (const path of files.filter((each) => existsSync(each))) {
      const bytes = readGold(path);
      const set = basename(path).replace(/\.conllu(\.gz)?$/, '');
      const texts = needed(treebankTexts(bytes.toString('utf8')), 'sentences with "# text = "');
      result.fingerprints[set] = fingerprint(bytes);
      result.rows.push(...scoreTexts(set, texts, read, others, result.errors));
    }
    return result;
  },
};
