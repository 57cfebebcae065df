import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { listKeys, makeKey, privateKey } from './keys.ts';
import { fingerprintOf, holds, newKey, publicKeyOf, signed } from './sign.ts';

const step = {
  footage: 'f0123456789ab',
  kind: 'geolocated',
  by: 'A. Sample',
  note: 'minaret and water tower',
  point: { lat: 1, lon: 2 },
};

test('a signature holds over the value in whatever order its fields stand, and over no other', () => {
  const { privatePem } = newKey();
  const signature = signed(step, privatePem);
  expect(holds({ ...Object.fromEntries(Object.entries(step).reverse()) }, signature)).toBe(true);
  expect(holds({ ...step, note: 'minaret' }, signature)).toBe(false);
  expect(holds(step, { ...signature, key: publicKeyOf(newKey().publicPem) })).toBe(false);
});

test('any change of a signature breaks it, and nothing throws', () => {
  const signature = signed(step, newKey().privatePem);
  fc.assert(
    fc.property(fc.nat(63), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const bytes = Buffer.from(signature.signature, 'base64');
      bytes[at] ^= by;
      expect(holds(step, { ...signature, signature: bytes.toString('base64') })).toBe(false);
    }),
  );
  fc.assert(
    fc.property(fc.base64String(), fc.base64String(), (key, text) => {
      expect(holds(step, { algorithm: 'ed25519', key, signature: text })).toBe(false);
    }),
  );
});

test('only Ed25519 keys sign', () => {
  const { privateKey: rsa } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  expect(() => signed(step, rsa.export({ type: 'pkcs8', format: 'pem' }) as string)).toThrow(/Ed25519/);
  expect(() => signed(step, 'not a key')).toThrow(/no key in PEM/);
});

const folder = mkdtempSync(join(tmpdir(), 'keys-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a key is made once, kept from others, and found again', () => {
  const made = makeKey('A. Sample', folder);
  expect(statSync(made.privatePath).mode & 0o777).toBe(0o600);
  expect(() => makeKey('A. Sample', folder)).toThrow(/already/);
  expect(() => makeKey('../elsewhere', folder)).toThrow(/cannot be called/);
  expect(listKeys(folder)).toEqual([made]);
  const signature = signed(step, privateKey('A. Sample', folder)!);
  expect(fingerprintOf(signature.key)).toBe(made.fingerprint);
  expect(privateKey('nobody', folder)).toBeNull();
});
