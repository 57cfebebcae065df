import { listKeys, makeKey, type StoredKey } from '../footage/evidence/keys.ts';
import { exitCodes } from './failure.ts';
import { plain, terminal } from './terminal.ts';

/** `sitrep key new`: makes an author's Ed25519 key. */
export function newKey(options: { name: string; json?: boolean }): number {
  print([makeKey(options.name)], options.json === true);
  return exitCodes.ok;
}

/** `sitrep key list`: the keys on this machine. */
export function keys(options: { json?: boolean }): number {
  print(listKeys(), options.json === true);
  return exitCodes.ok;
}

function print(found: readonly StoredKey[], json: boolean): void {
  const out = terminal();
  for (const { name, key, fingerprint, privatePath } of found) {
    if (json) out.line(JSON.stringify({ name, key, fingerprint, path: privatePath }));
    else out.line(`${out.style('bold', plain(name))}  ${fingerprint}  ${out.style('dim', plain(privatePath))}`);
  }
}
