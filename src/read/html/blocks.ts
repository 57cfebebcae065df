import { type Element, isBlock } from './tree.ts';

/** A run of text between two block borders. */
export interface Block {
  /** White space folded. */
  text: string;
  /** Code units of `text` that stand in links. */
  linked: number;
  /** Innermost block element around it. */
  element: Element;
}

/** Text between block borders, in document order; two `<br>` in a row end a block as well. `skip` cuts subtrees off. */
export function blocksOf(root: Element, skip: (element: Element) => boolean = () => false): Block[] {
  const blocks: Block[] = [];
  let pieces: string[] = [];
  let linked = 0;
  let visible = false;
  let breaks = 0;
  let owner = root;
  const flush = (): void => {
    if (visible) {
      const text = fold(pieces.join(''));
      if (text !== '') blocks.push({ text, linked: Math.min(linked, text.length), element: owner });
    }
    pieces = [];
    linked = 0;
    visible = false;
    breaks = 0;
  };
  const walk = (element: Element, block: Element, inLink: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        pieces.push(child);
        if (child.trim() === '') continue;
        if (!visible) owner = block;
        visible = true;
        breaks = 0;
        if (inLink) linked += fold(child).length;
      } else if (skip(child)) {
        if (isBlock(child.tag)) flush();
      } else if (child.tag === 'br') {
        breaks += 1;
        if (breaks > 1) flush();
        else pieces.push(' ');
      } else if (isBlock(child.tag)) {
        flush();
        walk(child, child, inLink);
        flush();
      } else walk(child, block, inLink || child.tag === 'a');
    }
  };
  walk(root, root, false);
  flush();
  return blocks;
}

/** White space, no-break and zero-width, folded. */
export const fold = (text: string): string =>
  text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0\u2007\u202f]+/g, ' ')
    .trim();
