import { NAME_KINDS, nameClass } from '../../src/language/encoder/spans.ts';
import { readConllu, readText, type TreeSentence } from '../conllu.ts';
import { gumNames } from './gumnames.ts';

/** A sentence to learn from; heads count from 0 = the root, so token i stands at i + 1. `names` is null where nobody marked them. */
export interface Example {
  forms: string[];
  tags: string[];
  heads: Int32Array;
  labels: string[];
  names: Int32Array | null;
}

/** Name classes of each sentence by its id, from an IOB2 file; OTH counts as none. */
function readNames(path: string): Map<string, Int32Array> {
  const byId = new Map<string, Int32Array>();
  for (const block of readText(path).split('\n\n')) {
    let id = '';
    const marks: string[] = [];
    for (const line of block.split('\n')) {
      if (line.startsWith('# sent_id = ')) id = line.slice(12).trim();
      else if (line !== '' && !line.startsWith('#')) marks.push(line.split('\t')[2]!);
    }
    if (marks.length > 0) byId.set(id, nameClasses(marks));
  }
  return byId;
}

function nameClasses(marks: string[]): Int32Array {
  const out = new Int32Array(marks.length);
  for (let i = 0; i < marks.length; i++) {
    const kind = (NAME_KINDS as readonly string[]).indexOf(marks[i]!.slice(2));
    if (kind < 0 || marks[i]![0] !== 'B') continue;
    let last = i;
    while (last + 1 < marks.length && marks[last + 1] === `I-${NAME_KINDS[kind]}`) last++;
    for (let j = i; j <= last; j++) {
      const position = i === last ? 'unit' : j === i ? 'begin' : j === last ? 'last' : 'inside';
      out[j] = nameClass(kind, position);
    }
  }
  return out;
}

function exampleOf(sentence: TreeSentence, names: Int32Array | undefined): Example {
  const { words } = sentence;
  return {
    forms: words.map((w) => w.form),
    tags: words.map((w) => `${w.upos}|${w.xpos}`),
    heads: Int32Array.from(words, (w) => w.head + 1),
    labels: words.map((w) => w.deprel),
    names: names !== undefined && names.length === words.length ? names : null,
  };
}

export interface Sets {
  ewt: Example[];
  gum: Example[];
}

/** Both treebanks' train or dev part, with UNER's names on EWT. */
export function readSets(data: string, part: 'train' | 'dev'): Sets {
  const names = readNames(`${data}/names/uner-ewt-${part}.iob2.gz`);
  return {
    ewt: readConllu(`${data}/treebank/ewt-${part}.conllu.gz`).map((s) => exampleOf(s, names.get(s.id))),
    gum: readConllu(`${data}/treebank/gum-${part}.conllu.gz`).map((s) =>
      exampleOf(s, part === 'train' ? gumNames(s) : undefined),
    ),
  };
}

// Close to how Universal Dependencies English divides words; only counts of neighbours depend on it.
const ROUGH =
  /(?:\p{L}\.){2,}|\d+(?:[.,:]\d+)*|\p{L}+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|[\p{L}\p{M}]+|[^\s]/gu;

/** Statements of the current-events table as rough tokens. */
export function readStatements(data: string): string[][] {
  const lines = readText(`${data}/current-events/2002-2024.tsv.gz`).split('\n').slice(1);
  return lines.filter((l) => l !== '').map((l) => l.split('\t')[3]!.match(ROUGH) ?? []);
}
