import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { verify } from '../src/cli/commands/log.ts';
import { erase } from '../src/cli/commands/removal.ts';
import { readBytes } from '../src/intake.ts';
import { isProblem } from '../src/read/read.ts';
import type { Reading } from '../src/record/reading.ts';
import { readReport } from '../src/sitrep.ts';
import { brief, happenings, why } from '../src/situation/situation.ts';
import type { Store } from '../src/store/store.ts';
import { openStore, storeAsRecorded } from '../src/stores.ts';
import { readingOf, tales, withMentions } from './property/readings.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitrep-removal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const archive = { recorded: '2024-12-20T00:00:00.000Z', archive: true };
const later = { by: 'A. Editor', reason: 'a private person asked', recorded: '2025-01-02T00:00:00.000Z', key };
const now = { at: null, known: null };

async function read(text: string, published = '2024-12-05T09:00:00Z', publisher = 'Sample Times'): Promise<Reading[]> {
  const url = `https://example.org/news/${text
    .slice(0, 30)
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')}`;
  const line = JSON.stringify({ text, published, publisher, url });
  const readings: Reading[] = [];
  for await (const item of readBytes(new TextEncoder().encode(`${line}\n`), { name: 'x.ndjson', contentType: null }))
    if (!isProblem(item)) readings.push(readReport(item));
  return readings;
}

const named =
  'Police detained Marisol Quintavalle in Hama on Thursday. Quintavalle, a nurse, was freed on Friday. "I was afraid," Ms Quintavalle said.';
const bare = 'Rebels captured the city of Homs on Thursday.';

async function situation(path: string): Promise<Store> {
  const store = openStore(path);
  for (const text of [named, bare]) store.addReadings(await read(text), archive);
  return store;
}

/** Every byte of the file and of what lies beside it, and every blob in it unpacked. */
function bytesOf(path: string): string {
  let all = '';
  for (const one of [path, `${path}-wal`, `${path}-shm`, `${path}-journal`])
    if (existsSync(one)) all += readFileSync(one).toString('latin1');
  const db = new DatabaseSync(path, { readOnly: true });
  for (const { payload } of db.prepare('SELECT payload FROM entry WHERE payload IS NOT NULL').all())
    all += inflateRawSync(payload as Uint8Array).toString('utf8');
  db.close();
  return all;
}

