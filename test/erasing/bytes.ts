import { existsSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { inflateRawSync } from 'node:zlib';

/** Every byte of a situation file and of what lies beside it, and every payload in it unpacked. */
export function bytesOf(path: string): string {
  let all = '';
  for (const one of [path, `${path}-wal`, `${path}-shm`, `${path}-journal`])
    if (existsSync(one)) all += readFileSync(one).toString('latin1');
  const db = new DatabaseSync(path, { readOnly: true });
  for (const { payload } of db.prepare('SELECT payload FROM entry WHERE payload IS NOT NULL').all())
    if (payload instanceof Uint8Array) all += inflateRawSync(payload).toString('utf8');
  db.close();
  return all;
}
