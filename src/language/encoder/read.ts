import type { Upos } from '../document.ts';
import { encoderReader } from './encode.ts';
import { type Encoder, loadEncoder } from './model.ts';
import { labelOdds } from './spans.ts';

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
  /** Log-odds of the namer's labels, 7 a token. */
  nameOdds: Float64Array;
  parsed: boolean;
  /** The encoder's last state of each token, side by side. */
  states: Float32Array;
}

/** Weight of the encoder's log-probabilities beside the namer's own scores, best on UNER EWT dev: it is surer of names than it should be. */
const NAME_SHARE = 0.3;

/** A reader of sentences given as token forms: tags, heads, relations and name odds of each, in order. Give it many at once. */
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
      // A sentence in one piece was parsed; of one in several only tags and names are kept.
      const whole = own === 1 ? parts.at(0) : undefined;
      return {
        upos: classes.map((c) => pairs[c]?.[0] ?? 'X'),
        xpos: classes.map((c) => pairs[c]?.[1] ?? ''),
        heads: whole === undefined ? forms.map(() => -1) : Array.from(whole.heads),
        deprels: whole === undefined ? forms.map(() => 'dep') : Array.from(whole.labels, (l) => labels[l] ?? 'dep'),
        nameOdds: labelOdds(whole?.nameScores ?? joined(parts.map((part) => part.nameScores)), NAME_SHARE),
        parsed: whole !== undefined,
        states: joined(parts.map((part) => part.states)),
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

function joined(parts: Float32Array[]): Float32Array {
  const out = new Float32Array(parts.reduce((n, part) => n + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
