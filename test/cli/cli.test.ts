import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { Brief, SituationDiff } from '../../src/record/happening.ts';
import { Reading } from '../../src/record/reading.ts';
import { makeOlder } from '../store/older.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'sitrep-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sitrep = (
  words: string[],
  options: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string } = {},
) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/sitrep.js'), ...words], {
    cwd: options.cwd ?? folder,
    input: options.input ?? '',
    encoding: 'utf8',
    env: { ...process.env, ...options.env },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
};
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('sitrep read', () => {
  test('prints one JSON object a report that its own schema takes', () => {
    const text = 'Rebels captured Hama on Thursday, the army said.';
    const { status, stdout } = sitrep(['read', '--json', '--published', '2024-12-05T18:00Z', '-'], { input: text });
    expect(status).toBe(0);
    const reading = Reading.parse(JSON.parse(stdout));
    expect(reading.report.text).toBe(text);
    expect(reading.report.published).toBe('2024-12-05T18:00:00Z');
    const capture = reading.observations.find((found) => found.kind === 'event' && found.lemma === 'capture');
    expect(capture).toBeDefined();
    expect(text.slice(capture!.span.start, capture!.span.end)).toContain('captured Hama');
  });

  test('--group gives happenings', () => {
    const one = file('one.txt', 'Rebels captured Hama on Thursday.');
    const two = file('two.txt', 'Rebels took the city of Hama on Thursday.');
    const { stdout } = sitrep(['read', '--group', '--json', '--published', '2024-12-05', one, two]);
    const [a, b] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { happenings: Record<string, string> });
    expect(Object.values(a!.happenings).length).toBeGreaterThan(0);
    expect(Object.values(b!.happenings)).toContain(Object.values(a!.happenings)[0]);
  });

  test('figures read as people say them', () => {
    const { stdout } = sitrep(['read', '-'], { input: 'Shelling wounded six people in Hama on Friday.' });
    expect(stdout).toMatch(/ 6$/m);
    expect(stdout).not.toMatch(/6 to 6/);
  });

  test('terminal escapes in a report are shown, not obeyed', () => {
    const { stdout } = sitrep(['read', '-'], { input: 'Rebels seized \u001b]0;owned\u0007Hama\u001b[2J on Friday.' });
    expect(stdout).not.toContain('\u001b');
  });

  test('no colour in a pipe', () => {
    expect(sitrep(['read', '-'], { input: 'Rebels seized Hama.', env: { FORCE_COLOR: '' } }).stdout).not.toContain(
      '\u001b[',
    );
  });

  test('a closed pipe is no error', () => {
    const many = file('many.txt', 'Rebels seized Hama on Friday. '.repeat(2000));
    const run = spawnSync(
      'bash',
      [
        '-c',
        `"${process.execPath}" "${root}/bin/sitrep.js" read --json "${many}" "${many}" | head -c 10; echo "\${PIPESTATUS[0]}"`,
      ],
      { encoding: 'utf8' },
    );
    expect(run.stderr).toBe('');
    expect(run.stdout.trim().endsWith('0')).toBe(true);
  });
});

