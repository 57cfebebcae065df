import { type Element, isBlock } from './tree.ts';

/** A run of text between two block borders. */
export interface Block {
  /** White space folded. */
  text: string;
  /** Code units of `text` that stand in links. */
  linked: number;
  /** Innermost block element around it. */
  element: Element;
  /** Its runs of bold, emphasis and the like: true where all of it stands in one. */
  strong: boolean;
}

/** Text between block borders, in document order; two `<br>` in a row end a block as well. `skip` cuts subtrees off. */
export function blocksOf(root: Element, skip: (element: Element) => boolean = () => false): Block[] {
  const blocks: Block[] = [];
  let pieces = '';
  let linked = 0;
  let strong = 0;
  let breaks = 0;
  let owner = root;
  const flush = (): void => {
    const text = fold(pieces);
    if (text !== '')
      blocks.push({ text, linked: Math.min(linked, text.length), element: owner, strong: strong >= text.length });
    pieces = '';
    linked = 0;
    strong = 0;
    breaks = 0;
  };
  const walk = (element: Element, block: Element, inLink: boolean, inStrong: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        const visible = child.trim() === '' ? 0 : fold(child).length;
        if (visible > 0) {
          if (pieces === '' || fold(pieces) === '') owner = block;
          breaks = 0;
          if (inLink) linked += visible;
          if (inStrong) strong += visible;
        }
        pieces += child;
        continue;
      }
      if (skip(child)) {
        if (isBlock(child.tag)) flush();
        continue;
      }
      if (child.tag === 'br') {
        breaks += 1;
        if (breaks > 1) flush();
        else pieces += ' ';
      } else if (isBlock(child.tag)) {
        flush();
        walk(child, child, inLink, inStrong);
        flush();
      } else walk(child, block, inLink || child.tag === 'a', inStrong || child.tag === 'strong' || child.tag === 'b');
    }
  };
  walk(root, root, false, false);
  flush();
  return blocks;
}

/** White space, no-break and zero-width, folded. */
export const fold = (text: string): string =>
  text
    .replace(/[\u200b\u200c\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0\u2007\u202f]+/g, ' ')
    .trim();
