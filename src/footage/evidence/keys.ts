import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fingerprintOf, KeyError, newKey, publicKeyOf } from './sign.ts';

/** Where authors' keys lie: `SITREP_KEYS`, or sitrep/keys in the user's configuration. */
export const keysFolder = (): string =>
  process.env.SITREP_KEYS ?? join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'sitrep', 'keys');

export interface StoredKey {
  name: string;
  /** Base64 SubjectPublicKeyInfo. */
  key: string;
  fingerprint: string;
  privatePath: string;
  publicPath: string;
}

const pathsOf = (name: string, folder: string): { privatePath: string; publicPath: string } => {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u.test(name))
    throw new KeyError(`A key cannot be called "${name}": letters, digits, spaces, dots, _ and -, at most 64.`);
  return { privatePath: join(folder, `${name}.pem`), publicPath: join(folder, `${name}.pub.pem`) };
};

/** Makes a key of that name, the private part readable by its owner only. Never writes over one: throws KeyError. */
export function makeKey(name: string, folder = keysFolder()): StoredKey {
  const paths = pathsOf(name, folder);
  if (existsSync(paths.privatePath))
    throw new KeyError(`There is a key called "${name}" already: ${paths.privatePath}`);
  const { privatePem, publicPem } = newKey();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(paths.privatePath, privatePem, { mode: 0o600, flag: 'wx' });
  writeFileSync(paths.publicPath, publicPem, { mode: 0o644 });
  return stored(name, publicPem, paths);
}

/** The private key of that name in PEM; null when there is none. */
export function privateKey(name: string, folder = keysFolder()): string | null {
  const { privatePath } = pathsOf(name, folder);
  return existsSync(privatePath) ? readFileSync(privatePath, 'utf8') : null;
}

/** Every key in the folder, by name. */
export function listKeys(folder = keysFolder()): StoredKey[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.pub.pem'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.pub.pem'.length);
      return stored(name, readFileSync(join(folder, file), 'utf8'), pathsOf(name, folder));
    });
}

function stored(name: string, pem: string, paths: { privatePath: string; publicPath: string }): StoredKey {
  const key = publicKeyOf(pem);
  return { name, key, fingerprint: fingerprintOf(key), ...paths };
}
