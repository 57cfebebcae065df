import { quotations } from '../../extract/speech/quotes/scan.ts';
import type { Document } from '../../language/document.ts';

/** Whether an offset of a document's text stands inside a quotation. */
export function quotedIn({ report, lexicon }: Document): (at: number) => boolean {
  const found = quotations(report.text, lexicon.apostrophes);
  return (at) => found.some(({ start, end }) => start <= at && at < end);
}
