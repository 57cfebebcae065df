import { describe, expect, test } from 'vitest';
import type { PartyClass } from '../../../record/event-mention.ts';
import { camps } from './camps.ts';
import { entityNouns } from './entity-nouns.ts';
import { footage } from './footage.ts';
import { forces } from './forces.ts';
import { ground } from './ground.ts';
import { nameParts } from './name-parts.ts';
import { nationalities } from './nationalities.ts';
import { offices } from './offices.ts';
import { outlets } from './outlets.ts';
import { partyClasses } from './party-classes.ts';
import { sponsors } from './sponsors.ts';
import { victims } from './victims.ts';

/** One test of a phrase: where it holds, and where it does not. */
const tests: [what: string, holds: (phrase: string) => boolean, yes: string[], no: string[]][] = [
  [
    "a state's organ",
    camps.isOfState,
    ['the prime minister', 'warplanes', 'State television'],
    ['a teacher', 'rebels'],
  ],
  ['run by a state', camps.isStateRun, ['state media', 'a government-run school'], ['the media', 'a state of war']],
  ['those who fight a state', camps.isOfRebels, ['insurgents', 'anti-government forces'], ['the army', 'residents']],
  [
    'a name that rebels give themselves',
    camps.isRebelName,
    ['Sample Free Army', 'Sample Liberation Front'],
    ["People's Liberation Army", 'National Army'],
  ],
  [
    'those who only watch or help',
    camps.isNeutral,
    ['a war monitor', 'two residents', 'the UN'],
    ['the army', 'rebels'],
  ],
  [
    "an army that is no nation's",
    camps.isArmyName,
    ['the Sample Army', 'Specimen Defence Forces'],
    ['the army', 'National Defence Forces', 'the Sample Army of the North'],
  ],
  ["forces that beside a nation are its state's", camps.isForce, ['Sample forces', 'Air Forces'], ['Forces', 'army']],
  [
    'forces of a country that is not named',
    camps.isCountrysForce,
    ["the country's forces", "the nation's own forces"],
    ["the group's forces", "the country's army"],
  ],
  ['a beast', victims.isBeast, ['12 cows', 'sheep of a farmer'], ['a farmer of sheep', 'cowboys']],
  ['anybody', victims.isAnybody, ['people', 'other men', 'dozens'], ['people in Hama', 'teachers']],
  ['those who bear arms', victims.bearsArms, ['two policemen', 'armed men'], ['men', 'teachers']],
  ['those who bear none', victims.isUnarmed, ['schoolchildren', 'aid workers'], ['soldiers', 'a convoy']],
  [
    'people who bear no arms',
    victims.isUnarmed,
    ['two cameramen', 'relatives of the pilot', 'nine miners', 'a mayor and two judges'],
    ['prisoners', 'a local commander', 'a commuter train', 'the Peoples Party'],
  ],
  [
    'people who do not fight, or theirs',
    victims.isCivilian,
    ['eleven villagers', 'villagers in the valley', 'a clinic', 'an aid convoy', 'a refugee camp'],
    ['armed men', 'wanted men', 'a convoy', 'soldiers near a clinic'],
  ],
  [
    'sponsored',
    sponsors.isSponsored,
    ['Sampletonian-backed rebels', 'Specimen-funded militia'],
    ['a well-led army', 'rebels'],
  ],
  ['unnamed by his office', (word) => offices.ofUnnamed.has(word), ['president', 'spokeswoman'], ['soldier', 'city']],
  ['an office held no more', offices.isFormer, ['the ousted president', 'ex-minister'], ['the president', 'lateral']],
  ['ended by a title', offices.endsInTitle, ['the former dictator', 'vice-president'], ['the army', 'president of']],
  ['an office of a country behind', offices.isOfCountry, ['the ministry of defence', 'army'], ['a town', 'army of']],
  ['of a government', offices.isOfGovernment, ['Interior Ministry', 'the president'], ['rebels', 'the army']],
  [
    'an agency on no side',
    outlets.isNeutralAgency,
    ['Reuters', 'the Associated Press'],
    ['the state agency Tass', 'Xinhua', 'a newspaper'],
  ],
  ['one who stands apart', entityNouns.standsApart, ['its enemies', 'their allies'], ['its units', 'their men']],
  ['a word for a people', nationalities.isOfPeople, ['Syrians', 'Frenchmen', 'Chinese'], ['Syrian', 'Kurdish']],
  ['footage', footage.isClip, ['this old video', 'photographs'], ['a video of soldiers', 'the cameraman']],
  ['the whole of a place', ground.namesWhole, ['the rebel stronghold', 'city'], ['the airport', 'suburbs']],
  ['a thing at the head', ground.isThing, ['the palace in Hama', 'a town hall'], ['the town of Hama', 'Hama']],
  [
    'a part at the head',
    ground.isPart,
    ['the eastern districts', 'neighbourhoods of Hama'],
    ['the town', 'roads of the centre', 'a village in the suburbs'],
  ],
  ["a town's own thing", ground.namesTownsOwn, ['the city hall', 'town gate'], ['the city', 'hall']],
  ['near a place', ground.namesBeside, ['hills near', '12 km south of'], ['hills in', 'the south']],
  ['the land around', ground.namesSurroundings, ['the countryside of', 'surroundings'], ['the country', 'round']],
  ['ended by a town', ground.endsInTown, ['the border town', 'Capital'], ['town hall', 'townspeople']],
  ['ended by a division', ground.endsInDivision, ['Sample province', 'a Republic'], ['provinces', 'city']],
  ['ended by divisions', ground.endsInDivisions, ['A and B provinces', 'states'], ['province', 'cities']],
];

