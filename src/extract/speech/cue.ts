import type { Saying } from '../../language/lexicon/saying.ts';
import type { Span } from '../../record/span.ts';
import type { TokenAt } from '../draft.ts';

/** A verb of saying at its place in a report. */
export interface Cue {
  at: TokenAt;
  span: Span;
  lemma: string;
  saying: Saying;
  /** Where the words of the cue end: after its particle. */
  last: number;
}
