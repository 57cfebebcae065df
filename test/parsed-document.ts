import { plainReport } from '../src/intake.ts';
import type { Document, NameKind, NameSpan, Sentence, Token, Upos } from '../src/language/document.ts';
import { lexicon } from '../src/languages/en/lexicon/index.ts';

const XPOS: Record<string, string> = {
  NOUN: 'NN',
  PROPN: 'NNP',
  VERB: 'VBD',
  AUX: 'VBZ',
  PRON: 'PRP',
  DET: 'DT',
  ADJ: 'JJ',
  ADP: 'IN',
  ADV: 'RB',
  NUM: 'CD',
  CCONJ: 'CC',
  SCONJ: 'IN',
  PART: 'TO',
  PUNCT: '.',
};

/**
 * A document for tests from parses written by hand. A sentence is a row of `form UPOS[:XPOS] head relation[=lemma]` with `|` between;
 * heads count from 1, 0 is the root. Names are given by their words and found from left to right.
 */
export function parsedDocument(
  rows: readonly { row: string; names?: readonly [string, NameKind][] }[],
  published: string | null = null,
): Document {
  let text = '';
  const sentences = rows.map(({ row, names = [] }): Sentence => {
    if (text !== '') text += ' ';
    const begin = text.length;
    const tokens = row.split('|').map((cell, i): Token => {
      const [form, tag, head, relation] = cell.trim().split(/\s+/) as [string, string, string, string];
      const [upos, xpos] = tag.split(':') as [Upos, string | undefined];
      const [deprel, lemma] = relation.split('=') as [string, string | undefined];
      if (i > 0 && !/^(?:['’]s|[.,;:!?)”]|n['’]t)$/.test(form) && !/[(“]$/.test(text)) text += ' ';
      const start = text.length;
      text += form;
      return {
        start,
        end: text.length,
        form,
        lemma: lemma ?? form.toLowerCase(),
        upos,
        xpos: xpos ?? XPOS[upos] ?? 'X',
        head: Number(head) - 1,
        deprel,
      };
    });
    return {
      start: begin,
      end: text.length,
      tokens,
      names: spansOf(tokens, names),
      parsed: true,
      states: null,
      lexicon,
    };
  });
  return { report: plainReport(text, { published }), lexicon, sentences };
}

function spansOf(tokens: readonly Token[], names: readonly [string, NameKind][]): NameSpan[] {
  let from = 0;
  return names.map(([words, kind]) => {
    const forms = words.split(' ');
    for (let first = from; first + forms.length <= tokens.length; first++) {
      if (!forms.every((form, i) => tokens[first + i]!.form === form)) continue;
      from = first + forms.length;
      return { first, last: from - 1, kind };
    }
    throw new Error(`no tokens "${words}"`);
  });
}