describe('bad input gives one clear line and exit code 2', () => {
  const cases: [string, string[], string | Uint8Array, RegExp][] = [
    ['an empty file', ['read', '-'], '', /empty|nothing/i],
    [
      'binary junk',
      ['read', '-'],
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 197 + 13) % 256),
      /binary|not text/i,
    ],
    ['a wrong instant', ['read', '--published', '31/12/2024', '-'], 'Rebels seized Hama.', /"31\/12\/2024"/],
    ['a missing file', ['read', 'no-such-file.txt'], '', /no-such-file\.txt/],
    ['a scheme that is not http', ['read', 'ftp://example.org/x'], '', /ftp/],
    ['a private address', ['read', 'http://127.0.0.1:9/'], '', /127\.0\.0\.1/],
    ['a table without the columns', ['read', 'table.csv'], '', /colour|columns/],
    ['an unknown command', ['reed'], '', /unknown command 'reed'/],
    ['an unknown option', ['read', '--jsn', '-'], 'x', /unknown option '--jsn'/],
    ['no situation file', ['brief', '--situation', 'none.db'], '', /none\.db/],
    ['a foreign situation file', ['brief', '--situation', 'foreign.db'], '', /foreign\.db/],
    ['a wrong port', ['serve', '--port', 'abc'], '', /"abc"/],
    ['another address without a token', ['serve', '--host', '0.0.0.0'], '', /SITREP_TOKEN/],
  ];
  file('table.csv', 'colour,size\nred,1\n');
  file('foreign.db', 'this is no situation file, it is a letter to the editor\n'.repeat(100));
  test.each(cases)('%s', (_name, words, input, says) => {
    const { status, stderr } = sitrep(words, { input, env: { SITREP_TOKEN: '' } });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(2);
  });

  test('one bad input among many does not stop the others', () => {
    const good = file('good.txt', 'Rebels seized Hama on Friday.');
    const { status, stdout, stderr } = sitrep(['read', '--json', 'missing.txt', good]);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('missing.txt');
    expect(status).toBe(2);
  });
});

describe('what is said of bad input', () => {
  test('one line that names the input once and says what to do', () => {
    const empty = file('nothing.txt', '');
    expect(sitrep(['read', empty]).stderr).toBe(`sitrep: "${empty}" is empty: give a report with text.\n`);
    expect(sitrep(['read', '--jsn', '-']).stderr).toMatch(
      /^sitrep: unknown option '--jsn'.* \(sitrep read --help .*\)\n$/,
    );
    expect(sitrep(['brief', '--json', '--markdown']).stderr).toMatch(/^sitrep: option '--markdown' cannot .*\n$/);
  });

  test('a directory is no situation file', () => {
    for (const words of [['brief'], ['add', '-'], ['rebuild'], ['serve']]) {
      const { status, stderr } = sitrep([...words, '--situation', folder], { input: 'Rebels seized Hama.' });
      expect(stderr).toBe(`sitrep: ${folder} is a directory: --situation names a file.\n`);
      expect(status).toBe(2);
    }
  });
});

describe('Ctrl-C', () => {
  test('keeps what was read, says how much, and exits with 130', async () => {
    const situation = join(folder, 'stopped.db');
    const adding = spawn(process.execPath, [join(root, 'bin/sitrep.js'), 'add', '-', '--situation', situation]);
    let said = '';
    adding.stdout.on('data', (chunk) => {
      said += chunk;
    });
    const ended = new Promise<number | null>((resolve) => adding.on('exit', resolve));
    const row = (day: number) => `${JSON.stringify({ text: `Rebels seized Hama on ${day} May.` })}\n`;
    // Standard input stays open: only the signal ends the run.
    adding.stdin.write(Array.from({ length: 20 }, (_, i) => row(i + 1)).join(''));
    for (let i = 0; i < 200 && !existsSync(situation); i++) await setTimeout(50);
    await setTimeout(3000);
    adding.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(said).toMatch(/^stopped: \d+ reports? added/);
    expect(sitrep(['verify', '--situation', situation]).status).toBe(0);
  });
});