describe('erasing a private person', () => {
  for (const whole of [false, true]) {
    it(`leaves the name nowhere, ${whole ? 'with the reports' : 'the reports redacted'}`, async () => {
      const path = join(folder, `person-${whole}.db`);
      const store = await situation(path);
      expect(bytesOf(path)).toContain('Quintavalle');
      const plan = store.planErasure({ name: 'marisol  QUINTAVALLE', whole });
      expect([plan.entries.length, plan.reports.length]).toEqual([2, 1]);
      expect(store.counts().reports).toBe(2);
      const { tombstone: entry, kept } = store.erase(plan, later);
      expect(kept).toEqual(whole ? [] : plan.reports);
      const shown = JSON.stringify([brief(store, now), happenings(store, now), [...store.entries()], store.reports()]);
      expect(shown).not.toMatch(/quintavalle|marisol/i);
      expect(store.search('Quintavalle')).toEqual([]);
      expect(store.counts().reports).toBe(whole ? 1 : 2);
      const verified = store.verify();
      expect(verified).toMatchObject({ ok: true, erased: 2, broken: null });
      expect(verified.keys).toHaveLength(1);
      const tombstone = [...store.entries(entry.seq)][0]!.payload;
      const erased = plan.entries.map(({ seq, payloadHash }) => ({ seq, payloadHash }));
      expect(tombstone).toMatchObject({ kind: 'erasure', by: 'A. Editor', erased });
      const digest = store.digest();
      expect(store.rebuild()).toBe(digest);
      if (!whole) {
        const detained = happenings(store, now).find(({ what }) => what === 'detain');
        expect(detained?.patient[0]).toMatchObject({
          kind: 'group',
          name: expect.stringMatching(/^(?:a person \(|█)/),
        });
        expect(why(store, detained!.id, now)!.told[0]!.words).toContain('██');
      }
      store.close();
      expect(bytesOf(path)).not.toMatch(/quintavalle|marisol/i);
      // What was erased is not taken in again.
      const again = openStore(path);
      const { reports, problems } = again.addReadings(await read(named), archive);
      expect([reports, problems.map(({ problem }) => problem.rule)]).toEqual([[], ['erased']]);
      again.close();
    });
  }

  it('refuses a tombstone that would hold the name, and names too short to be found alone', async () => {
    const store = await situation(':memory:');
    const plan = store.planErasure({ name: 'Marisol Quintavalle', whole: false });
    expect(() => store.erase(plan, { ...later, reason: 'Marisol Quintavalle asked' })).toThrow(/holds the name/);
    expect(store.verify().erased).toBe(0);
    expect(() => store.planErasure({ name: 'Al', whole: false })).toThrow(RangeError);
    expect(store.planErasure({ name: 'Nobody Ofthatname', whole: false }).entries).toEqual([]);
  });

  it('finds a payload that is gone without a tombstone, or under one that was changed', async () => {
    const path = join(folder, 'broken.db');
    (await situation(path)).close();
    const damage = (sql: string): void => {
      const db = new DatabaseSync(path);
      db.exec(sql);
      db.close();
    };
    damage('UPDATE entry SET payload = NULL WHERE seq = 3');
    const store = openStore(path);
    expect(store.verify()).toMatchObject({
      ok: false,
      broken: { seq: 3, reason: expect.stringContaining('no signed tombstone') },
    });
    store.close();
  });

  it('erases one report and keeps the rest', async () => {
    const store = await situation(':memory:');
    const { id } = store.search('Homs')[0]!;
    store.erase(store.planErasure({ report: id.slice(0, 8) }), later);
    expect(store.report(id)).toBe(null);
    expect(happenings(store, now).some(({ place }) => place?.name === 'Homs')).toBe(false);
    expect(store.verify()).toMatchObject({ ok: true, erased: 2 });
  });
});

describe('the commands', () => {
  it('show what would go, and erase it under a key of their own, readable by its owner only', async () => {
    const path = join(folder, 'commands.db');
    (await situation(path)).close();
    const said: string[] = [];
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((words) => said.push(String(words)) > 0);
    const options = { situation: path, by: 'A. Editor', reason: 'a private person asked' };
    erase(['Marisol Quintavalle'], options);
    expect(said.join('')).toMatch(
      /^would erase 2 entries of 1 report, 1 kept without the name \(4 places\)\n {2}as it is written: "Quintavalle" 2, "Marisol Quintavalle" 1, "marisol" 1\n {2}[0-9a-f]{12} Sample Times, 2024-12-05T09:00:00Z, 4 places: Police[\s\S]*Nothing was erased/,
    );
    expect(existsSync(`${path}.key`)).toBe(false);
    erase(['Marisol Quintavalle'], { ...options, yes: true });
    expect(statSync(`${path}.key`).mode & 0o777).toBe(0o600);
    said.length = 0;
    expect(verify({ situation: path })).toBe(0);
    expect(said.join('')).toMatch(/^ok, 8 entries, 2 erased, each under a signed tombstone \(key [0-9a-f]+\), head /);
    expect(() => erase(['Marisol Quintavalle'], { ...options, yes: true })).toThrow(/holds "Marisol/);
    const missing = { ...options, yes: true, key: join(folder, 'no.pem') };
    expect(() => erase(['#4'], missing)).toThrow(/no key at/);
    write.mockRestore();
  });
});

describe('withdrawing a report', () => {
  for (const path of [':memory:', join(folder, 'withdrawn.db')]) {
    it(`retracts what stands on it alone, and can be undone, in ${path === ':memory:' ? 'memory' : 'SQLite'}`, async () => {
      const store = await situation(path);
      const { id } = store.search('Homs')[0]!;
      const taken = (known: string | null = null) =>
        happenings(store, { at: null, known }).find(({ place }) => place?.name === 'Homs');
      store.withdraw(
        { report: id, by: 'A. Editor', reason: 'no reporter was there', undo: false },
        { recorded: '2025-01-02T00:00:00Z' },
      );
      expect(taken()).toMatchObject({
        status: 'retracted',
        reason: 'A. Editor withdrew the report of Sample Times on 2025-01-02T00:00Z: no reporter was there',
      });
      expect(taken('2025-01-01')?.status).toBe('reported');
      const again = { report: id, by: 'B. Editor', reason: 'twice', undo: false };
      expect(() => store.withdraw(again, { recorded: '2025-01-03T00:00:00Z' })).toThrow(/withdrawn already/);
      const digest = store.digest();
      expect(store.rebuild()).toBe(digest);
      store.withdraw({ ...again, reason: 'it stands', undo: true }, { recorded: '2025-01-04T00:00:00Z' });
      expect(taken()?.status).toBe('reported');
      expect(taken('2025-01-03')?.status).toBe('retracted');
      expect(store.verify().ok).toBe(true);
      store.close();
    });
  }
});

describe('the audit view', () => {
  it('says byte for byte what was said, whatever was added, read again or withdrawn since', () => {
    const all = tales(7, 60, 9).map((tale) => readingOf(tale));
    const store = openStore(join(folder, 'audit.db'));
    const said: { recorded: string; brief: string }[] = [];
    const note = (recorded: string): void =>
      void said.push({ recorded, brief: JSON.stringify({ ...brief(store, now), engine: '' }) });
    store.addReadings(all.slice(0, 30), { recorded: '2024-12-20T00:00:00Z', archive: true });
    note('2024-12-20T12:00:00Z');
    // A late archive: earlier instants, recorded afterwards.
    store.addReadings(all.slice(30), { recorded: '2024-12-21T00:00:00Z', archive: true });
    note('2024-12-21T12:00:00Z');
    // A newer engine reads the first ones again, and sees less.
    const again = all.slice(0, 10).map((one) => withMentions({ ...one, engine: 'sample@2', observations: [] }));
    store.addReadings(again, { recorded: '2024-12-22T00:00:00Z', archive: true });
    note('2024-12-22T12:00:00Z');
    const undo = { report: all[20]!.report.id, by: 'A. Editor', reason: 'wrong', undo: false };
    store.withdraw(undo, { recorded: '2024-12-23T00:00:00Z' });
    note('2024-12-23T12:00:00Z');
    expect(new Set(said.map((one) => one.brief)).size).toBe(4);
    for (const one of said) {
      const past = storeAsRecorded(store, Date.parse(one.recorded));
      expect(JSON.stringify({ ...brief(past, now), engine: '' })).toBe(one.brief);
    }
    expect(storeAsRecorded(store, Date.parse('2024-12-21T12:00:00Z')).engine).toBe('sample@1');
    expect(storeAsRecorded(store, Date.parse('2024-12-22T12:00:00Z')).engine).toBe('sample@2');
  });
});
