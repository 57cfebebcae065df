import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { erase } from '../../src/cli/commands/removal.ts';
import { readBytes } from '../../src/intake.ts';
import { isProblem } from '../../src/read/read.ts';
import type { Reading } from '../../src/record/reading.ts';
import { readReport } from '../../src/sitrep.ts';
import { brief, happenings } from '../../src/situation/situation.ts';
import { wordedPaths } from '../../src/store/erasing/held-words.ts';
import { placesOf } from '../../src/store/erasing/name-places.ts';
import type { Store } from '../../src/store/store.ts';
import { openStore } from '../../src/stores.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitrep-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const archive = { recorded: '2024-12-20T00:00:00.000Z', archive: true };
const later = { by: 'A. Editor', reason: 'asked to', recorded: '2025-01-02T00:00:00.000Z', key };
const now = { at: null, known: null };

async function read(content: string, name = 'x.ndjson'): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const item of readBytes(new TextEncoder().encode(content), { name }))
    if (!isProblem(item)) readings.push(readReport(item));
  return readings;
}
const line = (text: string, more: Record<string, unknown> = {}): string =>
  JSON.stringify({ text, published: '2024-12-06', publisher: 'Sample Wire', ...more });

const CREDITED = [
  line('Rebels said on Friday they had entered Hama.', { title: 'T', byline: 'Annabel Q. Writer' }),
  line('The army shelled Homs on Friday.', { byline: 'By Annabel Q. Writer in Homs' }),
  line('Rebels captured Daraa on Friday.', { cites: ['Annabel Q. Writer'] }),
].join('\n');
const PAGE = `<html><head><meta name="author" content="Annabel Q. Writer"><meta property="article:published_time" content="2024-12-06T10:00:00Z"></head>
<body><article><h1>Town falls</h1><p>Rebels captured the city of Aleppo on Friday after two days of fighting in its suburbs, officials there said.</p>
<p>Shops stayed shut and nobody was seen in the streets of the centre, two residents said by telephone on Friday evening.</p></article></body></html>`;

async function credited(path = ':memory:'): Promise<Store> {
  const store = openStore(path);
  store.addReadings([...(await read(CREDITED)), ...(await read(PAGE, 'x.html'))], archive);
  return store;
}
const erased = (store: Store, name: string) => store.erase(store.planErasure({ name, whole: false }), later);
/** What a store says of itself: two that say the same are the same to who asks. */
const state = (store: Store): string => JSON.stringify([store.digest(), store.verify(), [...store.entries()]]);

describe('reports that name whoever wrote them', () => {
  it('stand with all that they tell, without the name', async () => {
    const store = await credited();
    const before = happenings(store, now).map(({ line }) => line);
    const { kept } = erased(store, 'Annabel Q. Writer');
    expect(kept).toHaveLength(4);
    expect(brief(store, now).reports).toBe(4);
    expect(happenings(store, now).map(({ line }) => line)).toEqual(before);
    expect(JSON.stringify([...store.entries()])).not.toMatch(/Annabel|Writer/);
    expect(store.verify()).toMatchObject({ ok: true, erased: 8 });
  });
});

