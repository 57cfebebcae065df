import { english } from './languages/en/index.ts';
import { readPage as page } from './read/html/page.ts';
import type { ReadItem } from './read/types.ts';

/** A page as a report; `refused` says in one clause why there is no article. Apart from intake.ts, so that a text loads no parser of pages. */
export const readPage = (
  html: string,
  hints: Omit<Parameters<typeof page>[1], 'page'> = {},
): ReadItem | { refused: string } => page(html, { page: english.page, ...hints });
