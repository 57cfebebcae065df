import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { credentialsOf } from '../../src/footage/credentials/credentials.ts';

afterEach(() => vi.unstubAllGlobals());
const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 32, height: 32, channels: 3, background: '#456' } })
    .jpeg()
    .toBuffer();

test('a picture without credentials has none, and one whose credentials are elsewhere says where; nothing is fetched', async () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  expect(await credentialsOf(await picture(), 'image/jpeg')).toMatchObject({
    state: 'none',
    signer: null,
    failures: [],
  });
  const xmp =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dcterms="http://purl.org/dc/terms/" dcterms:provenance="https://cred.example/m.c2pa"/></rdf:RDF></x:xmpmeta>';
  const elsewhere = await sharp(await picture())
    .withXmp(xmp)
    .jpeg()
    .toBuffer();
  const found = await credentialsOf(elsewhere, 'image/jpeg');
  expect(found.state).toBe('none');
  expect(found.words).toContain('https://cred.example/m.c2pa');
  expect(fetched).not.toHaveBeenCalled();
});

test('credentials that are not readable are told as that', async () => {
  const bytes = Buffer.concat([await picture()]);
  // An APP11 segment that says it is a JUMBF box of C2PA and holds nothing of it.
  const segment = Buffer.concat([
    Buffer.from('ffeb0030', 'hex'),
    Buffer.from('JP\x00\x01\x00\x00\x00\x01\x00\x00\x00\x26jumb\x00\x00\x00\x1ejumdc2pa', 'latin1'),
    Buffer.alloc(18),
  ]);
  const found = await credentialsOf(Buffer.concat([bytes.subarray(0, 2), segment, bytes.subarray(2)]), 'image/jpeg');
  expect(found.state).toBe('unreadable');
  expect(found.words).toMatch(/cannot be read/);
});

const data = join(process.env.SITREP_DATA ?? join(import.meta.dirname, '../../../shared/data'), 'footage/c2pa');
describe.skipIf(!existsSync(data))('public samples', () => {
  const read = (name: string) => credentialsOf(readFileSync(join(data, `adobe-20220124-${name}.jpg`)), 'image/jpeg');
  test('none', async () => {
    expect((await read('A')).state).toBe('none');
  });
  test.each(['C', 'CA', 'CAICAI'])('%s holds, and its signer is on no list', async (name) => {
    const found = await read(name);
    expect(found).toMatchObject({
      state: 'valid',
      failures: [],
      signer: { issuer: 'C2PA Test Signing Cert' },
      time: { vouched: true },
    });
    expect(found.trust).toMatch(/no trust list/);
  });
  test('actions and ingredients are those of the manifest', async () => {
    const found = await read('CAICAI');
    expect(found.actions.map(({ action }) => action)).toEqual([
      'c2pa.opened',
      'c2pa.color_adjustments',
      'c2pa.placed',
      'c2pa.resized',
    ]);
    expect(found.ingredients).toEqual([
      { title: 'A.jpg', relationship: 'parentOf', credentials: 'none' },
      { title: 'CAI.jpg', relationship: 'componentOf', credentials: 'valid' },
    ]);
    expect(found.time?.instant).toBe('2023-01-24T14:48:58+00:00');
    expect(found.generated).toBe(false);
  });
  test.each([
    ['XCA', 'assertion.dataHash.mismatch', 'c2pa.hash.data'],
    ['E-dat-CA', 'assertion.dataHash.mismatch', 'c2pa.hash.data'],
    ['E-uri-CA', 'assertion.hashedURI.mismatch', 'c2pa.actions'],
    ['E-sig-CA', 'claimSignature.mismatch', 'c2pa.signature'],
    ['E-clm-CAICAI', 'assertion.hashedURI.mismatch', 'c2pa.ingredient__1'],
  ])('%s is tampered with: %s in %s', async (name, code, where) => {
    const found = await read(name);
    expect(found.state).toBe('tampered');
    expect(found.failures).toContainEqual(expect.objectContaining({ code, where }));
  });
  test.each(['E-dat-CA', 'E-uri-CA', 'E-sig-CA', 'E-clm-CAICAI', 'XCA'])(
    '%s fails where its manifest says',
    async (name) => {
      const path = join(data, `manifests/adobe-20220124-${name}/manifest_store.json`);
      const { validation_status } = JSON.parse(readFileSync(path, 'utf8')) as { validation_status: { code: string }[] };
      // The name of one code since the manifests were written (C2PA 2.1).
      const codes = validation_status.map(({ code }) =>
        code === 'claim.missing' ? 'ingredient.manifest.missing' : code,
      );
      expect(new Set((await read(name)).failures.map(({ code }) => code))).toEqual(new Set(codes));
    },
  );
});
