/** Text of metadata: entities decoded, white space folded. */
export const squash = (words: string): string =>
  decodeEntities(words)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** JSON-LD is raw text in a script, yet many sites write entities in it. */
const decodeEntities = (words: string): string => (words.includes('&') ? (parseEntities(words) ?? words) : words);
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
const parseEntities = (words: string): string =>
  words.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, named) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    if (code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000)) return String.fromCodePoint(code);
    return NAMED[named?.toLowerCase()] ?? whole;
  });
