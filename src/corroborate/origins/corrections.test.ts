import { describe, expect, it } from 'vitest';
import { readReport } from '../../../test/by-rules.ts';
import { readBytes } from '../../intake.ts';
import { isProblem } from '../../read/read.ts';
import type { Reading } from '../../record/reading.ts';
import { brief, happenings } from '../../situation/situation.ts';
import type { Store } from '../../store/store.ts';
import { openStore } from '../../stores.ts';

interface Item {
  text: string;
  published: string;
  publisher?: string;
  title?: string;
  url?: string;
}

async function read({ text, published, publisher = 'Sample Times', title, url }: Item): Promise<Reading[]> {
  const line = JSON.stringify({ title, text, published, publisher, url });
  const readings: Reading[] = [];
  for await (const item of readBytes(new TextEncoder().encode(`${line}\n`), { name: 'x.ndjson', contentType: null }))
    if (!isProblem(item)) readings.push(readReport(item));
  return readings;
}

/** Each item is added in a call of its own, the last first: arrival must not matter. */
async function told(...items: Item[]): Promise<Store> {
  const store = openStore(':memory:');
  for (const item of [...items].reverse())
    store.addReadings(await read(item), { recorded: '2024-12-20T00:00:00Z', archive: true });
  return store;
}

const now = { at: null, known: null };
const linesOf = (store: Store, known: string | null = null) =>
  happenings(store, { at: null, known }).map(({ line, status }) => `${line}: ${status}`);
const statusOf = (store: Store, what: string, place: string, known: string | null = null) =>
  happenings(store, { at: null, known }).find((one) => one.what === what && one.place?.name === place)?.status ?? null;

const captured = { text: 'Rebels captured the city of Hama on Thursday.', published: '2024-12-05T09:00:00Z' };
const morning = '2024-12-05T10:00:00Z';
const at = '2024-12-05T15:00:00Z';

describe('corrections', () => {
  for (const text of [
    'Correction: an earlier version of this article said that rebels had captured the city of Hama. They have only reached the outskirts.',
    'Rain fell on the hills. An earlier version of this story incorrectly reported that rebels had captured Hama.',
    'We wrongly reported that rebels had captured Hama.',
    'Hama has not been captured, as we reported earlier.',
    'The report that rebels had captured Hama has been withdrawn.',
    'Sample Times has retracted its report that rebels had captured Hama.',
  ]) {
    it(`takes back what its outlet told: ${text.slice(0, 60)}`, async () => {
      const store = await told(captured, { text, published: at });
      expect(statusOf(store, 'seize', 'Hama', morning)).toBe('reported');
      expect(statusOf(store, 'seize', 'Hama')).toBe('retracted');
      const line = happenings(store, now).find(({ what }) => what === 'seize');
      expect(line?.reason).toContain('Sample Times took it back on 2024-12-05T15:00Z');
      expect(brief(store, now).control).toEqual([]);
    });
  }

  it('leaves what other outlets tell on their own, and lets fall what only repeats the outlet', async () => {
    const note = { text: 'We wrongly reported that rebels had captured Hama.', published: at };
    const other = await told(
      captured,
      { ...captured, text: 'Hama was taken by rebels this morning.', publisher: 'Sample Radio' },
      note,
    );
    expect(statusOf(other, 'seize', 'Hama', morning)).toBe('confirmed');
    expect(statusOf(other, 'seize', 'Hama')).toBe('reported');
    const repeat = {
      text: 'Rebels captured the city of Hama, Sample Times reported.',
      published: '2024-12-05T10:00:00Z',
      publisher: 'Sample Radio',
    };
    expect(statusOf(await told(captured, repeat, note), 'seize', 'Hama')).toBe('retracted');
  });

  it('puts a number right and keeps the happening', async () => {
    const first = {
      text: 'A strike on the city of Goma killed 40 people on Thursday.',
      published: '2024-12-05T09:00:00Z',
    };
    const notes = [
      'Correction: an earlier version of this story said that 40 people were killed in a strike on Goma. The correct number is 14.',
      'This story has been corrected to say that 14 people were killed in Goma, not 40.',
    ];
    for (const text of notes) {
      const store = await told(first, { text, published: at });
      const dead = happenings(store, now).filter(({ what }) => what === 'kill');
      expect(dead.map(({ quantity, status }) => [quantity?.best, status])).toEqual([[14, 'reported']]);
      expect(dead[0]!.reason).toContain('corrected the number 40');
      expect(happenings(store, { at: null, known: morning }).find(({ what }) => what === 'kill')?.quantity?.best).toBe(
        40,
      );
    }
  });

  it('puts a place right', async () => {
    const first = { text: 'Air strikes killed six people in Hama on Thursday.', published: '2024-12-05T09:00:00Z' };
    const note = {
      text: 'Correction: Air strikes killed six people in Homs on Thursday, not in Hama as stated in an earlier version of this report.',
      published: at,
    };
    const store = await told(first, note);
    const places = happenings(store, now).map(({ place, status }) => `${place?.name} ${status}`);
    expect(places).toContain('Hama retracted');
    expect(places).toContain('Homs reported');
  });

  it('hears a kill note', async () => {
    for (const note of [
      { text: 'KILL: Rebels capture Hama\n\nEditors: please disregard the story.' },
      { text: 'ADVISORY: Rebels capture Hama\n\nThis story is withdrawn. A substitute will follow.' },
    ])
      expect(statusOf(await told(captured, { ...note, published: at }), 'seize', 'Hama')).toBe('retracted');
  });

  it('takes nothing back that was not the outlet’s, and no correction of somebody else', async () => {
    for (const text of [
      'Correction: an earlier version of this article misspelled the name of the governor of Hama.',
      'Officials initially said that rebels had captured Hama.',
      'Rebels withdrew from Hama, as we reported earlier.',
      'The army said the report of its troops was wrong.',
      'An earlier report by the United Nations said that the town was safe.',
    ]) {
      const store = await told(captured, { text, published: at });
      expect([text, statusOf(store, 'seize', 'Hama')]).toEqual([text, 'reported']);
    }
    const foreign = {
      text: 'We wrongly reported that rebels had captured Hama.',
      published: at,
      publisher: 'Sample Post',
    };
    expect(statusOf(await told(captured, foreign), 'seize', 'Hama')).toBe('reported');
    expect(linesOf(await told({ text: 'We wrongly reported that rebels had captured Hama.', published: at }))).toEqual(
      [],
    );
  });
});

