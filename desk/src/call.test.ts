import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { address, get, post } from './call.ts';

describe('an address', () => {
  test('has its own parts in it and the rest in its query; what is null is left out', () => {
    expect(address('/api/meta', {})).toBe('./api/meta');
    expect(address('/api/brief', { at: '2024-12-08', known: null })).toBe('./api/brief?at=2024-12-08');
    expect(address('/api/footage/{id}/pictures/{n}', { id: 'f1', n: 0 })).toBe('./api/footage/f1/pictures/0');
  });

  test('keeps what is written in an id or a query to its place', () => {
    expect(address('/api/why/{id}', { id: '../x?y#z', known: 'a&b=ü' })).toBe(
      './api/why/..%2Fx%3Fy%23z?known=a%26b%3D%C3%BC',
    );
  });
});

test('what the server does not take or answer is no program', () => {
  const never: (() => unknown)[] = [
    // @ts-expect-error: there is no such route.
    () => get('/api/nothing', {}),
    // @ts-expect-error: its query has no such name.
    () => get('/api/brief', { when: '2024-12-08' }),
    // @ts-expect-error: its address needs an id.
    () => get('/api/why/{id}', { known: null }),
    // @ts-expect-error: there is no such act.
    () => post('/api/judgements', {}, { by: 'A. Editor', reason: 'checked', act: { do: 'bless' } }),
    // @ts-expect-error: a speed is a number.
    () => post('/api/replay', {}, { speed: 'fast' }),
    // @ts-expect-error: an engine is text.
    async (): Promise<number> => (await get('/api/meta', {})).engine,
  ];
  expect(never).toHaveLength(6);
});

test('the desk takes nothing but types from the server and the validator, so that neither is in its bundle', () => {
  const folder = import.meta.dirname;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name) || name.endsWith('.test.ts')) continue;
    const values = [...readFileSync(join(folder, name), 'utf8').matchAll(/^import (?!type\b)[^;]*? from '([^']+)';/gm)];
    for (const [line, from] of values)
      expect(from, `${name}: ${line}`).not.toMatch(/^zod|src\/serve\/|src\/record\/wire\//);
  }
});
