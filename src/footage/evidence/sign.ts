import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { z } from 'zod';
import { canonical } from '../../record/canonical.ts';

/** An author's signature over a value's canonical JSON. Keys and signature are base64. */
export const Signature = z.object({
  algorithm: z.literal('ed25519'),
  /** The public key as DER (SubjectPublicKeyInfo): 44 bytes. */
  key: z.base64(),
  signature: z.base64(),
});
export type Signature = z.infer<typeof Signature>;

/** What stands before the canonical JSON in the bytes that are signed: a signature made for this is good for nothing else. */
const PURPOSE = 'sitrep signed statement 1\n';

/** A key that cannot be used, with what to do. */
export class KeyError extends RangeError {
  override name = 'KeyError';
}

/** A new Ed25519 key: PKCS#8 (private) and SubjectPublicKeyInfo (public), both PEM. */
export function newKey(): { privatePem: string; publicPem: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  };
}

/** The public key of a private or public key in PEM, as a signature carries it. Throws KeyError. */
export function publicKeyOf(pem: string): string {
  return spki(keyOf(pem, createPublicKey)).toString('base64');
}

/** SHA-256 of a public key (base64 SubjectPublicKeyInfo), hex digits: what authors read to one another to be sure whose key it is. */
export const fingerprintOf = (key: string): string =>
  createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');

/** Signs a value's canonical JSON (RFC 8785) with an Ed25519 private key in PKCS#8 PEM. Throws KeyError for another key. */
export function signed(value: unknown, privatePem: string): Signature {
  const key = keyOf(privatePem, createPrivateKey);
  return {
    algorithm: 'ed25519',
    key: spki(createPublicKey(key)).toString('base64'),
    signature: sign(null, bytesOf(value), key).toString('base64'),
  };
}

/** Does the signature hold over the value? False for anything malformed; that the key is the author's is another question. */
export function holds(value: unknown, signature: Signature): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(signature.key, 'base64'), format: 'der', type: 'spki' });
    return (
      key.asymmetricKeyType === 'ed25519' &&
      verify(null, bytesOf(value), key, Buffer.from(signature.signature, 'base64'))
    );
  } catch {
    return false;
  }
}

const bytesOf = (value: unknown): Buffer => Buffer.from(PURPOSE + canonical(value));
const spki = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' }) as Buffer;

function keyOf(pem: string, make: (pem: string) => KeyObject): KeyObject {
  let key: KeyObject;
  try {
    key = make(pem);
  } catch (cause) {
    throw new KeyError('This is no key in PEM without a password: make one with sitrep key new --name NAME.', {
      cause,
    });
  }
  if (key.asymmetricKeyType !== 'ed25519')
    throw new KeyError(
      `This is a key of ${key.asymmetricKeyType}; Ed25519 is needed: make one with sitrep key new --name NAME.`,
    );
  return key;
}
