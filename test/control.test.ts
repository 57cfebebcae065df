import { describe, expect, it } from 'vitest';
import { readText } from '../src/intake.ts';
import type { ControlInterval } from '../src/record/happening.ts';
import { control } from '../src/situation/situation.ts';
import { openStore } from '../src/stores.ts';
import { readReport } from './by-rules.ts';

/** Day of publication and words, told by one outlet each. */
type Told = [day: string, text: string, outlet?: string];

function holderOf(place: string, told: readonly Told[], at: string | null = null): ControlInterval | undefined {
  const store = openStore(':memory:');
  const readings = told.map(([published, text, publisher], i) =>
    readReport(readText(text, { published, publisher: publisher ?? `Sample Outlet ${i}` })),
  );
  store.addReadings(readings, { recorded: '2030-01-01T00:00:00Z', archive: true });
  return control(store, { at, known: at }, { place })[0];
}
const held = (place: string, ...told: Told[]): string | null => {
  const found = holderOf(place, told);
  return found === undefined
    ? null
    : found.contested
      ? 'contested'
      : `${found.holder?.name}, ${found.extent}`.toLowerCase();
};

describe('what is taken', () => {
  it('is the place that the words say was taken', () => {
    expect(held('Goma', ['2020-05-02', 'Rebels take control of the city of Goma.'])).toBe('rebels, full');
    expect(held('Goma', ['2020-05-02', 'The Congolese government re-establishes control over Goma.'])).toMatch(
      /government, full$/,
    );
    expect(
      held('Sirte', ['2020-05-02', 'Militants attack Sirte, taking control of the city as the police flee.']),
    ).toBe('militants, full');
    expect(held('Sirte', ['2020-05-02', 'The army regained control of Sirte from the militants.'])).toBe('army, full');
  });

  it('is named behind its noun, behind a share of it, or by a pronoun', () => {
    expect(
      held('Afrin', ['2020-05-02', 'Turkish troops seize the Kurdish stronghold of Afrin from its defenders.']),
    ).toBe('turkish troops, full');
    expect(held('Goma', ['2020-05-02', 'The army retook most of Goma from the rebels.'])).toBe('army, part');
    expect(held('Sirte', ['2020-05-02', 'Rebels were forced from Sirte but later recaptured it.'])).toBe(
      'rebels, full',
    );
    expect(
      held('Sirte', ['2020-05-02', 'The army announces the complete liberation of Sirte from the militants.']),
    ).toBe('army, full');
  });

  it('goes to the one to whom another loses it', () => {
    expect(
      held('Fallujah', ['2020-05-02', 'The Iraqi government loses control of Fallujah to Islamist militants.']),
    ).toBe('islamist militants, full');
    expect(held('Fallujah', ['2020-05-02', 'The Iraqi government loses control of Fallujah.'])).toBeNull();
  });

  it('is taken by those whose forces they are', () => {
    expect(held('Aden', ['2020-05-02', 'Fighters of the Southern Movement capture the port city of Aden.'])).toBe(
      'fighters of the southern movement, full',
    );
    expect(holderOf('Sirte', [['2020-05-02', 'The Arakan Army captured the town of Sirte.']])?.holder?.side).toBeNull();
    expect(holderOf('Sirte', [['2020-05-02', 'The Free Libyan Army captured the town of Sirte.']])?.holder?.side).toBe(
      'opposition:LY',
    );
    expect(holderOf('Kherson', [['2020-05-02', 'Russian forces captured the city of Kherson.']])?.holder?.side).toBe(
      'government:RU',
    );
  });

  it('is a part where the words say so', () => {
    expect(held('Goma', ['2020-05-02', 'Rebels seize the eastern part of Goma.'])).toBe('rebels, part');
    expect(held('Aleppo', ['2020-05-02', 'Government troops recapture several districts of Aleppo.'])).toBe(
      'government troops, part',
    );
    expect(held('Sirte', ['2020-05-02', 'Militants hold parts of Sirte.'])).toBe('militants, part');
    expect(held('Kunduz', ['2020-05-02', 'The insurgents overran the northern city of Kunduz.'])).toBe(
      'insurgents, full',
    );
  });

  it('is never the town beside it, nor the town or province around it', () => {
    for (const text of [
      'Rebels captured sixty villages near the town of Kobani.',
      'Rebels captured Misrata airport.',
      'Gunmen seized a hotel in Misrata.',
      'Militants seize control of two radio stations in Misrata.',
      'Police seized two tonnes of cocaine in Misrata.',
      'The army seized a cache of rockets hidden on the outskirts of Misrata.',
      'The army captured a town near Kobani.',
    ]) {
      expect(held('Misrata', ['2020-05-02', text]), text).toBeNull();
      expect(held('Kobani', ['2020-05-02', text]), text).toBeNull();
    }
  });

  it('is listed without coordinates where no gazetteer knows it', () => {
    const found = holderOf('Qarmush', [
      ['2020-05-02', 'The army captured the town of Qarmush, near the city of Daraa.'],
    ]);
    expect(found?.place).toMatchObject({ name: 'Qarmush', lat: null, lon: null, source: null });
    expect(held('Daraa', ['2020-05-02', 'The army captured the town of Qarmush, near the city of Daraa.'])).toBeNull();
  });

  it('goes by the word of who declares it', () => {
    expect(
      holderOf('Tikrit', [['2020-05-02', 'The Iraqi prime minister declares Tikrit liberated from the militants.']]),
    ).toMatchObject({ holder: { name: 'Iraq' }, status: 'claimed' });
    expect(held('Tikrit', ['2020-05-02', 'The Iraqi prime minister declares a curfew in Tikrit.'])).toBeNull();
    expect(holderOf('Aleppo', [['2020-05-02', 'The army says it is now in full control of Aleppo.']])).toMatchObject({
      holder: { name: 'army' },
      status: 'claimed',
    });
  });
});