describe('a situation file', () => {
  const situation = join(folder, 'syria.db');
  const samples = join(root, 'examples/syria-2024');

  test('takes the samples, twice without a change', () => {
    const first = sitrep(['add', samples, '--archive', '--situation', situation]);
    expect(first.status).toBe(0);
    expect(first.stdout).toMatch(/^29 reports added/);
    expect(sitrep(['add', samples, '--archive', '--situation', situation]).stdout).toMatch(
      /^0 reports added with 0 observations, 29 known already/,
    );
  });

  test('says which reports it keeps and does not read', () => {
    const french = join(folder, 'french.txt');
    writeFileSync(french, 'Les rebelles ont pris la ville vendredi, a dit l’armée. Les soldats ont quitté la ville.\n');
    const add = () => sitrep(['add', french, '--situation', join(folder, 'french.db')]).stdout;
    expect(add()).toMatch(/^1 reports added .*\nkept and not read, for their language: 1 in fr\n$/);
    expect(add()).not.toMatch(/not read/);
  });

  test('says of which knowledge, and in the audit view of which log, a brief is', () => {
    const ask = (...words: string[]) => sitrep(['brief', '--situation', situation, ...words]);
    expect(ask('--known', '2024-12-05').stdout).toMatch(/^Situation\nas known 2024-12-05 · \d+ reports from \d+ pub/);
    const empty = 'from the log as it stood at 2020-01-01';
    expect(ask('--recorded', '2020-01-01').stdout).toBe(`Situation\nas known then, ${empty} · 0 reports\n`);
    expect(ask('--recorded', '2020-01-01', '--markdown').stdout).toContain(`As known then, ${empty}; 0 reports.`);
    const { status, stderr } = ask('--since', '2024-12-07', '--known', '2024-12-06');
    expect(status).toBe(2);
    expect(stderr).toBe('sitrep: --since 2024-12-07 is later than --known 2024-12-06: give an earlier one.\n');
  });

  test('names who says each figure of harm', () => {
    expect(sitrep(['harm', '--situation', situation]).stdout).toMatch(/ {2}killed: \d+ \([A-Z][^)]+\)/);
  });

  test('gives a brief whose every line cites words of a report', () => {
    const brief = Brief.parse(JSON.parse(sitrep(['brief', '--json', '--situation', situation]).stdout));
    expect(brief.control.map((line) => line.place?.name)).toEqual(
      expect.arrayContaining(['Aleppo', 'Hama', 'Homs', 'Damascus']),
    );
    for (const line of [...brief.control, ...brief.established, ...brief.claimed])
      expect(line.told.length).toBeGreaterThan(0);
    expect(sitrep(['brief', '--situation', situation]).stdout).toMatch(/Who holds what/);
    expect(sitrep(['brief', '--markdown', '--situation', situation]).stdout).toMatch(/^# Situation/);
  });

  test('runs a stored stretch again, change by change, with its own clock', () => {
    const words = ['replay', '--from', '2024-12-07', '--to', '2024-12-08T06:00Z', '--situation', situation];
    const { stdout, status } = sitrep([...words, '--speed', 'max']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2024-12-07T00:00:00Z {2}17 reports/);
    expect(stdout).toMatch(/\n2024-12-08T04:10:00Z {2}1 report .*\n(.*\n)* {2}\+ reported +Rebels enter Damascus\n/);
    const events = sitrep([...words, '--speed', '1000000', '--json'])
      .stdout.trim()
      .split('\n');
    expect(events.map((line) => (JSON.parse(line) as { type: string }).type)).toContain('alert');
    expect(sitrep([...words, '--speed', 'fast'])).toMatchObject({ status: 2 });
    expect(sitrep([...words, '--to', '2024-12-01'])).toMatchObject({ status: 2 });
  });

  test('follows a situation that another process adds to', async () => {
    const live = join(folder, 'live.db');
    const [first, second] = ['05-aleppo-entered.html', '08-aleppo-control.html'].map((name) => join(samples, name));
    sitrep(['add', first!, '--archive', '--situation', live]);
    const watching = spawn(process.execPath, [join(root, 'bin/sitrep.js'), 'watch', '--json', '--situation', live]);
    let out = '';
    watching.stdout.on('data', (part) => {
      out += part;
    });
    const until = async (words: string): Promise<void> => {
      for (let i = 0; i < 400 && !out.includes(words); i++) await setTimeout(50);
      expect(out).toContain(words);
    };
    await until('"type":"brief"');
    sitrep(['add', second!, '--archive', '--situation', live]);
    await until('"type":"diff"');
    watching.kill('SIGINT');
    const code = await new Promise((resolve) => watching.once('exit', resolve));
    expect(code).toBe(0);
    const seen = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; type: string });
    expect(seen.filter(({ type }) => type === 'diff').map(({ id }) => id)).toEqual(['5']);
  });

  test('tells what changed since a moment, line by line, with words and origins', () => {
    const since = ['brief', '--since', '2024-12-05T00:00Z', '--known', '2024-12-05T18:00Z', '--situation', situation];
    const { stdout, status } = sitrep(since);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Changes since 2024-12-05T00:00:00Z\nas known 2024-12-05T18:00:00Z · \d+ more reports/);
    expect(stdout).toMatch(/hold Hama .*\d origins?\n +.*“.*Hama.*”/);
    const change = SituationDiff.parse(JSON.parse(sitrep([...since, '--json']).stdout));
    expect(change.added.length + change.changed.length).toBeGreaterThan(0);
    expect(sitrep([...since, '--markdown']).stdout).toMatch(/^# Changes since .*\n[\s\S]*## New\n/);
    expect(sitrep(['brief', '--since', 'last week', '--situation', situation])).toMatchObject({ status: 2 });
  });

  test('why tells the chain, and an unknown id is bad input', () => {
    const brief = Brief.parse(JSON.parse(sitrep(['brief', '--json', '--situation', situation]).stdout));
    const { stdout, status } = sitrep(['why', brief.control[0]!.id, '--situation', situation]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/rule .*log entry \d+/s);
    expect(sitrep(['why', 'h0', '--situation', situation]).status).toBe(2);
  });

  test('verifies, rebuilds to the same digest, and names a broken entry', () => {
    expect(sitrep(['verify', '--situation', situation]).stdout).toMatch(/^ok, 59 entries, head [0-9a-f]{64}$/m);
    expect(sitrep(['rebuild', '--situation', situation]).stdout).toMatch(/^digest [0-9a-f]{64}, as before$/m);
  });

  test('a file of an older version: the command that its refusal names brings it up to date', () => {
    const older = join(folder, 'older.db');
    copyFileSync(situation, older);
    makeOlder(older, 1);
    const refused = sitrep(['brief', '--situation', older]);
    expect(refused.stderr).toContain('sitrep rebuild');
    expect(refused.status).toBe(2);
    expect(sitrep(['rebuild', '--situation', older]).status).toBe(0);
    expect(sitrep(['brief', '--situation', older]).status).toBe(0);
  });

  test('serves the desk, and says what to type when the port is busy', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    const { port } = blocker.address() as { port: number };
    const { status, stderr } = sitrep(['serve', '--situation', situation, '--port', String(port)]);
    blocker.close();
    expect(status).toBe(2);
    expect(stderr).toContain(`sitrep serve --port ${port + 1}`);
  });
});

