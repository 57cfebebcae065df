import { describe, expect, it } from 'vitest';
import { plainReport } from '../../intake.ts';
import { english } from '../../languages/en/index.ts';
import type { EventDraft } from '../draft.ts';
import { extract } from '../extract.ts';

/** Events of a text, with the words of their roles. */
function eventsIn(text: string) {
  const { document } = english.analyse(plainReport(text, { published: '2024-12-08T12:00:00Z' }));
  const { drafts } = extract(document, english);
  const words = (spans: readonly { start: number; end: number }[]): string[] =>
    spans.map(({ start, end }) => text.slice(start, end));
  return drafts
    .filter((draft): draft is EventDraft => draft.kind === 'event')
    .map((draft) => ({
      ...draft,
      cueWords: text.slice(draft.cue.start, draft.cue.end),
      agents: words(draft.agent),
      patients: words(draft.patient),
      places: words(draft.place),
    }));
}

const one = (text: string, what: string) => {
  const events = eventsIn(text);
  const found = events.find((event) => event.what === what);
  if (found === undefined) throw new Error(`no ${what} in "${text}": ${events.map((event) => event.what).join(', ')}`);
  return found;
};

describe('who does what to whom', () => {
  it.each([
    ['The rebels seized the airport on Sunday.', 'seize', ['rebels'], ['airport']],
    ['The airport was seized by the rebels.', 'seize', ['rebels'], ['airport']],
    [
      'The militia, which stormed the police station, freed dozens of prisoners.',
      'storm',
      ['militia'],
      ['police station'],
    ],
    ['The militia, which stormed the police station, freed dozens of prisoners.', 'free', ['militia'], ['prisoners']],
    ['Troops shelled the town, killing at least nine civilians.', 'kill', ['Troops'], ['civilians']],
    ['The seizure of the port by government forces ended the siege.', 'seize', ['government forces'], ['port']],
    ['Police arrested thirty protesters.', 'detain', ['Police'], ['protesters']],
    ['Gunmen kidnapped two aid workers near the border.', 'abduct', ['Gunmen'], ['aid workers']],
    ['The opposition accused the government of fraud.', 'accuse', ['opposition'], ['government']],
    ['The army carried out an attack on the village.', 'attack', ['army'], ['village']],
    ['The rebels took full control of the base.', 'seize', ['rebels'], ['base']],
    ['Farmers launched a protest against the ministry.', 'protest', ['Farmers'], ['ministry']],
    ['Hundreds protested in Bamako over the loss of Gao.', 'protest', ['Hundreds'], []],
    ['The rebels signed a peace deal in Algiers.', 'sign', ['rebels'], []],
    ['Thousands of people have fled fighting in Gao.', 'clash', [], []],
  ])('%s (%s)', (text, what, agents, patients) => {
    const event = one(text, what);
    expect(event.agents).toEqual(agents);
    expect(event.patients).toEqual(patients);
  });

  it('reads the fall of a place to someone as taken by them', () => {
    const event = one('The provincial capital fell to the insurgents on Friday.', 'fall');
    expect(event.agents).toEqual(['insurgents']);
    expect(event.patients).toEqual(['provincial capital']);
  });

  it('lets the controlled subject act', () => {
    expect(one('The general ordered his soldiers to withdraw from the city.', 'withdraw').agents).toEqual([
      'his soldiers',
    ]);
    expect(one('The rebels managed to capture the base.', 'seize').agents).toEqual(['rebels']);
  });

  it('takes no match for a deed: a score follows', () => {
    const whats = (text: string) => eventsIn(text).map(({ what }) => what);
    expect(whats('Sample Rovers destroyed Example Athletic 4-0 in Bamako on Saturday.')).not.toContain('destroy');
    expect(whats('Sample Rovers crushed Example Athletic 3–1.')).toEqual(['other']);
    expect(whats('Soldiers destroyed 4-5 tanks in Bamako on Saturday.')).toContain('destroy');
  });

  it('lets the accused do what they are accused of', () => {
    expect(one('The ministry accused the rebels of bombing the bridge.', 'bomb').agents).toEqual(['rebels']);
  });

  it('makes three events of three places with one cue', () => {
    const events = eventsIn('Fighters captured Aleppo, Homs and Hama within days.').filter(
      ({ what }) => what === 'seize',
    );
    expect(events.map(({ patients }) => patients)).toEqual([['Aleppo'], ['Homs'], ['Hama']]);
    expect(new Set(events.map(({ cue }) => cue.start)).size).toBe(1);
    expect(events.map(({ places }) => places)).toEqual([['Aleppo'], ['Homs'], ['Hama']]);
  });

  it('places an event where the words place it', () => {
    expect(one('Two policemen were killed in Homs.', 'kill').places).toEqual(['Homs']);
    expect(one('Clashes broke out on the outskirts of Damascus.', 'clash').places.join()).toContain('Damascus');
    expect(one('Clashes between the army and the rebels continued.', 'clash').agents).toEqual(['army', 'rebels']);
    expect(one('Clashes between gangs left four dead and the police arrived.', 'clash').agents).toEqual(['gangs']);
  });

  it('reads headlines whose words are capitalised', () => {
    const event = one('Rebels Seize Key Town Near Capital', 'seize');
    expect(event.agents).toEqual(['Rebels']);
  });
});

