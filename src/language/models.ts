import { type ReadSentence, sentencesReader } from './encoder/read.ts';
import { openFacts } from './facts.ts';
import { type Container, readModel } from './model/container.ts';
import { openPaired } from './model/sparse.ts';
import type { LemmaTable } from './morphology.ts';
import { openLists } from './names/lists.ts';
import type { Chain, Namer } from './names/names.ts';
import { type Word, wordCache } from './words.ts';

/** All that reading English needs, opened once. */
export interface Models {
  look: (form: string) => Word;
  /** Tags, trees and names of sentences given as forms. */
  read: (sentences: string[][]) => ReadSentence[];
  /** Tags as the namer counts them. */
  tagNumbers: (sentence: ReadSentence) => Int32Array;
  namer: Namer;
  lemmas: LemmaTable;
}

let opened: Models | null = null;

/** Opens the models in `models/` on first use. Throws where a file is missing or broken. */
export function models(): Models {
  opened ??= openModels(readModel('names.bin'), readModel('words.bin'));
  return opened;
}

function openModels(names: Container, words: Container): Models {
  const tags = names.header.tags as string[];
  const number = new Map(tags.map((tag, i) => [tag, i]));
  return {
    look: wordCache(openFacts(words)),
    read: sentencesReader(),
    tagNumbers: ({ upos, xpos }) => Int32Array.from(upos, (u, i) => number.get(`${u} ${xpos[i]}`) ?? 0),
    namer: openNamer(names, words),
    lemmas: new Map(lemmasIn(words)),
  };
}

function openNamer({ header, sections }: Container, words: Container): Namer {
  const { scales, bias } = header as { scales: [number, number]; bias: [number, number] };
  const chain = (k: 0 | 1): Chain => ({
    transitions: Float64Array.from(sections[`transitions${k}`] ?? []),
    scale: 1 / scales[k],
  });
  return {
    model: openPaired(sections, 'look0', 'look1'),
    looks: [chain(0), chain(1)],
    lists: openLists(words.sections),
    bias,
  };
}

function lemmasIn({ sections }: Container): [string, string][] {
  const text = new TextDecoder().decode(sections.lemmas as Uint8Array);
  return text.split('\n').map((line) => {
    const cut = line.lastIndexOf('\t');
    return [line.slice(0, cut), line.slice(cut + 1)];
  });
}
