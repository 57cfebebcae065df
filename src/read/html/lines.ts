import type { PartKind } from '../../record/report.ts';
import { wordCount } from '../lines.ts';
import type { PageWords } from '../page-words.ts';
import { folded, sameWords } from '../text.ts';
import type { Block } from './blocks.ts';
import type { MainText } from './main.ts';
import type { PageMeta } from './meta.ts';
import { type Element, holdsAtMost } from './tree.ts';

/** A paragraph of a page's story. */
export interface Line {
  text: string;
  kind: PartKind;
  /** Tag of the element around it, and the element around that. */
  tag: string;
  box: Element | null;
}

const CAPTION_NAMES =
  /(?:^|[\s_-])(?:caption\w*|wp-caption-text|photo-?credit|image-?credit|credit|figcaption|img-?desc\w*|media-?caption|legend)(?:$|[\s_-])|caption/;
const BYLINE_NAMES =
  /(?:^|[\s_-])(?:by-?line\w*|author\w*|dateline|writer|contributor\w*|timestamp|date|published|pub-?date|post-?meta|entry-?meta|article-?meta|meta)(?:$|[\s_-])/;
const PROMO_NAMES = /(?:^|[\s_-])(?:pull-?quotes?|inline-?(?:related|promo|recirc)\w*|callout|cta|signup)(?:$|[\s_-])/;

/**
 * The story's lines in order: headline first, then body with captions, bylines and promo lines told apart. `left` counts
 * what stood in the story's box and is no part of it: lists of links, bare dates, repeats, the heading of what follows.
 */
export function storyLines(main: MainText, meta: PageMeta, page: PageWords): { lines: Line[]; left: number } {
  const lines: Line[] = [];
  let headlined = false;
  let started = false;
  const seen = new Set<string>();
  const headlines = new Set(meta.headlines.map(folded));
  for (const block of main.blocks) {
    if (block.text.length > 60 && seen.has(block.text)) continue;
    seen.add(block.text);
    const kind = kindOf(block, headlines, started, page);
    if (kind === null || (kind === 'headline' && headlined)) continue;
    if (kind === 'headline') headlined = true;
    if (kind === 'body' && block.text.length > 80) started = true;
    lines.push({ text: block.text, kind, tag: block.element.tag, box: block.element.parent });
  }
  const kept = trimEnds(lines, page);
  markStandfirst(kept, meta);
  // Who wrote and who owns it stand last: among the last five lines they are told apart.
  for (const line of kept.slice(-5)) if (line.kind === 'body' && page.isColophon(line.text)) line.kind = 'other';
  const left = main.blocks.length - kept.length;
  return {
    lines:
      headlined || meta.title === null ? kept : [{ text: meta.title, kind: 'headline', tag: 'h1', box: null }, ...kept],
    left,
  };
}

function kindOf(block: Block, headlines: ReadonlySet<string>, started: boolean, page: PageWords): PartKind | null {
  const { text, linked, element } = block;
  const share = linked / text.length;
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  if (!started && element.tag === 'h1') return 'headline';
  if (headlines.has(folded(text))) return 'headline';
  const words = wordCount(text);
  if (inQuote(element) && !page.isPromo(text)) return 'body';
  if (/^©/.test(text) && words <= 60) return page.reservesRights(text) ? 'other' : 'caption';
  if (isCaption(element, words, text, page)) return 'caption';
  if (page.isPromo(text) || (page.isPromoCapitals(text) && share > 0.4)) return 'promo';
  if (page.isFurniture(text)) return null;
  if (page.isByline(text)) return 'byline';
  if (words < 20 && !ENDS.test(text) && namedAs(element, BYLINE_NAMES, 2, 400)) return 'byline';
  if (namedAs(element, PROMO_NAMES, 3, 600)) return null;
  if (share > 0.5 && !(share < 0.9 && words > 25)) {
    // A sentence that is all one link is told all the same; a title that is, leads elsewhere.
    return element.tag === 'p' && (share < 0.9 || (words >= 10 && /[.!?]["”’)]?$/.test(text))) ? 'body' : null;
  }
  return 'body';
}

const ENDS = /[.!?。！？:;]["”’)]?$/;

function inQuote(element: Element): boolean {
  for (let at: Element | null = element, level = 0; at !== null && level < 3; at = at.parent, level += 1)
    if (at.tag === 'blockquote') return true;
  return false;
}

function isCaption(element: Element, words: number, text: string, page: PageWords): boolean {
  for (let at: Element | null = element, level = 0; at !== null && level < 4; at = at.parent, level += 1) {
    if (at.tag === 'figcaption' || at.tag === 'figure') return true;
    if (level < 3 && CAPTION_NAMES.test(at.names) && words < 80) return true;
  }
  if (words <= 60 && page.isMarkedCaption(text)) return true;
  return (
    words <= 30 &&
    !(element.tag === 'p' && ENDS.test(text)) &&
    !HEADING.test(element.tag) &&
    holdsAtMost(element, 250) &&
    hasImage(element)
  );
}
const HEADING = /^h[1-6]$/;

/** A picture right in the box, with little else. */
const hasImage = (element: Element): boolean =>
  element.children.some(
    (child) =>
      typeof child !== 'string' &&
      (child.tag === 'img' ||
        child.tag === 'picture' ||
        child.children.some((inner) => typeof inner !== 'string' && inner.tag === 'img')),
  );

/** Whether the element or one of those around it has such a name and holds no more than `most` code units of text. */
function namedAs(element: Element, names: RegExp, levels: number, most: number): boolean {
  for (let at: Element | null = element, level = 0; at !== null && level < levels; at = at.parent, level += 1)
    if (names.test(at.names)) return holdsAtMost(at, most);
  return false;
}

/** A first line in a box of its own that is the page's description of itself belongs to the headline. */
function markStandfirst(lines: Line[], { description }: PageMeta): void {
  const [first, second] = lines.filter(({ kind }) => kind === 'body');
  if (first === undefined || second === undefined || description === null || first.box === second.box) return;
  if (sameWords(first.text.slice(0, 60), description.slice(0, 60))) first.kind = 'headline';
}

/** Cuts headings and stray short lines off the end: they open something that is not the story. */
function trimEnds(lines: Line[], page: PageWords): Line[] {
  let end = lines.length;
  let tail = lines.length;
  for (const { text, kind, tag } of lines.toReversed()) {
    const opens =
      kind === 'body' && tag !== 'li' && tag !== 'td' && wordCount(text) <= 8 && !/[.!?]["”’)]?$/.test(text);
    if (opens) tail = end - 1;
    else if (kind === 'body' && !page.isColophon(text)) break;
    end -= 1;
  }
  return lines.filter((line, i) => i < tail || line.kind !== 'body' || page.isColophon(line.text));
}
