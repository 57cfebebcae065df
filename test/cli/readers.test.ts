import { expect, test } from 'vitest';
import { type Done, readAll, type Taken } from '../../src/cli/reading/readers.ts';
import { readText } from '../../src/intake.ts';

const fragile = new URL('./fragile-worker.ts', import.meta.url);
const report = (text: string): Taken => ({
  input: 'sample.tsv',
  bytes: 0,
  item: readText(text, { published: '2024-12-05' }),
});
async function* all(texts: readonly string[]): AsyncGenerator<Taken> {
  for (const [i, text] of texts.entries()) {
    if (i === 5)
      yield {
        input: 'sample.tsv',
        bytes: 0,
        item: { kind: 'problem', input: 'sample.tsv', place: 'line 7', message: 'empty' },
      };
    yield report(text);
  }
}
async function collect(from: AsyncIterable<Done>): Promise<Done[]> {
  const got: Done[] = [];
  for await (const one of from) got.push(one);
  return got;
}
const texts = Array.from(
  { length: 60 },
  (_, i) => `Rebels seized the village of Sample${i} on Thursday, a war monitor said.`,
);

test('threads give the readings that one process gives, in the order of the reports, with problems in their place', async () => {
  const alone = await collect(readAll(all(texts), { threads: 1 }));
  const together = await collect(readAll(all(texts), { threads: 2, direct: 300 }));
  expect(alone.length).toBe(61);
  expect('problem' in alone[5]!).toBe(true);
  expect(together).toEqual(JSON.parse(JSON.stringify(alone)));
});

test('a report over which its thread dies, twice, is left out, and no other', async () => {
  const some = texts.map((text, i) =>
    i === 7 ? 'This ends the thread.' : i === 33 ? 'It throws past every guard.' : text,
  );
  const got = await collect(readAll(all(some), { threads: 2, direct: 0, script: fragile }));
  const unread = got.filter((one) => 'unread' in one);
  expect(unread.map(({ report, unread }) => [report.text, unread])).toEqual([
    ['This ends the thread.', 'it ended its thread'],
    ['It throws past every guard.', 'out of reach'],
  ]);
  expect(got.filter((one) => 'reading' in one).map(({ reading }) => reading.report.text)).toEqual(
    some.filter((_, i) => i !== 7 && i !== 33),
  );
});

test('where no thread can be had, one process reads all', async () => {
  const none = new URL('./no-such-worker.ts', import.meta.url);
  const got = await collect(readAll(all(texts.slice(0, 8)), { threads: 2, direct: 0, script: none }));
  expect(got.filter((one) => 'reading' in one).map(({ reading }) => reading.report.text)).toEqual(texts.slice(0, 8));
});

test('what is slow to come holds nothing back that is read', async () => {
  let open = (): void => {};
  const later = new Promise<void>((done) => {
    open = done;
  });
  async function* slow(): AsyncGenerator<Taken> {
    for (const text of texts.slice(0, 3)) yield report(text);
    await later;
    yield report(texts[3]!);
  }
  const got = readAll(slow(), { threads: 2, direct: 0, script: fragile });
  const first = [await got.next(), await got.next(), await got.next()];
  expect(first.every(({ done }) => done === false)).toBe(true);
  open();
  expect((await collect(got)).length).toBe(1);
});
