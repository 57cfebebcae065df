import { describe, expect, it } from 'vitest';
import { places, readingOf, sampleTale, type Tale, withMentions } from '../../../test/property/readings.ts';
import type { Place } from '../../record/entity.ts';
import type { Brief, Happening } from '../../record/happening.ts';
import type { Reading } from '../../record/reading.ts';
import type { Store } from '../../store/store.ts';
import { openStore } from '../../stores.ts';
import { brief, changes, control, exportText, happenings, queue, why } from '../situation.ts';

const at = (day: number, hour = 12): number => Date.UTC(2024, 11, day, hour);
const tell = (changes: Partial<Tale>): Reading => readingOf({ ...sampleTale, what: 'enter', ...changes });
const all = { at: null, known: null };

function told(...readings: Reading[]): Store {
  const store = openStore(':memory:');
  store.addReadings(readings, { recorded: '2024-12-31T00:00:00.000Z', archive: true });
  return store;
}
const one = (store: Store, what: string, asOf = all as { at: string | null; known: string | null }): Happening => {
  const found = happenings(store, asOf).filter((happening) => happening.what === what);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const open = ({ claimed, disputed, unknown }: Brief): string[] =>
  [...claimed, ...disputed, ...unknown].map(({ text }) => text);

/** Rebels come in, the army denies it, and by evening both a monitor and a paper tell that they hold the town. */
const entered = tell({ publisher: 'Sample Post', published: at(5, 9) });
const denied = tell({
  publisher: 'Sample Post',
  published: at(5, 10),
  speaker: 'the Syrian army',
  polarity: 'negative',
});
const claimed = tell({ publisher: 'Sample Post', published: at(5, 9), speaker: 'the rebels' });
const takenBy = (agent: string, day = 5, hour = 18): Reading[] => [
  tell({ what: 'seize', agent, publisher: 'Sample Radio', published: at(day, hour), filler: 1 }),
  tell({ what: 'seize', agent, publisher: 'Sample Daily', published: at(day, hour + 1), filler: 4 }),
];
const before = { at: null, known: '2024-12-05T12:00:00Z' };

describe('a move on a place', () => {
  it('that was disputed is superseded once the same side holds it, and says what overtook it', () => {
    const store = told(entered, denied, ...takenBy('rebels'));
    expect(control(store, all)[0]).toMatchObject({ holder: { name: 'rebels' }, status: 'confirmed' });
    const found = one(store, 'enter');
    expect(found).toMatchObject({ status: 'superseded', rule: 'overtaken-holding' });
    expect(found.reason).toBe(
      'overtaken: rebels hold Hama by 5 December 2024, confirmed by Sample Radio, Sample Daily; before that disputed: denied by Syrian army',
    );
  });

  it('leaves the brief, stays in what is asked for by name, and stands as it stood as of before', () => {
    const store = told(entered, denied, ...takenBy('rebels'));
    const { id } = one(store, 'enter');
    expect(open(brief(store, all))).toEqual([]);
    expect(open(brief(store, before))).toEqual(['Rebels enter Hama']);
    expect(one(store, 'enter', before)).toMatchObject({ status: 'disputed', rule: 'denied-by-a-party' });
    expect(why(store, id, before)).toMatchObject({ status: 'disputed' });
    const chain = why(store, id, all)!;
    expect(chain).toMatchObject({ status: 'superseded', rule: 'overtaken-holding', grades: { proposed: '6' } });
    expect(chain.rule_text).toContain('later confirmed holding');
    expect(chain.steps.map(({ rule }) => rule).slice(-2)).toEqual(['denied-by-a-party', 'overtaken-holding']);
    const rows = [...exportText(store, all, {}, 'jsonl')].map((row) => JSON.parse(row));
    expect(rows.find((row) => row.id === id)).toMatchObject({ status: 'superseded' });
    expect(changes(store, before.known, all).removed.find((line) => line.id === id)?.now).toContain('now superseded: ');
    expect(queue(store, all).filter((row) => row.id === id && row.doubt === 'disputed')).toEqual([]);
    expect(queue(store, before).filter((row) => row.id === id && row.doubt === 'disputed')).toHaveLength(1);
  });

  it('that was only claimed is overtaken by a reported holding, a disputed one is not', () => {
    const [once] = takenBy('rebels');
    expect(one(told(claimed, once!), 'enter')).toMatchObject({ status: 'superseded', rule: 'overtaken-holding' });
    expect(one(told(entered, denied, once!), 'enter')).toMatchObject({ status: 'disputed' });
  });

  it('is never overtaken by the other side, nor by its own side once the other held the place in between', () => {
    expect(one(told(claimed, ...takenBy('the Syrian army')), 'enter').status).toBe('claimed');
    const later = told(claimed, ...takenBy('the Syrian army', 7), ...takenBy('rebels', 9));
    expect(control(later, all)[0]).toMatchObject({ holder: { name: 'rebels' } });
    expect(one(later, 'enter').status).toBe('claimed');
  });

  it('that is denied again afterwards stays disputed, and so does one that comes after the holding or long before it', () => {
    const again = { publisher: 'Sample Wire', speaker: 'the Syrian army', polarity: 'negative' } as const;
    expect(one(told(entered, ...takenBy('rebels'), tell({ ...again, published: at(6, 9) })), 'enter').status).toBe(
      'disputed',
    );
    const after = [tell({ published: at(9, 9) }), tell({ ...again, published: at(9, 10) })];
    expect(one(told(...after, ...takenBy('rebels')), 'enter').status).toBe('disputed');
    expect(one(told(claimed, ...takenBy('rebels', 25)), 'enter').status).toBe('claimed');
  });

  it('that comes to a place held by the same side already is no way to that holding', () => {
    const again = tell({ published: at(7, 9), speaker: 'the rebels' });
    const store = told(...takenBy('rebels', 3), again, ...takenBy('rebels', 9));
    expect(control(store, all)[0]).toMatchObject({ from: '2024-12-03', status: 'confirmed' });
    expect(one(store, 'enter').status).toBe('claimed');
    // Nor on one day, where the holding was told before anybody claimed to come in.
    expect(one(told(claimed, ...takenBy('rebels', 5, 6)), 'enter').status).toBe('claimed');
  });

  it('of another place is another matter', () => {
    expect(one(told(tell({ place: 'Homs', speaker: 'the rebels' }), ...takenBy('rebels')), 'enter').status).toBe(
      'claimed',
    );
  });

  it('is overtaken for who leaves by a holding of who does not', () => {
    const out = { what: 'withdraw', agent: 'the Syrian army', publisher: 'Sample Post', published: at(4, 9) };
    const left = [
      tell(out),
      tell({ ...out, publisher: 'Sample Wire', speaker: 'the Syrian army', polarity: 'negative' }),
    ];
    expect(one(told(...left), 'withdraw').status).toBe('disputed');
    expect(one(told(...left, ...takenBy('rebels')), 'withdraw')).toMatchObject({ status: 'superseded' });
    expect(one(told(...left, ...takenBy('the Syrian army')), 'withdraw').status).toBe('disputed');
  });

  it('that a person judged stays as she judged it', () => {
    const store = told(claimed, ...takenBy('rebels'));
    const { id } = one(store, 'enter');
    store.judge(
      { by: 'Ada Sample', reason: 'called the town hall', act: { do: 'dispute', line: id } },
      { recorded: '2024-12-31T01:00:00.000Z' },
    );
    expect(one(store, 'enter')).toMatchObject({ status: 'disputed', rule: 'judged-disputed' });
  });
});

const country = (name: string, code: string): Place => ({
  name,
  lat: null,
  lon: null,
  country: code,
  feature: 'country',
  source: `iso3166:${code}`,
});

/** A tale of a person's move, told in the words of a tale of rebels: only what is read from them matters here. */
function moved(what: 'leave' | 'arrive', place: Place, tale: Partial<Tale>): Reading {
  const reading = tell({ agent: 'John Sample', ...tale });
  return withMentions({
    ...reading,
    entities: reading.entities.map((entity) =>
      entity.id === 'e1'
        ? { ...entity, kind: 'person' }
        : entity.id === 'e2'
          ? { ...entity, name: place.name, place }
          : entity,
    ),
    mentions: reading.mentions.map((mention) => (mention.entity === 'e1' ? { ...mention, form: 'name' } : mention)),
    observations: reading.observations.map((one) =>
      one.kind === 'event' ? { ...one, what, lemma: what, patient: [] } : one,
    ),
  });
}

/** Where John Sample is, nobody knows. */
function missing(tale: Partial<Tale>): Reading {
  const reading = moved('leave', syria, tale);
  return withMentions({
    ...reading,
    observations: reading.observations.flatMap((one) =>
      one.kind !== 'event'
        ? []
        : [
            {
              id: one.id,
              kind: 'state' as const,
              what: 'whereabouts' as const,
              subject: one.agent[0]!,
              object: null,
              value: 'unknown',
              time: one.time,
              span: one.span,
              certainty: one.certainty,
              polarity: one.polarity,
              background: false,
              said: null,
              rule: 'made',
            },
          ],
    ),
  });
}
const syria = country('Syria', 'SY');
const russia = country('Russia', 'RU');

describe('where a person is', () => {
  const gone = moved('leave', syria, { published: at(7, 9), speaker: 'the Syrian government', polarity: 'negative' });
  const there = (place: Place, tale: Partial<Tale> = {}): Reading =>
    moved('arrive', place, { publisher: 'Sample Radio', published: at(8, 18), ...tale });

  it('supersedes a departure that was denied, when it is elsewhere', () => {
    const store = told(gone, there(russia));
    expect(one(store, 'leave', { at: null, known: '2024-12-08T10:00:00Z' }).status).toBe('denied');
    const found = one(store, 'leave');
    expect(found).toMatchObject({ status: 'superseded', rule: 'overtaken-whereabouts' });
    expect(found.reason).toMatch(
      /^overtaken: John Sample arrives in Russia \(by 8 December 2024\), reported by Sample Radio; before that denied: /,
    );
    expect(open(brief(store, all))).toEqual([]);
    expect(open(brief(store, { at: null, known: '2024-12-08T10:00:00Z' }))).toEqual(['John Sample leaves Syria']);
  });

  it('supersedes nothing inside the place that was left, before it, on a claim, long after, or of somebody else', () => {
    const status = (reading: Reading): string => one(told(gone, reading), 'leave').status;
    expect(status(there(places.Aleppo!))).toBe('denied');
    expect(status(there(russia, { published: at(5) }))).toBe('denied');
    expect(status(there(russia, { speaker: 'John Sample' }))).toBe('denied');
    expect(status(there(russia, { published: at(30) }))).toBe('denied');
    expect(status(there(russia, { agent: 'Mary Sample' }))).toBe('denied');
    expect(status(there(russia))).toBe('superseded');
  });

  it('supersedes a claimed departure by what is told afterwards only', () => {
    const claim = { speaker: 'John Sample', publisher: 'Sample Post' };
    expect(one(told(moved('leave', syria, { ...claim, published: at(8, 9) }), there(russia)), 'leave').status).toBe(
      'superseded',
    );
    expect(one(told(moved('leave', syria, { ...claim, published: at(8, 20) }), there(russia)), 'leave').status).toBe(
      'claimed',
    );
  });

  it('first back inside the place that was left, settles nothing by a journey afterwards', () => {
    const store = told(gone, there(places.Aleppo!), there(russia, { published: at(12), publisher: 'Sample Daily' }));
    expect(one(store, 'leave').status).toBe('denied');
  });

  it('supersedes that nobody knows where he is', () => {
    const lost = missing({ published: at(7, 12), publisher: 'Sample Post' });
    const id = `${lost.report.id.slice(0, 12)}:o1`;
    const store = told(lost, there(russia));
    expect(why(store, id, { at: null, known: '2024-12-08T10:00:00Z' })).toMatchObject({ status: 'unknown' });
    expect(open(brief(store, { at: null, known: '2024-12-08T10:00:00Z' }))).toEqual([
      'Whereabouts of John Sample unknown',
    ]);
    expect(why(store, id, all)).toMatchObject({ status: 'superseded', rule: 'overtaken-whereabouts' });
    expect(open(brief(store, all))).toEqual([]);
    const later = told(missing({ published: at(9), publisher: 'Sample Post' }), there(russia));
    expect(open(brief(later, all))).toEqual(['Whereabouts of John Sample unknown']);
    const evening = told(missing({ published: at(8, 22), publisher: 'Sample Post' }), there(russia));
    expect(open(brief(evening, all))).toEqual(['Whereabouts of John Sample unknown']);
  });
});
