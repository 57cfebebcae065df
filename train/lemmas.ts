import { lemmaOf } from '../src/languages/en/analysis/lemma.ts';
import type { TreeSentence } from './conllu.ts';

/** Exceptions to the rules of inflection seen in training: lines of "penn tag, tab, form, tab, lemma". */
export function lemmaTable(sentences: TreeSentence[]): string {
  const seen = new Map<string, Map<string, number>>();
  const upos = new Map<string, string>();
  for (const { words } of sentences) {
    for (const word of words) {
      if (/goeswith|reparandum/.test(word.deprel) || word.misc.includes('CorrectForm') || word.lemma === '_') continue;
      const key = `${word.xpos}\t${word.form.toLowerCase().replace(/’/g, "'")}`;
      const lemmas = seen.get(key) ?? new Map<string, number>();
      lemmas.set(word.lemma, (lemmas.get(word.lemma) ?? 0) + 1);
      seen.set(key, lemmas);
      upos.set(key, word.upos);
    }
  }
  const empty = new Map<string, string>();
  const lines: string[] = [];
  for (const [key, lemmas] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [xpos, form] = key.split('\t');
    if (/^(?:NNP|NNPS|CD|LS|ADD|FW|SYM|GW|XX)$/.test(xpos!)) continue;
    const [lemma] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    if (lemmaOf(form!, upos.get(key)!, xpos!, empty) !== lemma) lines.push(`${key}\t${lemma}`);
  }
  return lines.join('\n');
}
