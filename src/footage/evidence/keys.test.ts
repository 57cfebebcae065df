import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { StepDraft } from '../../record/step.ts';
import { keyName, signatureHolds, signingKey, stepOf } from '../steps.ts';
import { listKeys, makeKey, privateKey } from './keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a key is made once, kept from others, found again, and signs steps', () => {
  const made = makeKey('A. Sample', folder);
  expect(statSync(made.path).mode & 0o777).toBe(0o600);
  expect(() => makeKey('A. Sample', folder)).toThrow(/already/);
  expect(() => makeKey('../elsewhere', folder)).toThrow(/cannot be called/);
  expect(listKeys(folder)).toEqual([made]);
  expect(privateKey('nobody', folder)).toBeNull();
  expect(privateKey('../keys/A. Sample', folder)).toBeNull();

  const draft: StepDraft = {
    footage: 'a'.repeat(64),
    by: 'A. Sample',
    note: 'minaret and water tower',
    act: { do: 'geolocated', place: null, lat: 1, lon: 2, radius: 50 },
    pictures: [],
    confidence: null,
  };
  const step = stepOf(draft, '2024-12-08T10:12:00Z', signingKey(privateKey('A. Sample', folder)!));
  expect(signatureHolds(step)).toBe(true);
  expect(keyName(step.signed!.key)).toBe(made.fingerprint);
  expect(signatureHolds({ ...step, note: 'minaret' })).toBe(false);
  expect(signatureHolds({ ...step, signed: { ...step.signed!, key: makeKey('B. Sample', folder).key } })).toBe(false);
  expect(signatureHolds({ ...step, signed: { key: 'AAAA', signature: '' } })).toBe(false);
});
