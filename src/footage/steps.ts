import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { canonical } from '../record/canonical.ts';
import type { Step, StepDraft } from '../record/step.ts';

/** What a signature covers: everything but the id and itself. */
const covered = ({ footage, by, note, act, pictures, confidence }: StepDraft, made: string): Buffer =>
  Buffer.from(canonical({ footage, by, note, act, pictures, confidence, made }), 'utf8');

/** Makes a step of what a person hands in: gives it the id of its content, and signs it where there is a key. */
export function stepOf(draft: StepDraft, made: string, key: KeyObject | null): Step {
  const bytes = covered(draft, made);
  const id = `s${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
  const signed =
    key === null
      ? null
      : {
          key: createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64'),
          signature: sign(null, bytes, key).toString('base64'),
        };
  return { ...draft, id, made, signed };
}

/** An Ed25519 private key in PEM. @throws RangeError for anything else. */
export function signingKey(pem: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch (cause) {
    throw new RangeError('the key is no private key in PEM: openssl genpkey -algorithm ed25519 makes one', { cause });
  }
  if (key.asymmetricKeyType !== 'ed25519')
    throw new RangeError(
      `the key is ${key.asymmetricKeyType}, not Ed25519: openssl genpkey -algorithm ed25519 makes one`,
    );
  return key;
}

/** Whether the signature of a step holds: true, false, or null where it bears none. */
export function signatureHolds(step: Step): boolean | null {
  if (step.signed === null) return null;
  try {
    const key = createPublicKey({ key: Buffer.from(step.signed.key, 'base64'), format: 'der', type: 'spki' });
    return (
      key.asymmetricKeyType === 'ed25519' &&
      verify(null, covered(step, step.made), key, Buffer.from(step.signed.signature, 'base64'))
    );
  } catch {
    return false;
  }
}

/** Short name of a public key: the first 16 hex digits of its SHA-256. */
export const keyName = (key: string): string =>
  createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 16);