describe.each(tests)('%s', (_, holds, yes, no) => {
  test.each(yes)('is: %s', (phrase) => {
    expect(holds(phrase)).toBe(true);
  });
  test.each(no)('is not: %s', (phrase) => {
    expect(holds(phrase)).toBe(false);
  });
});

test.each<[PartyClass & keyof typeof partyClasses, string[], string[]]>([
  ['force', ['soldiers', 'a police convoy'], ['soldiers of fortune', 'teachers']],
  ['weapon', ['a car bomb', 'an air strike'], ['a bomb maker', 'the army']],
  ['goods', ['heavy artillery', 'the wounded'], ['the artillery unit', 'a town']],
  ['people', ['12 people', 'three men'], ['soldiers', 'a town']],
  ['state-force', ['the army', 'security forces'], ['rebels', 'a farmer']],
  ['militia', ['gunmen', 'an armed group'], ['a pro-government militia', 'the army']],
  ['communal', ['herders', 'a tribal elder'], ['the army', 'farmers']],
  ['international', ['peacekeepers', 'a private military company'], ['the army', 'a nation']],
  ['rioter', ['rioters', 'a rioter'], ['a riot', 'protesters']],
  ['protester', ['protesters', 'marchers'], ['a protest', 'rioters']],
  ['insider', ['two officers', 'a source'], ['officers of the army', 'a town']],
  ['agency', ['Agence France-Presse', 'state media'], ['a newspaper', 'apt']],
  ['own-reporter', ['our correspondent', 'Sample News reporters'], ['a reporter of the army', 'the editor']],
  ['any-side', ['special forces', 'a convoy'], ['rebels', 'a town']],
  [
    'sponsored',
    ['Sampletonian-led rebels', 'a Specimen-backed group', 'Specimen-armed men'],
    ['rebels', 'a funded group'],
  ],
])('a party is of the class %s by its words: %s; not: %s', (one, yes, no) => {
  expect([...yes, ...no].filter(partyClasses[one])).toEqual(yes);
});

test('who stands behind a party is no part of where it belongs', () => {
  expect(sponsors.without('Northern Specimen-backed rebels')).toBe(' rebels');
  expect(sponsors.without('Specimen rebels')).toBe('Specimen rebels');
});

test('an adjective for fighters means them, capitals kept', () => {
  expect(['Rebel', 'militant', 'army', 'rebels'].map(forces.meantBy)).toEqual(['Rebels', 'militants', null, null]);
});

test('a place is told without its kind', () => {
  expect(['the city of Homs', 'Homs', 'the northern port of the Sample'].map(ground.withoutKind)).toEqual([
    'Homs',
    'Homs',
    'Sample',
  ]);
});

test('an owner is told with what is his', () => {
  expect(nameParts.owned('Karam', 'family')).toBe('Karam’s family');
  expect(nameParts.owned('Abbas', 'two sons')).toBe('Abbas’ two sons');
});
