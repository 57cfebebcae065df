import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SituationDiff } from '../../src/record/happening.ts';
import type { Reading } from '../../src/record/reading.ts';
import { brief } from '../../src/situation/situation.ts';
import { openStore } from '../../src/stores.ts';
import { readingOf, sampleTale, tales, withMentions } from '../property/readings.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'sitrep-reread-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const program = join(root, 'bin/sitrep.js');
const env = { ...process.env, TMPDIR: folder };
const sitrep = (...words: string[]) =>
  spawnSync(process.execPath, [program, ...words], { cwd: folder, encoding: 'utf8', env, maxBuffer: 1 << 28 });

const COUNT = 640;
const older = join(folder, 'older.db');

/** Real sentences, of which an engine of before has made little: no sides, no statements, one kind of deed. */
function readByAnother(): Reading[] {
  return tales(5, COUNT, 30).map((tale) => {
    const reading = readingOf({ ...tale, url: null }, 'sitrep-en/0.0.9');
    return withMentions({ ...reading, observations: reading.observations.filter(({ kind }) => kind === 'event') });
  });
}

beforeAll(() => {
  const store = openStore(older);
  store.addReadings(readByAnother(), { recorded: '2025-01-01T00:00:00.000Z', archive: true });
  store.close();
});
const copyOf = (name: string): string => {
  const path = join(folder, name);
  copyFileSync(older, path);
  return path;
};

/** What a situation is: its digest, whether its log verifies, whether it rebuilds to the same. */
function stateOf(path: string) {
  const store = openStore(path);
  const { engine } = store;
  const state = {
    engine,
    own: store.readingsBy(engine),
    readings: store.counts().readings,
    digest: store.digest(),
    verified: store.verify().ok,
    brief: brief(store, { at: null, known: null }),
  };
  expect(store.rebuild()).toBe(state.digest);
  store.close();
  return state;
}

