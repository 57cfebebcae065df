import { describe, expect, it } from 'vitest';
import { readText } from '../src/intake.ts';
import type { ControlInterval } from '../src/record/happening.ts';
import { control } from '../src/situation/situation.ts';
import { openStore } from '../src/stores.ts';
import { readReport } from './by-rules.ts';

/** Who holds each place after one report of a sample outlet, by the name of the place. */
function after(...texts: string[]): Map<string, ControlInterval> {
  const store = openStore(':memory:');
  const readings = texts.map((text, i) =>
    readReport(readText(text, { published: `2020-05-${10 + i}`, publisher: `Sample Outlet ${i}` })),
  );
  store.addReadings(readings, { recorded: '2030-01-01T00:00:00Z', archive: true });
  return new Map(control(store, { at: null, known: null }, {}).map((one) => [one.place.name, one]));
}
const holders = (...texts: string[]): Record<string, string> =>
  Object.fromEntries(
    [...after(...texts)].map(([place, { holder, extent, contested }]) => [
      place,
      contested ? 'contested' : `${holder?.name}, ${extent}`.toLowerCase(),
    ]),
  );
const side = (place: string, text: string): string | null | undefined => after(text).get(place)?.holder?.side;

describe('several places in one breath', () => {
  it('are each taken, whether a gazetteer knows them or not', () => {
    expect(holders('Syrian rebels capture the towns of Salqin and Kafr Nabl, along with two villages.')).toEqual({
      Salqin: 'syrian rebels, full',
      'Kafr Nabl': 'syrian rebels, full',
    });
    expect(holders('Gunmen seize the villages of Kibanga and Mwarongo in eastern Congo.')).toEqual({
      Kibanga: 'gunmen, full',
      Mwarongo: 'gunmen, full',
    });
  });

  it('are each left', () => {
    const taken = 'Russian forces capture the towns of Izium and Lyman.';
    expect(holders(taken, 'Russian forces withdraw from the towns of Izium and Lyman.')).toEqual({});
  });
});

describe('whose forces they are', () => {
  it('is read from the whole name of the nation', () => {
    expect(side('Falluja', 'United States troops capture the city of Falluja in Iraq.')).toBe('government:US');
    expect(side('Bor', 'South Sudanese troops recapture the town of Bor.')).toBe('government:SS');
    expect(side('Tokmak', 'Shells fall on Russian-occupied Tokmak in Ukraine.')).toBe('government:RU');
  });

  it('is not that of who stands behind them, nor of whom they favour', () => {
    expect(side('Sloviansk', 'In Ukraine, pro-Russian gunmen take control of the town of Sloviansk.')).toBe(
      'opposition:UA',
    );
    const fighters = 'United Arab Emirates-backed Sample Council fighters capture the city of Aden in Yemen.';
    expect(side('Aden', fighters)).not.toMatch(/:AE$/);
    expect(side('Afrin', 'In Syria, Turkish-backed rebels capture the town of Afrin.')).toBe('opposition:SY');
  });

  it('is not the state where a people names its own defence forces', () => {
    expect(side('Dessie', 'The Tigray Defense Forces capture the city of Dessie in Ethiopia.')).not.toBe(
      'government:ET',
    );
  });
});

describe('the place that is meant', () => {
  it('is the port, not the sea it lies on', () => {
    expect(holders('Russian forces capture the Black Sea port of Odesa in Ukraine.')).toEqual({
      Odesa: 'russian forces, full',
    });
  });

  it('is a settlement that only its noun makes a place', () => {
    expect(holders('The army has retaken the settlement of Verkhnya Balka.')).toEqual({
      'Verkhnya Balka': 'army, full',
    });
  });

  it('is not a hall, a palace, the country around it or the province of an unnamed capital', () => {
    for (const text of [
      'Gunmen occupy the city hall of Sirte in Libya.',
      "Gunmen occupy the governor's palace in Sirte in Libya.",
      'Syrian troops take control of most of the Aleppo countryside.',
      'Taliban fighters seize the capital of Nimruz province.',
      'Turkish forces had entered Iraqi territory without the knowledge of the government in Baghdad, the ministry said.',
    ])
      expect(holders(text), text).toEqual({});
  });

  it('is where control is taken of nothing else, if the sentence names one town only', () => {
    expect(holders('Iraqi troops enter the city of Amarah, arrest its mayor, and take control.')).toEqual({
      Amarah: 'iraqi troops, full',
    });
    expect(holders('Iraqi troops enter Amarah and Kut, and take control.')).not.toMatchObject({
      Kut: 'iraqi troops, full',
    });
    expect(holders('Aid workers enter the city of Amarah and take control of the power station.')).toEqual({});
  });
});

