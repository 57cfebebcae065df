import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { readingOf, tales } from '../../../../test/property/readings.ts';
import { makeOlder } from '../../../../test/store/older.ts';
import { happenings } from '../../../situation/situation.ts';
import { openStore } from '../../../stores.ts';
import { StoreError } from '../../store.ts';
import { APPLICATION_ID, VERSION } from './schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitrep-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const fresh = (): string => join(folder, `${made++}.db`);
const archive = { recorded: '2024-12-20T00:00:00.000Z', archive: true };
const recorder = join(import.meta.dirname, '../../../../test/property/recorder.ts');

interface Ended {
  acknowledged: string[];
  errors: string;
  code: number | null;
}

/** Runs a recorder; `stop` is asked after each acknowledged report whether to kill it (SIGKILL). */
function record(
  path: string,
  seed: number,
  count: number,
  stop: (acknowledged: number) => boolean = () => false,
  limit = '',
): Promise<Ended> {
  return new Promise((resolve) => {
    // The signal of the size limit is ignored, so that the write fails as it does on a full disk.
    const child = spawn(
      'bash',
      ['-c', `${limit} exec "$0" "$@"`, process.execPath, recorder, path, String(seed), String(count)],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let out = '';
    let errors = '';
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
      if (stop(out.split('\n').length - 1)) child.kill('SIGKILL');
    });
    child.stderr.on('data', (data: Buffer) => {
      errors += data.toString();
    });
    child.on('close', (code) => resolve({ acknowledged: out.split('\n').slice(0, -1), errors, code }));
  });
}

