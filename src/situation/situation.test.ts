import { describe, expect, it } from 'vitest';
import { readingOf, sampleTale, type Tale, withMentions } from '../../test/property/readings.ts';
import type { ControlInterval } from '../record/happening.ts';
import type { Reading } from '../record/reading.ts';
import type { Store } from '../store/store.ts';
import { openStore } from '../stores.ts';
import { brief, control, diff, happenings, parseAsOf, why } from './situation.ts';

const at = (day: number, hour = 12): number => Date.UTC(2024, 11, day, hour);
const tell = (changes: Partial<Tale>): Reading => readingOf({ ...sampleTale, ...changes });
const all = { at: null, known: null };

function told(...readings: Reading[]): Store {
  const store = openStore(':memory:');
  store.addReadings(readings, { recorded: '2024-12-31T00:00:00.000Z', archive: true });
  return store;
}
const hama = (store: Store, asOf: { at: string | null; known: string | null } = all): ControlInterval | undefined =>
  control(store, asOf, { place: 'Hama' })[0];

describe('who holds a place', () => {
  it('is nobody where nothing was told, and stays open where nobody but comers-in were', () => {
    expect(control(told(tell({ what: 'surround' })), all)).toEqual([]);
    expect(hama(told(tell({ what: 'enter' })))).toMatchObject({
      holder: null,
      contested: true,
      rule: 'control-contested',
      status: 'reported',
    });
    expect(hama(told(tell({ what: 'shell' })))).toBeUndefined();
  });

  it('is who took it, on the word of who says so', () => {
    expect(hama(told(tell({})))).toMatchObject({
      holder: { name: 'rebels', side: 'opposition:SY' },
      status: 'reported',
      extent: 'full',
      from: '2024-12-05',
      to: null,
    });
    expect(hama(told(tell({ speaker: 'the rebels' })))).toMatchObject({
      holder: { name: 'rebels' },
      status: 'claimed',
    });
    expect(hama(told(tell({ speaker: 'the Syrian army' })))).toMatchObject({ status: 'confirmed' });
  });

  it('is confirmed when one side took it and the other admits that it left', () => {
    const store = told(
      tell({ published: at(5, 10) }),
      tell({
        what: 'withdraw',
        agent: 'the Syrian army',
        speaker: 'the Syrian army',
        publisher: 'Sample Radio',
        published: at(5, 14),
      }),
    );
    expect(hama(store)).toMatchObject({
      holder: { name: 'rebels' },
      status: 'confirmed',
      rule: 'control-changed-hands',
    });
    expect(hama(store, { at: null, known: '2024-12-05T11:00:00Z' })).toMatchObject({ status: 'reported' });
  });

  const iranians = (changes: Partial<Tale>): Reading =>
    tell({ agent: 'Iranian troops', publisher: 'Sample Radio', published: at(5, 14), ...changes });
  const gone = (): Reading => iranians({ what: 'withdraw', speaker: 'Iranian troops' });

  it('is confirmed by nothing that an ally or a passer admits to have left', () => {
    const taken = told(tell({ agent: 'government forces', published: at(5, 10) }), gone());
    expect(hama(taken)).toMatchObject({
      holder: { name: 'government forces' },
      status: 'reported',
      rule: 'control-taken',
    });
    const entered = told(tell({ what: 'enter', agent: 'M23 fighters', published: at(5, 8) }), gone());
    expect(hama(entered)?.status).not.toBe('confirmed');
  });

  it('is confirmed by the going of who held it before, whatever its country', () => {
    const store = told(
      iranians({ published: at(1) }),
      tell({ agent: 'government forces', published: at(5, 10) }),
      gone(),
    );
    expect(hama(store)).toMatchObject({
      holder: { name: 'government forces' },
      status: 'confirmed',
      rule: 'control-changed-hands',
    });
  });

  it('goes to who came in before, when the other side admits that it left: implied', () => {
    const store = told(
      tell({ what: 'enter', published: at(5, 8) }),
      tell({
        what: 'withdraw',
        agent: 'government forces',
        speaker: 'government forces',
        publisher: 'Sample Radio',
        published: at(6, 14),
      }),
    );
    expect(hama(store)).toMatchObject({
      holder: { name: 'rebels' },
      status: 'confirmed',
      stated: false,
      rule: 'control-left',
    });
  });

  it('is unknown when a side left and nobody is said to have come', () => {
    const store = told(
      tell({ agent: 'government forces', published: at(1) }),
      tell({ what: 'withdraw', agent: 'government forces', publisher: 'Sample Radio', published: at(5) }),
    );
    expect(hama(store)).toBeUndefined();
    expect(brief(store, all).unknown).toMatchObject([{ text: 'Who holds Hama is unknown', status: 'unknown' }]);
    expect(control(store, all, { place: 'Hama', history: true })).toMatchObject([
      { holder: { name: 'government forces' }, to: '2024-12-05' },
    ]);
  });

  it('is not changed by a claim against a holder whom others confirm: contested', () => {
    const store = told(
      tell({ agent: 'government forces', published: at(1) }),
      tell({ speaker: 'the rebels', published: at(5) }),
    );
    expect(hama(store)).toMatchObject({ holder: null, contested: true, status: 'claimed' });
  });

  it('is not changed by what is denied only, nor by history', () => {
    expect(hama(told(tell({ speaker: 'the Syrian army', act: 'deny' })))).toBeUndefined();
    expect(hama(told(tell({ background: true })))).toBeUndefined();
  });

  it('is as of a moment of the world, too', () => {
    const store = told(tell({ agent: 'government forces', published: at(1) }), tell({ published: at(5) }));
    expect(hama(store, { at: '2024-12-03', known: null })).toMatchObject({ holder: { name: 'government forces' } });
    expect(hama(store, { at: '2024-12-06', known: null })).toMatchObject({ holder: { name: 'rebels' } });
    expect(hama(store, { at: '2024-11-20', known: null })).toBeUndefined();
  });
});

