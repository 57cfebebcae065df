import { expect, test } from 'vitest';
import { startEngine } from './engine.ts';

test('a taken block is zero, whatever stood there before', () => {
  const engine = startEngine(1 << 20);
  const mark = engine.mark();
  for (const block of [engine.take(64), engine.room(4096)]) engine.f32().fill(7, block >> 2, (block >> 2) + 16);
  engine.release(mark);
  const again = engine.take(8192) >> 2;
  expect(
    engine
      .f32()
      .subarray(again, again + 2048)
      .every((value) => value === 0),
  ).toBe(true);
});

test('memory grows when a block does not fit, and keeps what it held', () => {
  const engine = startEngine(1 << 16);
  const kept = engine.take(16) >> 2;
  engine.f32()[kept] = 3;
  const large = engine.take(1 << 20) >> 2;
  expect(engine.f32()[kept]).toBe(3);
  expect(engine.f32()[large + (1 << 18) - 1]).toBe(0);
});
