import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../test/by-rules.ts';
import { readText } from '../../intake.ts';
import { openStore } from '../../stores.ts';
import { exportText } from '../situation.ts';
import { columns } from './columns.ts';

const all = { at: null, known: null };

/** Rows of what the reports give: [publisher, published, text]. */
function rowsOf(reports: [string, string, string][], query = {}): Record<string, string>[] {
  const store = openStore(':memory:');
  store.addReadings(
    reports.map(([publisher, published, text]) => readReport(readText(text, { publisher, published }))),
    { recorded: '2024-12-31T00:00:00.000Z', archive: true },
  );
  return parse([...exportText(store, all, query, 'csv')].join(''), { columns: true }) as Record<string, string>[];
}
const row = (text: string, published = '2014-06-10T18:00:00Z') => rowsOf([['Sample Times', published, text]])[0]!;

describe('a row', () => {
  it('has ACLED’s columns in its order, ours behind them', () => {
    expect(columns.slice(0, 31)).toEqual(
      'event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities tags timestamp'.split(
        ' ',
      ),
    );
    expect(Object.keys(row('Militants seized Mosul on Tuesday.'))).toEqual([...columns]);
  });

  it.each([
    ['Militants captured the city of Mosul on Tuesday.', 'Battles', 'Non-state actor overtakes territory'],
    ['Iraqi troops recaptured Mosul on Tuesday.', 'Battles', 'Government regains territory'],
    ['Gunmen attacked an army convoy near Mosul on Tuesday.', 'Battles', 'Armed clash'],
    ['Gunmen killed three teachers in Mosul on Tuesday.', 'Violence against civilians', 'Attack'],
    ['Warplanes carried out air strikes on Mosul on Tuesday.', 'Explosions/Remote violence', 'Air/drone strike'],
    ['Students protested in Mosul on Tuesday.', 'Protests', 'Peaceful protest'],
    ['Police arrested a reporter in Mosul on Tuesday.', 'Strategic developments', 'Arrests'],
  ])('%s', (text, type, sub) => {
    expect(row(text)).toMatchObject({ event_type: type, sub_event_type: sub, location: 'Mosul', iso: '368' });
  });

  it('says who acts on whom, where and how precisely', () => {
    expect(row('Islamist rebels killed 14 villagers in Mosul on Tuesday.')).toMatchObject({
      event_date: '2014-06-10',
      year: '2014',
      time_precision: '1',
      date_stated: 'true',
      disorder_type: 'Political violence',
      inter1: 'Rebel group',
      inter2: 'Civilians',
      interaction: 'Rebel group-Civilians',
      civilian_targeting: 'Civilian targeting',
      region: 'Middle East',
      country: 'Iraq',
      geo_precision: '1',
      source: 'Sample Times',
      source_scale: '',
      fatalities: '14',
      status: 'reported',
    });
  });

  it('leaves empty what nobody says: no date but a year, no spot but a country, no dead counted', () => {
    const found = row('Rebels killed villagers in Iraq.');
    expect(found).toMatchObject({ location: '', latitude: '', geo_precision: '', country: 'Iraq', fatalities: '' });
    expect(found).toMatchObject({
      event_date: '2014-06-10',
      time_precision: '3',
      date_stated: 'false',
      happened_within: '../2014-06-10',
    });
  });

  it('is no event of ACLED’s where nobody is attacked: an accident, a meeting', () => {
    expect(row('A bus crashed near Mosul on Tuesday, killing nine passengers.')).toMatchObject({ event_type: '' });
  });

  it('codes what is meant, not the word: who leaves a town gives it up as who withdraws from it', () => {
    const [left, withdrew] = ['The army left Hama on Tuesday.', 'Soldiers withdrew from Hama on Tuesday.'].map((text) =>
      row(text),
    );
    expect(withdrew).toMatchObject({ kind: 'withdraw', sub_event_type: 'Non-violent transfer of territory' });
    expect(left).toMatchObject({ kind: 'withdraw', event_type: withdrew!.event_type });
    expect(left!.sub_event_type).toBe(withdrew!.sub_event_type);
    expect(row('The mayor left Hama on Tuesday.').sub_event_type).toBe('');
  });

  it('counts the dead by the lowest of the origins’ latest figures', () => {
    const [found] = rowsOf([
      ['Sample Wire', '2014-06-10T08:00:00Z', 'Gunmen killed at least 9 people at a wedding in Mosul on Tuesday.'],
      [
        'Sample Wire',
        '2014-06-10T20:00:00Z',
        'Gunmen killed 14 people at a wedding in Mosul on Tuesday, a later count showed.',
      ],
    ]);
    expect(found).toMatchObject({ fatalities: '14', fatalities_best: '14' });
  });

  it('leaves history out unless it is asked for', () => {
    const history: [string, string, string][] = [
      ['Sample Times', '2014-06-10T18:00:00Z', 'In 1988 a gas attack killed 5,000 people in Halabja.'],
    ];
    expect(rowsOf(history)).toEqual([]);
    expect(rowsOf(history, { background: true }).length).toBeGreaterThan(0);
  });
});

it('gives GeoJSON and JSON lines with the same columns', () => {
  const store = openStore(':memory:');
  const report = readText('Militants seized Mosul on Tuesday.', {
    publisher: 'Sample Times',
    published: '2014-06-10T18:00:00Z',
  });
  store.addReadings([readReport(report)], { recorded: '2024-12-31T00:00:00.000Z', archive: true });
  const { type, features } = JSON.parse([...exportText(store, all, {}, 'geojson')].join(''));
  expect(type).toBe('FeatureCollection');
  expect(features[0].geometry.coordinates[0]).toBeCloseTo(43.1, 0);
  const [line] = [...exportText(store, all, {}, 'jsonl')];
  expect(Object.keys(JSON.parse(line!))).toEqual([...columns]);
});
