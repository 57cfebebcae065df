import { describe, expect, it } from 'vitest';
import { readReport } from '../../../test/by-rules.ts';
import { readingOf, sampleTale, type Tale, withMentions } from '../../../test/property/readings.ts';
import { groupReadings } from '../../group-readings.ts';
import { readText } from '../../intake.ts';
import type { Happening } from '../../record/happening.ts';
import type { Reading } from '../../record/reading.ts';

const at = (hour: number): number => Date.parse('2024-12-05T00:00:00Z') + hour * 3_600_000;
const base: Tale = { ...sampleTale, published: at(10), filler: 1 };
/** Texts of different lengths, so that only what is meant to be a copy is one. */
const tale = (changes: Partial<Tale>): Tale => ({ ...base, ...changes });
const grouped = (...tales: Partial<Tale>[]): Happening[] =>
  groupReadings(tales.map((one) => readingOf(tale(one)))).happenings;
const only = (...tales: Partial<Tale>[]): Pick<Happening, 'status' | 'rule'> & { origins: number } => {
  const happenings = grouped(...tales);
  expect(happenings).toHaveLength(1);
  const { status, rule, origins } = happenings[0]!;
  return { status, rule, origins: origins.length };
};
/** Gives a reading's text words of its own, so that it is no near-copy of others that tell the same. */
function inOtherWords(reading: Reading, words: string): Reading {
  const text = `${reading.report.text}\n${words}`;
  return {
    ...reading,
    report: { ...reading.report, text, id: reading.report.id, parts: [{ kind: 'body', start: 0, end: text.length }] },
  };
}

const long = [
  'Shops along the river stayed shut on Thursday while families packed cars and left by the western road before dark fell over the valley.',
  'Buses carried hundreds of passengers towards the coast; a baker who kept his oven lit said that flour would last three more days at best.',
  'At the crossroads north of town a column of pickup trucks waited for fuel, and boys sold bottled water between the lanes for double the price.',
];

