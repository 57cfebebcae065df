import { describe, expect, test } from 'vitest';
import { plainReport } from '../intake.ts';
import { readReport } from '../sitrep.ts';

/** Where a name of a text lies, as its reading has it; null where it is no place, or nobody knows where. */
function placeOf(text: string, name: string) {
  const { entities } = readReport({ report: plainReport(text), problems: [] });
  const found = entities.find((one) => one.kind === 'place' && one.name.includes(name));
  return found?.place ?? null;
}

describe('a place that no gazetteer lists', () => {
  test.each<[text: string, name: string, country: string | null]>([
    // By what is named beside it.
    ['Rebels captured the town of Qalmadun in Syria.', 'Qalmadun', 'SY'],
    ['A blast hit a market in Qalmadun, Kabul, Afghanistan, on Monday.', 'Qalmadun', 'AF'],
    ['Shells fell on the Syrian town of Qalmadun.', 'Qalmadun', 'SY'],
    ['Troops left Qalmadun Airport, near Aleppo.', 'Qalmadun', 'SY'],
    // By the other places of its report.
    ['Rebels took the towns of Qalmadun and Idlib. Homs was calm.', 'Qalmadun', 'SY'],
    ['Flights to Aleppo International Airport were halted.', 'Aleppo International Airport', 'SY'],
    // A nationality alone tells of those who act: armies go abroad.
    ['American troops entered the town of Qalmadun.', 'Qalmadun', null],
    ['Envoys from Idlib met envoys from Tripoli, Lebanon, outside the town of Qalmadun.', 'Qalmadun', null],
  ])('%s', (text, name, country) => {
    expect(placeOf(text, name)?.country ?? null).toBe(country);
  });

  test('has the point of the province or town named beside it, and no source of its own', () => {
    const beside = placeOf('Rebels captured the town of Qalmadun in Idlib Governorate, Syria.', 'Qalmadun');
    const holder = placeOf('Rebels captured Idlib Governorate, Syria.', 'Idlib');
    expect(beside).toMatchObject({ lat: holder?.lat, lon: holder?.lon, country: 'SY', source: null });
    expect(holder?.source).not.toBeNull();
  });

  test('has no point where only its country is known', () => {
    expect(placeOf('Rebels captured the town of Qalmadun in Syria.', 'Qalmadun')).toMatchObject({
      lat: null,
      lon: null,
    });
  });
});

describe('a namesake', () => {
  test.each<[text: string, name: string, country: string | null]>([
    ['Fighters captured the town of Kani in Sagaing Region, Myanmar.', 'Kani', 'MM'],
    ['A bomb killed six in Chora, Uruzgan, Afghanistan.', 'Chora', 'AF'],
    ['Seventeen people died in the town of Taji, near Baghdad.', 'Taji', 'IQ'],
    // What is known everywhere stays where it is, and so does a town beside the places named.
    ['Moscow brokered a truce in Syria.', 'Moscow', 'RU'],
    ['Rockets from the Gaza Strip fell on Sderot.', 'Sderot', 'IL'],
    ['Israeli troops advanced on Beit Hanoun.', 'Beit Hanoun', 'PS'],
    ['Paris and Berlin were calm. A man was hurt in Lockerbie, Scotland.', 'Lockerbie', 'GB'],
  ])('%s', (text, name, country) => {
    expect(placeOf(text, name)?.country ?? null).toBe(country);
  });

  test('a state among states is no country', () => {
    expect(placeOf('Storms hit several states, from Missouri to Georgia.', 'Georgia')?.country).toBe('US');
    expect(placeOf('Protesters marched in Georgia on Monday.', 'Georgia')?.country).toBe('GE');
  });
});

describe('what is called by a place, and is none', () => {
  test.each([
    ['Hurricane Florence weakened on Monday.', 'Florence'],
    ['The death toll from Typhoon Hagupit rose.', 'Hagupit'],
    ['Troops in Operation Falconer will leave.', 'Falconer'],
    ['Rebels advanced on Al-Qalmadun.', 'Ål'],
  ])('%s', (text, name) => {
    expect(placeOf(text, name)).toBeNull();
  });

  test('a plant is one where something happens at it, and a body where it speaks', () => {
    const kindOf = (text: string) =>
      readReport({ report: plainReport(text), problems: [] }).entities.find(({ name }) => name.includes('Zapadna'))
        ?.kind;
    expect(kindOf('Shells fell near the Zapadna Nuclear Power Plant.')).toBe('place');
  });
});
