import { describe, expect, test } from 'vitest';
import { plainReport } from '../../intake.ts';
import { english } from '../../languages/en/index.ts';
import { toponyms } from '../toponyms.ts';

/** The names of places in a text, without nationality words. */
function placesIn(text: string): string[] {
  const { document } = english.analyse(plainReport(text));
  return toponyms(document, english.placeLinks)
    .filter(({ kind }) => kind === 'place')
    .map(({ start, end }) => text.slice(start, end));
}

/** The same name as a place, and as something else: what is beside it makes the difference. */
const pairs: Record<string, [text: string, places: string[]][]> = {
  'titles and first names': [
    ['Jordan said it would stay.', ['Jordan']],
    ['Jordan Peters said he would stay.', []],
    ['Mr Jordan left.', []],
    ['Chad closed its border.', ['Chad']],
    ['Prime Minister Chad left.', []],
    ['He was shot in Lincoln.', ['Lincoln']],
    ['President Lincoln left.', []],
    ['The mayor of Perham spoke.', ['Perham']],
    ['Mayor Perham spoke.', []],
    ['Sydney Lancaster told the court.', []],
  ],
  'ages and numbers': [
    ['A man from Milton, Ontario, was charged.', ['Milton', 'Ontario']],
    ['Milton, 42, was charged.', []],
    ['They were held in Section 7 of the camp.', []],
    ['A raid in Sector-37 failed.', []],
  ],
  'codes, money, strains and diseases': [
    ['They left for British Columbia, B.C.', ['British Columbia', 'B.C.']],
    ['The fort was built in 250 B.C. by traders.', []],
    ['The strain A/California/7/2009 was found.', []],
    ['The ship was worth US$5 million.', []],
    ['Three people fell ill with West Nile virus.', []],
  ],
  'bodies and works': [
    ['Students marched in Columbia.', ['Columbia']],
    ['Students of Columbia University marched.', []],
    ['Shells fell on Aleppo.', ['Aleppo']],
    ['The University of Aleppo was hit.', []],
    ['They flew to France.', ['France']],
    ['He flew with Air France.', []],
    ['They live in Dublin City.', ['Dublin City']],
    ['Dublin City Council met.', []],
    ['Shoppers in Houston saw the fire.', ['Houston']],
    ['He read the Houston Chronicle.', []],
    ['The White House said so.', []],
  ],
  'the ends of a person’s name behind a local body': [
    ['Police in Carthage told reporters.', ['Carthage']],
    ['Carthage Police Officer Justin Mills said so.', []],
  ],
  'halves of compounds': [
    ['The Aleppo-Damascus road was cut.', ['Aleppo', 'Damascus']],
    ['He shops at Wal-Mart.', []],
    ['Abdul-Hamid fled on foot.', []],
  ],
  'the letters of a party': [
    ['Rep. Dana Marsh (D-Westfield) spoke.', ['Westfield']],
    ['Dana Marsh (X-Westfield) spoke.', []],
  ],
  'short forms of states': [
    ['They live in Portland, OR.', ['Portland', 'OR']],
    ['They met in Springfield, Ill. on Monday.', ['Springfield', 'Ill.']],
    ['Ill. winds blew.', []],
    ['The WHO said so.', []],
  ],
  'words that are a town somewhere': [
    ['Three men from Nice were held.', ['Nice']],
    ['Nice people live there.', []],
    ['They bought Orange phones.', []],
    ['The Toyota turned and stopped.', []],
    ['The West said no.', []],
  ],
  'datelines in capitals': [
    ['KYIV -- Shells fell on the port.', ['KYIV']],
    ['ABC -- Shells fell on the port.', []],
  ],
};
describe.each(Object.entries(pairs))('%s', (_, rows) => {
  test.each(rows)('%s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });
});

describe('names that neither the gazetteer nor the models know as they stand', () => {
  test.each<[string, string[]]>([
    ['They fled from Qalb Lawza district.', ['Qalb Lawza']],
    ['They fled the villages of Umm Zaytun.', ['Umm Zaytun']],
    ['They fled from Qalb Lawza on foot.', []],
    // A spelling of its own: another name of the country must be there.
    ['Syrian rebels left Idlib and Maarat al-Numan.', ['Idlib', 'Maarat al-Numan']],
    ['Maarat al-Numan was shelled.', []],
  ])('%s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });
});

describe('what belongs to a name', () => {
  test.each<[string, string[]]>([
    ['They crossed Lake Chad.', ['Lake Chad']],
    ['Ships left Port Sudan.', ['Port Sudan']],
    ['Ships left the port of Sudan.', ['Sudan']],
    ['They met on the Dnipro river.', ['Dnipro river']],
    ['They met in Dnipro.', ['Dnipro']],
    ['He went to The Hague.', ['The Hague']],
    ['They fled to al-Bab and Deir ez-Zor.', ['al-Bab', 'Deir ez-Zor']],
    ['Rebels hold eastern Aleppo.', ['Aleppo']],
    ['Downtown Aleppo was calm.', ['Downtown Aleppo']],
  ])('%s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });
});
