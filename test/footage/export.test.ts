import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportFootage } from '../../src/cli/footage/export.ts';
import { timestamp } from '../../src/cli/footage/timestamp.ts';
import { bagOf } from '../../src/footage/evidence/bag.ts';
import { escaped } from '../../src/footage/evidence/report.ts';
import { mediaOf } from '../../src/footage/keep/media.ts';
import { stepOf } from '../../src/footage/steps.ts';
import { canonical } from '../../src/record/canonical.ts';
import { type Footage, footageId } from '../../src/record/footage.ts';
import { hashOfEntry, hashOfPayload, type LogEntry } from '../../src/record/log.ts';
import { openStore } from '../../src/stores.ts';
import { sampleFootage } from './sample-footage.ts';
import { sampleAuthority, sampleReply } from './sample-reply.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
const situation = join(folder, 'situation.db');
const out = join(folder, 'evidence');
const hostile = '<script>alert("x")</script><img src=x onerror=alert(1)>';
let sha256 = '';

beforeAll(async () => {
  const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#789' } })
    .withExif({ IFD0: { Make: hostile } })
    .jpeg()
    .toBuffer();
  const media = mediaOf(situation);
  const kept = await media.keep(
    (async function* () {
      yield jpeg;
    })(),
  );
  sha256 = kept.sha256;
  const footage: Footage = {
    ...sampleFootage,
    sha256,
    bytes: kept.bytes,
    source: hostile,
    claimed: { place: 'Sampleville', time: null },
  };
  const store = openStore(situation);
  store.addFootage([footage], { recorded: '2024-12-08T10:00:00Z' });
  store.addFootage([{ ...footage, source: 'another' }], { recorded: '2024-12-08T11:00:00Z' });
  const act = { do: 'verdict', verdict: 'unverified' } as const;
  const draft = { footage: sha256, by: 'A. Sample', note: hostile, act, pictures: [], confidence: null };
  store.addStep(stepOf(draft, '2024-12-08T12:00:00Z', null), { recorded: '2024-12-08T12:00:00Z' });
  store.close();
  const reply = join(folder, 'reply.tsr');
  writeFileSync(reply, await sampleReply(jpeg, await sampleAuthority()));
  expect(await timestamp(footageId(sha256), { reply, situation, attach: true, json: true })).toBe(0);
  const other = join(folder, 'other.tsr');
  writeFileSync(other, await sampleReply(Buffer.from('another file'), await sampleAuthority()));
  expect(await timestamp(footageId(sha256), { reply: other, situation, attach: true, json: true })).toBe(2);
  await exportFootage([footageId(sha256)], { situation, out, json: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(out, path), 'utf8');

test('the package is a bag whose manifests hold', () => {
  expect(read('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  for (const name of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
    for (const line of read(name).trimEnd().split('\n')) {
      const [digest, path] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(join(out, path!)))
          .digest('hex'),
      ).toBe(digest);
    }
  const listed = read('manifest-sha256.txt')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ')[1]);
  expect(listed).toContain(`data/originals/${sha256}.jpg`);
  expect(listed.filter((path) => path!.startsWith('data/proofs/'))).toEqual([`data/proofs/${footageId(sha256)}-1.tsr`]);
  const octets = listed.reduce((sum, path) => sum + readFileSync(join(out, path!)).length, 0);
  expect(read('bag-info.txt')).toContain(`Payload-Oxum: ${octets}.${listed.length}`);
});

test.skipIf(!existsSync('/usr/bin/sha256sum'))('sha256sum alone checks it, and finds a changed original', () => {
  const check = () => execFileSync('sha256sum', ['-c', '--quiet', 'manifest-sha256.txt'], { cwd: out, stdio: 'pipe' });
  expect(check().toString()).toBe('');
  const original = join(out, `data/originals/${sha256}.jpg`);
  const bytes = readFileSync(original);
  chmodSync(original, 0o644);
  writeFileSync(original, Buffer.concat([bytes, Buffer.from('x')]));
  expect(check).toThrow();
  writeFileSync(original, bytes);
});

test('the chain can be followed and the entries belong to it', () => {
  const lines = <T>(path: string): T[] =>
    read(path)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as T);
  const chain = lines<Omit<LogEntry, 'payload'>>('data/log/chain.ndjson');
  const entries = lines<LogEntry>('data/log/entries.ndjson');
  for (const [k, link] of chain.entries()) {
    expect(hashOfEntry(link)).toBe(link.hash);
    if (k > 0) expect(link.previous).toBe(chain[k - 1]!.hash);
  }
  expect(entries.map(({ payload }) => payload?.kind)).toEqual(['footage', 'footage', 'step']);
  for (const { hash, payloadHash, payload } of entries) {
    expect(chain.map((link) => link.hash)).toContain(hash);
    expect(hashOfPayload(canonical(payload))).toBe(payloadHash);
  }
});

test('nothing that files or people wrote becomes markup in the report, which loads nothing', () => {
  const report = read('data/report.html');
  expect(report).not.toMatch(/<script|<img(?! alt="" src="data:image)|<[a-z][^>]*\son\w+=/i);
  expect(report).toContain(escaped(hostile));
  expect(report).toContain('unverified');
  expect(report).toMatch(/self-signed/);
  expect(report.match(/(src|href)="(?!data:)/g)).toBeNull();
});

test('the same contents give the same bytes', () => {
  const contents = { made: '2024-12-09T00:00:00Z', engine: 'sample', items: [], entries: [], chain: [] };
  expect(bagOf(contents)).toEqual(bagOf(structuredClone(contents)));
});

test('a folder that is not empty, footage that is not there and a proof of something else are refused', async () => {
  await expect(exportFootage([footageId(sha256)], { situation, out })).rejects.toThrow(/not empty/);
  const fresh = join(folder, 'fresh');
  await expect(exportFootage(['f000000000000'], { situation, out: fresh })).rejects.toThrow(/No footage/);
  const proof = join(folder, 'x.tsr');
  writeFileSync(proof, 'no proof');
  await expect(exportFootage([footageId(sha256)], { situation, out: fresh, proof: [proof] })).rejects.toThrow(
    /none of these/,
  );
  expect(existsSync(fresh)).toBe(false);
});

test('an original that was changed on disk never gets into a package unnoticed', async () => {
  const path = mediaOf(situation).original(sha256);
  const bytes = readFileSync(path);
  chmodSync(path, 0o644);
  writeFileSync(path, Buffer.concat([bytes.subarray(0, -1), Buffer.from([1])]));
  await expect(exportFootage([footageId(sha256)], { situation, out: join(folder, 'changed') })).rejects.toThrow(
    /not what it was/,
  );
  writeFileSync(path, bytes);
});
