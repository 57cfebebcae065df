import { describe, expect, it } from 'vitest';
import { readReport } from '../../test/by-rules.ts';
import { groupReadings } from '../group-readings.ts';
import { readText } from '../intake.ts';
import type { Happening } from '../record/happening.ts';
import { openStore } from '../stores.ts';

interface Sent {
  text: string;
  title?: string;
  publisher?: string;
  published?: string;
}

/** The happenings that plain reports tell, read by the whole pipeline. */
function told(...reports: (string | Sent)[]): Happening[] {
  const readings = reports.map((report, i) => {
    const {
      text,
      title,
      publisher = `Outlet ${i}`,
      published = '2024-03-08T12:00:00Z',
    } = typeof report === 'string' ? { text: report } : report;
    const item = readText(title === undefined ? text : `${title}\n\n${text}`, {
      title: title ?? null,
      published,
      publisher,
    });
    return readReport(item);
  });
  return groupReadings(readings).happenings.filter(({ background }) => !background);
}
const lines = (...reports: (string | Sent)[]): string[] =>
  told(...reports).map(({ line, status }) => `${line} (${status})`);

describe('who denies what', () => {
  it('a denial of "it" reaches what was told before', () => {
    const [one] = told('Rebels said on Friday that they had entered the town of Garissa. The army denied it.');
    expect(one).toMatchObject({ what: 'enter', status: 'disputed' });
    expect(one!.told.map(({ words }) => words)).toContainEqual(expect.stringContaining('army denied it'));
  });

  it('nobody denies themselves, and a denial of nothing told reaches nothing', () => {
    expect(told('The army denied it. Rebels said on Friday that they had entered Garissa.')[0]!.status).toBe('claimed');
  });

  it('reports that are denied are denied, whoever made them', () => {
    expect(lines('The palace denied reports that the king had left Amman.')).toEqual(['King leaves Amman (denied)']);
  });

  it.each([
    'The Syrian army rejected reports that it had withdrawn from Homs.',
    'The army said reports that its troops had left Homs were false.',
    'The army said its troops had not left Homs.',
  ])('a party that denies it neither claims nor admits it: %s', (text) => {
    const statuses = told(text).flatMap(({ what, status }) => (what === 'withdraw' ? [status] : []));
    expect(statuses).toEqual(['denied']);
  });

  it('what an outlet itself calls false is no news, and what it calls confirmed is', () => {
    expect(lines('Reports that the army had left Homs were false.')).toEqual([]);
    expect(lines('Reports that the army had left Homs were confirmed.')).toEqual([
      'Army withdraws from Homs (reported)',
    ]);
  });

  it('what goes with an event without any is no denial of it', () => {
    expect(lines('Rebels entered Garissa with no sign of resistance, two residents said.')).toEqual([
      'Rebels enter Garissa (reported)',
    ]);
  });
});

describe('where harm was done', () => {
  it.each([
    'Twelve civilians were killed when a shell struck a market in Kherson on Friday, a rights group said.',
    'Twelve civilians were killed on Friday after a shell struck a market in Kherson, a rights group said.',
  ])('is where the clause behind it says: %s', (text) => {
    expect(told(text).find(({ what }) => what === 'kill')?.place?.name).toBe('Kherson');
  });

  it('is not where something else came later', () => {
    const text = 'Twelve civilians were killed before a shell struck a market in Kherson, a rights group said.';
    const harm = told(text).find(({ what }) => what === 'kill');
    expect(harm).toBeDefined();
    expect(harm?.place ?? null).toBeNull();
  });
});

describe('what was said', () => {
  /** How many statements the reports make together. */
  const statements = (...texts: string[]): number => {
    const store = openStore(':memory:');
    const readings = texts.map((text, i) =>
      readReport(readText(text, { title: null, published: `2024-03-08T1${i}:00:00Z`, publisher: 'Sample Times' })),
    );
    store.addReadings(readings, { recorded: '2024-03-09T00:00:00Z', archive: true });
    return store.items({ known: null, at: null, kind: 'statement' }).length;
  };
  const said = (figure: string): string =>
    `The strike on the town of Kherson killed ${figure} people, three children among them, the mayor said.`;

  it('with another figure is another statement', () => {
    expect(statements(said('eight'), said('six'))).toBe(2);
    expect(statements(said('eight'), `${said('eight')} He gave no names.`)).toBe(1);
  });
});