function refusal(work: () => unknown): StoreError {
  try {
    work();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

describe('a situation file', () => {
  it('loses nothing acknowledged when the recorder is killed at any moment', async () => {
    for (const after of [1, 7, 30]) {
      const path = fresh();
      const { acknowledged } = await record(path, after, 400, (count) => count >= after);
      expect(acknowledged.length).toBeGreaterThanOrEqual(after);
      expect(acknowledged.length).toBeLessThan(400);
      const store = openStore(path);
      expect(store.verify()).toMatchObject({ ok: true, broken: null });
      for (const id of acknowledged) expect(store.report(id)?.id).toBe(id);
      const digest = store.digest();
      expect(store.rebuild()).toBe(digest);
      store.close();
    }
  });

  it('takes two recorders at once: both are kept, in one chain', async () => {
    const path = fresh();
    const [one, two] = await Promise.all([record(path, 1, 40), record(path, 2, 40)]);
    expect([one.errors, two.errors]).toEqual(['', '']);
    const store = openStore(path);
    expect(store.verify()).toMatchObject({ ok: true });
    for (const id of [...one.acknowledged, ...two.acknowledged]) expect(store.report(id)?.id).toBe(id);
    const alone = openStore(':memory:');
    alone.addReadings(
      [...tales(1, 40), ...tales(2, 40)].map((tale) => readingOf(tale)),
      archive,
    );
    expect(store.digest()).toBe(alone.digest());
    store.close();
  });

  it('says so when the disk is full, and stays whole', async () => {
    const path = fresh();
    const { acknowledged, errors, code } = await record(path, 3, 4000, undefined, 'trap "" XFSZ; ulimit -f 900;');
    expect(code).toBe(3);
    expect(errors).toMatch(/^StoreError full: .*nothing of this call was added/);
    const store = openStore(path);
    expect(store.verify()).toMatchObject({ ok: true });
    expect(store.counts().reports).toBe(acknowledged.length);
    store.addReadings([readingOf(tales(9, 1)[0]!)], archive);
    expect(store.counts().reports).toBe(acknowledged.length + 1);
    store.close();
  });

  it('refuses what is not a situation file, and what a newer version made', () => {
    const junk = fresh();
    writeFileSync(junk, 'this is no database, only words that fill some room\n'.repeat(40));
    expect(refusal(() => openStore(junk))).toMatchObject({ code: 'foreign', message: expect.stringContaining(junk) });

    const other = fresh();
    const database = new DatabaseSync(other);
    database.exec('CREATE TABLE recipes (name TEXT)');
    database.close();
    expect(refusal(() => openStore(other)).code).toBe('foreign');

    const newer = fresh();
    openStore(newer).close();
    const raised = new DatabaseSync(newer);
    raised.exec(`PRAGMA user_version = ${VERSION + 1}`);
    raised.close();
    expect(refusal(() => openStore(newer))).toMatchObject({
      code: 'newer',
      message: expect.stringContaining(`version ${VERSION + 1}`),
    });

    expect(refusal(() => openStore(join(folder, 'none', 'x.db'))).code).toBe('unreadable');
    expect(refusal(() => openStore(fresh(), { readonly: true })).code).toBe('unreadable');
  });

  it('marks its files, so that they are told from other databases', () => {
    const path = fresh();
    openStore(path).close();
    const database = new DatabaseSync(path, { readOnly: true });
    expect(database.prepare('PRAGMA application_id').get()).toEqual({ application_id: APPLICATION_ID });
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: VERSION });
    database.close();
  });

  it.each([1, 2] as const)('makes the projections again in a file of version %i', (version) => {
    const path = fresh();
    const store = openStore(path);
    store.addReadings(
      tales(4, 30).map((tale) => readingOf(tale)),
      archive,
    );
    const digest = store.digest();
    store.close();
    makeOlder(path, version);
    expect(refusal(() => openStore(path, { readonly: true })).code).toBe('unreadable');
    const opened = openStore(path);
    expect(opened.digest()).toBe(digest);
    expect(opened.verify().ok).toBe(true);
    opened.close();
  });

  it('reads while another records, and refuses to record when opened for reading', () => {
    const path = fresh();
    const writer = openStore(path);
    writer.addReadings([readingOf(tales(1, 1)[0]!)], archive);
    const reader = openStore(path, { readonly: true });
    writer.addReadings([readingOf(tales(1, 2)[1]!)], archive);
    expect(reader.counts().reports).toBe(2);
    expect(refusal(() => reader.addReadings([], archive)).code).toBe('readonly');
    reader.close();
    writer.close();
  });

  it('names the first entry that somebody changed, a payload that is gone without a tombstone too', () => {
    const path = fresh();
    const store = openStore(path);
    store.addReadings(
      tales(5, 6).map((tale) => readingOf(tale)),
      archive,
    );
    store.close();
    const tamper = (sql: string): void => {
      const database = new DatabaseSync(path);
      database.exec(sql);
      database.close();
    };
    const verify = () => {
      const opened = openStore(path);
      const result = opened.verify();
      opened.close();
      return result;
    };
    tamper('UPDATE entry SET payload = NULL WHERE seq = 3');
    expect(verify()).toMatchObject({ ok: false, broken: { seq: 3 } });
    tamper("UPDATE entry SET known = '2030-01-01T00:00:00.000Z' WHERE seq = 5");
    expect(verify()).toMatchObject({ ok: false, broken: { seq: 5 } });
    tamper('DELETE FROM entry WHERE seq = 2');
    expect(verify()).toMatchObject({ ok: false, broken: { seq: 2 } });
  });

  it('notices entries that are filed under what they do not hold, and a rebuild files them anew', () => {
    const path = join(folder, 'misfiled.db');
    const readings = tales(5, 6).map((tale) => readingOf(tale));
    const { report } = readings[0]!;
    const at = (day: number) => ({ recorded: `2024-12-2${day}T00:00:00.000Z` });
    const store = openStore(path);
    store.addReadings(readings, archive);
    store.withdraw({ report: report.id, by: 'A. Editor', reason: 'not stood up', undo: false }, at(1));
    const lines = () => happenings(store, { at: null, known: null }).map(({ id, status }) => `${id} ${status}`);
    const other = happenings(store, { at: null, known: null }).find(({ status }) => status !== 'retracted');
    store.judge({ by: 'A. Editor', reason: 'seen', act: { do: 'dispute', line: other?.id ?? '' } }, at(2));
    const before = [...lines(), store.digest()];
    expect(before.join()).toMatch(/retracted.*disputed|disputed.*retracted/);
    const database = new DatabaseSync(path);
    for (const [sql, told] of [
      [
        "UPDATE entry SET kind = 'report', subject = 'x' WHERE kind = 'withdrawal'",
        /^it is filed as report about x, and holds withdrawal about [0-9a-f]{12}: sitrep rebuild/,
      ],
      ["UPDATE entry SET kind = 'step' WHERE kind = 'judgement'", /filed as step, and holds judgement/],
      ["UPDATE entry SET engine = 'other@1' WHERE seq = 3", /filed as reading about [0-9a-f]{12} by other@1/],
      [`UPDATE entry SET subject = '${readings[1]!.report.id}' WHERE seq = 2`, /filed as report about/],
    ] as const) {
      database.exec(sql);
      expect(store.verify()).toMatchObject({ ok: false, broken: { reason: expect.stringMatching(told) } });
      store.rebuild();
      expect(store.verify().ok).toBe(true);
      expect([...lines(), store.digest()]).toEqual(before);
    }
    database.close();
    store.close();
  });
});
