import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ControlInterval, Happening } from '../../src/record/happening.ts';
import { JudgementOnRecord, QueueItem } from '../../src/record/judgement.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'sitrep-judge-'));
const fresh = join(folder, 'fresh.db');
const situation = join(folder, 'situation.db');

/** Node runs the sources as they are: the built package is tested elsewhere. */
const run = `import(${JSON.stringify(join(root, 'src/cli/main.ts'))}).then((m) => m.main(process.argv.slice(1)))`;
const sitrep = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', run, '--', ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const of = ['--situation', situation];
const by = ['--by', 'A. Editor', '--reason', 'seen on two maps'];
const judge = (...words: string[]) => sitrep('judge', ...words, ...by, ...of);
const happenings = (...words: string[]): Happening[] =>
  Happening.array().parse(JSON.parse(sitrep('happenings', '--json', ...words, ...of).stdout));

beforeAll(() => {
  expect(sitrep('add', '--archive', join(root, 'examples/syria-2024'), '--situation', fresh).status).toBe(0);
}, 60_000);
beforeEach(() => copyFileSync(fresh, situation));
afterAll(() => rmSync(folder, { recursive: true }));

describe('sitrep judge', () => {
  test('confirms a claim with a name and a reason; list, why and undo know it', () => {
    const [claim] = happenings().filter(({ status }) => status === 'claimed');
    const { status, stdout } = judge('confirm', claim!.id);
    expect(status).toBe(0);
    expect(stdout).toContain(`confirmed, A. Editor confirms it: seen on two maps · ${claim!.id}`);
    const [made] = JudgementOnRecord.array().parse(JSON.parse(sitrep('judge', 'list', '--json', ...of).stdout));
    expect(made).toMatchObject({
      by: 'A. Editor',
      reason: 'seen on two maps',
      act: { do: 'confirm', line: claim!.id },
    });
    const why = sitrep('why', claim!.id, ...of).stdout;
    expect(why).toContain(`judged A. Editor confirmed it: seen on two maps  log entry ${made!.entry.seq}`);
    expect(why).toContain('grades item 1, confirmed by other sources');
    expect(happenings('--known', '2024-12-09').find(({ id }) => id === claim!.id)?.status).toBe('claimed');
    expect(judge('undo', made!.id).status).toBe(0);
    expect(happenings().find(({ id }) => id === claim!.id)).toEqual(claim);
    expect(sitrep('judge', 'list', ...of).stdout).toContain('[undone by');
    const digest = sitrep('rebuild', ...of).stdout;
    expect(digest).toMatch(/^digest [0-9a-f]{64}, as before$/m);
    expect(sitrep('verify', ...of).status).toBe(0);
  });

  test('merges, tells apart again by undoing, splits, and keeps the former ids as addresses', () => {
    const all = happenings();
    const [one, other] = all.filter(({ place, sure, told }) => sure && place !== null && told.length > 0);
    expect(judge('merge', one!.id, other!.id).status).toBe(0);
    const merged = happenings();
    expect(merged).toHaveLength(all.length - 1);
    const [united] = merged.filter(
      ({ id, formerly }) => [id, ...formerly].includes(one!.id) && [id, ...formerly].includes(other!.id),
    );
    expect(united!.told.length).toBe(one!.told.length + other!.told.length);
    expect(sitrep('why', other!.id, ...of).status).toBe(0);
    expect(judge('split', united!.id, ...other!.told.map(({ observation }) => observation)).status).toBe(0);
    expect(happenings()).toHaveLength(all.length);
  });

  test('sets a place, and who holds what follows', () => {
    const held = (place: string): ControlInterval[] =>
      ControlInterval.array().parse(JSON.parse(sitrep('control', '--place', place, '--json', ...of).stdout));
    const taken = happenings().find(
      ({ what, patient, place, sure }) => sure && what === 'seize' && patient[0]?.name === place?.name,
    )!;
    const stands = (place: string): boolean => held(place).some((interval) => interval.happenings.includes(taken.id));
    expect(stands(taken.place!.name)).toBe(true);
    expect(judge('place', taken.id, 'Goma').status).toBe(0);
    expect(stands('Goma')).toBe(true);
    expect(stands(taken.place!.name)).toBe(false);
    expect(happenings().find(({ id }) => id === taken.id)).toMatchObject({ patient: [{ name: 'Goma' }] });
  });

  test('refuses with exit 2 and help: an unknown id, a grade that is none, no name, a side that is none', () => {
    const [line] = happenings();
    const slip = `${line!.id.slice(0, -1)}99`;
    const unknown = judge('confirm', slip);
    expect(unknown).toMatchObject({ status: 2, stderr: expect.stringContaining(`is it ${line!.id}`) });
    expect(judge('grade', 'Sample Wire', 'Z')).toMatchObject({ status: 2, stderr: expect.stringContaining('A-F') });
    expect(sitrep('judge', 'confirm', line!.id, '--reason', 'x', ...of)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--by'),
    });
    expect(judge('side', 'the army', 'west')).toMatchObject({ status: 2, stderr: expect.stringContaining('state:RU') });
    expect(judge('place', line!.id, 'Nowhere-upon-Nothing').status).toBe(2);
    expect(sitrep('judge', 'list', ...of).stdout).toContain('No judgements');
  });

  test('the queue prints commands that work', () => {
    const queue = QueueItem.array().parse(JSON.parse(sitrep('judge', 'queue', '--json', ...of).stdout));
    const [first] = queue;
    const words = first!.settle[0]!.command.replace(/^sitrep judge /, '')
      .replace(/ --by .*/, '')
      .split(' ');
    expect(judge(...words).status).toBe(0);
    expect(sitrep('judge', 'queue', ...of).stdout).not.toContain(first!.settle[0]!.command);
  });
});