describe('whose interest a harm serves', () => {
  it.each([
    "Mali's army said on Monday it had killed 14 terrorists in Gao.",
    "Mali's army said on Monday it had struck a rebel command post in Kidal.",
    "Nigeria's military said its troops had killed a bandit leader, Kachalla Bello, in Zamfara.",
    'The Houthis said they had shot down an American drone over Marib.',
    "Ethiopia's army announced that it had destroyed 12 trucks and an ammunition store near Lalibela.",
    'The rebels claimed to have killed 30 security personnel in Balochistan.',
    'The Russian defence ministry said its forces had struck a power plant in Burshtyn.',
    'Israeli officials said Israeli jets had killed a Hezbollah commander in Nabatieh.',
    "Azerbaijan's army said special forces had entered Shusha.",
    'The junta said it had driven the rebels out of Loikaw.',
    'The Philippine military confirmed that its soldiers had killed bomb maker Abu Rashid in Sulu.',
  ])('a boast of enemies or things is no admission: %s', (text) => {
    expect(told(text).map(({ status, rule }) => [status, rule])).toEqual([['claimed', 'own-favour']]);
  });

  it.each([
    'The Pakistani army acknowledged that its soldiers had killed a senior militant commander in Bannu.',
    'The Indian army acknowledged it had destroyed two bridges in Leh.',
  ])('nor is it where it is "acknowledged": %s', (text) => {
    expect(told(text).map(({ status }) => status)).toEqual(['claimed']);
  });

  it.each([
    'The Malian army acknowledged that its soldiers had killed eleven villagers in Mondoro.',
    "Ethiopia's government conceded that its drones had killed 20 people in Tigray.",
    'The US military acknowledged that its aircraft had bombed a hospital in Kunduz.',
    'The rebels admitted killing two nurses in Bunia.',
  ])('a side that owns up to harm to people who do not fight admits: %s', (text) => {
    expect(told(text)[0]).toMatchObject({ status: 'confirmed', rule: 'admission' });
  });

  it('a side that only says so claims', () => {
    expect(told("Mali's army said on Monday it had killed 14 civilians in Gao.")[0]).toMatchObject({
      status: 'claimed',
      rule: 'own-favour',
    });
  });

  it.each([
    "Somalia's army said 12 of its soldiers had been killed in Galgaduud.",
    "Burkina Faso's army said militants had killed nine soldiers in Djibo.",
    'The Indian air force said one of its jets had been shot down near Jammu.',
    "Uganda's army said its troops had pulled out of Bunia.",
    'The Syrian army said rebels had seized Hama.',
    'The rebels acknowledged that they had lost Bambari.',
  ])('a side admits its own loss in any words: %s', (text) => {
    expect(told(text)[0]).toMatchObject({ status: 'confirmed', rule: 'admission' });
  });

  it.each([
    [
      'Al-Shabaab claimed responsibility for killing two lawmakers in Mogadishu.',
      'Al-Shabaab kills 2 lawmakers in Mogadishu (claimed)',
    ],
    [
      'The separatists took responsibility for bombing a train near Quetta.',
      'Separatists bomb train near Quetta (claimed)',
    ],
    ['The army accepted responsibility for shelling a school in Loikaw.', 'Army shells school in Loikaw (claimed)'],
    [
      'The group denied responsibility for killing two lawmakers in Mogadishu.',
      '2 lawmakers are killed in Mogadishu (denied)',
    ],
    ['No group has taken responsibility for the bombing of a mosque in Kano.', 'Mosque is bombed in Kano (reported)'],
  ])('taking responsibility is a claim: %s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it.each([
    "Iran's foreign minister said rebels had seized Hama.",
    "Iran's foreign minister said rebels had killed 12 soldiers in Hama.",
    "Iran's foreign minister said government forces had withdrawn from Hama.",
    'Washington acknowledged that Ukrainian forces had withdrawn from Avdiivka.',
    'The army said its enemies had withdrawn from Djibo.',
    'The army said its troops had pulled out to Sake after completing their mission.',
    'The Ukrainian army said Russian troops had stormed its positions near Pokrovsk.',
    'Fatima Noor said police had beaten her in Khartoum.',
    'Marines insisted that they had been fired at in Mosul.',
    'The health ministry said 50 families had been killed by shelling in Rafah.',
    'The defence ministry said a clinic had been destroyed by drones in Donetsk.',
    'Omar Haddad declared the talks dead in Geneva.',
    'The defence ministry said the jet took off on Monday. It said it was shot down over Latakia.',
  ])('who loses nothing by it, or accuses, admits nothing: %s', (text) => {
    const statuses = told(text).map(({ status }) => status);
    expect(statuses).not.toEqual([]);
    expect(statuses).not.toContain('confirmed');
  });
});

describe('a deed done by a word', () => {
  it.each([
    ['Canada announced sanctions on four Belarusian judges on Tuesday.', 'sanction'],
    ['The speaker of parliament, Ilir Hoxha, announced his resignation on Monday.', 'resign'],
    ['The army said on Monday it had signed a truce with the rebels.', 'ceasefire'],
    ['The government and the rebels signed a truce in Doha on Monday.', 'ceasefire'],
  ])('is reported, not claimed: %s', (text, what) => {
    expect(told(text).filter((one) => one.what === what)).toMatchObject([{ status: 'reported' }]);
  });

  it.each([
    'Canada said it had sent 400 soldiers to Latvia.',
    'The police announced that they had arrested two men in Lyon.',
  ])('no other deed is: %s', (text) => {
    expect(told(text).map(({ status }) => status)).not.toContain('confirmed');
    expect(told(text).map(({ status }) => status)).toContain('claimed');
  });
});

