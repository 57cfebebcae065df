import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { verify } from '../../src/cli/commands/log.ts';
import { erase } from '../../src/cli/commands/removal.ts';
import { openForWriting } from '../../src/cli/situation-file.ts';
import { mediaOf } from '../../src/footage/keep/media.ts';
import type { Footage } from '../../src/record/footage.ts';
import { openStore } from '../../src/stores.ts';
import { readingOf, sampleTale } from '../property/readings.ts';
import { bytesOf } from './bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitrep-finished-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const archive = { recorded: '2024-12-20T00:00:00.000Z', archive: true };
const later = { by: 'A. Editor', reason: 'asked to', recorded: '2025-01-02T00:00:00.000Z', key };

/** What a call says on either stream, and what it gives. */
function said<T>(call: () => T): { gave: T; words: string } {
  let words = '';
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((one) => {
      words += String(one);
      return true;
    }),
  );
  try {
    return { gave: call(), words };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const sighting = (sha256: string, source: string): Footage => ({
  sha256,
  bytes: 4,
  type: 'image/jpeg',
  medium: 'picture',
  width: null,
  height: null,
  duration: null,
  hashes: [],
  trace: null,
  pipeline: null,
  from: { input: 'street.jpg', url: null, retrieved: null },
  source,
  published: null,
  claimed: { place: null, time: null },
  reports: [],
  copies: [],
  problems: [],
});

describe('an erasure that another process holds up', () => {
  it('says so, and comes to its end with the next one that writes', () => {
    const path = join(folder, 'read.db');
    const store = openStore(path);
    const reading = readingOf(sampleTale);
    store.addReadings([{ ...reading, report: { ...reading.report, byline: 'Quirin Zabel' } }], archive);
    store.close();
    const reader = new DatabaseSync(path, { readOnly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM entry').get();

    const options = { situation: path, by: 'A. Editor', reason: 'asked to', yes: true };
    const { gave, words } = said(() => erase(['Quirin Zabel'], options));
    expect(gave).toBe(1);
    expect(words).toMatch(/erased 2 entries of 1 report[\s\S]*another process reads .*read\.db as it was/);
    expect(said(() => verify({ situation: path }))).toMatchObject({
      gave: 1,
      words: expect.stringMatching(/^ok, [\s\S]*an erasure is not at its end/),
    });

    reader.exec('COMMIT');
    reader.close();
    openForWriting(path).close();
    expect(bytesOf(path)).not.toMatch(/Quirin|Zabel/);
    expect(said(() => verify({ situation: path })).gave).toBe(0);
  });
});

describe('an erasure that was stopped before its end', () => {
  it('takes the originals with the next one that writes, and none that is seen again', async () => {
    const path = join(folder, 'stopped.db');
    const media = mediaOf(path);
    const [first, second] = await Promise.all(
      ['abcd', 'efgh'].map((words) => media.keep(Readable.from([Buffer.from(words)]))),
    );
    media.derive(`${first!.sha256}.preview`, Buffer.from('small'));
    const store = openStore(path);
    for (const { sha256 } of [first!, second!])
      store.addFootage([sighting(sha256, 'Quirin Zabel')], { recorded: '2024-12-21T00:00:00.000Z' });
    // Stopped right after the log was written: nobody has deleted anything.
    const { originals } = store.erase(store.planErasure({ name: 'Quirin Zabel', whole: false }), later);
    expect(originals.sort()).toEqual([first!.sha256, second!.sha256].sort());
    store.addFootage([sighting(second!.sha256, 'Sample Wire')], { recorded: '2025-01-03T00:00:00.000Z' });
    expect(store.isErasing()).toBe(true);
    store.close();
    expect(existsSync(first!.path)).toBe(true);

    const again = openForWriting(path);
    expect(again.isErasing()).toBe(false);
    expect(existsSync(first!.path)).toBe(false);
    expect(media.hasDerived(`${first!.sha256}.preview`)).toBe(false);
    expect(readFileSync(second!.path, 'utf8')).toBe('efgh');
    expect(again.verify().ok).toBe(true);
    again.close();
    expect(bytesOf(path)).not.toMatch(/Zabel/);
  });
});
