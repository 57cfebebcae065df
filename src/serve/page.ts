import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built desk stands beside the built program. */
const folder = fileURLToPath(new URL('../../dist/desk/', import.meta.url));

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file of the desk; the page itself carries the token that its writes need. Null when there is no such file. */
export async function deskFile(
  path: string,
  writeToken: string,
): Promise<{ body: Uint8Array<ArrayBuffer> | string; type: string; etag: string } | null> {
  const file = normalize(join(folder, path === '/' ? 'index.html' : path));
  if (!file.startsWith(folder) || file.includes(`${sep}.`)) return null;
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return null;
  const type = types[extname(file)] ?? 'application/octet-stream';
  const etag = `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`;
  const bytes = new Uint8Array(await readFile(file));
  if (!file.endsWith('index.html')) return { body: bytes, type, etag };
  const html = new TextDecoder()
    .decode(bytes)
    .replace('name="sitrep-token" content=""', `name="sitrep-token" content="${writeToken}"`);
  return { body: html, type, etag: '' };
}
