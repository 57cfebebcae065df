import type { PartKind } from '../../record/report.ts';
import { isByline, isFurniture, isPromo, wordCount } from '../lines.ts';
import { sameWords } from '../text.ts';
import type { Block } from './blocks.ts';
import type { MainText } from './main.ts';
import type { PageMeta } from './meta.ts';
import type { Element } from './tree.ts';

/** A paragraph of a page's story. */
export interface Line {
  text: string;
  kind: PartKind;
}

const CAPTION_NAMES =
  /(?:^|[\s_-])(?:caption\w*|wp-caption-text|photo-?credit|image-?credit|credit|figcaption|img-?desc\w*|media-?caption|legend)(?:$|[\s_-])|caption/;
const BYLINE_NAMES =
  /(?:^|[\s_-])(?:by-?line\w*|author\w*|dateline|writer|contributor\w*|timestamp|date|published|pub-?date|post-?meta|entry-?meta|article-?meta|meta)(?:$|[\s_-])/;
const PROMO_NAMES = /(?:^|[\s_-])(?:pull-?quotes?|inline-?(?:related|promo|recirc)\w*|callout|cta|signup)(?:$|[\s_-])/;

/** The story's lines in order: headline first, then body with captions, bylines and promo lines told apart. Repeats are left out. */
export function storyLines(main: MainText, meta: PageMeta): Line[] {
  const lines: Line[] = [];
  const title = meta.headlines[0] ?? meta.title;
  let headlined = false;
  const seen = new Set<string>();
  main.blocks.forEach((block) => {
    if (block.text.length > 60 && seen.has(block.text)) return;
    seen.add(block.text);
    const kind = kindOf(block, meta);
    if (kind === null) return;
    if (kind === 'headline') {
      if (headlined) return;
      headlined = true;
    }
    lines.push({ text: block.text, kind });
  });
  if (!headlined && title) lines.unshift({ text: title, kind: 'headline' });
  return trimEnds(lines);
}

function kindOf(block: Block, meta: PageMeta): PartKind | null {
  const { text, linked, element } = block;
  const share = linked / text.length;
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  if (element.tag === 'h1' || meta.headlines.some((headline) => sameWords(headline, text))) return 'headline';
  if (isCaption(element)) return 'caption';
  if (isPromo(text)) return 'promo';
  if (isFurniture(text)) return null;
  if (isByline(text)) return 'byline';
  const words = wordCount(text);
  if (namedAs(element, BYLINE_NAMES, 2) && words < 30) return 'byline';
  if (namedAs(element, PROMO_NAMES, 3)) return null;
  if (share > 0.5 && !(share < 0.9 && words > 25)) return inRunningList(element) && share < 0.9 ? 'body' : null;
  return 'body';
}

const inRunningList = (element: Element): boolean => element.tag === 'p';

function isCaption(element: Element): boolean {
  for (let at: Element | null = element, level = 0; at !== null && level < 4; at = at.parent, level += 1) {
    if (at.tag === 'figcaption' || at.tag === 'figure') return true;
    if (level < 3 && CAPTION_NAMES.test(at.names)) return true;
  }
  return false;
}

function namedAs(element: Element, names: RegExp, levels: number): boolean {
  for (let at: Element | null = element, level = 0; at !== null && level < levels; at = at.parent, level += 1)
    if (names.test(at.names)) return true;
  return false;
}

/** Cuts headings and stray short lines off the end: they open something that is not the story. */
function trimEnds(lines: Line[]): Line[] {
  let end = lines.length;
  while (end > 0) {
    const { text, kind } = lines[end - 1];
    if (kind !== 'body' || wordCount(text) > 8 || /[.!?]["”’)]?$/.test(text)) break;
    end -= 1;
  }
  return lines.slice(0, end);
}
