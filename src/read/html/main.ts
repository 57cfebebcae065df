import { type Block, blocksOf } from './blocks.ts';
import { type Element, elements, isBlock, type Tree } from './tree.ts';

/** Names of what stands around a story. */
const UNLIKELY =
  /(?:^|[\s_-])(?:advert\w*|adbox|breadcrumbs?|combx|comments?|commentlist|community|cookies?|consent|disqus|footer|gdpr|header-?(?:nav|menu)|masthead|menu|nav|navbar|navigation|newsletters?|outbrain|pager|pagination|popular|promos?|promoted|recirc\w*|recommend\w*|related\w*|replies|respond|rss|sharing|share-?\w*|shoutbox|sidebar\w*|skyscraper|social\w*|sponsor\w*|syndication|taboola|tag-?list|teasers?|toolbar|trending|viral|yarpp|more-?(?:stories|news|on|from)|most-?(?:read|popular|viewed)|read-?(?:more|next|also)|up-?next|see-?also|also-?read|jp-relatedposts|addtoany|sharedaddy|donate|login|modal|overlay|popup|shop|sign-?up|author-?(?:bio|box|info)|about-?author)(?:$|[\s_-])/;
/** Names that also stand on the story itself ("paywall", "post-tags"): what holds prose of its own is kept. */
const DOUBTFUL = /(?:^|[\s_-])(?:hidden|paywall|subscri\w*|tags?)(?:$|[\s_-])/;
const MOSTLY_UNLIKELY = /(?:^|[\s_-])(?:ads?|banner|rail|widgets?|print-?only)(?:$|[\s_-])/;
/** "has-sidebar", "no-comments": such a name is about what stands beside the element. */
const ABOUT_OTHERS =
  /(?:^|[\s_-])(?:has|have|with|without|no|not|one|two|three|show|shows|hide|is|can|enable[sd]?|left|right|above|below|before|after|pre|post)[_-][\w-]+/g;
/** Quoted posts belong to the story that embeds them. */
const EMBEDDED = /tweet|embed|block-?quote/;
/** Inline elements that are not shown with the words around them. */
const UNSEEN =
  /(?:^|[\s_-])(?:screen-?reader\w*|visually-?hidden|sr-only|(?:tooltip|rollover|popover|hovercard)[\w-]*-(?:block|content|box|text|body|inner))(?:$|[\s_-])/;
const LIKELY =
  /(?:^|[\s_-])(?:article|body|content|entry|main|page|post|story|text|blog)(?:$|[\s_-])|article|story|content|entry|post/;
const PROSE =
  /article-?(?:body|text|content|copy)|story-?(?:body|text|content)|entry-?(?:content|body|text)|post-?(?:content|body|text|entry)|body-?(?:copy|text|content)|main-?(?:content|text)|rich-?text|articlebody|content__article/;
const UNLIKELY_ROLES = new Set([
  'navigation',
  'complementary',
  'dialog',
  'alertdialog',
  'banner',
  'contentinfo',
  'menu',
  'menubar',
  'search',
  'toolbar',
  'tablist',
  'form',
]);
const UNLIKELY_TAGS = new Set(['nav', 'footer', 'aside', 'menu']);
/** Shorter blocks carry no weight when the main part is sought, in code units (Readability's figure). */
const SHORTEST = 25;

export interface MainText {
  container: Element;
  /** Blocks inside the container that are not furniture, in order. */
  blocks: Block[];
}

/** Whether an element, by its own tag, names or style, stands around the story. `prose` is the text it holds outside links. */
function isAround(element: Element, prose: number): boolean {
  const { tag, attrs, names } = element;
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === '#root') return false;
  if (UNLIKELY_TAGS.has(tag)) return true;
  if (attrs.hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attrs.style ?? '')) return true;
  if (UNSEEN.test(names)) return true;
  if (!isBlock(tag)) return false;
  if (attrs.role !== undefined && UNLIKELY_ROLES.has(attrs.role.toLowerCase())) return true;
  if (names === '' || tag === 'article' || /articlebody/i.test(attrs.itemprop ?? '') || PROSE.test(names)) return false;
  if (EMBEDDED.test(names)) return false;
  const own = names.replace(ABOUT_OTHERS, ' ');
  return UNLIKELY.test(own) || (DOUBTFUL.test(own) && prose < 600) || (MOSTLY_UNLIKELY.test(own) && prose < 2000);
}

/** Readers' comments, however many: unless the page's heading stands among them. */
const TALK =
  /(?:^|[\s_-])(?:comments?|comments?-?(?:list|section|area|thread)|commentlist|disqus|respond|replies)(?:$|[\s_-])/;
const isTalk = (element: Element): boolean =>
  TALK.test(element.names) &&
  isBlock(element.tag) &&
  element.tag !== 'body' &&
  TALK.test(element.names.replace(ABOUT_OTHERS, ' ')) &&
  !elements(element).some(({ tag }) => tag === 'h1');

/** The main text of a page: the element that holds most of its prose, and the blocks of it that belong to the story. */
export function mainText(tree: Tree, hint: string | null = null): MainText | null {
  const body = elements(tree.root).find(({ tag }) => tag === 'body') ?? tree.root;
  const sizes = textSizes(body);
  const whole = sizes.get(body) ?? 0;
  // Something with an unlikely name that holds nearly everything is only badly named.
  const skip = (element: Element): boolean => {
    const size = sizes.get(element) ?? 0;
    return (size < whole * 0.5 && isAround(element, size)) || isTalk(element);
  };
  let blocks = blocksOf(body, skip);
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) < 250) blocks = blocksOf(body);
  const scores = scoreElements(blocks, hint);
  let best: Element | null = null;
  let top = 0;
  for (const [element, score] of scores) {
    const adjusted = score * nameFactor(element);
    if (adjusted > top) {
      best = element;
      top = adjusted;
    }
  }
  if (best === null) return null;
  const container = widen(best, blocks);
  return { container, blocks: blocks.filter((block) => within(block.element, container)) };
}

