import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { keyName } from '../steps.ts';

/** Where authors' keys lie: `SITREP_KEYS`, or sitrep/keys in the user's configuration. */
const keysFolder = (): string =>
  process.env.SITREP_KEYS ?? join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'sitrep', 'keys');

/** An author's Ed25519 key on this machine. */
export interface StoredKey {
  name: string;
  /** The public key as signatures carry it: SubjectPublicKeyInfo, base64. */
  key: string;
  /** What authors read to one another to be sure whose key it is, and what steps show. */
  fingerprint: string;
  path: string;
}

const pathsOf = (name: string, folder: string): { secret: string; open: string } => {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u.test(name))
    throw new RangeError(`A key cannot be called "${name}": letters, digits, spaces, dots, _ and -, at most 64.`);
  return { secret: join(folder, `${name}.pem`), open: join(folder, `${name}.pub.pem`) };
};

/** Makes a key of that name in PKCS#8 PEM, readable by its owner only. Never writes over one: throws RangeError. */
export function makeKey(name: string, folder = keysFolder()): StoredKey {
  const { secret, open } = pathsOf(name, folder);
  if (existsSync(secret)) throw new RangeError(`There is a key called "${name}" already: ${secret}`);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(secret, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  const pem = publicKey.export({ type: 'spki', format: 'pem' }) as string;
  writeFileSync(open, pem, { mode: 0o644 });
  return stored(name, pem, secret);
}

/** The private key of that name in PEM; null when there is none, or when it can be no name. */
export function privateKey(name: string, folder = keysFolder()): string | null {
  if (name.includes('/')) return null;
  const path = join(folder, `${name}.pem`);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Every key in the folder, by name. */
export function listKeys(folder = keysFolder()): StoredKey[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.pub.pem'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.pub.pem'.length);
      return stored(name, readFileSync(join(folder, file), 'utf8'), join(folder, `${name}.pem`));
    });
}

function stored(name: string, pem: string, path: string): StoredKey {
  const key = createPublicKey(pem).export({ type: 'spki', format: 'der' }).toString('base64');
  return { name, key, fingerprint: keyName(key), path };
}
