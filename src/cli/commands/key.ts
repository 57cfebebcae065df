import { listKeys, makeKey, type StoredKey } from '../../footage/evidence/keys.ts';
import { exitCodes } from '../failure.ts';
import { plain, terminal } from '../print/terminal.ts';

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
  for (const key of found)
    out.line(
      json
        ? JSON.stringify(key)
        : `${out.style('bold', plain(key.name))}  ${key.fingerprint}  ${out.style('dim', plain(key.path))}`,
    );
}
