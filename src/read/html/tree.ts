import { parseShallow } from './shallow.ts';

/** An element with what main-text reading needs: a light tree, not a DOM. */
export interface Element {
  tag: string;
  attrs: Record<string, string>;
  /** Class and id in one lower-case string, for pattern tests. */
  names: string;
  parent: Element | null;
  children: (Element | string)[];
}

export interface Tree {
  root: Element;
  /** Contents of `<script type="application/ld+json">`. */
  jsonLd: string[];
  metas: Record<string, string>[];
  links: Record<string, string>[];
  title: string | null;
}

/** Elements whose content is never text of the page. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'select',
  'option',
  'datalist',
  'textarea',
  'map',
  'area',
  'link',
  'meta',
  'title',
  'base',
  'button',
  'input',
  'dialog',
]);
/** Deeper nesting than this is flattened: no page needs it, and walks stay within the stack. */
const DEEPEST = 400;

/** Parses a page of any quality: never throws, keeps text with entities decoded. */
export function parseTree(html: string): Tree {
  const root: Element = { tag: '#root', attrs: {}, names: '', parent: null, children: [] };
  const tree: Tree = { root, jsonLd: [], metas: [], links: [], title: null };
  let at = root;
  let depth = 0;
  let flattened = 0;
  let silent = 0;
  let collect: 'title' | 'ld' | null = null;
  let collected = '';
  parseShallow(html, {
    onopentag(tag, attrs) {
      if (silent > 0) {
        if (SILENT.has(tag) && !VOID.has(tag)) silent += 1;
        return;
      }
      if (tag === 'meta') tree.metas.push(attrs);
      else if (tag === 'link') tree.links.push(attrs);
      if (SILENT.has(tag)) {
        if (VOID.has(tag)) return;
        silent = 1;
        if (tag === 'title' && tree.title === null) collect = 'title';
        else if (tag === 'script' && /ld\+json/i.test(attrs.type ?? '')) collect = 'ld';
        collected = '';
        return;
      }
      if (depth >= DEEPEST) {
        flattened += 1;
        return;
      }
      const names = attrs.class !== undefined || attrs.id !== undefined ? namesOf(attrs) : '';
      const element: Element = { tag, attrs, names, parent: at, children: [] };
      at.children.push(element);
      at = element;
      depth += 1;
    },
    ontext(words) {
      if (collect !== null) collected += words;
      else if (silent === 0) {
        const last = at.children.length - 1;
        if (typeof at.children[last] === 'string') at.children[last] += words;
        else at.children.push(words);
      }
    },
    onclosetag(tag) {
      if (silent > 0) {
        if (!SILENT.has(tag) || VOID.has(tag)) return;
        silent -= 1;
        if (silent > 0) return;
        if (collect === 'title') tree.title = collected;
        else if (collect === 'ld') tree.jsonLd.push(collected);
        collect = null;
        return;
      }
      if (SILENT.has(tag)) return;
      if (flattened > 0) flattened -= 1;
      else if (at.parent !== null) {
        at = at.parent;
        depth -= 1;
      }
    },
    onforgotten() {
      silent = 0;
      collect = null;
    },
  });
  return tree;
}

/** Class and id are looked at as far as this, in code units: many patterns are tried on them for each element. */
const LONGEST_NAMES = 1000;

/** "PromoSmall-title" is "promo-small-title". */
const namesOf = (attrs: Record<string, string>): string =>
  [attrs.class, attrs.id]
    .map((names) => names?.slice(0, LONGEST_NAMES) ?? '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();

const VOID = new Set(['link', 'meta', 'base', 'input', 'embed', 'area']);

/** Elements that end a line of text before and after them. */
const BLOCKS = new Set([
  '#root',
  'html',
  'body',
  'address',
  'article',
  'aside',
  'blockquote',
  'center',
  'details',
  'dd',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);
export const isBlock = (tag: string): boolean => BLOCKS.has(tag);

/** All text below an element, white space folded. */
export function textOf(element: Element): string {
  const pieces: string[] = [];
  const walk = (inner: Element): void => {
    for (const child of inner.children) {
      if (typeof child === 'string') pieces.push(child);
      else {
        const apart = isBlock(child.tag) || child.tag === 'br';
        if (apart) pieces.push(' ');
        walk(child);
        if (apart) pieces.push(' ');
      }
    }
  };
  walk(element);
  return pieces
    .join('')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Whether an element holds no more than `most` code units of text; stops as soon as it knows, or after 2,000 nodes. */
export function holdsAtMost(element: Element, most: number): boolean {
  let left = most;
  let nodes = 2000;
  const walk = (inner: Element): boolean => {
    for (const child of inner.children) {
      nodes -= 1;
      if (typeof child === 'string') left -= child.trim().length;
      if (left < 0 || nodes < 0 || (typeof child !== 'string' && !walk(child))) return false;
    }
    return true;
  };
  return walk(element);
}

/** Elements below in document order, the element itself first. */
export function elements(element: Element): Element[] {
  const all: Element[] = [];
  const walk = (inner: Element): void => {
    all.push(inner);
    for (const child of inner.children) if (typeof child !== 'string') walk(child);
  };
  walk(element);
  return all;
}
