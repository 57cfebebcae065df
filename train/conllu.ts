import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A word of a treebank; `head` is an index into the sentence's words, -1 for the root. */
export interface TreeWord {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  head: number;
  deprel: string;
  /** False when the next word follows without a space. */
  spaceAfter: boolean;
  misc: string;
}

export interface TreeSentence {
  id: string;
  doc: string;
  text: string;
  /** True when a paragraph starts here. */
  newPar: boolean;
  words: TreeWord[];
}

/** Text of a file, unzipped when its name ends in .gz. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Sentences of a CoNLL-U file; empty nodes are left out, the words of a multi-word token follow one another without space. */
export function readConllu(path: string): TreeSentence[] {
  const sentences: TreeSentence[] = [];
  let doc = '';
  let now: TreeSentence = { id: '', doc, text: '', newPar: false, words: [] };
  let rangeEnd = 0;
  let rangeSpace = true;
  for (const line of readText(path).split('\n')) {
    if (line === '') {
      if (now.words.length > 0) sentences.push(now);
      now = { id: '', doc, text: '', newPar: false, words: [] };
      rangeEnd = 0;
    } else if (line.startsWith('#')) {
      if (line.startsWith('# newdoc id = ')) doc = now.doc = line.slice(14);
      else if (line.startsWith('# newpar')) now.newPar = true;
      else if (line.startsWith('# sent_id = ')) now.id = line.slice(12);
      else if (line.startsWith('# text = ')) now.text = line.slice(9);
    } else {
      const [id, form, lemma, upos, xpos, , head, deprel, , misc] = line.split('\t');
      if (id!.includes('.')) continue;
      if (id!.includes('-')) {
        rangeEnd = Number(id!.split('-')[1]);
        rangeSpace = !misc!.includes('SpaceAfter=No');
        continue;
      }
      const n = Number(id);
      const spaceAfter = n < rangeEnd ? false : n === rangeEnd ? rangeSpace : !misc!.includes('SpaceAfter=No');
      now.words.push({
        form: form!,
        lemma: lemma!,
        upos: upos!,
        xpos: xpos!,
        head: Number(head) - 1,
        deprel: deprel!,
        spaceAfter,
        misc: misc!,
      });
    }
  }
  if (now.words.length > 0) sentences.push(now);
  return sentences;
}