describe('which kind of event', () => {
  it.each([
    ['The minister suffered a heart attack.', 'attack'],
    ['The two sides struck a deal in Geneva.', 'strike'],
    ['Shares fell 3% on Monday.', 'fall'],
    ['The band released a new album.', 'free'],
    ['The bank charged a fee for each transfer.', 'charge'],
    ['The film was shot in Malta.', 'kill'],
    ['The plan met all the requirements.', 'meet'],
    ['It will be a surprise to everyone.', 'other'],
    ['The house is near the river.', 'other'],
  ])('%s is no %s', (text, what) => {
    expect(eventsIn(text).map((event) => event.what)).not.toContain(what);
  });

  it.each([
    ['The two sides struck a deal in Geneva.', 'agree'],
    ['Workers went on strike over pay.', 'stop'],
    ['The prisoners began a hunger strike.', 'fast'],
    ['Drone strikes hit the depot.', 'strike'],
    ['The government lifted the curfew.', 'concede'],
    ['The council imposed sanctions on the generals.', 'sanction'],
    ['The president stepped down on Friday.', 'resign'],
    ['The envoys held talks with the rebels.', 'meet'],
    ['Police opened fire on the crowd.', 'shoot'],
    ['Columns of fighters marched on the capital.', 'advance'],
    ['Thousands marched through the capital against the law.', 'protest'],
    ['The court sentenced the general to death.', 'sentence'],
    ['The country suspended aid to the junta.', 'halt'],
    ['The neighbours broke off diplomatic relations.', 'cut'],
  ])('%s is %s', (text, what) => {
    one(text, what);
  });

  it('codes a meant deed as a promise or a threat, and a refused one as a rejection', () => {
    expect(one('The ministry said it will send food to the refugees.', 'aid').codes.plover).toBe('AGREE');
    expect(one('The junta said it would bomb the camp.', 'bomb').codes.plover).toBe('THREATEN');
    expect(one('The government refused to release the prisoners.', 'free').codes.plover).toBe('REJECT');
  });

  it('hears a demand in what another party is said to owe', () => {
    const event = one('Norway said on Friday that the junta must free the journalists.', 'demand');
    expect(event.agents).toEqual(['Norway']);
    expect(event.patients).toEqual(['junta']);
  });
});

describe('how many', () => {
  it.each([
    ['At least 300 people were killed.', 'kill', 300, 300, null],
    ['Up to 40 soldiers were wounded.', 'wound', null, 40, 40],
    ['Between 300 and 400 villagers were displaced.', 'displace', 300, null, 400],
    ['Dozens of protesters were arrested.', 'detain', 24, null, null],
    ['Twelve miners were killed.', 'kill', 12, 12, 12],
    ['More than 1,200 families were displaced.', 'displace', 1200, 1200, null],
  ])('%s', (text, what, low, best, high) => {
    expect(one(text, what).quantity).toMatchObject({ low, best, high });
  });

  it('adds up what stands in a coordination', () => {
    expect(one('The bomber killed two soldiers and three civilians.', 'kill').quantity).toMatchObject({
      low: 5,
      best: 5,
    });
  });

  it('takes no year for a number of people', () => {
    expect(one('The rebels took power in 2000.', 'seize').quantity).toBeNull();
  });
});

describe('parts that are no body text', () => {
  it('reads no events in a promo line', () => {
    const text = 'Rebels seize the port.\nDon’t miss: Police arrest singer.';
    const report = plainReport(text);
    const document = english.analyse({
      ...report,
      parts: [
        { kind: 'body', start: 0, end: 22 },
        { kind: 'promo', start: 23, end: text.length },
      ],
    }).document;
    const whats = extract(document, english).drafts.flatMap((draft) => (draft.kind === 'event' ? draft.what : []));
    expect(whats).toContain('seize');
    expect(whats).not.toContain('detain');
  });
});

describe('what is reported to have happened before', () => {
  it.each([
    ['The insurgents announced on state radio that they had taken the port.', false],
    ['Officers denied that gunmen had taken the port.', false],
    ['The insurgents had taken the port.', true],
    ['How rebels captured the port', true],
    ['Why the capture of the port came so fast', true],
    ['How many rebels captured the port is unclear.', false],
    ['Rebels capture the port: how it went', false],
  ])('%s', (text, background) => expect(one(text, 'seize').background).toBe(background));
});