describe('sitrep reread', () => {
  const whole = () => stateOf(join(folder, 'whole.db'));

  test('a situation that another engine has read says so when it is opened, until it is brought up', () => {
    const path = copyOf('said.db');
    const line = `sitrep: all ${stateOf(path).own} reports were read by an older engine: "sitrep reread" brings the situation up to date\n`;
    expect(sitrep('brief', '--situation', path).stderr).toBe(line);
    const one = spawnSync(process.execPath, [program, 'add', '-', '--situation', path], {
      input: 'Rebels seized Hama on Friday.',
      encoding: 'utf8',
    });
    expect(one.stderr).toBe(line);
    expect(sitrep('brief', '--situation', path).stderr).toMatch(
      /^sitrep: (\d+) of \d+ reports were read by an older engine/,
    );
    // Of other questions the answer alone is printed.
    expect(sitrep('happenings', '--situation', path).stderr).toBe('');
  });

  test('a situation of before event mentions says that it tells nothing, until it is read again', () => {
    const path = join(folder, 'bare.db');
    const reading = readingOf({ ...sampleTale, published: Date.UTC(2024, 11, 5) }, 'sitrep-en/0.1.0');
    const bare = JSON.parse(JSON.stringify({ ...reading, schema: 1, eventMentions: [] })) as Reading;
    const store = openStore(path);
    store.addReadings([bare], { recorded: '2025-01-01T00:00:00.000Z', archive: true });
    expect(brief(store, { at: null, known: null }).established).toEqual([]);
    store.close();
    expect(sitrep('brief', '--situation', path).stderr).toBe(
      'sitrep: the report was read by an older engine, in a form that tells nothing any more: "sitrep reread" brings the situation up to date\n',
    );
    expect(sitrep('reread', '--situation', path).stdout).toMatch(/^1 report read again by .*: 2 lines new/);
    expect(sitrep('brief', '--situation', path).stderr).toBe('');
    const after = openStore(path, { readonly: true });
    expect(brief(after, { at: null, known: null }).established.map(({ text }) => text)).toEqual(['Rebels seize Hama']);
    after.close();
  });

  test('only tells, with --dry, what it would change: nothing is written, no copy is left', () => {
    const path = copyOf('dry.db');
    const { status, stdout } = sitrep('reread', '--dry', '--situation', path);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^\d+ reports read again by sitrep\/[\d.]+\+[0-9a-f]{8}: \d+ lines new, \d+ changed, \d+ gone.*\nnothing was written/,
    );
    expect(readFileSync(path).equals(readFileSync(older))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('sitrep-reread-') && !name.includes('test'))).toEqual(
      [],
    );
  });

  test('reads every report again, keeps what was read before, and tells what changed as the diff of the briefs', () => {
    const path = copyOf('whole.db');
    const before = stateOf(path);
    const { status, stdout } = sitrep('reread', '--json', '--situation', path);
    expect(status).toBe(0);
    const change = SituationDiff.parse(JSON.parse(stdout));
    const after = whole();
    expect(change.added.length + change.changed.length).toBeGreaterThan(0);
    expect([change.from.engine, change.to.engine]).toEqual(['sitrep-en/0.0.9', after.engine]);
    expect(change.added.map(({ id }) => id).every((id) => JSON.stringify(after.brief).includes(id))).toBe(true);
    expect(after.verified).toBe(true);
    expect(after.own).toBe(before.own);
    expect(after.readings).toBe(2 * before.readings);
    expect(sitrep('brief', '--situation', path).stderr).toBe('');
    const again = sitrep('reread', '--situation', path);
    expect(again.stdout).toMatch(/^Nothing to do: sitrep\/\S+ has read all \d+ reports\.\n$/);
    expect(whole().digest).toBe(after.digest);
  });

  /** Starts, waits until some of it is stored and not all, and ends it so. */
  async function ended(path: string, signal: NodeJS.Signals, enough: number) {
    const running = spawn(process.execPath, [program, 'reread', '--situation', path], { env });
    let said = '';
    running.stderr.on('data', (part) => {
      said += part;
    });
    const exit = new Promise<number | null>((resolve) => running.on('exit', resolve));
    const store = openStore(path, { readonly: true });
    const { engine } = whole();
    while (running.exitCode === null && store.readingsBy(engine) < enough) await setTimeout(5);
    running.kill(signal);
    const code = await exit;
    const own = store.readingsBy(engine);
    store.close();
    return { code, said, own };
  }

  test('killed at any moment it leaves a whole situation, and goes on where it was', async () => {
    const path = copyOf('killed.db');
    const { reports } = whole().brief;
    for (const enough of [1, 201, 401]) {
      const { code, own } = await ended(path, 'SIGKILL', enough);
      expect(code).toBeNull();
      expect(own).toBeGreaterThanOrEqual(enough);
      expect(own).toBeLessThan(reports);
      const { verified, brief: seen } = stateOf(path);
      expect(verified).toBe(true);
      expect(seen.reports).toBe(reports);
    }
    const { own } = stateOf(path);
    const rest = sitrep('reread', '--situation', path);
    expect(rest.stdout).toMatch(new RegExp(`^${reports - own} reports read again`));
    expect(stateOf(path).digest).toBe(whole().digest);
  });

  test('Ctrl-C keeps what was read, says how much is left, and exits with 130', async () => {
    const path = copyOf('stopped.db');
    const { reports } = whole().brief;
    const { code, said, own } = await ended(path, 'SIGINT', 1);
    expect(code).toBe(130);
    expect(own).toBeLessThan(reports);
    expect(said).toMatch(
      new RegExp(`stopped: ${own} reports read again by \\S+, ${reports - own} left: call it again`),
    );
    expect(stateOf(path).verified).toBe(true);
  });

  test('puts this engine before one that stands above it', () => {
    const path = join(folder, 'above.db');
    copyFileSync(join(folder, 'whole.db'), path);
    const store = openStore(path);
    const own = store.engine;
    const { report, ...first } = readByAnother()[0]!;
    store.addReadings([{ ...first, report, engine: 'sitrep/99.0.0+aaaaaaaa' }], {
      recorded: '2025-01-02T00:00:00.000Z',
    });
    expect(store.reading(report.id)?.engine).toBe('sitrep/99.0.0+aaaaaaaa');
    store.close();
    expect(sitrep('brief', '--situation', path).stderr).toMatch(/^sitrep: what another engine read \(sitrep\/99/);
    expect(sitrep('reread', '--situation', path).stdout).toMatch(/^0 reports read again by /);
    const after = openStore(path);
    expect([after.engine, after.reading(report.id)?.engine]).toEqual([own, own]);
    after.close();
    expect(stateOf(path).digest.length).toBe(64);
  });

  test('what is no situation is bad input', () => {
    for (const words of [
      ['--situation', 'none.db'],
      ['--dry', '--situation', 'none.db'],
      ['--dry', '--situation', folder],
    ])
      expect(sitrep('reread', ...words).status).toBe(2);
  });
});

test('reading a stored report again with the same engine gives the same reading', () => {
  const samples = join(root, 'examples/syria-2024');
  const path = join(folder, 'same.db');
  expect(sitrep('add', samples, '--archive', '--situation', path).status).toBe(0);
  const from = openStore(path);
  const to = openStore(join(folder, 'same-older.db'));
  for (const { id } of from.reports()) {
    const reading = { ...from.reading(id)!, engine: 'sitrep-en/0.0.9' };
    to.addReadings([{ ...reading, problems: reading.problems.filter(({ stage }) => stage !== 'store') }], {
      recorded: '2025-01-01T00:00:00.000Z',
      archive: true,
    });
  }
  to.close();
  expect(sitrep('reread', '--situation', join(folder, 'same-older.db')).status).toBe(0);
  const again = openStore(join(folder, 'same-older.db'));
  for (const { id } of from.reports()) expect(again.reading(id)).toEqual(from.reading(id));
  again.close();
  from.close();
});
