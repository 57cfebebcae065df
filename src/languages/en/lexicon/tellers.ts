import type { TellerWords } from '../../../language/lexicon/tellers.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

// Decision: apart from the nouns of entities, which say what somebody is. Here it is whether he tells of harm or does it: a chief of police
// tells, a chief of rebels boasts.
// Offices of those who tell of crimes, and bodies that count the dead. General English.
const offices = set(`
  sheriff undersheriff marshal detective inspector superintendent supt commissioner investigator chief prosecutor attorney lawyer
  barrister solicitor advocate judge magistrate justice coroner examiner pathologist doctor dr physician surgeon nurse midwife medic
  paramedic firefighter rescuer spokesman spokeswoman spokesperson spokespeople official mayor governor gov premier president
  minister secretary councillor councilor alderman senator sen congressman congresswoman lawmaker legislator mp ambassador envoy
  diplomat consul director head headteacher headmaster professor prof imam pastor bishop rabbi monitor observer analyst expert
  researcher journalist reporter correspondent editor`);
const bodies = set(`
  ministry department office directorate agency bureau secretariat service administration council municipality court tribunal
  prosecution hospital clinic morgue observatory mission commission committee embassy consulate university school company charity
  ngo newspaper broadcaster channel station outlet media press news un unicef who msf ocha`);
const either = set(`
  police policeman policewoman policemen officer constable gendarme gendarmerie guard warden trooper deputy captain capt lieutenant
  lt sergeant sgt authority resident villager local neighbour neighbor relative survivor victim witness eyewitness bystander
  shopkeeper vendor trader farmer elder activist campaigner teacher priest`);
const arms = set(
  'defence defense war military army armed security intelligence interior border air naval navy rebel insurgent militant',
);
// Decision: apart from the lists of forces. Soldiers and police tell of harm as often as they do it, so that they stand among `either`; these
// are told of only.
const fighters = set(`
  gunman gunmen attacker assailant rebel militant insurgent jihadist terrorist extremist bandit robber raider fighter militiaman
  militiamen guerrilla separatist kidnapper hijacker bomber shooter sniper suspect intruder thief gang mob arsonist abductor captor
  pirate mutineer militia vigilante mercenary assassin`);

const isIn = (words: ReadonlySet<string>, word: string): boolean => {
  const small = word.toLowerCase().replace(/\.$/, '');
  return words.has(small) || words.has(small.replace(/s$/, '')) || words.has(small.replace(/ies$/, 'y'));
};

export const tellers: TellerWords = {
  tellsOfOthers: (word) => isIn(offices, word) || isIn(bodies, word),
  tellsOrDoes: (word) => isIn(either, word),
  bearsArms: (word) => isIn(arms, word),
  speaksFor: (word) => word === 'for' || word === 'of',
  fights: (word) => isIn(fighters, word),
};