describe('a truce', () => {
  const truces = (text: string): string[] =>
    told(text).flatMap(({ what, line }) => (what === 'ceasefire' ? [line] : []));
  it.each([
    'Qatar will try to mediate a ceasefire between Hamas and Israel.',
    'Qatar is negotiating a ceasefire between Hamas and Israel.',
  ])('that is only sought is none: %s', (text) => {
    expect(truces(text)).toEqual([]);
  });
  it('that was brokered is one', () => {
    expect(truces('Qatar brokered a ceasefire between Hamas and Israel.')).toEqual([
      'Hamas and Israel agree a ceasefire',
    ]);
  });
});

describe('how somebody was found', () => {
  it.each([
    'A missing hiker was found dead near Aspen on Sunday.',
    'The singer was pronounced dead in Lyon on Sunday.',
    'The blogger Otieno Were was confirmed to have been killed in Nairobi.',
  ])('is told, not said with reserve: %s', (text) => {
    expect(told(text).map(({ status }) => status)).toEqual(['reported']);
  });

  it.each(['Two people were reported dead in Lyon.', 'Six people are presumed dead in Lyon.'])(
    'but not: %s',
    (text) => {
      expect(told(text).map(({ status }) => status)).toEqual(['claimed']);
    },
  );
});

describe('two outlets', () => {
  it('that print one short line are one origin, and in words of their own two', () => {
    const paper = (publisher: string, text: string): Sent => ({ publisher, text });
    expect(
      lines(paper('A', 'Rebels seized Garissa on Friday.'), paper('B', 'Rebels seized Garissa on Friday.')),
    ).toEqual(['Rebels seize Garissa (reported)']);
    const own = paper('B', 'The town of Garissa was captured by rebels on Friday.');
    expect(lines(paper('A', 'Rebels seized Garissa on Friday.'), own)).toEqual(['Rebels seize Garissa (confirmed)']);
  });
});

describe('footage', () => {
  const video = 'Video shared online shows soldiers fleeing Garissa.';

  it('is one origin, however many pass it on, and never confirms', () => {
    expect(lines(video, { text: `${video} Shops were closed.`, publisher: 'Other' })).toEqual([
      'Soldiers flee Garissa (claimed)',
    ]);
  });

  it('is disputed where somebody finds it old', () => {
    const old =
      'A video shared this week as showing soldiers fleeing Garissa was filmed in 2019, the fact-checkers found.';
    expect(lines('A video appears to show soldiers fleeing Garissa.', old)).toEqual([
      'Soldiers flee Garissa (disputed)',
    ]);
  });
});

describe('the plain line', () => {
  it.each([
    ['The flood wounded thousands in Garissa.', 'Thousands of people are wounded in Garissa'],
    ['The rebels freed hundreds of prisoners in Garissa.', 'Rebels free hundreds of prisoners in Garissa'],
    ['A hospital in Garissa was damaged in shelling.', 'Hospital is damaged in Garissa'],
    ['About 115,000 people were displaced in Garissa.', 'About 115,000 people are displaced in Garissa'],
    ['At least 12 civilians were killed in Garissa.', 'At least 12 civilians are killed in Garissa'],
    ['Warplanes bombed the centre of Garissa, killing eight people.', 'Warplanes kill 8 people in Garissa'],
  ])('%s', (text, line) => expect(told(text).map((one) => one.line)).toContain(line));

  it('a correction is no news', () => {
    expect(
      told({
        title: 'Correction: prisoners',
        text: 'Correction: an earlier version gave a wrong number of prisoners freed in Garissa.',
      }),
    ).toEqual([]);
  });

  it('what "it is" says of an event is no other event', () => {
    expect(told('It is the largest attack on Garissa since the spring.')).toEqual([]);
  });

  it('a village beside a town is not the town', () => {
    const both = told('Rebels seized the last village outside Garissa.', 'Rebels seized Garissa on Friday.');
    expect(both).toHaveLength(2);
  });
});

describe('whose word it is', () => {
  it('of a party and a monitor the monitor carries it', () => {
    expect(lines('Rebels advanced towards Garissa, a rebel commander and a war monitor said.')).toEqual([
      'Rebels advance on Garissa (reported)',
    ]);
  });

  it('an army admits its dead and its going, and claims those of the enemy', () => {
    expect(lines('The army said that dozens of its soldiers had been killed in Garissa.')[0]).toMatch(/confirmed/);
    expect(lines('The army said it had withdrawn its troops from Garissa.')[0]).toMatch(/confirmed/);
    expect(lines('The army said it had killed dozens of rebels in Garissa.')[0]).toMatch(/claimed/);
  });

  it('a headline and its text speak of one president', () => {
    const [one, ...others] = told({
      title: 'President has left Tunis, officers say',
      text: 'The Tunisian president left Tunis by plane, two senior army officers said on Friday.',
    }).filter(({ what }) => what === 'leave');
    expect(others).toEqual([]);
    expect(one!.told).toHaveLength(2);
  });
});