describe('a changed text at one address', () => {
  const url = 'https://example.org/news/hama';
  const old = { ...captured, text: `${captured.text} Shelling killed 12 people in Idlib.`, url };
  const changed = { text: 'Rebels have not entered Hama. Shelling killed 12 people in Idlib.', published: at, url };

  it('retracts what it no longer tells, keeps what it repeats, and leaves the past askable', async () => {
    const store = await told(old, changed);
    const taken = happenings(store, now).find(({ what }) => what === 'seize');
    expect(taken?.status).toBe('retracted');
    expect(taken?.reason).toBe(
      'Sample Times replaced the text that told it on 2024-12-05T15:00Z by one that no longer does',
    );
    expect(statusOf(store, 'kill', 'Idlib')).toBe('reported');
    expect(statusOf(store, 'seize', 'Hama', morning)).toBe('reported');
  });

  it('takes the numbers of the new text', async () => {
    const store = await told(old, { ...changed, text: 'Shelling killed 19 people in Idlib.' });
    expect(happenings(store, now).find(({ what }) => what === 'kill')?.quantity).toMatchObject({ low: 19, best: 19 });
  });

  it('of two texts with one instant, tells the later rewrite only from the next report that says the same', async () => {
    const first = { text: 'The president has left Damascus.', published: morning, url };
    const rewrite = {
      text: 'The president has left Damascus. Rebels captured the city of Homs overnight.',
      published: morning,
      url,
    };
    const alone = await told(first, rewrite);
    expect(statusOf(alone, 'seize', 'Homs')).toBe(null);
    const next = { text: 'Rebels captured the city of Homs.', published: at, publisher: 'Sample Radio' };
    for (const items of [
      [first, rewrite, next],
      [next, rewrite, first],
    ]) {
      const store = await told(...items);
      expect(statusOf(store, 'seize', 'Homs', '2024-12-05T14:00:00Z')).toBe(null);
      expect(statusOf(store, 'seize', 'Homs')).toBe('confirmed');
    }
  });
});
