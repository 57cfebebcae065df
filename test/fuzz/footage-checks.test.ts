import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OTS_MAGIC } from '../../src/footage/timestamps/ots-parse.ts';
import { checkTimestamp } from '../../src/footage/timestamps/timestamp.ts';
import { sampleAuthority, sampleReply } from '../footage/sample-reply.ts';

const file = Buffer.from('frames of a street at noon');
const digestOf = async (algorithm: string): Promise<Uint8Array> => createHash(algorithm).update(file).digest();

/** A file with some of its bytes changed, and its end cut off now and then. */
function broken(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  return fc
    .tuple(fc.array(change, { minLength: 1, maxLength: 8 }), fc.option(fc.nat(bytes.length)))
    .map(([changes, end]) => {
      const copy = Uint8Array.from(bytes);
      for (const [at, value] of changes) copy[at] = value;
      return end === null ? copy : copy.subarray(0, end);
    });
}

test('a broken RFC 3161 reply is told, and never valid', async () => {
  const reply = await sampleReply(file, await sampleAuthority());
  await fc.assert(
    fc.asyncProperty(broken(reply), async (bytes) => {
      const check = await checkTimestamp(bytes, digestOf);
      expect(check.verdict).not.toBe('valid');
      expect(check.far).not.toBe('');
    }),
    { numRuns: 1500 },
  );
});

test('a broken OpenTimestamps proof is told', async () => {
  const digest = await digestOf('sha256');
  const attestation = Buffer.from('000588960d73d7190103a0c21e', 'hex');
  const proof = Buffer.concat([
    OTS_MAGIC,
    Buffer.from([1, 8]),
    digest,
    Buffer.from('f00473616c7408ff', 'hex'),
    attestation,
    attestation,
  ]);
  await fc.assert(
    fc.asyncProperty(broken(proof), async (bytes) => {
      expect((await checkTimestamp(bytes, digestOf)).verdict).not.toBe('valid');
    }),
    { numRuns: 2000 },
  );
  const tail = fc.uint8Array({ maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(tail, async (bytes) => {
      const check = await checkTimestamp(Buffer.concat([proof.subarray(0, 65), bytes]), digestOf);
      expect(check.verdict).not.toBe('valid');
    }),
    { numRuns: 2000 },
  );
});

test('random bytes are no timestamp', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
      expect((await checkTimestamp(bytes, digestOf)).verdict).toBe('unreadable');
      expect((await checkTimestamp(Uint8Array.of(0x30, 0x82, ...bytes), digestOf)).verdict).toBe('unreadable');
    }),
    { numRuns: 1000 },
  );
});
