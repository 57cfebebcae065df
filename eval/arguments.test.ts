import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { AskedWrongly, readArguments } from './arguments.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitrep-eval-'));
const file = join(folder, 'own.conllu');
writeFileSync(file, '');
afterAll(() => rmSync(folder, { recursive: true }));
const known = ['names', 'parse'];

describe('the words of npm run eval', () => {
  it('runs every task when none is named, and each named one once', () => {
    expect(readArguments([], known)).toMatchObject({ names: known, file: null, errors: 0, raise: false });
    expect(readArguments(['parse', 'parse'], known).names).toEqual(['parse']);
  });

  it('takes one file for one task', () => {
    expect(readArguments(['parse', file, '--errors', '3', '--json'], known)).toMatchObject({
      names: ['parse'],
      file,
      errors: 3,
      json: true,
    });
  });

  it('takes a part of one task, whole or from one report to another', () => {
    expect(readArguments(['parse'], known).part).toBeNull();
    expect(readArguments(['parse', '--part', 'train'], known).part).toEqual({ name: 'train', from: 0, to: null });
    expect(readArguments(['parse', '--part', 'train', '--from', '20', '--to', '40'], known).part).toEqual({
      name: 'train',
      from: 20,
      to: 40,
    });
  });

  it.each([
    ['a word that is neither task nor file', ['parze'], 'neither a task (names, parse) nor a file'],
    ['a file without a task', [file], 'name the one task'],
    ['a file for two tasks', ['names', 'parse', file], 'name the one task'],
    ['two files', ['parse', file, folder], 'one FILE at a time'],
    ['floors raised on a file', ['parse', file, '--raise'], '--raise takes no FILE'],
    ['misses that are no number', ['--errors', 'many'], 'not "many"'],
    ['a part of every task', ['--part', 'train'], 'name the one task'],
    ['a part of a file', ['parse', file, '--part', 'train'], 'no FILE'],
    ['floors raised on a part', ['parse', '--part', 'train', '--raise'], '--raise takes no --part'],
    ['reports of no part', ['parse', '--from', '3'], 'name it'],
    ['a report that is no number', ['parse', '--part', 'train', '--to', 'end'], '--to takes a report counted from 0'],
    ['an option it does not know', ['--lower'], '--lower'],
  ])('refuses %s', (_, argv, message) => {
    expect(() => readArguments(argv, known)).toThrow(AskedWrongly);
    expect(() => readArguments(argv, known)).toThrow(message);
  });
});
