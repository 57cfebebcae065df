import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawScene } from '../../eval/footage/scene.ts';

const source = join(import.meta.dirname, '../../src/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'sitrep-cli-footage-'));
const script = `import(${JSON.stringify(source)}).then(({ main }) => main(process.argv.slice(1)))`;
const footage = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script, '--', 'footage', ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const ids: Record<string, string> = {};

beforeAll(async () => {
  const { data, width, height } = await drawScene(31, 320, 240);
  const image = sharp(data, { raw: { width, height, channels: 3 } });
  writeFileSync(join(folder, 'old.jpg'), await image.clone().jpeg().toBuffer());
  writeFileSync(join(folder, 'private.jpg'), await image.clone().negate().jpeg().toBuffer());
  writeFileSync(join(folder, 'new.jpg'), await image.clone().flop().jpeg({ quality: 60 }).toBuffer());
});
afterAll(() => rmSync(folder, { recursive: true }));

const added = (...words: string[]): { id: string } => {
  const { status, stdout } = footage('add', '--json', ...words);
  expect(status).toBe(0);
  return JSON.parse(stdout) as { id: string };
};

test('an older copy is named, and contradicts the time that is claimed', () => {
  ids.old = added('old.jpg', '--source', 'Sample Channel', '--published', '2019-03-02').id;
  ids.new = added('new.jpg', '--claimed-place', 'Kidal', '--claimed-time', '2023-11-14').id;
  const { status, stdout } = footage('match', ids.new);
  expect(status).toBe(0);
  expect(stdout.replace(/\s+/g, ' ')).toMatch(
    new RegExp(
      `contradicts its claim: its copy ${ids.old} was published on 2019-03-02 \\(Sample Channel\\), before 2023-11-14`,
    ),
  );
  expect(stdout).toMatch(new RegExp(`earliest known copy: ${ids.old}`));
  expect(stdout).toMatch(/once mirrored: \d+ of 256 bits differ/);
});

test('what is on record is not added twice', () => {
  expect(footage('add', 'old.jpg', '--source', 'Sample Channel', '--published', '2019-03-02').stdout).toMatch(
    /0 added, 1 on record already/,
  );
});

test('a step is recorded, shown and taken back', () => {
  const step = footage(
    'step',
    ids.new!,
    'verdict',
    'misattributed',
    '--by',
    'A. Desk',
    '--note',
    'published in 2019',
    '--confidence',
    '80-95',
  );
  expect(step.status).toBe(0);
  const [, id] = /^(s[0-9a-f]{12}) {2}verdict: misattributed/.exec(step.stdout) ?? [];
  expect(footage('show', ids.new!).stdout).toMatch(/verdict {4}misattributed, A\. Desk: published in 2019/);
  expect(footage('step', ids.new!, 'undo', id!, '--by', 'A. Desk', '--note', 'another clip').status).toBe(0);
  const shown = JSON.parse(footage('show', ids.new!, '--json').stdout) as {
    dossier: { verdict: unknown; steps: unknown[] };
  };
  expect(shown.dossier.verdict).toBeNull();
  expect(shown.dossier.steps).toHaveLength(2);
});

test.each([
  [['add', 'nowhere.jpg'], /there is no such file/],
  [['add', 'old.jpg', '--claimed-time', 'yesterday'], /--claimed-time "yesterday" is no instant/],
  [['add', 'old.jpg', '--report', 'abcdef'], /There is no report "abcdef"/],
  [['show', 'f000000000000'], /No footage in .* has the id "f000000000000"/],
  [['step', 'ID', 'verdict', 'true', '--by', 'A', '--note', 'b'], /"true" is no verdict/],
  [['step', 'ID', 'geolocated', '--by', 'A', '--note', 'b'], /needs --point/],
  [['step', 'ID', 'weather', '--by', 'A', '--note', 'b', '--confidence', '90-10'], /is no interval/],
] as const)('bad usage is one line and exit code 2: %j', (words, message) => {
  const { status, stderr } = footage(...words.map((word) => (word === 'ID' ? ids.new! : word)));
  expect(status).toBe(2);
  expect(stderr.trim()).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('an erased sighting takes its original and what was derived from it along, and no other', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['-e', script, '--', ...words], { cwd: folder, encoding: 'utf8' });
  run('footage', 'add', 'private.jpg', '--situation', 'erased.db');
  run('footage', 'add', 'old.jpg', '--situation', 'erased.db');
  const media = join(folder, 'erased.db.media');
  const before = readdirSync(media, { recursive: true }) as string[];
  const { status, stdout } = run(
    'erase',
    '#1',
    '--by',
    'Archivist',
    '--reason',
    'asked for',
    '--yes',
    '--situation',
    'erased.db',
  );
  expect([status, stdout]).toEqual([0, expect.stringContaining('1 original of footage')]);
  const after = readdirSync(media, { recursive: true }) as string[];
  const sha256 = createHash('sha256')
    .update(readFileSync(join(folder, 'private.jpg')))
    .digest('hex');
  expect(before.some((name) => name.includes(sha256))).toBe(true);
  expect(after).toEqual(before.filter((name) => !name.includes(sha256)));
  expect(after.length).toBeGreaterThan(1);
});
