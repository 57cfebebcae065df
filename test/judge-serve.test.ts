import { beforeEach, describe, expect, test } from 'vitest';
import { Happening, Why } from '../src/record/happening.ts';
import { JudgementOnRecord, QueueItem } from '../src/record/judgement.ts';
import type { Reading } from '../src/record/reading.ts';
import type { Store } from '../src/store/store.ts';
import { openStore } from '../src/stores.ts';
import { handlerOf, sampleReadings, writeToken } from './sample-server.ts';

let readings: Reading[] | null = null;
let store: Store;
beforeEach(async () => {
  readings ??= await sampleReadings();
  store = openStore(':memory:');
  store.addReadings(readings, { recorded: '2024-12-09T00:00:00.000Z', archive: true });
});

const ask = async (
  path: string,
  body?: unknown,
  headers: Record<string, string> = { 'x-sitrep-token': writeToken },
) => {
  const init: RequestInit =
    body === undefined
      ? {}
      : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
  return handlerOf(store)(
    new Request(`http://127.0.0.1:4600/api/${path}`, { ...init, headers: { host: '127.0.0.1:4600', ...init.headers } }),
  );
};
const of = async <T>(schema: { parse(value: unknown): T }, path: string): Promise<T> =>
  schema.parse(await (await ask(path)).json());
const judge = (act: unknown) => ask('judgements', { by: 'A. Editor', reason: 'checked twice', act });
const all = Happening.array();

describe('judgements over HTTP', () => {
  test('confirm a line, show it in why with who and where the log keeps it, and undo it', async () => {
    const claimed = (await of(all, 'happenings')).find(({ status }) => status === 'claimed')!;
    const made = JudgementOnRecord.parse(await (await judge({ do: 'confirm', line: claimed.id })).json());
    const after = (await of(all, 'happenings')).find(({ id }) => id === claimed.id)!;
    expect(after).toMatchObject({
      status: 'confirmed',
      rule: 'judged-confirmed',
      reason: 'A. Editor confirms it: checked twice',
    });
    const why = await of(Why, `why/${claimed.id}`);
    expect(why.judgements).toEqual([made]);
    expect(why.judgements[0]!.entry.seq).toBe(store.counts().entries);
    expect(why.steps).toContainEqual({
      stage: 'judgement',
      rule: 'confirm',
      reason: 'A. Editor confirmed it: checked twice',
    });
    // Nobody had judged before: the past stays as it was.
    const before = (await of(all, 'happenings?known=2024-12-08T23:00Z')).find(({ id }) => id === claimed.id)!;
    expect(before.status).toBe('claimed');
    expect((await judge({ do: 'undo', judgement: made.id })).status).toBe(200);
    expect((await of(all, 'happenings')).find(({ id }) => id === claimed.id)).toEqual(claimed);
    expect(await of(JudgementOnRecord.array(), 'judgements')).toMatchObject([{ undoneBy: expect.any(String) }, {}]);
  });

  test('place a line by the name of the place', async () => {
    const [line] = (await of(all, 'happenings')).filter(({ place }) => place?.name === 'Hama');
    expect((await judge({ do: 'place', of: line!.id, place: 'Tripoli, Lebanon' })).status).toBe(200);
    const placed = (await of(all, 'happenings?place=Tripoli')).find(({ id }) => id === line!.id)!;
    expect(placed.place).toMatchObject({ name: 'Tripoli', country: 'LB' });
    expect((await judge({ do: 'place', of: line!.id, place: 'Nowhere-upon-Nothing' })).status).toBe(400);
  });

  test('refuse a write without the token, a judge without a name, and an id that is not there', async () => {
    const [line] = await of(all, 'happenings');
    const entries = store.counts().entries;
    const body = { by: 'A. Editor', reason: 'checked', act: { do: 'confirm', line: line!.id } };
    expect((await ask('judgements', body, {})).status).toBe(403);
    expect((await ask('judgements', { ...body, by: ' ' })).status).toBe(400);
    const wordless = await judge({ do: 'confirm' });
    expect(wordless.status).toBe(400);
    expect(await wordless.json()).toMatchObject({ error: expect.stringContaining('act.line') });
    const missing = await judge({ do: 'confirm', line: 'hffffffffffff:o1' });
    expect(missing.status).toBe(422);
    expect(await missing.json()).toMatchObject({ error: expect.stringContaining('hffffffffffff:o1') });
    expect(store.counts().entries).toBe(entries);
  });

  test('the queue says why each line waits, and its own acts settle it', async () => {
    const waiting = await of(QueueItem.array(), 'queue');
    expect(waiting.length).toBeGreaterThan(3);
    expect(waiting.map(({ score }) => score)).toEqual(waiting.map(({ score }) => score).sort((a, b) => b - a));
    const first = waiting.find(({ doubt }) => doubt === 'single-origin')!;
    expect(first.settle[0]!.command).toBe(`sitrep judge confirm ${first.id} --by NAME --reason WORDS`);
    expect((await judge(first.settle[0]!.act)).status).toBe(200);
    const left = await of(QueueItem.array(), 'queue');
    expect(left.filter(({ id }) => id === first.id)).toEqual([]);
    expect(await of(QueueItem.array(), 'queue?limit=2')).toHaveLength(2);
  });
});