describe('status', () => {
  it('is reported on one origin that is no party', () => {
    expect(only({})).toEqual({ status: 'reported', rule: 'one-origin', origins: 1 });
    expect(only({ speaker: 'residents' })).toMatchObject({ status: 'reported' });
  });

  it.each<[string[], string]>([
    [['the rebels'], 'said only by rebels, a party to it'],
    [['the rebels', 'the Syrian rebels'], 'said only by Syrian rebels, a party to it'],
  ])('names each party once that only speaks for itself: %j', (speakers, reason) => {
    const [happening] = grouped(...speakers.map((speaker, i) => ({ speaker, filler: i, publisher: `Sample ${i}` })));
    expect(happening?.reason).toContain(reason);
  });

  it('is confirmed by two independent origins', () => {
    const readings = long
      .slice(0, 2)
      .map((words, i) =>
        inOtherWords(readingOf(tale({ publisher: ['Sample Times', 'Sample Radio'][i], filler: i })), words),
      );
    expect(groupReadings(readings).happenings[0]).toMatchObject({ status: 'confirmed', rule: 'independent-origins' });
  });

  it('does not rise when one wire story is printed by forty papers', () => {
    const copies = Array.from({ length: 40 }, (_, i) =>
      inOtherWords(readingOf(tale({ publisher: `Sample Paper ${i}`, published: at(10) + i * 60_000 })), long[0]!),
    );
    const [happening] = groupReadings(copies).happenings;
    expect(happening).toMatchObject({ status: 'reported', rule: 'one-origin' });
    expect(happening!.origins).toHaveLength(1);
    expect(happening!.origins[0]!.reports).toHaveLength(40);
    expect(happening!.origins[0]!.reason).toMatch(/the same words as Sample Paper 0 \(\d+% of three-word runs\)/);
  });

  it('does not rise when the same publisher tells it twice, or two papers hang on one voice', () => {
    expect(only({ filler: 1 }, { filler: 3, published: at(12) }).status).toBe('reported');
    expect(
      only({ speaker: 'a war monitor' }, { speaker: 'a war monitor', publisher: 'Sample Radio', filler: 4 }),
    ).toMatchObject({ status: 'reported', origins: 1 });
  });

  it('stays claimed in a side’s own favour, however many repeat it', () => {
    expect(only({ speaker: 'the rebels' })).toMatchObject({ status: 'claimed', rule: 'own-favour' });
    expect(
      only({ speaker: 'the rebels' }, { speaker: 'the rebels', publisher: 'Sample Radio', filler: 3 }).status,
    ).toBe('claimed');
  });

  it('is confirmed by an admission against interest', () => {
    expect(only({ speaker: 'the Syrian army' })).toMatchObject({ status: 'confirmed', rule: 'admission' });
    expect(only({ what: 'withdraw', agent: 'the Syrian army', speaker: 'the Syrian army' })).toMatchObject({
      status: 'confirmed',
      rule: 'admission',
    });
    expect(only({ what: 'withdraw', agent: 'the Syrian army', speaker: 'the rebels' })).toMatchObject({
      status: 'claimed',
    });
  });

  it('is disputed when a party denies it, and confirmed again by two origins that come later', () => {
    expect(only({}, { speaker: 'the Syrian army', act: 'deny', publisher: 'Sample Radio' })).toMatchObject({
      status: 'disputed',
      rule: 'denied-by-a-party',
    });
    const denial = readingOf(
      tale({ speaker: 'the Syrian army', act: 'deny', publisher: 'Sample Wire', published: at(11) }),
    );
    const later = long
      .slice(0, 2)
      .map((words, i) =>
        inOtherWords(
          readingOf(tale({ publisher: ['Sample Post', 'Sample Radio'][i], published: at(14 + i), filler: i })),
          words,
        ),
      );
    expect(groupReadings([denial, ...later]).happenings[0]).toMatchObject({
      status: 'confirmed',
      rule: 'independent-after-denial',
    });
  });

  it('is denied when nobody on record tells it', () => {
    expect(only({ speaker: 'the Syrian army', act: 'deny' })).toMatchObject({ status: 'denied', rule: 'only-denied' });
  });

  it('is disputed when an outlet says that it did not happen', () => {
    expect(only({}, { publisher: 'Sample Radio', polarity: 'negative' })).toMatchObject({
      status: 'disputed',
      rule: 'told-and-contradicted',
    });
    expect(grouped({ polarity: 'negative' })).toEqual([]);
  });

  it('keeps history apart from news', () => {
    const happenings = grouped({}, { publisher: 'Sample Radio', background: true });
    expect(happenings).toHaveLength(2);
    expect(happenings.filter(({ background }) => background)).toMatchObject([{ rule: 'history' }]);
    expect(grouped({ day: '2024-11-01' })[0]).toMatchObject({ background: true });
  });
});

