export type Json = Record<string, unknown>;

/** Marks that hide a script from old readers of HTML or XML, around a trimmed block. */
const OPENING = /^(?:<!--|\/\*?\s*<!\[CDATA\[\s*\*?\/?)/;
const CLOSING = /(?:-->|\/\*?\s*\]\]>\s*\*?\/?)$/;

/** Everything in JSON-LD blocks, graphs and lists flattened. Broken JSON is passed over. */
export function jsonLdNodes(blocks: readonly string[]): Json[] {
  const nodes: Json[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > 6 || nodes.length > 500) return;
    if (Array.isArray(value)) for (const one of value) visit(one, depth + 1);
    else if (typeof value === 'object' && value !== null) {
      nodes.push(value as Json);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'liveBlogUpdate'])
        if (typeof (value as Json)[key] === 'object') visit((value as Json)[key], depth + 1);
    }
  };
  for (const block of blocks) {
    const words = block.trim().replace(OPENING, '').replace(CLOSING, '');
    try {
      visit(JSON.parse(words), 0);
    } catch {
      try {
        visit(JSON.parse(words.replace(/[\u0000-\u001f]+/g, ' ')), 0);
      } catch {
        // Broken beyond repair: the meta tags tell the same.
      }
    }
  }
  return nodes;
}
