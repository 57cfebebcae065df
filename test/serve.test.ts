import { beforeAll, describe, expect, test } from 'vitest';
import { Brief, Happening, SituationDiff, Why } from '../src/record/happening.ts';
import { Harm } from '../src/record/harm.ts';
import { Reading } from '../src/record/reading.ts';
import { applyDiff } from '../src/situation/situation.ts';
import type { Store } from '../src/store/store.ts';
import { handlerOf, sampleStore, writeToken } from './sample-server.ts';

let store: Store;
beforeAll(async () => {
  store = await sampleStore();
});

const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
  handlerOf(store)(
    new Request(`http://127.0.0.1:4600${path}`, { ...init, headers: { host: '127.0.0.1:4600', ...init.headers } }),
  );

describe('the HTTP interface', () => {
  test('gives the brief in the shape of the record', async () => {
    const response = await ask('/api/brief');
    expect(response.status).toBe(200);
    const brief = Brief.parse(await response.json());
    expect(brief.reports).toBe(29);
    expect(brief.control.length).toBeGreaterThan(0);
  });

  test('each line of the brief has a chain behind it that ends in words of a report', async () => {
    const brief = Brief.parse(await (await ask('/api/brief')).json());
    for (const line of [...brief.control, ...brief.established.slice(0, 5)]) {
      const why = Why.parse(await (await ask(`/api/why/${encodeURIComponent(line.id)}`)).json());
      expect(why.told.length).toBeGreaterThan(0);
      const { report, start, end, words } = why.told[0]!;
      const reading = Reading.parse(await (await ask(`/api/reports/${report}`)).json());
      expect(reading.report.text.slice(start, end)).toBe(words);
    }
  });

  test('what was learned later is not told as of an earlier moment', async () => {
    const early = Brief.parse(await (await ask('/api/brief?known=2024-11-28T00:00Z')).json());
    expect(early.reports).toBe(2);
    const happenings = Happening.array().parse(await (await ask('/api/happenings?known=2024-11-28T00:00Z')).json());
    for (const { told } of happenings)
      for (const { published } of told) expect(published! < '2024-11-28T00:00:01Z').toBe(true);
  });

  test('gives the audit view: what the log held by then', async () => {
    const at = async (recorded: string) => Brief.parse(await (await ask(`/api/brief?recorded=${recorded}`)).json());
    expect((await at('2001-01-01')).reports).toBe(0);
    const whole = await at('2100-01-01');
    expect(whole.reports).toBe(29);
    const why = await ask(`/api/why/${encodeURIComponent(whole.established[0]!.id)}?recorded=2001-01-01`);
    expect(why.status).toBe(404);
    expect(await (await ask('/api/control?recorded=2001-01-01')).json()).toEqual([]);
    expect((await ask('/api/happenings?recorded=once')).status).toBe(400);
  });

  test('gives rows in columns, none of them learned later, and totals of harm', async () => {
    const response = await ask('/api/export.csv?known=2024-12-05T12:00Z');
    expect(response.headers.get('content-type')).toContain('text/csv');
    const [head, ...rows] = (await response.text()).trim().split('\r\n');
    expect(head!.startsWith('event_id_cnty,event_date,year,time_precision,disorder_type,event_type')).toBe(true);
    const found = Happening.array().parse(await (await ask('/api/happenings?known=2024-12-05T12:00Z')).json());
    expect(rows).toHaveLength(found.filter(({ background }) => !background).length);
    const { totals, happenings } = Harm.parse(await (await ask('/api/harm?from=2024-11-27')).json());
    for (const { happenings: summed } of totals)
      expect(summed.every((id) => happenings.some((one) => one.id === id))).toBe(true);
    expect((await ask('/api/harm?from=once')).status).toBe(400);
  });

  test('what changed since a moment replays to the brief now', async () => {
    const before = Brief.parse(await (await ask('/api/brief?known=2024-12-05T12:00Z')).json());
    const change = SituationDiff.parse(await (await ask('/api/changes?since=2024-12-05T12:00Z')).json());
    expect(applyDiff(before, change)).toEqual(Brief.parse(await (await ask('/api/brief')).json()));
    expect((await ask('/api/changes?since=yesterday')).status).toBe(400);
    expect((await ask('/api/changes')).status).toBe(400);
  });

  test('names the moments of knowledge before and after one', async () => {
    const known = [...new Set(store.reports({ limit: 100 }).map((report) => report.known))].sort();
    const around = async (at: string) => await (await ask(`/api/moments${at}`)).json();
    expect(await around(`?known=${known[4]}`)).toEqual({ earlier: known[3], later: known[5] });
    expect(await around(`?known=${known.at(-1)}`)).toEqual({ earlier: known.at(-2), later: null });
    expect(await around(`?known=${known[0]}`)).toEqual({ earlier: null, later: known[1] });
    expect(await around('?known=2020-01-01')).toEqual({ earlier: null, later: known[0] });
    expect(await around('')).toEqual({ earlier: known.at(-2), later: null });
  });

  test('a wrong moment is named', async () => {
    const response = await ask('/api/brief?at=yesterday');
    expect(response.status).toBe(400);
    expect(((await response.json()) as { error: string }).error).toContain('"yesterday"');
  });

  test('an unknown id is 404, an unknown path too', async () => {
    expect((await ask('/api/why/h000000000000:o1')).status).toBe(404);
    expect((await ask('/api/reports/ffffffffffff')).status).toBe(404);
    expect((await ask('/nothing')).status).toBe(404);
    expect((await ask('/..%2f..%2fpackage.json')).status).toBe(404);
  });

  test('reads a dropped text without storing it, and stores it when asked', async () => {
    const text = 'Rebels captured the town of Salamiyah on Friday, a resident said.';
    const headers = { 'x-sitrep-token': writeToken };
    const before = store.counts().reports;
    const read = await ask('/api/read?name=note.txt', { method: 'POST', body: text, headers });
    expect(Reading.array().parse(await read.json())[0]!.report.text).toBe(text);
    expect(store.counts().reports).toBe(before);
    const add = () => ask('/api/reports?name=note.txt', { method: 'POST', body: text, headers });
    expect(await (await add()).json()).toEqual({ added: 1, already: 0 });
    expect(await (await add()).json()).toEqual({ added: 0, already: 1 });
    expect(store.counts().reports).toBe(before + 1);
  });

  test('a body without a report says why', async () => {
    const response = await ask('/api/read', { method: 'POST', body: '', headers: { 'x-sitrep-token': writeToken } });
    expect(response.status).toBe(422);
    expect(((await response.json()) as { error: string }).error.length).toBeGreaterThan(10);
  });
});
