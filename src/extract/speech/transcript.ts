import type { Document } from '../../language/document.ts';
import type { Span } from '../../record/span.ts';
import type { TokenAt } from '../draft.ts';
import { type TokenIndex, tokensBetween } from './token-index.ts';

/** A turn of a transcript: "RUIZ: We will rebuild." */
export interface Turn {
  speaker: TokenAt;
  colon: Span;
  content: Span[];
}

const LABEL = /^["“]?(\p{Lu}[\p{Lu}.'’\- ]{1,40}): (?=\S)/u;
/** Stage directions, notes: "(CROSSTALK)", "[laughter]". */
const ASIDE = /^["“]?[([]/;

/**
 * The turns of a transcript, whose paragraphs begin with a speaker's name in capitals and a colon. A paragraph without a
 * label goes on with the turn before. Two labels at least make a transcript.
 */
export function turnsOf({ report: { text } }: Document, tokens: TokenIndex): Turn[] {
  if (!/^["“]?\p{Lu}[\p{Lu}.'’\- ]{1,40}: /mu.test(text)) return [];
  const turns: Turn[] = [];
  const labels = new Set<string>();
  let open: Turn | null = null;
  let start = 0;
  for (const line of text.split('\n')) {
    const [label, name] = LABEL.exec(line) ?? [];
    const isQuoted = /^["“]/.test(line);
    const end = start + line.trimEnd().length;
    if (label !== undefined && name !== undefined) {
      labels.add(name);
      const turn = turnAt(tokens, isQuoted ? start + 1 : start, start + label.length, end);
      if (turn !== null) turns.push(turn);
      open = turn ?? open;
    } else if (open !== null && /\S/.test(line) && !ASIDE.test(line)) {
      if (isQuoted) open.content.push({ start, end });
      else open = null;
    }
    start += line.length + 1;
  }
  return labels.size >= 2 ? turns : [];
}

/** The turn of a line whose label stands from `label` to `words`; null where no word is in the label. */
function turnAt(tokens: TokenIndex, label: number, words: number, end: number): Turn | null {
  const colon = words - 2;
  const [name] = tokensBetween(tokens, label, colon);
  if (name === undefined) return null;
  return { speaker: name.at, colon: { start: colon, end: colon + 1 }, content: [{ start: words, end }] };
}
