import { describe, expect, it } from 'vitest';
import { readingOf, sampleTale, type Tale } from '../../../test/property/readings.ts';
import type { Alert } from '../../record/alert.ts';
import { openStore } from '../../stores.ts';
import { alertsOf, applyDiff, brief, changes, diff } from '../situation.ts';

const all = { at: null, known: null };
const at = (day: number, hour = 12): number => Date.UTC(2024, 11, day, hour);
const archive = { recorded: '2024-12-31T00:00:00.000Z', archive: true };

/** The alerts that the last of some reports raises. */
function raised(...tales: Partial<Tale>[]): Alert[] {
  const store = openStore(':memory:');
  const readings = tales.map((tale) => readingOf({ ...sampleTale, ...tale }));
  store.addReadings(readings.slice(0, -1), archive);
  const before = brief(store, all);
  store.addReadings(readings.slice(-1), archive);
  return alertsOf(store, diff(before, brief(store, all)), all);
}
const rules = (alerts: Alert[]): string[] => alerts.map(({ rule }) => rule);

describe('alerts', () => {
  it('tell that a place changed hands, with the words, the origins and who held it', () => {
    const [alert, ...more] = raised(
      { what: 'seize', agent: 'the Syrian army', published: at(1) },
      { published: at(5) },
    );
    expect(alert).toMatchObject({ rule: 'changed-hands', line: { text: 'Rebels hold Hama', status: 'reported' } });
    expect(alert!.before?.text).toBe('Syrian army holds Hama');
    expect(alert!.line.told.map(({ words }) => words)).toContain('rebels seized Hama');
    expect(alert!.origins.flatMap(({ reports }) => reports)).toHaveLength(1);
    expect(rules(more)).not.toContain('changed-hands');
  });

  it('say nothing where the same holding is only told again, or by another name', () => {
    expect(rules(raised({}, { publisher: 'Sample Wire', agent: 'Syrian rebels', published: at(4) }))).not.toContain(
      'changed-hands',
    );
    expect(raised({}, { publisher: 'Sample Times', published: at(5, 13) })).toEqual([]);
  });

  it('tell what became confirmed, disputed, and by what it stood before', () => {
    const confirmed = raised({ what: 'shell' }, { what: 'shell', publisher: 'Sample Wire', filler: 3 });
    expect(confirmed).toMatchObject([{ rule: 'confirmed', before: { status: 'reported' } }]);
    expect(confirmed[0]!.origins).toHaveLength(2);
    const army = { what: 'shell', agent: 'the Syrian army' };
    expect(raised(army, { ...army, speaker: 'the Syrian army', act: 'deny', published: at(5, 15) })).toMatchObject([
      { rule: 'disputed', before: { status: 'reported' } },
    ]);
  });

  it('tell of many dead once, again when the count has doubled, and never of old days', () => {
    expect(rules(raised({ what: 'kill', killed: 9 }))).toEqual([]);
    expect(rules(raised({ what: 'kill', killed: 12 }))).toEqual(['mass-casualty']);
    const same = { what: 'kill', agent: 'government forces' };
    expect(rules(raised({ ...same, killed: 12 }, { ...same, killed: 15, publisher: 'Sample Wire' }))).not.toContain(
      'mass-casualty',
    );
    expect(rules(raised({ published: at(20) }, { what: 'kill', killed: 40, day: '2024-12-02' }))).toEqual([]);
  });

  it('tell that a report was replaced by one that says it no more', () => {
    const url = 'https://example.org/hama';
    const gone = raised({ what: 'shell', url }, { what: 'shell', place: 'Homs', url, published: at(6) });
    expect(gone).toMatchObject([{ rule: 'retracted', before: { status: 'reported' } }]);
  });
});

describe('what changed since a moment', () => {
  it('is the difference of what was known then and now, and says what became of each line that is gone', () => {
    const store = openStore(':memory:');
    store.addReadings(
      [
        readingOf({ ...sampleTale, what: 'shell', place: 'Homs', published: at(2) }),
        readingOf({ ...sampleTale, what: 'enter', published: at(4) }),
        readingOf(sampleTale),
      ],
      archive,
    );
    const since = new Date(at(4, 18)).toISOString();
    const change = changes(store, since, all);
    expect(applyDiff(brief(store, { at: null, known: since }), change)).toEqual(brief(store, all));
    expect(change.changed.map(({ before, after }) => [before.text, after.text])).toContainEqual([
      'Hama is contested',
      'Rebels hold Hama',
    ]);
    expect(change.removed.every(({ now }) => now !== null && now.length > 5)).toBe(true);
    expect(changes(store, since, { at: null, known: since })).toMatchObject({ added: [], removed: [], changed: [] });
  });
});