describe('turns', () => {
  it('takes a palace and its town apart', () => {
    const palace: Told = ['2020-05-02', 'Rebels seize the presidential palace in Bangui.'];
    expect(held('Bangui', palace)).toBeNull();
    expect(held('Bangui', palace, ['2020-05-03', 'Rebels seized the capital, Bangui.'])).toBe('rebels, full');
  });

  it('gives a place to who comes in after the other side left it', () => {
    const left: Told = ['2020-05-02', 'Russian forces announce a retreat from the city of Kherson.'];
    expect(held('Kherson', left, ['2020-05-04', 'Ukrainian troops enter the city of Kherson.'])).toBe(
      'ukrainian troops, full',
    );
    expect(held('Kherson', left, ['2020-08-04', 'Ukrainian troops enter the city of Kherson.'])).not.toBe(
      'ukrainian troops, full',
    );
    expect(held('Kherson', ['2020-05-04', 'Ukrainian troops enter the city of Kherson.'])).toBeNull();
  });

  it('takes who drives the other side out for who is there, but not who drives people from their homes', () => {
    expect(held('Marib', ['2020-05-02', 'Rebels drive government forces out of Marib.'])).toBe('rebels, full');
    expect(held('Marib', ['2020-05-02', 'Rebels drive residents out of Marib.'])).toBeNull();
    expect(held('Kobani', ['2020-05-02', 'Kurdish fighters drive Islamic State militants out of Kobani.'])).toBe(
      'kurdish fighters, full',
    );
  });

  it('does not give the place to who had come before the leaver took it', () => {
    const told: Told[] = [
      ['2020-05-01', 'Ukrainian troops retake parts of Bakhmut.'],
      ['2020-05-09', 'Russian forces capture all of Bakhmut.'],
      ['2020-05-12', 'Russian forces withdraw from Bakhmut.'],
    ];
    expect(holderOf('Bakhmut', told)).toBeUndefined();
  });

  it('does not let words in passing undo the news', () => {
    expect(
      held(
        'Aleppo',
        ['2020-05-02', 'Government troops recapture Aleppo from the rebels.'],
        ['2020-05-04', 'Aid workers reach families in rebel-held Aleppo.'],
      ),
    ).toBe('government troops, full');
    expect(held('Aleppo', ['2020-05-04', 'Aid workers reach families in rebel-held Aleppo.'])).toBe('rebels, full');
  });

  it('lets a claim stand against an old report, not against a fresh one', () => {
    const old: Told = ['2020-01-02', 'Rebels captured Sirte.'];
    const claim: Told = ['2020-05-02', 'The army says it has recaptured Sirte.'];
    expect(held('Sirte', old, claim)).toBe('army, full');
    expect(held('Sirte', ['2020-04-28', 'Rebels captured Sirte.'], claim)).toBe('contested');
  });

  it('does not know after half a year of silence, nor after a month where it was only told in passing', () => {
    const told: Told[] = [['2020-05-02', 'Rebels captured Sirte.']];
    expect(holderOf('Sirte', told, '2020-10-01')).toMatchObject({ holder: { name: 'Rebels' } });
    expect(holderOf('Sirte', told, '2020-12-01')).toBeUndefined();
    const passing: Told[] = [['2020-05-02', 'Aid workers reach families in rebel-held Aleppo.']];
    expect(holderOf('Aleppo', passing, '2020-05-20')).toMatchObject({ holder: { name: 'rebels' } });
    expect(holderOf('Aleppo', passing, '2020-06-20')).toBeUndefined();
  });

  it('leaves what an aside says of a place to history', () => {
    const text =
      'Ukrainian troops enter the city of Kherson, the only regional capital captured by Russia during the invasion, ending the occupation by Russian forces.';
    expect(held('Kherson', ['2020-05-04', text])).toBeNull();
  });
});