describe('words of our own', () => {
  it.each(['event', 'report', 'reading', 'statement', 'asserted', 'contested', 'headline', 'unknown', 'sitrep'])(
    'are no name: %s',
    async (word) => {
      const store = await credited();
      expect(store.planErasure({ name: word, whole: false })).toMatchObject({ entries: [], reports: [], redacted: [] });
    },
  );

  it('are told from a report’s by the record’s types: a new field holds words unless it is said to hold ours', () => {
    expect([...wordedPaths()].sort()).toMatchInlineSnapshot(`
      [
        "erasure:by",
        "erasure:reason",
        "footage:footage.claimed.place",
        "footage:footage.copies[].reason",
        "footage:footage.from.input",
        "footage:footage.from.url",
        "footage:footage.problems[]",
        "footage:footage.source",
        "judgement:about[].line",
        "judgement:about[].place.name",
        "judgement:about[].read.agent[]",
        "judgement:about[].read.patient[]",
        "judgement:about[].read.place",
        "judgement:about[].read.speakers[]",
        "judgement:act.party",
        "judgement:act.place.name",
        "judgement:act.source",
        "judgement:by",
        "judgement:reason",
        "reading:reading.entities[].name",
        "reading:reading.entities[].place.name",
        "reading:reading.eventMentions[].agent[].key",
        "reading:reading.eventMentions[].agent[].name",
        "reading:reading.eventMentions[].agent[].own[].word",
        "reading:reading.eventMentions[].agent[].partOf",
        "reading:reading.eventMentions[].beside.name",
        "reading:reading.eventMentions[].clip",
        "reading:reading.eventMentions[].decided[].from",
        "reading:reading.eventMentions[].decided[].to",
        "reading:reading.eventMentions[].lemma",
        "reading:reading.eventMentions[].patient[].key",
        "reading:reading.eventMentions[].patient[].name",
        "reading:reading.eventMentions[].patient[].own[].word",
        "reading:reading.eventMentions[].patient[].partOf",
        "reading:reading.eventMentions[].person",
        "reading:reading.eventMentions[].place[].place.name",
        "reading:reading.eventMentions[].speakers[].key",
        "reading:reading.eventMentions[].speakers[].name",
        "reading:reading.eventMentions[].speakers[].own[].word",
        "reading:reading.eventMentions[].speakers[].partOf",
        "reading:reading.eventMentions[].tally.including[].who",
        "reading:reading.eventMentions[].terms[]",
        "reading:reading.eventMentions[].words",
        "reading:reading.observations[].lemma",
        "reading:reading.observations[].speaker.role",
        "reading:reading.observations[].value",
        "reading:reading.observations[].venue",
        "reading:reading.observations[].where",
        "reading:reading.problems[].reason",
        "report:report.byline",
        "report:report.cites[]",
        "report:report.gaps[].reason",
        "report:report.publisher",
        "report:report.text",
        "report:report.title",
        "report:report.url",
        "step:step.act.name",
        "step:step.act.place",
        "step:step.act.url",
        "step:step.by",
        "step:step.note",
        "withdrawal:by",
        "withdrawal:reason",
      ]
    `);
  });
});

describe('the preview', () => {
  it('tells how often a common word goes, how it is written, and from how many reports', async () => {
    const path = join(folder, 'preview.db');
    (await credited(path)).close();
    const said: string[] = [];
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((words) => said.push(String(words)) > 0);
    erase(['said'], { situation: path, by: 'A. Editor', reason: 'asked to' });
    erase(['said'], { situation: path, by: 'A. Editor', reason: 'asked to', json: true });
    write.mockRestore();
    expect(said[0]).toMatch(/^would erase 4 entries of 2 reports, 2 kept without the name \(3 places\)\n$/);
    expect(said[1]).toBe('  as it is written: "said" 3\n');
    expect(said.slice(2, 4).every((one) => /^ {2}[0-9a-f]{12} .*, [12] places?: /.test(one))).toBe(true);
    expect(JSON.parse(said.at(-1) ?? '')).toMatchObject({
      erased: false,
      forms: [{ words: 'said', count: 3 }],
      redacted: [{ places: expect.any(Number) }, { places: expect.any(Number) }],
      staying: [],
    });
  });
});