describe('the program', () => {
  test('every command has examples in its help', () => {
    const commands = [...sitrep(['--help']).stdout.matchAll(/^ {2}(\w+) /gm)]
      .map(([, name]) => name!)
      .filter((name) => name !== 'help');
    expect(commands.length).toBeGreaterThan(7);
    for (const command of commands) {
      const words = command === 'gazetteer' ? [command, 'import'] : [command];
      expect(sitrep([...words, '--help']).stdout).toContain('Examples:');
    }
  });

  test('on an older Node it says one sentence and imports nothing', () => {
    const program = readFileSync(join(root, 'bin/sitrep.js'), 'utf8').replace(/^#!.*\n/, '');
    const old = `Object.defineProperty(process.versions, 'node', { value: '20.11.0' });\n${program.replace('import(', 'throw new Error("imported"); import(')}`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=commonjs', '-e', old], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^sitrep needs Node 22\.13 or newer; this is Node 20\.11\.0\..*\n$/);
  });

  test('ships what it needs', () => {
    const packed = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as { files: { path: string }[] }[] | Record<string, { files: { path: string }[] }>;
    const [first] = Array.isArray(packed) ? packed : Object.values(packed);
    const paths = first!.files.map((entry) => entry.path);
    for (const path of [
      'bin/sitrep.js',
      'dist/cli/main.js',
      'dist/desk/index.html',
      'dist/schema.json',
      'data/gazetteer.bin',
      'NOTICE',
      'LICENSE',
    ])
      expect(paths).toContain(path);
    expect(existsSync(join(root, 'dist/schema.json'))).toBe(true);
  });
});
