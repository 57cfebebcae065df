import { beforeEach, describe, expect, test } from 'vitest';
import { Brief, Why } from '../src/record/happening.ts';
import { JudgementOnRecord } from '../src/record/judgement.ts';
import type { Store } from '../src/store/store.ts';
import { openStore } from '../src/stores.ts';
import { readingOf, sampleTale, unsure } from './property/readings.ts';
import { handlerOf, writeToken } from './sample-server.ts';

/** More than a brief shows of a section. */
const MANY = 65;
let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
  const maybe = Array.from({ length: MANY }, (_, i) =>
    unsure(readingOf({ ...sampleTale, what: 'kill', killed: i + 1 }), 0.43),
  );
  store.addReadings([readingOf({ ...sampleTale, place: 'Homs' }), ...maybe], {
    recorded: '2024-12-09T00:00:00.000Z',
    archive: true,
  });
});

const ask = (path: string, body?: unknown) =>
  handlerOf(store)(
    new Request(`http://127.0.0.1:4600/api/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: { host: '127.0.0.1:4600', 'content-type': 'application/json', 'x-sitrep-token': writeToken },
    }),
  );
const brief = async (query = ''): Promise<Brief> => Brief.parse(await (await ask(`brief${query}`)).json());
const judge = (act: unknown) => ask('judgements', { by: 'A. Editor', reason: 'the words say so', act });

describe('what may be misread, over HTTP', () => {
  test('is counted, and told whole where all is asked for', async () => {
    const some = await brief();
    expect(some.unsure).toHaveLength(60);
    expect(some.counts.unsure).toBe(MANY);
    expect((await brief('?all=yes')).unsure).toHaveLength(MANY);
    expect((await ask('brief?all=perhaps')).status).toBe(400);
  });

  test('is accepted once, by name and reason; what is sure is refused', async () => {
    const [line] = (await brief()).unsure;
    const made = JudgementOnRecord.parse(await (await judge({ do: 'accept', line: line!.id })).json());
    expect((await brief()).established.map(({ id }) => id)).toContain(line!.id);
    expect((await brief('?known=2024-12-08')).established.map(({ id }) => id)).not.toContain(line!.id);
    const why = Why.parse(await (await ask(`why/${line!.id}`)).json());
    expect(why).toMatchObject({ sure: true, p: 0.43, judgements: [{ id: made.id }] });
    const again = await judge({ do: 'accept', line: line!.id });
    expect(again.status).toBe(422);
    expect(await again.json()).toMatchObject({ error: expect.stringContaining('sure already') });
    expect((await judge({ do: 'accept' })).status).toBe(400);
  });
});
