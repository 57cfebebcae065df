import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { installed, load } from './installed.ts';

/** A way to get a page's body, with its documented settings. */
export interface PagePeer {
  name: string;
  how: 'run here' | 'published';
  body(id: string, html: string, url: string): Promise<string>;
}

/** Peers that run here where they are installed. */
export const runnable = ['Readability', 'defuddle'];

/** The peers of eval/package.json that are installed, and outputs of others that stand beside the gold. */
export async function pagePeers(folder: string): Promise<PagePeer[]> {
  const peers: PagePeer[] = [];
  if (installed('linkedom', '@mozilla/readability')) peers.push(await readability());
  if (installed('linkedom', 'defuddle')) peers.push(await defuddle());
  for (const name of ['Diffbot', 'newspaper', 'trafilatura', 'rs_trafilatura', 'go_trafilatura', 'readability_js']) {
    const path = join(folder, 'peers', `${name}.json.gz`);
    if (!existsSync(path)) continue;
    const output = JSON.parse(gunzipSync(readFileSync(path)).toString()) as Record<string, { articleBody?: string }>;
    if (Object.keys(output).length > 0)
      peers.push({ name, how: 'published', body: async (id) => output[id]?.articleBody ?? '' });
  }
  return peers;
}

type ParseHtml = (html: string) => { document: Document };

/** Its HTML with blocks kept apart (textContent would glue them together and cost it half a point). */
async function readability(): Promise<PagePeer> {
  const { parseHTML } = (await load('linkedom/esm/index.js')) as { parseHTML: ParseHtml };
  const { default: module } = (await load('@mozilla/readability/index.js')) as {
    default: { Readability: new (document: Document) => { parse(): { content: string | null } | null } };
  };
  return {
    name: 'Readability',
    how: 'run here',
    body: async (_id, html) => {
      const { document } = parseHTML(html);
      return apart(new module.Readability(document).parse()?.content ?? '', parseHTML);
    },
  };
}

async function defuddle(): Promise<PagePeer> {
  const { parseHTML } = (await load('linkedom/esm/index.js')) as { parseHTML: ParseHtml };
  const { Defuddle } = (await load('defuddle/dist/node.js')) as {
    Defuddle: (document: Document, url: string) => Promise<{ content: string }>;
  };
  // It writes each broken JSON-LD block to the console.
  console.error = () => {};
  return {
    name: 'defuddle',
    how: 'run here',
    body: async (_id, html, url) => {
      const { document } = parseHTML(html);
      return apart((await Defuddle(document, url)).content, parseHTML);
    },
  };
}

/** Text of a peer's HTML with a line break at each block's end. */
function apart(content: string, parseHTML: ParseHtml): string {
  const spaced = content.replace(
    /<\/(?:p|div|li|h\d|blockquote|tr|td|section|figcaption|figure|pre)>|<br\s*\/?>/gi,
    '\n$&',
  );
  return parseHTML(`<!doctype html><html><body>${spaced}</body></html>`).document.body.textContent ?? '';
}