describe('changes of hands in other words', () => {
  it('are told by control and hands that a town falls into', () => {
    expect(holders('The town of Sirte has come under rebel control.')).toEqual({ Sirte: 'rebels, full' });
    expect(holders('Sirte fell into the hands of Islamist militants on Friday.')).toEqual({
      Sirte: 'islamist militants, full',
    });
    expect(holders('The town of Sirte may come under rebel control.')).toEqual({});
    expect(holders('The company in Sirte came under the control of a rival on Friday.')).toEqual({});
  });

  it('go to the winner, whoever of the two is named first', () => {
    expect(holders('Georgian forces lose the town of Akhalgori to South Ossetian militia.')).toEqual({
      Akhalgori: 'south ossetian militia, full',
    });
    expect(holders('Forces loyal to Laurent Gbagbo lose control of Bouake to the New Forces.')).toEqual({
      Bouake: 'new forces, full',
    });
  });

  it('are those of who drives the troops of another out', () => {
    const store = openStore(':memory:');
    const text = "Rebels have driven Gaddafi's troops from Zlitan.";
    const reading = readReport(readText(text, { published: '2020-05-10', publisher: 'Sample Outlet' }));
    store.addReadings([reading], { recorded: '2030-01-01T00:00:00Z', archive: true });
    const [found] = control(store, { at: null, known: null }, { place: 'Zlitan' });
    expect(found).toMatchObject({ holder: { name: 'Rebels', side: 'opposition:LY' }, stated: false });
  });

  it('follow when soldiers pull out or leave, and not when goods or a few do', () => {
    const taken = 'Islamist fighters capture Timbuktu in Mali.';
    expect(holders(taken, 'Islamist fighters pull out of Timbuktu and Tuareg rebels move in.')).toEqual({});
    expect(holders(taken, 'Islamist fighters have left Timbuktu, the mayor says.')).toEqual({});
    for (const text of [
      'Islamist fighters pull their equipment out of Timbuktu.',
      'Islamist fighters left a base in Timbuktu.',
      'Traders have left Timbuktu, the mayor says.',
    ])
      expect(holders(taken, text), text).toEqual({ Timbuktu: 'islamist fighters, full' });
  });
});

describe('what stands beside a town', () => {
  it('is not the town: what is stormed in it, its airport, what lies around, an equipment', () => {
    for (const text of [
      'Police stormed a cafe in Sirte in Libya.',
      "Gunmen end the occupation of Sirte's city hall in Libya.",
      'Rebels seize vehicles and drive through the areas surrounding Sirte in Libya.',
      'Questions surrounding the death of a trader in Sirte remain.',
    ])
      expect(holders(text), text).toEqual({});
    const left = 'Government troops capture Kherson.';
    expect(holders(left, 'Ukrainian troops seize Russian military equipment in Kherson.')).toEqual({
      Kherson: 'government troops, full',
    });
  });

  it('is the share of it that is told', () => {
    expect(holders('A majority of the city of Aleppo is now under the control of rebel forces.')).toEqual({
      Aleppo: 'rebel forces, part',
    });
    expect(holders('Soldiers captured one of the last strongholds of Benghazi from the militants.')).toEqual({
      Benghazi: 'soldiers, part',
    });
    expect(holders('The Rapid Support Forces control most of Khartoum, residents say.')).toMatchObject({
      Khartoum: 'rapid support forces, part',
    });
  });
});

describe('who speaks and acts', () => {
  it('belongs to the country behind the office', () => {
    const text = 'The Ministry of Defence of Russia says that it has captured the town of Lyman in Ukraine.';
    expect(side('Lyman', text)).toBe('government:RU');
  });

  it('is an army of its own name, and no state', () => {
    const found = after('The Arakan Army says it has seized the town of Paletwa in Myanmar.').get('Paletwa');
    expect(found).toMatchObject({ holder: { name: 'Arakan Army', side: null } });
  });

  it('is whose troops were named before, where no other country has forces in the report', () => {
    expect(side('Baidoa', 'Ethiopian troops crossed into Somalia. Troops seized the town of Baidoa.')).toBe(
      'government:ET',
    );
    expect(
      side('Baidoa', 'Ethiopian troops left Somalia. Somali soldiers fought on. Troops seized the town of Baidoa.'),
    ).toBe('government:SO');
  });
});

describe('what is no news of a holder', () => {
  it('is who held it before', () => {
    const taken = 'The Syrian army captured the city of Palmyra.';
    for (const text of [
      'The city of Palmyra had been under rebel control since 2013.',
      'The town of Palmyra, which was formerly run by Islamist militants, is rebuilt.',
      'Palmyra was held by opposition factions until April.',
    ])
      expect(holders(taken, text), text).toEqual({ Palmyra: 'syrian army, full' });
    expect(holders('The city of Palmyra has been under rebel control since 2013.')).toEqual({
      Palmyra: 'rebels, full',
    });
  });

  it('is a plan, a timetable, a label or a day of remembrance', () => {
    for (const text of [
      'Ten people die in an army offensive intent on recapturing the city of Zinjibar in Yemen.',
      'The capture of Sirte by government troops was marked on Tuesday.',
      'Occupation of Sirte: A car bomb kills ten people in Tripoli.',
    ])
      expect(holders(text), text).toEqual({});
    const taken = 'American forces capture Baghdad.';
    expect(
      holders(
        taken,
        'Congress passes a budget without a timetable for the withdrawal of American forces from Baghdad.',
      ),
    ).toEqual({
      Baghdad: 'american forces, full',
    });
  });
});
