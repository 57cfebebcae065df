import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Brief, Happening, Why } from '../../src/record/happening.ts';
import { JudgementOnRecord, QueueItem } from '../../src/record/judgement.ts';
import { openStore } from '../../src/stores.ts';
import { readingOf, sampleTale, unsure } from '../property/readings.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'sitrep-unsure-'));
const fresh = join(folder, 'fresh.db');
const situation = join(folder, 'situation.db');
/** More than the brief shows of a section. */
const MANY = 64;

const run = `import(${JSON.stringify(join(root, 'src/cli/main.ts'))}).then((m) => m.main(process.argv.slice(1)))`;
const sitrep = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-e', run, '--', ...words, '--situation', situation],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
};
const by = ['--by', 'A. Editor', '--reason', 'the words say so'];
const seen = (...words: string[]): Brief => Brief.parse(JSON.parse(sitrep('brief', '--json', ...words).stdout));

beforeAll(() => {
  const store = openStore(fresh);
  const sure = readingOf({ ...sampleTale, place: 'Homs', published: sampleTale.published + 3_600_000 });
  const maybe = Array.from({ length: MANY }, (_, i) =>
    unsure(readingOf({ ...sampleTale, what: 'kill', killed: i + 1 }), 0.43),
  );
  store.addReadings([sure, ...maybe], { recorded: '2024-12-09T00:00:00.000Z', archive: true });
  store.close();
});
beforeEach(() => copyFileSync(fresh, situation));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what may be misread, on the command line', () => {
  test('stands last in the brief: the sentence first, then what it was read as; how many there are', () => {
    const { stdout } = sitrep('brief');
    expect(stdout).toContain('Known (1)\n  reported   Rebels seize Homs');
    const [, section = ''] = stdout.split('Unsure: read the words ');
    expect(section).toMatch(
      /^\(12 of 64\)\n {2}unsure {5}“rebels killed people in Hama, killing \d+ people\.” h\S+ · Sample Times, 2024-12-05T12:00:00Z\n +read as ".*", right with a probability of 0\.43;\s+reported\n/,
    );
    expect(section).toContain('more with --all');
    const all = sitrep('brief', '--all').stdout;
    expect(all).toContain('Unsure: read the words (64)');
    expect(all.match(/^ {2}unsure /gm)).toHaveLength(MANY);
  });

  test('is counted in JSON and Markdown, and told whole where all is asked for', () => {
    const some = seen();
    expect(some.unsure).toHaveLength(60);
    expect(some.counts).toMatchObject({ control: 1, established: 1, unsure: MANY });
    expect(some.unsure.every(({ sure, p }) => !sure && p === 0.43)).toBe(true);
    const every = seen('--all');
    expect(every.unsure).toHaveLength(MANY);
    expect(every.counts).toEqual(some.counts);
    const markdown = sitrep('brief', '--markdown').stdout;
    expect(markdown).toContain('## Unsure: read the words (60 of 64)\n\n- **unsure** “rebels killed people in Hama');
    expect(markdown).toContain('## Known\n');
  });

  test('is marked among the happenings, and why says how to accept it', () => {
    const lines = sitrep('happenings').stdout.trim().split('\n');
    expect(lines.filter((line) => line.startsWith('unsure '))).toHaveLength(MANY);
    expect(lines.filter((line) => line.startsWith('reported '))).toHaveLength(1);
    const { id } = seen().unsure[0]!;
    const why = sitrep('why', id).stdout.replace(/\s+/g, ' ');
    expect(why).toContain('right with a probability of 0.43: too little');
    expect(why).toContain(`sitrep judge accept ${id} --by NAME --reason WORDS`);
    expect(Why.parse(JSON.parse(sitrep('why', id, '--json').stdout))).toMatchObject({ id, p: 0.43, sure: false });
  });

  test('is accepted by a named person, known so from then on, and undone again', () => {
    const line = seen().unsure[0]!;
    const { status, stdout } = sitrep('judge', 'accept', line.id, ...by);
    expect(status).toBe(0);
    expect(stdout).toContain('A. Editor accepted it as read rightly');
    const after = seen();
    expect(after.established.map(({ id }) => id)).toContain(line.id);
    expect(after.counts.unsure).toBe(MANY - 1);
    expect(seen('--known', '2024-12-31').counts.unsure).toBe(MANY);
    const told = Happening.array().parse(JSON.parse(sitrep('happenings', '--json').stdout));
    expect(told.find(({ id }) => id === line.id)).toMatchObject({ sure: true, p: 0.43, status: line.status });
    const [made] = JudgementOnRecord.array().parse(JSON.parse(sitrep('judge', 'list', '--json').stdout));
    expect(made).toMatchObject({ by: 'A. Editor', act: { do: 'accept', line: line.id }, about: [{ read: {} }] });
    expect(sitrep('judge', 'undo', made!.id, ...by).status).toBe(0);
    expect(seen().counts.unsure).toBe(MANY);
    expect(sitrep('verify').status).toBe(0);
  });

  test('is accepted once: what is sure is refused with exit 2 and the reason', () => {
    const [sure] = seen().established;
    expect(sitrep('judge', 'accept', sure!.id, ...by)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`${sure!.id} is sure already ("Rebels seize Homs")`),
    });
    expect(sitrep('judge', 'accept', 'hffffffffffff:o1', ...by)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('hffffffffffff:o1'),
    });
    expect(sitrep('judge', 'list').stdout).toContain('No judgements');
  });

  test('waits in the queue with the command that accepts it', () => {
    const queue = QueueItem.array().parse(JSON.parse(sitrep('judge', 'queue', '--json').stdout));
    const waiting = queue.find(({ doubt }) => doubt === 'unsure')!;
    expect(waiting).toMatchObject({
      text: expect.stringMatching(/^rebels killed people in Hama/),
      settle: [{ command: `sitrep judge accept ${waiting.id} --by NAME --reason WORDS` }],
    });
    expect(sitrep('judge', 'accept', waiting.id, ...by).status).toBe(0);
  });
});
