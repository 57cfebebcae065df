import { nameClass } from '../src/language/encoder/spans.ts';
import { LABELS } from '../src/language/names/names.ts';
import { readText, type TreeSentence } from './conllu.ts';
import { gumNames } from './encoder/gumnames.ts';

const KINDS: Record<string, string> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

export interface Labelled {
  doc: string;
  forms: string[];
  /** Numbers of LABELS; -1 where nobody says. */
  labels: Int32Array;
}

/** Sentences of an IOB2 file; kinds other than PER, ORG and LOC are outside. */
export function readNames(path: string): Labelled[] {
  const out: Labelled[] = [];
  let doc = '';
  let forms: string[] = [];
  let labels: number[] = [];
  for (const line of [...readText(path).split('\n'), '']) {
    if (line.startsWith('# newdoc id = ')) doc = line.slice(14);
    if (line.startsWith('#')) continue;
    if (line.trim() === '') {
      if (forms.length > 0) out.push({ doc, forms, labels: Int32Array.from(labels) });
      forms = [];
      labels = [];
      continue;
    }
    const [, form, label] = line.split('\t');
    const kind = KINDS[label!.slice(2)];
    forms.push(form!);
    labels.push(kind === undefined ? 0 : LABELS.indexOf(`${label!.slice(0, 2)}${kind}` as (typeof LABELS)[number]));
  }
  return out;
}

/** Classes of the encoder's names (PER, LOC, ORG; begin, inside, last, unit) as labels. */
const LABEL_OF = new Map<number, number>([[0, 0]]);
(['person', 'place', 'organisation'] as const).forEach((kind, k) => {
  for (const at of ['begin', 'unit'] as const) LABEL_OF.set(nameClass(k, at), LABELS.indexOf(`B-${kind}`));
  for (const at of ['inside', 'last'] as const) LABEL_OF.set(nameClass(k, at), LABELS.indexOf(`I-${kind}`));
});

/** GUM's named entities cut as UNER marks names; words that such a cut cannot settle are -1. */
export function gumLabels(sentences: TreeSentence[]): Labelled[] {
  return sentences.map((sentence) => ({
    doc: sentence.doc,
    forms: sentence.words.map(({ form }) => form),
    labels: gumNames(sentence).map((c) => LABEL_OF.get(c) ?? -1),
  }));
}