describe('the same happening', () => {
  it('needs one place: two towns are two happenings', () => {
    expect(grouped({}, { place: 'Homs', publisher: 'Sample Radio' })).toHaveLength(2);
  });

  describe('where no spot is named, needs a name, a side or a number that both tell', () => {
    const together = (...texts: string[]): number =>
      groupReadings(
        texts.map((text, i) => readReport(readText(text, { publisher: `Sample ${i}`, published: '2024-05-10' }))),
      ).happenings.length;
    it.each([
      ['A man was killed in a crash in France on Friday.', 'Police killed a man in France on Friday.'],
      ['A man was arrested in Germany over a bomb plot on Friday.', 'German police arrested a man on Friday.'],
      ['People were killed in a crash in France on Friday.', 'Police killed people in France on Friday.'],
    ])('%s / %s', (one, other) => {
      expect(together(one, other)).toBe(2);
    });
    it.each([
      ['Ana Costa was killed in France on Friday.', 'Police killed Ana Costa in France on Friday.'],
      ['A crash killed 14 people in France on Friday.', 'In France 14 people were killed in a crash on Friday.'],
      ['A man was killed in Lyon on Friday.', 'Police killed a man in Lyon on Friday.'],
    ])('not: %s / %s', (one, other) => {
      expect(together(one, other)).toBe(1);
    });
  });

  describe('of what happens again and again', () => {
    type Dated = readonly [day: string, text: string];
    const kinds = (what: string, ...told: Dated[]): number =>
      groupReadings(
        told.map(([day, text], i) =>
          readReport(readText(text, { publisher: `Sample ${i}`, published: `2024-05-${day}` })),
        ),
      ).happenings.filter((one) => one.what === what).length;
    it.each<[string, Dated, Dated]>([
      ['strike', ['10', 'Israel struck a market in Gaza.'], ['10', 'Israeli jets struck a refugee camp in Gaza.']],
      [
        'kill',
        ['10', 'Gunmen killed nine police officers in Rakhine State.'],
        ['11', 'Gunmen killed four soldiers in Rakhine State.'],
      ],
      [
        'kill',
        ['10', 'Two people were killed in a pile-up in France.'],
        ['10', 'Police shot and killed two people in France.'],
      ],
      [
        'kill',
        ['10', 'Rebels killed at least 30 civilians in Ituri.'],
        ['12', 'Rebels killed at least 12 civilians in Ituri.'],
      ],
      [
        'kill',
        ['10', 'A suicide bomber killed 13 people at a mosque in Baghdad.'],
        ['11', 'A car bomb killed at least eight people in Baghdad.'],
      ],
      [
        'kill',
        ['10', 'Ukraine said it had killed 11,000 Russian troops.'],
        ['10', 'Russia said 498 Russian troops had been killed.'],
      ],
      ['strike', ['10', 'Israel struck a house in Khan Younis.'], ['12', 'Israel struck a mosque in Khan Younis.']],
      ['sanction', ['10', 'The European Union sanctioned Russia.'], ['10', 'Japan imposed sanctions on Russia.']],
    ])('country, day and verb make none the same: %s', (what, one, other) => {
      expect(kinds(what, one)).toBe(1);
      expect(kinds(what, one, other)).toBe(2);
    });
    it.each<[string, Dated, Dated]>([
      [
        'kill',
        ['10', 'A gunman killed 14 people at a shrine in Kabul.'],
        ['11', 'A gunman killed at least 14 people at a shrine in Kabul.'],
      ],
      [
        'kill',
        ['10', 'Two Swedish tourists were killed on Friday.'],
        ['11', 'Two Swedish nationals were shot dead on Friday.'],
      ],
      [
        'die',
        ['10', 'The death toll from a landslide in Zhejiang rose to 16.'],
        ['11', 'The death toll from a landslide in Zhejiang rose to 25.'],
      ],
      ['kill', ['10', 'A blast killed 10 people in Homs.'], ['10', 'A blast in Homs killed 14 people.']],
      [
        'shoot',
        ['10', 'Police shot Daniel Ferris in the United States.'],
        ['11', 'Daniel Ferris was shot by police in the United States.'],
      ],
    ])('a spot and day, a person, a number or a toll that runs on does: %s', (what, one, other) => {
      expect(kinds(what, one, other)).toBe(1);
    });
    it('two days that one report states are two, and a day told twice is one', () => {
      const killed = (first: string, second: string): number =>
        kinds('kill', [
          '10',
          `Rebels killed at least 30 civilians in Ituri on ${first}. Rebels killed at least 12 civilians in Ituri on ${second}.`,
        ]);
      expect(killed('Monday', 'Wednesday')).toBe(2);
      expect(
        kinds('kill', [
          '10',
          'Rebels killed 30 civilians in Ituri on Monday. The rebels killed 30 in Ituri on Monday.',
        ]),
      ).toBe(1);
    });
    it('"at least" is said of twice as many, not of fifty times', () => {
      const day = '10';
      expect(
        kinds('kill', [day, 'A blast killed at least 18 people in Homs.'], [day, 'In Homs 950 people were killed.']),
      ).toBe(2);
      expect(
        kinds('kill', [day, 'A blast killed at least 18 people in Homs.'], [day, 'In Homs 36 people were killed.']),
      ).toBe(1);
    });
    it('nor does what had not happened by one day deny that it did on the next', () => {
      const [one, ...others] = groupReadings(
        ['10', '11'].map((day, i) =>
          readReport(
            readText(`Sample Air ${i === 0 ? 'failed to agree' : 'agreed'} a deal with the Pilots Union.`, {
              publisher: `Sample ${i}`,
              published: `2024-05-${day}`,
            }),
          ),
        ),
      ).happenings;
      expect(others).toEqual([]);
      expect(one).toMatchObject({ what: 'agree', status: 'reported' });
    });
    it('what happens once needs no more than the place', () => {
      expect(
        kinds(
          'withdraw',
          ['10', 'Israel began withdrawing its forces from Gaza.'],
          ['12', 'Israel completed the withdrawal of its forces from Gaza.'],
        ),
      ).toBe(1);
    });
  });

  it('needs days that meet: a week later it is another', () => {
    expect(grouped({}, { publisher: 'Sample Radio', published: at(24 * 8) })).toHaveLength(2);
    expect(grouped({}, { publisher: 'Sample Radio', published: at(30) })).toHaveLength(1);
  });

  it('needs parties that agree: the army taking a town is not the rebels taking it', () => {
    expect(grouped({}, { agent: 'the Syrian army', publisher: 'Sample Radio' })).toHaveLength(2);
  });

  it('tells entering from seizing and surrounding', () => {
    expect(
      grouped({}, { what: 'enter', publisher: 'Sample Radio' }, { what: 'surround', publisher: 'Sample Post' }),
    ).toHaveLength(3);
  });

  it('keeps the lowest and the highest number, and the best of the latest', () => {
    const [happening] = grouped(
      { what: 'kill', killed: 10 },
      { what: 'kill', killed: 14, publisher: 'Sample Radio', published: at(20) },
    );
    expect(happening!.quantity).toEqual({ of: 'killed', low: 10, best: 14, high: 14 });
  });

  it('lets a figure that its own outlet replaced compete no more; the figures of others stay', () => {
    const first = { what: 'kill', killed: 10 };
    const next = { what: 'kill', killed: 14, published: at(20) };
    const [own] = grouped(first, next);
    expect(own!.quantity).toEqual({ of: 'killed', low: null, best: 14, high: null });
    const [fewer] = grouped({ ...first, killed: 14 }, { ...next, killed: 9 });
    expect(fewer!.quantity).toMatchObject({ low: null, best: 9, high: null });
    const [both] = grouped(first, next, { what: 'kill', killed: 12, publisher: 'Sample Radio', published: at(12) });
    expect(both!.quantity).toEqual({ of: 'killed', low: 12, best: 14, high: 14 });
  });

  it('takes the higher of what one named voice told two outlets one after the other', () => {
    const voiced = (killed: number, publisher: string, hour: number): Reading => {
      const speaker = 'Jane Sample';
      const reading = readingOf(tale({ what: 'kill', killed, publisher, published: at(hour), speaker }));
      return withMentions({
        ...reading,
        entities: reading.entities.map((one) => (one.name === speaker ? { ...one, kind: 'person' } : one)),
        mentions: reading.mentions.map((one) => (one.entity === 'e3' ? { ...one, form: 'name' } : one)),
      });
    };
    const figure = (...readings: Reading[]): Happening['quantity'] => groupReadings(readings).happenings[0]!.quantity;
    expect(figure(voiced(10, 'Sample Times', 10), voiced(14, 'Sample Radio', 20))).toMatchObject({
      low: null,
      best: 14,
      high: null,
    });
    // A lower figure of another outlet's may be an old one, passed on late.
    expect(figure(voiced(14, 'Sample Times', 10), voiced(10, 'Sample Radio', 20))).toMatchObject({
      low: 10,
      high: 14,
    });
  });

  it('drops a replaced figure with the copies that only pass it on', () => {
    const paper = (killed: number, publisher: string, hour: number, words: string): Reading =>
      inOtherWords(readingOf(tale({ what: 'kill', killed, publisher, published: at(hour) })), words);
    const [happening] = groupReadings([
      paper(10, 'Sample Times', 10, long[0]!),
      paper(14, 'Sample Times', 14, long[0]!),
      paper(10, 'Sample Radio', 20, long[0]!),
    ]).happenings;
    expect(happening!.origins.map(({ reports }) => reports.length)).toEqual([3]);
    expect(happening!.quantity).toEqual({ of: 'killed', low: null, best: 14, high: null });
  });

  it('takes its id from the earliest report, and remembers the one it had', () => {
    const [happening] = grouped({ published: at(12) }, { publisher: 'Sample Radio', published: at(10) });
    expect(happening!.id).toBe(`h${happening!.told[0]!.observation}`);
    expect(happening!.told[0]!.publisher).toBe('Sample Radio');
  });
});
