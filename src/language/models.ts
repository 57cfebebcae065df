import { openFacts } from './facts.ts';
import type { LemmaTable } from './lemma.ts';
import { type Container, readModel } from './model/container.ts';
import { openSparse } from './model/sparse.ts';
import { openLists } from './names/lists.ts';
import { type Chain, LABELS, type Namer } from './names/names.ts';
import { actionsOf, type Parser } from './parser/parse.ts';
import type { Tagger } from './tagger.ts';
import { type Word, wordCache } from './words.ts';

/** All that reading English needs, opened once. */
export interface Models {
  look: (form: string) => Word;
  tagger: Tagger;
  parser: Parser;
  namer: Namer;
  lemmas: LemmaTable;
}

let opened: Models | null = null;

/** Opens the models in `models/` on first use. Throws where a file is missing or broken. */
export function models(): Models {
  opened ??= openModels(
    readModel('tagger.bin'),
    readModel('parser.bin'),
    readModel('names.bin'),
    readModel('words.bin'),
  );
  return opened;
}

function openModels(tagger: Container, parser: Container, names: Container, words: Container): Models {
  const tags = tagger.header.tags as string[];
  const { relations, lefts, rights } = parser.header as { relations: string[]; lefts: number[]; rights: number[] };
  const actions = actionsOf(relations, lefts, rights);
  return {
    look: wordCache(openFacts(words)),
    tagger: { tags, model: openSparse(tags.length, tagger.sections, 'tag') },
    parser: {
      actions,
      tags,
      model: openSparse(actions.kind.length, parser.sections, 'parse'),
      frequent: new Set(parser.sections.frequent as Int32Array),
    },
    namer: openNamer(names, words),
    lemmas: new Map(lemmasIn(words)),
  };
}

function openNamer({ header, sections }: Container, words: Container): Namer {
  const { scales, bias } = header as { scales: [number, number]; bias: [number, number] };
  const chain = (k: 0 | 1): Chain => ({
    model: openSparse(LABELS.length, sections, `look${k}`),
    transitions: Float64Array.from(sections[`transitions${k}`]),
    scale: 1 / scales[k],
  });
  return { looks: [chain(0), chain(1)], lists: openLists(words.sections), bias };
}

function lemmasIn({ sections }: Container): [string, string][] {
  const text = new TextDecoder().decode(sections.lemmas as Uint8Array);
  return text.split('\n').map((line) => {
    const cut = line.lastIndexOf('\t');
    return [line.slice(0, cut), line.slice(cut + 1)];
  });
}
