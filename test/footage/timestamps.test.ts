import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DigestOf } from '../../src/footage/timestamps/check.ts';
import { OTS_MAGIC } from '../../src/footage/timestamps/ots-parse.ts';
import { checkTimestamp } from '../../src/footage/timestamps/timestamp.ts';
import { sampleAuthority, sampleReply } from './sample-reply.ts';

const digestsOf =
  (file: Uint8Array): DigestOf =>
  async (algorithm) =>
    createHash(algorithm).update(file).digest();
const file = Buffer.from('frames of a street at noon');
const sha = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const held = (check: { steps: { check: string; holds: boolean | null }[] }) =>
  Object.fromEntries(check.steps.map(({ check: name, holds }) => [name, holds]));

describe('RFC 3161', () => {
  let reply: Uint8Array;
  beforeAll(async () => {
    reply = await sampleReply(file, await sampleAuthority());
  });

  test('a reply that only its own authority vouches for is named self-signed and not called valid', async () => {
    const check = await checkTimestamp(reply, digestsOf(file));
    expect(check).toMatchObject({
      kind: 'rfc3161',
      verdict: 'unconfirmed',
      time: '2024-12-08T10:12:00Z',
      authority: 'Sample Authority',
    });
    expect(check.far).toMatch(/self-signed/);
    expect(held(check)).toEqual({
      imprint: true,
      content: true,
      signature: true,
      purpose: true,
      validity: true,
      chain: null,
    });
  });
  test('a reply for another file is invalid', async () => {
    const check = await checkTimestamp(reply, digestsOf(Buffer.from('another file')));
    expect(check.verdict).toBe('invalid');
    expect(held(check)).toMatchObject({ imprint: false, signature: true });
  });
  test('a changed time breaks content or signature', async () => {
    const changed = Buffer.from(reply);
    const at = changed.indexOf('20241208101200Z');
    changed.write('2019', at);
    const check = await checkTimestamp(changed, digestsOf(file));
    expect(check.verdict).toBe('invalid');
    expect(held(check).content).toBe(false);
  });
  test('a changed signature is told', async () => {
    const changed = Buffer.from(reply);
    changed[changed.length - 1]! ^= 1;
    const check = await checkTimestamp(changed, digestsOf(file));
    expect(held(check).signature).not.toBe(true);
    expect(['invalid', 'unconfirmed']).toContain(check.verdict);
  });
  test('a certificate for another purpose may not stamp time', async () => {
    const other = await sampleReply(file, await sampleAuthority('Sample Mail', '1.3.6.1.5.5.7.3.4'));
    const check = await checkTimestamp(other, digestsOf(file));
    expect(check.verdict).toBe('invalid');
    expect(held(check).purpose).toBe(false);
  });
  test('a reply over the hex digits of the SHA-256 is told as that', async () => {
    const written = await sampleReply(Buffer.from(sha(file).toString('hex')), await sampleAuthority());
    const check = await checkTimestamp(written, digestsOf(file));
    expect(check.steps[0]).toMatchObject({ holds: true, words: expect.stringMatching(/hex digits/) });
  });
  test('what is no proof is unreadable, with what it should be', async () => {
    for (const junk of ['', 'hello', '\x30\x03\x02\x01\x00', OTS_MAGIC])
      expect((await checkTimestamp(Buffer.from(junk), digestsOf(file))).verdict).toBe('unreadable');
  });
});

