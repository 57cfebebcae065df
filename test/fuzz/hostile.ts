const page = (body: string, head = ''): string =>
  `<html><head>${head}</head><body><article>${body}</article></body></html>`;
const STORY = `<p>${'Rebels took the town on Thursday, officials said. '.repeat(6)}</p>`;
const ld = (block: string): string => page(STORY, `<script type="application/ld+json">${block}</script>`);

/**
 * Inputs made to cost a reader more than their length: a name, the file's name, and the input of about `n` code units. Each once cost the
 * square of its length, or more.
 */
export const HOSTILE: Record<string, { name: string; make: (n: number) => string }> = {
  'empty comments before words': { name: 'a.txt', make: (n) => `${'<!---->'.repeat(n / 7)}Rebels entered Hama.` },
  'empty comments before a page': { name: 'a.html', make: (n) => `${'<!---->'.repeat(n / 7)}${page(STORY)}` },
  'comments that are never closed': { name: 'a.html', make: (n) => `${'<!-- '.repeat(n / 5)}${page(STORY)}` },
  'marks of JSON-LD before tabs': { name: 'a.html', make: (n) => ld(`{"@type":"NewsArticle"}/]]>${'\t'.repeat(n)}.`) },
  'a publisher of spaces': { name: 'a.csv', make: (n) => `publisher,text\n"A${' '.repeat(n)}B",The army left.\n` },
  'a publisher of commas and spaces': {
    name: 'a.csv',
    make: (n) => `publisher,text\n"A${`,${' '.repeat(50)}Inc`.repeat(n / 54)}",The army left.\n`,
  },
  'a line that says it was updated': {
    name: 'a.html',
    make: (n) => page(`${STORY}<p>Updated 1 ${'a'.repeat(n)}</p>${STORY}`),
  },
  'a class of many names': {
    name: 'a.html',
    make: (n) => page(`${STORY}<div class="${'tooltip-'.repeat(n / 8)}">Home</div>`),
  },
  'titles that are never closed in a broken feed': {
    name: 'a.xml',
    make: (n) => `<rss>${'<title'.repeat(n / 6)}<item><title>T</title><description>The army left.</description></item>`,
  },
  'a long title in a broken feed of many items': {
    name: 'a.xml',
    make: (n) => `<rss><title>${'a'.repeat(n / 2)}</title><x>${'<item><title>T</title></item>'.repeat(n / 1000)}`,
  },
  'a long headline over many lines': {
    name: 'a.html',
    make: (n) =>
      page(
        `${STORY}${'<p>The army left.</p>'.repeat(n / 42)}`,
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'a b '.repeat(n / 8)}"}</script>`,
      ),
  },
  'elements that are never closed': { name: 'a.html', make: (n) => page(`${STORY}${'<i>'.repeat(n / 3)}`) },
  'elements in elements': {
    name: 'a.html',
    make: (n) => page(`${STORY}${'<div>'.repeat(n / 11)}${'</div>'.repeat(n / 11)}`),
  },
};
