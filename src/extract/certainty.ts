import type { Document } from '../language/document.ts';
import type { Certainty, Polarity } from '../record/observation.ts';
import type { TokenAt } from './draft.ts';

/** How the innermost speaker puts something, and what the words alone imply of it (-3 certainly not … 3 certainly). */
export interface Put {
  certainty: Certainty;
  polarity: Polarity;
  background: boolean;
  happened: number | null;
}

/** How the words put what a token (verb, event noun, adjective) tells. */
export function putBy(_document: Document, _at: TokenAt): Put {
  return { certainty: 'asserted', polarity: 'positive', background: false, happened: 3 };
}
