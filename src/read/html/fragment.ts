import type { PageWords } from '../page-words.ts';
import { blocksOf, fold } from './blocks.ts';
import { parseTree } from './tree.ts';

/** The text of a piece of markup, a line a paragraph; text without markup comes out as it is, white space folded. */
export function fragmentText(markup: string, page: PageWords): string {
  if (!/[<&]/.test(markup)) return markup.split(/\r?\n/).map(fold).filter(Boolean).join('\n');
  return blocksOf(parseTree(markup).root)
    .filter(({ text, linked }) => !(linked === text.length && page.isPromo(text)))
    .map(({ text }) => text)
    .join('\n');
}