function within(element: Element, container: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) if (at === container) return true;
  return false;
}

/** Code units of text below each element. */
function textSizes(root: Element): Map<Element, number> {
  const sizes = new Map<Element, number>();
  const measure = (element: Element): number => {
    let size = 0;
    for (const child of element.children) size += typeof child === 'string' ? child.trim().length : measure(child);
    sizes.set(element, size);
    return size;
  };
  measure(root);
  return sizes;
}

const nameFactor = ({ tag, names, attrs }: Element): number => {
  let factor = 1;
  if (PROSE.test(names) || /articlebody/i.test(attrs.itemprop ?? '')) factor *= 1.4;
  else if (LIKELY.test(names)) factor *= 1.15;
  if (UNLIKELY.test(names)) factor *= 0.6;
  if (tag === 'article') factor *= 1.2;
  else if (tag === 'main') factor *= 1.05;
  else if (/^(?:ul|ol|li|form|th|td|dl|dd|address)$/.test(tag)) factor *= 0.8;
  return factor;
};

/** How much a block counts as prose: length and commas, less the share in links. */
function proseWeight({ text, linked }: Block): number {
  if (text.length < SHORTEST) return 0;
  const free = 1 - linked / text.length;
  if (free < 0.5) return 0;
  const commas = text.split(/[,،、]/).length - 1;
  return (
    (1 + Math.min(commas, 10) + Math.min(text.length / 100, 3) * (/[.!?。！？]["”’)]?$/.test(text) ? 1 : 0.6)) * free
  );
}

const PARAGRAPHS = new Set([
  'p',
  'li',
  'pre',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'figcaption',
  'dd',
  'dt',
]);

/** Prose weight handed up: whole to the element that holds the paragraph, then a half, a third … to those above. */
function scoreElements(blocks: readonly Block[], articleBody: string | null): Map<Element, number> {
  const hint = articleBody?.slice(0, LONGEST_HINT) ?? null;
  const scores = new Map<Element, number>();
  const siblings = new Map<Element, number>();
  for (const { element } of blocks) siblings.set(element, (siblings.get(element) ?? 0) + 1);
  for (const block of blocks) {
    let weight = proseWeight(block);
    if (weight === 0) continue;
    if (hint !== null && block.text.length > 60 && hint.includes(block.text.slice(5, 45))) weight *= 2;
    const alone = PARAGRAPHS.has(block.element.tag) || siblings.get(block.element) === 1;
    let at: Element | null = alone ? block.element.parent : block.element;
    for (let level = 0; at !== null && at.tag !== '#root' && level < SHARES.length; at = at.parent) {
      if (!isBlock(at.tag)) continue;
      scores.set(at, (scores.get(at) ?? 0) + weight * SHARES[level]!);
      level += 1;
    }
  }
  return scores;
}
/** The metadata's text points as far as this, in code units: each paragraph is sought in it. */
const LONGEST_HINT = 100_000;
const SHARES = [1, 0.6, 0.35, 0.2, 0.12];

/** Climbs while the element above adds prose of its own: stories are often cut into several boxes by advertisements. */
function widen(best: Element, blocks: readonly Block[]): Element {
  const chain: Element[] = [];
  for (let at: Element | null = best; at !== null && at.tag !== 'html' && at.tag !== '#root'; at = at.parent)
    chain.push(at);
  const level = new Map(chain.map((element, i) => [element, i]));
  const solid = new Float64Array(chain.length);
  const all = new Float64Array(chain.length);
  // Paragraphs right beside the box: a lead that stands before a paywall's box is short and still the story's.
  const beside = new Float64Array(chain.length);
  for (const block of blocks) {
    const at = lowest(block.element, level);
    if (at === null) continue;
    all[at]! += block.text.length;
    if (!isSolid(block)) continue;
    solid[at]! += block.text.length;
    if (block.element.tag === 'p' && block.element.parent === chain[at]) beside[at]! += block.text.length;
  }
  let taken = 0;
  let inside = solid[0]!;
  let added = 0;
  let addedAll = 0;
  let whole = isWhole(best);
  for (let i = 1; i < chain.length; i += 1) {
    added += solid[i]!;
    addedAll += all[i]!;
    const cautious = whole || chain[i]!.tag === 'body';
    const lead = !cautious && beside[i]! > 0 && beside[i]! > all[i]! * 0.5;
    if (lead || (added > inside * (cautious ? 0.5 : 0.12) && added > addedAll * (cautious ? 0.7 : 0.6))) {
      taken = i;
      inside += added;
      added = 0;
      addedAll = 0;
    }
    whole ||= isWhole(chain[i]!);
  }
  return chain[taken]!;
}

/** The level of the nearest element of the chain around an element; null when none is. */
function lowest(element: Element, level: ReadonlyMap<Element, number>): number | null {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    const found = level.get(at);
    if (found !== undefined) return found;
  }
  return null;
}

/** Elements that by their meaning hold a whole story: what stands outside one is hardly ever part of it. */
const isWhole = ({ tag, attrs }: Element): boolean =>
  tag === 'article' || tag === 'main' || /articlebody/i.test(attrs.itemprop ?? '') || attrs.role === 'main';

/** A paragraph of prose: at least 60 code units, few links, closed as a sentence. */
const isSolid = ({ text, linked }: Block): boolean =>
  text.length >= 60 && linked < text.length * 0.3 && /[.!?。！？]["”’)]?$/.test(text);
