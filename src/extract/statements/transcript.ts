import type { Document } from '../../language/document.ts';
import type { Span } from '../../record/span.ts';
import type { TokenAt } from '../draft.ts';
import { type Flat, firstFrom } from './flat.ts';

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
export function turnsOf(document: Document, flat: Flat): Turn[] {
  const { text } = document.report;
  if (!/^["“]?\p{Lu}[\p{Lu}.'’\- ]{1,40}: /mu.test(text)) return [];
  const turns: Turn[] = [];
  const labels = new Set<string>();
  let open = false;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.trimEnd().length;
    const label = LABEL.exec(line);
    if (label !== null) {
      labels.add(label[1]);
      const i = firstFrom(flat, start + (/^["“]/.test(line) ? 1 : 0));
      const colon = start + label[0].length - 2;
      if (i < flat.at.length && flat.starts[i] < colon) {
        turns.push({
          speaker: flat.at[i],
          colon: { start: colon, end: colon + 1 },
          content: [{ start: start + label[0].length, end }],
        });
        open = true;
      }
    } else if (open && /\S/.test(line)) {
      if (/^["“]/.test(line) && !ASIDE.test(line)) turns.at(-1)!.content.push({ start, end });
      else if (!ASIDE.test(line)) open = false;
    }
    start += line.length + 1;
  }
  return labels.size >= 2 ? turns : [];
}
