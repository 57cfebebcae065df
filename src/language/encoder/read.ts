import type { NameKind, NameSpan, Upos } from '../document.ts';
import { type Encoded, encoderReader } from './encode.ts';
import { type Encoder, loadEncoder } from './model.ts';
import { NAME_KINDS } from './spans.ts';

/** Longer sentences are not parsed: news has none, lists and tables gain nothing from it, and the work grows with the square. */
export const LONGEST_PARSED = 120;

/** Pieces in which the words of longer sentences are tagged and named. */
const PIECE = 80;

/** What the encoder says of a sentence, token by token. */
export interface ReadSentence {
  upos: Upos[];
  xpos: string[];
  /** Index of the head, -1 for the root; all -1 where `parsed` is false. */
  heads: number[];
  /** Universal Dependencies relations; all "dep" where `parsed` is false. */
  deprels: string[];
  names: NameSpan[];
  parsed: boolean;
}

const KINDS: Record<(typeof NAME_KINDS)[number], NameKind> = { PER: 'person', LOC: 'place', ORG: 'organisation' };

/** A reader of sentences given as token forms: tags, heads, relations and names of each, in order. Give it many at once. */
export function sentencesReader(encoder: Encoder = loadEncoder()): (sentences: string[][]) => ReadSentence[] {
  const read = encoderReader(encoder);
  const { tags, labels } = encoder.header;
  const pairs = tags.map((tag) => tag.split('|') as [Upos, string]);
  return (sentences) => {
    const pieces = sentences.flatMap(piecesOf);
    const encoded = read(pieces);
    let at = 0;
    return sentences.map((forms) => {
      const own = piecesOf(forms).length;
      const parts = encoded.slice(at, at + own);
      at += own;
      const classes = parts.flatMap((part) => Array.from(part.tags));
      const parsed = own === 1;
      return {
        upos: classes.map((c) => pairs[c][0]),
        xpos: classes.map((c) => pairs[c][1]),
        heads: parsed ? Array.from(parts[0].heads) : forms.map(() => -1),
        deprels: parsed ? Array.from(parts[0].labels, (l) => labels[l]) : forms.map(() => 'dep'),
        names: parts.flatMap(namesOf),
        parsed,
      };
    });
  };
}

function piecesOf(forms: string[]): string[][] {
  if (forms.length <= LONGEST_PARSED) return [forms];
  const pieces: string[][] = [];
  for (let i = 0; i < forms.length; i += PIECE) pieces.push(forms.slice(i, i + PIECE));
  return pieces;
}

function namesOf({ names }: Encoded, piece: number): NameSpan[] {
  return names.map(({ first, last, kind }) => ({
    first: first + piece * PIECE,
    last: last + piece * PIECE,
    kind: KINDS[NAME_KINDS[kind]],
  }));
}