describe('OpenTimestamps', () => {
  const BITCOIN = Buffer.from('0588960d73d71901', 'hex');
  const PENDING = Buffer.from('83dfe30d2ef90c8e', 'hex');
  const text = (words: string): Buffer => Buffer.concat([Buffer.from([words.length]), Buffer.from(words)]);
  const attest = (tag: Buffer, payload: Buffer): Buffer =>
    Buffer.concat([Buffer.from([0]), tag, Buffer.from([payload.length]), payload]);
  const proofOf = (...parts: Buffer[]): Buffer => Buffer.concat([OTS_MAGIC, Buffer.from([1, 8]), sha(file), ...parts]);
  const append = (words: string): Buffer => Buffer.concat([Buffer.from([0xf0]), text(words)]);
  /** Height 500000 as LEB128. */
  const height = Buffer.from([0xa0, 0xc2, 0x1e]);
  const root = sha(Buffer.concat([sha(file), Buffer.from('salt')]));

  test('a path to a block is replayed, and what remains is said', async () => {
    const proof = proofOf(append('salt'), Buffer.from([8]), attest(BITCOIN, height));
    const check = await checkTimestamp(proof, digestsOf(file));
    expect(check).toMatchObject({ kind: 'opentimestamps', verdict: 'unconfirmed', authority: 'Bitcoin block 500000' });
    expect(check.far).toContain(Buffer.from(root).reverse().toString('hex'));
  });
  test('branches are all followed; a promise alone is pending', async () => {
    const promise = attest(PENDING, text('https://calendar.example'));
    const both = proofOf(Buffer.from([0xff]), promise, append('salt'), Buffer.from([8]), attest(BITCOIN, height));
    expect((await checkTimestamp(both, digestsOf(file))).steps).toHaveLength(3);
    const check = await checkTimestamp(proofOf(promise), digestsOf(file));
    expect(check).toMatchObject({ verdict: 'pending', authority: 'https://calendar.example' });
  });
  test('a proof of another file is invalid', async () => {
    const proof = proofOf(Buffer.from([8]), attest(BITCOIN, height));
    expect((await checkTimestamp(proof, digestsOf(Buffer.from('other')))).verdict).toBe('invalid');
  });
  test('a given header must have the root and carry its work', async () => {
    const proof = proofOf(append('salt'), Buffer.from([8]), attest(BITCOIN, height));
    const header = Buffer.alloc(80);
    root.copy(header, 36);
    header.writeUInt32LE(0x1d00ffff, 72);
    const check = await checkTimestamp(proof, digestsOf(file), header);
    expect(check.verdict).toBe('invalid');
    expect(held(check)).toMatchObject({ 'merkle root': true, 'proof of work': false });
    await expect(checkTimestamp(proof, digestsOf(file), Buffer.alloc(3))).rejects.toThrow(/80 bytes/);
  });
  test('the first Bitcoin block bears out a proof of its only transaction', async () => {
    // Public constants of the chain's first block: version, no previous, Merkle root, time, bits, nonce.
    const header = Buffer.from(
      `01000000${'0'.repeat(64)}3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c`,
      'hex',
    );
    // Its Merkle root as the file's own digest: a proof without operations.
    const proof = Buffer.concat([
      OTS_MAGIC,
      Buffer.from([1, 8]),
      header.subarray(36, 68),
      attest(BITCOIN, Buffer.from([0])),
    ]);
    const check = await checkTimestamp(proof, async () => header.subarray(36, 68), header);
    expect(check).toMatchObject({ verdict: 'valid', time: '2009-01-03T18:15:05Z', authority: 'Bitcoin block 0' });
  });
  test('depth and length are bounded', async () => {
    const deep = proofOf(...Array.from({ length: 1000 }, () => Buffer.from([8])), attest(BITCOIN, height));
    expect((await checkTimestamp(deep, digestsOf(file))).far).toMatch(/too deep/);
    const wide = proofOf(...Array.from({ length: 200 }, () => append('x'.repeat(100))), attest(BITCOIN, height));
    expect((await checkTimestamp(wide, digestsOf(file))).far).toMatch(/too long/);
  });
});

const data = join(process.env.SITREP_DATA ?? join(import.meta.dirname, '../../../shared/data'), 'footage/timestamps');
describe.skipIf(!existsSync(data))('public proofs', () => {
  const read = (name: string): Buffer => readFileSync(join(data, name));
  // What these replies stamp: see their collection's tests (bellingcat/auto-archiver, MIT).
  const stamped = Buffer.from('4b7b4e39f12b8c725e6e603e6d4422500316df94211070682ef10260ff5759ef');

  test.each(['digicert.tsr', 'valid_timestamp.tsr', 'timestamp_token_http-timestamp-identrust-com'])(
    '%s is valid',
    async (name) => {
      expect((await checkTimestamp(read(name), digestsOf(stamped))).verdict).toBe('valid');
      expect((await checkTimestamp(read(name), digestsOf(file))).verdict).toBe('invalid');
    },
  );
  test('nobody known vouches for the self-signed reply', async () => {
    const check = await checkTimestamp(read('self_signed.tsr'), digestsOf(stamped));
    expect(check.verdict).toBe('unconfirmed');
    expect(check.far).toMatch(/self-signed/);
  });
  test('hello-world is in Bitcoin block 358391; an incomplete proof is pending', async () => {
    const check = await checkTimestamp(read('ots/hello-world.txt.ots'), digestsOf(read('ots/hello-world.txt')));
    expect(check).toMatchObject({ verdict: 'unconfirmed', authority: 'Bitcoin block 358391' });
    const pending = await checkTimestamp(read('ots/incomplete.txt.ots'), digestsOf(read('ots/incomplete.txt')));
    expect(pending.verdict).toBe('pending');
  });
});
