import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readForms } from '../../src/language/forms.ts';
import { fingerprint } from '../fingerprint.ts';
import { needed, readGold } from '../gold.ts';
import { published } from '../peers/installed.ts';
import type { EvalResult, EvalRow, EvalTask, EvalMiss as Miss } from '../types.ts';

interface GoldWord {
  form: string;
  upos: string;
  head: number;
  deprel: string;
}

const RELATIONS = ['nsubj', 'obj', 'nsubj:pass', 'obl', 'ccomp'];

function sentencesOf(bytes: Buffer): GoldWord[][] {
  return bytes
    .toString('utf8')
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => /^\d+\t(?:[^\t]*\t){8}/.test(line))
        .map((line) => {
          const [, form, , upos, , , head, deprel] = line.split('\t');
          return { form: form!, upos: upos!, head: Number(head) - 1, deprel: deprel! };
        }),
    )
    .filter((words) => words.length > 0);
}

const universal = (deprel: string): string => deprel.split(':')[0]!;

function scoreSet(set: string, gold: readonly GoldWord[][], errors: Miss[]): EvalRow[] {
  const counts = { words: 0, upos: 0, uas: 0, las: 0, full: 0 };
  const relations = new Map(RELATIONS.map((name) => [name, { right: 0, found: 0, gold: 0 }]));
  for (const words of gold) {
    const { upos, heads, deprels } = readForms(words.map((word) => word.form));
    const wrong: string[] = [];
    words.forEach((word, i) => {
      counts.words++;
      const headed = heads[i] === word.head;
      const labelled = headed && universal(deprels[i]!) === universal(word.deprel);
      if (upos[i] === word.upos) counts.upos++;
      if (headed) counts.uas++;
      if (labelled) counts.las++;
      else
        wrong.push(
          `${word.form} ${deprels[i]}<${words[heads[i]!]?.form ?? 'root'} for ${word.deprel}<${words[word.head]?.form ?? 'root'}`,
        );
      if (headed && deprels[i] === word.deprel) counts.full++;
      // "obl" counts its subtypes (obl:agent, obl:unmarked) with it; the others are taken as written.
      for (const [name, count] of relations) {
        const is = (deprel: string) => deprel === name || (name === 'obl' && deprel.startsWith('obl:'));
        if (is(word.deprel)) count.gold++;
        if (is(deprels[i]!)) count.found++;
        if (is(word.deprel) && is(deprels[i]!) && headed) count.right++;
      }
    });
    if (wrong.length > 0) {
      errors.push({ set, words: words.map((word) => word.form).join(' '), expected: '', found: wrong.join('; ') });
    }
  }
  const row = (metric: string, ours: number, peer?: number): EvalRow => ({
    task: 'parse',
    set,
    metric,
    ours,
    peers: peer === undefined ? [] : [published('UDPipe 2, a transformer (test)', peer)],
  });
  const ewt = set.startsWith('ewt');
  const gum = set.startsWith('gum');
  return [
    row('UPOS', counts.upos / counts.words, ewt ? 0.976 : undefined),
    row('UAS', counts.uas / counts.words),
    row('LAS', counts.las / counts.words, ewt ? 0.924 : gum ? 0.915 : undefined),
    row('LAS, subtypes kept', counts.full / counts.words),
    ...[...relations].map(([name, { right, found, gold: all }]) =>
      row(`${name} F1`, (2 * right) / Math.max(1, found + all)),
    ),
  ];
}

export const task: EvalTask = {
  name: 'parse',
  describe: 'tags and dependencies on gold tokens with own tags; takes FILE.conllu (or .conllu.gz)',
  async run({ data, file }): Promise<EvalResult> {
    const files =
      file === null ? ['ewt-dev', 'gum-dev'].map((name) => join(data, `treebank/${name}.conllu.gz`)) : [file];
    const result: EvalResult = { rows: [], errors: [], fingerprints: {} };
    for (const path of files.filter((each) => existsSync(each))) {
      const bytes = readGold(path);
      const set = basename(path).replace(/\.conllu(\.gz)?$/, '');
      result.fingerprints[set] = fingerprint(bytes);
      result.rows.push(...scoreSet(set, needed(sentencesOf(bytes), 'sentences of ten columns'), result.errors));
    }
    return result;
  },
};
