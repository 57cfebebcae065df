import { quotations } from '../../extract/quotes/scan.ts';

/** Whether an offset of the text stands inside a quotation. */
export function quotedIn(text: string): (at: number) => boolean {
  const found = quotations(text);
  return (at) => found.some(({ start, end }) => start <= at && at < end);
}