describe('what persons decided', () => {
  it('of a report stands after a name went from it', async () => {
    const store = await credited();
    const [homs] = store.search('Homs');
    store.withdraw(
      { report: homs!.id, by: 'B. Editor', reason: 'not stood up', undo: false },
      { recorded: '2024-12-21T00:00:00Z' },
    );
    const hama = happenings(store, now).find(({ place }) => place?.name === 'Daraa');
    store.judge(
      { by: 'B. Editor', reason: 'seen', act: { do: 'dispute', line: hama?.id ?? '' } },
      { recorded: '2024-12-22T00:00:00Z' },
    );
    const before = happenings(store, now);
    expect(before.map(({ status }) => status)).toEqual(expect.arrayContaining(['retracted', 'disputed']));
    erased(store, 'Annabel Q. Writer');
    expect(happenings(store, now).map(({ id, status }) => [id, status])).toEqual(
      before.map(({ id, status }) => [id, status]),
    );
  });

  it('to take a report back stands without the name of who did, and undone it stays undone', async () => {
    for (const undone of [false, true]) {
      const store = await credited();
      const { id } = store.search('Homs')[0]!;
      const withdraw = (by: string, day: number, undo: boolean) =>
        store.withdraw(
          { report: id, by, reason: 'no reporter was there', undo },
          { recorded: `2024-12-2${day}T00:00:00Z` },
        );
      withdraw('Quirin Zabel', 1, false);
      if (undone) withdraw('B. Editor', 2, true);
      const before = happenings(store, now).map(({ status }) => status);
      erased(store, 'Quirin Zabel');
      expect(happenings(store, now).map(({ status }) => status)).toEqual(before);
      expect(before.includes('retracted')).toBe(!undone);
      expect(JSON.stringify([...store.entries()])).not.toContain('Zabel');
      expect(store.verify().ok).toBe(true);
    }
  });

  it('to erase stays under its own name, and that is told', async () => {
    const path = join(folder, 'tombstone.db');
    const store = await credited(path);
    const { tombstone } = store.erase(store.planErasure({ name: 'Annabel Q. Writer', whole: false }), {
      ...later,
      by: 'Quirin Zabel',
    });
    const { id } = store.search('Homs')[0]!;
    store.withdraw(
      { report: id, by: 'Quirin Zabel', reason: 'not stood up', undo: false },
      { recorded: '2025-01-03T00:00:00Z' },
    );
    const plan = store.planErasure({ name: 'Quirin Zabel', whole: false });
    expect(plan).toMatchObject({ staying: [tombstone.seq], entries: [{ kind: 'withdrawal' }] });
    store.erase(plan, { ...later, recorded: '2025-01-04T00:00:00Z' });
    expect(store.verify()).toMatchObject({ ok: true });
    store.close();
  });
});

describe('an erasure that cannot be whole', () => {
  for (const path of [':memory:', join(folder, 'whole.db')]) {
    it(`changes nothing, in ${path === ':memory:' ? 'memory' : 'SQLite'}`, async () => {
      const store = await credited(path);
      const before = state(store);
      const plan = store.planErasure({ name: 'Annabel Q. Writer', whole: false });
      const [first, ...others] = plan.replacing;
      expect(() => store.erase({ ...plan, replacing: others }, later)).toThrow(
        /could not be kept .* nothing was erased/,
      );
      expect(() => store.erase({ ...plan, replacing: [first!] }, later)).toThrow(/could not be kept/);
      expect(() => store.erase(plan, { ...later, key: 'no key' })).toThrow();
      expect(state(store)).toBe(before);
      expect(store.addReadings(await read(CREDITED), archive)).toMatchObject({ unchanged: 3, problems: [] });

      store.addReadings(await read(line('Annabel Q. Writer was seen in Homs.')), archive);
      expect(() => store.erase(plan, later)).toThrow(/has grown since .* nothing was erased/);
      expect(erased(store, 'Annabel Q. Writer').kept).toHaveLength(5);
      expect(JSON.stringify([...store.entries()])).not.toMatch(/Annabel/);
      store.close();
    });
  }
});

describe('where a name stands', () => {
  const parts = ['ann', 'lee'];
  it.each([
    ['Ann Lee and ANN-LEE', ['Ann Lee', 'ANN-LEE']],
    ['Ms Lee, ann lee', ['Lee', 'ann lee']],
    ['annlee@example.org', ['annlee']],
    ['Àñń\u200b Lee', ['Àñń\u200b Lee']],
    ['https://example.org/ann%20lee/lee?a=%41nn+Lee', ['ann%20lee', 'lee', '%41nn+Lee']],
    ['https://example.org/100%/%zz/a%C3%B1n_l%C3%A9e', ['a%C3%B1n_l%C3%A9e']],
    ['the lee side, Annabel Leech, an annual fee', []],
  ])('%s', (words, expected) => {
    expect(placesOf(words, parts).map(({ start, end }) => words.slice(start, end))).toEqual(expected);
  });
});
