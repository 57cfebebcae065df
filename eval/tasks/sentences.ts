import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fingerprint } from '../fingerprint.ts';
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
    if (now.text !== '') {
      now.ends.push(now.text.length);
      now.text += /^# newpar/m.test(block) ? '\n\n' : ' ';
    }
    now.text += sentence;
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

function scoreTexts(set: string, texts: GoldText[], read: EvalContext['read'], errors: Miss[]): EvalRow[] {
  const readings = read(texts.map(({ id, text }) => ({ id, text })));
  let right = 0;
  let found = 0;
  let gold = 0;
  texts.forEach(({ text, ends }, i) => {
    const own = readings[i].sentences.map(({ end }) => end).filter((end) => end < text.trimEnd().length);
    const wanted = new Set(ends);
    const given = new Set(own);
    gold += wanted.size;
    found += given.size;
    const near = (at: number) =>
      `${text.slice(Math.max(0, at - 40), at)} | ${text.slice(at, at + 40)}`.replace(/\n/g, ' / ');
    for (const at of wanted) {
      if (given.has(at)) right++;
      else errors.push({ set, words: near(at), expected: 'an end', found: 'none' });
    }
    for (const at of given)
      if (!wanted.has(at)) errors.push({ set, words: near(at), expected: 'no end', found: 'an end' });
  });
  const row = (metric: string, ours: number): EvalRow => ({ task: 'sentences', set, metric, ours });
  return [
    row('boundary F1', (2 * right) / Math.max(1, found + gold)),
    row('precision', right / Math.max(1, found)),
    row('recall', right / Math.max(1, gold)),
  ];
}

export const task: EvalTask = {
  name: 'sentences',
  describe:
    'sentence ends in raw text (treebank sentences joined by spaces) and in our own hard news; takes FILE.conllu',
  async run({ data, file, read }): Promise<EvalResult> {
    const result: EvalResult = { rows: [], errors: [], fingerprints: {} };
    const files =
      file === null ? ['ewt-dev', 'gum-dev'].map((name) => join(data, `treebank/${name}.conllu.gz`)) : [file];
    if (file === null) {
      result.fingerprints['hard-news'] = fingerprint(JSON.stringify(HARD_NEWS));
      result.rows.push(...scoreTexts('hard-news', ownTexts(), read, result.errors));
    }
    for (const path of files.filter((each) => existsSync(each))) {
      const raw = readFileSync(path);
      const bytes = path.endsWith('.gz') ? gunzipSync(raw) : raw;
      const set = basename(path).replace(/\.conllu(\.gz)?$/, '');
      result.fingerprints[set] = fingerprint(bytes);
      result.rows.push(...scoreTexts(set, treebankTexts(bytes.toString('utf8')), read, result.errors));
    }
    return result;
  },
};