describe('a change of hands told by one side of it', () => {
  it('is told by whom control is handed to', () => {
    expect(
      held('Soledar', ['2023-05-10', 'Mercenaries begin leaving Soledar, handing control over to the Russian army.']),
    ).toBe('russian army, full');
    expect(
      held('Soledar', ['2023-05-10', 'The mercenaries handed their prisoners over to the Russian army in Soledar.']),
    ).toBeNull();
  });

  it('ends the hold of those who flee or are driven out, and of nobody else', () => {
    const taken: Told = ['2020-05-02', 'Government forces seize Malakal from the rebels.'];
    expect(held('Malakal', taken, ['2020-06-02', 'Government soldiers flee Malakal.'])).toBeNull();
    expect(held('Malakal', taken, ['2020-06-02', 'Government troops were driven from Malakal.'])).toBeNull();
    expect(held('Malakal', taken, ['2020-06-02', 'Hundreds of soldiers flee Malakal.'])).toBe(
      'government forces, full',
    );
    expect(held('Malakal', taken, ['2020-06-02', 'Residents flee Malakal.'])).toBe('government forces, full');
    expect(held('Malakal', taken, ['2020-06-02', 'Residents were driven from Malakal.'])).toBe(
      'government forces, full',
    );
  });

  it('holds for a share of the place only, where a share is told', () => {
    expect(held('Tal Afar', ['2020-05-02', 'Kurdish fighters retake at least 80% of Tal Afar, Iraq.'])).toBe(
      'kurdish fighters, part',
    );
  });

  it('is no entering: who marches into a town does not hold it yet', () => {
    expect(held('Bukavu', ['2020-05-02', 'Rebels march into Bukavu.'])).toBe('contested');
  });
});

describe('origins of a holding', () => {
  it('are the independent ones: a party that says so in its own favour is none', () => {
    const claim: Told = ['2020-05-02', 'Rebels say they have captured Sirte.', 'Sample Wire'];
    const own: Told = ['2020-05-02', 'Rebels captured Sirte.', 'Sample Gazette'];
    expect(holderOf('Sirte', [claim])).toMatchObject({ status: 'claimed', origins: 0 });
    expect(holderOf('Sirte', [claim, own])).toMatchObject({ status: 'reported', origins: 1 });
  });
});