describe('the brief', () => {
  it('puts lines by status, the weightier and later first, no words twice', () => {
    const store = told(
      tell({}),
      tell({ place: 'Homs', speaker: 'the rebels' }),
      tell({ place: 'Daraa', what: 'shell' }),
      tell({ place: 'Aleppo', published: at(1) }),
      tell({ place: 'Goma', agent: 'M23 fighters', speaker: 'the Syrian army', act: 'deny' }),
    );
    const made = brief(store, all);
    expect(made.established.map(({ text }) => text)).toEqual([
      'Rebels seize Hama',
      'Rebels shell Daraa',
      'Rebels seize Aleppo',
    ]);
    expect(made.claimed.map(({ text }) => text)).toEqual(['Rebels seize Homs']);
    expect(made.disputed.map(({ text, status }) => [text, status])).toEqual([['M23 fighters seize Goma', 'denied']]);
    expect(made).toMatchObject({
      reports: 5,
      publishers: 1,
      first: '2024-12-01T12:00:00Z',
      last: '2024-12-05T12:00:00Z',
    });
    expect(made.statements.map(({ status }) => status)).toEqual(['reported', 'reported']);
  });

  it('says of footage that no check is on record, because the log has none', () => {
    const reading = tell({});
    reading.observations.push({
      id: 'o9',
      kind: 'footage',
      shows: ['o1'],
      medium: 'video',
      where: null,
      span: reading.observations[0]!.span,
      certainty: 'asserted',
      polarity: 'positive',
      background: false,
      said: null,
      rule: 'made',
    });
    expect(brief(told(withMentions(reading)), all).footage).toMatchObject([
      { status: 'unknown', reason: 'footage exists; no check of it is on record', kind: 'footage' },
    ]);
  });

  it('lists where words are lost, and why answers for it', () => {
    const reading = tell({});
    reading.report.gaps.push({ at: 10, reason: 'words lost with a link' });
    const store = told(reading);
    const [line] = brief(store, all).unknown;
    expect(line).toMatchObject({ kind: 'gap', reason: 'words lost with a link' });
    expect(why(store, line!.id, all)).toMatchObject({ kind: 'gap', steps: [{ stage: 'read' }] });
  });

  it('never shows undated reports as today, nor a day before its end', () => {
    const undated = tell({});
    undated.report = { ...undated.report, published: null };
    const [happening] = happenings(told(withMentions(undated)), all);
    expect(happening!.time).toMatchObject({ from: null, to: null, precision: 'unknown' });
    const day = tell({ published: at(5, 0) });
    day.report = { ...day.report, published: '2024-12-05' };
    const store = told(withMentions(day));
    expect(happenings(store, { at: null, known: '2024-12-05T20:00:00Z' })).toEqual([]);
    expect(happenings(store, { at: null, known: '2024-12-05' })).toHaveLength(1);
  });

  it('tells what changed from one moment to the next', () => {
    const store = told(
      tell({}),
      tell({ publisher: 'Sample Radio', speaker: 'the Syrian army', act: 'deny', published: at(6) }),
    );
    const change = diff(brief(store, { at: null, known: '2024-12-05T23:00:00Z' }), brief(store, all));
    expect(change.removed.map(({ text }) => text)).toEqual([]);
    const turned = change.changed.find(({ after }) => after.kind === 'happening');
    expect([turned?.before.status, turned?.after.status]).toEqual(['reported', 'disputed']);
  });
});

it('checks the moments it is asked about', () => {
  expect(parseAsOf({ at: '2024-12-05', known: undefined })).toEqual({ at: '2024-12-05', known: null });
  expect(() => parseAsOf({ known: 'yesterday' })).toThrow('known is "yesterday"');
  expect(() => parseAsOf({ at: '2024-13-05' })).toThrow('at is "2024-13-05"');
});
