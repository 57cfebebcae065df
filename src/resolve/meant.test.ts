import { describe, expect, it } from 'vitest';
import { readReport } from '../../test/by-rules.ts';
import { groupReadings } from '../group-readings.ts';
import { readText } from '../intake.ts';
import type { Reading } from '../record/reading.ts';

const read = (text: string): Reading =>
  readReport(readText(text, { title: null, published: '2024-03-08T12:00:00Z', publisher: 'Sample Times' }));

/** Names of those who do a thing, as the record ties them; the words where it ties them to nobody. */
function doers(text: string, what: string): string[] {
  const { observations, entities, report } = read(text);
  return observations.flatMap((one) =>
    one.kind === 'event' && one.what === what
      ? one.agent.map(
          ({ entity, start, end }) => entities.find(({ id }) => id === entity)?.name ?? report.text.slice(start, end),
        )
      : [],
  );
}

const lines = (text: string): string[] =>
  groupReadings([read(text)]).happenings.map(({ line, status }) => `${line} (${status})`);

describe('who did what somebody else tells', () => {
  it.each([
    ['Two shoppers were hurt on Friday. He opened fire in a bakery, Police Chief Rana Idris said.', 'shoot', 'He'],
    ['Nobody was caught. They fired at mourners in a cemetery, said Farid Baloch, a shopkeeper.', 'shoot', 'They'],
    ['It hit a hospital in Sumy, killing four patients, Governor Oleh Bondar said.', 'kill', 'It'],
    [
      'Tomas Berg, 31, was arrested on Sunday. He shot two neighbours, prosecutor Lena Holm said.',
      'shoot',
      'Tomas Berg',
    ],
  ])('is never the one who speaks behind it: %s', (text, what, who) => {
    expect(doers(text, what)).toEqual([who]);
  });

  it.each([
    [
      'Tomas Berg, 31, was arrested on Sunday. Prosecutor Lena Holm said he shot two neighbours.',
      'shoot',
      'Tomas Berg',
    ],
    ['Prosecutor Peter Holm said he shot two neighbours in a dispute.', 'shoot', 'he'],
    ['Paul Arnaud was detained in Lyon. The mayor said he had attacked a driver.', 'attack', 'Paul Arnaud'],
    ['Gunmen stormed a village in Plateau. Police said they had killed nine people.', 'kill', 'Gunmen'],
    ['A missile struck flats in Lviv. The health ministry said it had killed three people.', 'kill', 'it'],
    ['A drone hit a market in Nyala. The hospital said it had wounded 40 shoppers.', 'wound', 'it'],
  ])('is not whose office it is to tell it: %s', (text, what, who) => {
    expect(doers(text, what)).toEqual([who]);
  });

  it.each([
    ['The army said it had withdrawn from Goma.', 'withdraw', 'army'],
    ['The army said it had killed 12 militants in Gao.', 'kill', 'army'],
    ['The defence ministry said it had struck two depots near Bakhmut.', 'strike', 'defence ministry'],
    ['Israel said it had struck a launcher in Tyre.', 'strike', 'Israel'],
    ['The rebels said they had seized Bunia.', 'seize', 'rebels'],
    ['Juma Otieno said he shot the robber in his shop.', 'shoot', 'Juma Otieno'],
    ['Police said they had shot two robbers in Durban.', 'shoot', 'Police'],
    ['Gunmen attacked a bank in Durban. Police said they had shot three of them.', 'shoot', 'Police'],
    ['The minister said he would resign on Friday.', 'resign', 'minister'],
  ])('is the one who speaks before it of a deed of his own: %s', (text, what, who) => {
    expect(doers(text, what).map((name) => name.toLowerCase())).toEqual([who.toLowerCase()]);
  });
});

describe('what somebody is said in a relative clause to have done', () => {
  it.each([
    ['A missile strike that the health office said killed two nurses hit a clinic in Ternopil.', 'kill', 'strike'],
    ['The raid, which the mayor said destroyed a bakery, began at dawn.', 'destroy', 'raid'],
    ['Doctors treated victims of a blast which officials said killed nine worshippers.', 'kill', 'blast'],
    ['The soldiers, who witnesses said shot at the crowd, fled.', 'shoot', 'soldiers'],
    ['The militia, which the government says abducted two engineers, denied it.', 'abduct', 'militia'],
    ['The gunman, whom police said had killed three shoppers, was arrested.', 'kill', 'gunman'],
  ])('is done by what the clause stands on: %s', (text, what, who) => {
    expect(doers(text, what)).toEqual([expect.stringContaining(who)]);
  });

  it('is suffered by it in the passive', () => {
    const text = 'Three men who the ministry said were killed in the raid were buried on Monday.';
    expect(doers(text, 'kill')).toEqual([]);
  });
});

describe('"we" in a quotation', () => {
  it.each([
    ['"We have taken three villages," army spokesman Colonel Henri Kasongo told reporters.', 'Army seizes villages'],
    ['"We have shot down two drones," said Yusuf Tal, a spokesman for the rebels.', 'Rebels shoot drones'],
    ['"We killed fourteen soldiers," Taliban spokesman Zabihullah Noor said.', 'Taliban kills fourteen soldiers'],
    [
      '"We destroyed two bridges," said General Ivan Petrov, commander of the Northern Front.',
      'Northern Front destroys bridges',
    ],
    ['"We have struck three depots," a military spokesperson said.', 'Military strikes depots'],
    ['"We seized the airport," M23 spokesman Willy Banza said.', 'M23 seizes airport'],
  ])('is the body that the speaker speaks for, and its claim: %s', (text, line) => {
    expect(lines(text)).toEqual([`${line} (claimed)`]);
  });

  it('is nobody where the words name no body', () => {
    expect(doers('"We shot two of them," said Grace Achol, a nurse.', 'shoot')).toEqual(['We']);
    expect(doers('"They shot at us from the trees," said Grace Achol, a nurse.', 'shoot')).toEqual(['They']);
  });
});
