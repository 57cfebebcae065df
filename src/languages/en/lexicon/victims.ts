import type { VictimWords } from '../../../language/lexicon/victims.ts';
import { words } from '../../../language/lexicon.ts';
import { alone, anywhere, atEnd } from './listed.ts';

const beast = atEnd(`
  animals? livestock poultry cattle cows? calves buffalo(?:es)? sheep lambs? goats? pigs? hogs? horses? donkeys? camels? chickens?
  hens? ducks? geese turkeys? fowl (?:black)?birds? pigeons? fish sharks? whales? dolphins? seals? turtles? dogs? cats?
  elephants? rhinos? tigers? lions? monkeys? bees? penguins? reindeer mink bats?`);
const behindBeast = / (?:and|in|of|from|at) /;

// Two lists of those who do not fight: `unarmed` is any word of a phrase and only tells the dead apart; `people` must be its head, since
// a side is accused by it. // union?
const unarmed = anywhere(`
  civilians? people persons? residents? villagers? townspeople women woman men man children child girls? boys? babies baby infants?
  toddlers? teenagers? students? pupils? schoolchildren teachers? doctors? nurses? medics? patients? journalists? reporters?
  photographers? worshippers? mourners? pilgrims? passengers? shoppers? workers? labourers? farmers? herders? fishermen miners?
  traders? shopkeepers? drivers? bystanders? pedestrians? famil(?:y|ies) mothers? fathers? sons? daughters? brothers? sisters?
  couples? refugees? migrants? displaced tourists? protesters? protestors? demonstrators? marchers? activists? priests? monks?
  nuns? imams? clerics? lawyers? judges? politicians? lawmakers? mayors? aid_workers? staff neighbou?rs citizens inhabitants
  guests? crowd elders? rescuers? volunteers?`);
const people = words(`
  civilian non-combatant bystander passer-by passers-by villager resident local inhabitant people person man men woman women
  child children boy girl baby babies infant toddler teenager youth pupil student schoolchildren teacher professor doctor medic
  nurse midwife midwives paramedic patient rescuer worker volunteer journalist reporter photographer cameraman cameramen editor
  blogger activist lawyer protester protestor demonstrator marcher mourner worshipper pilgrim priest nun imam monk farmer
  shepherd herder herdsman herdsmen fisherman fishermen fisher trader vendor shopper shopkeeper driver motorist passenger
  commuter traveller traveler tourist migrant refugee prisoner detainee captive inmate hostage peacekeeper observer family
  families relative couple brother sister mother father parent son daughter grandmother grandfather guest citizen national
  neighbour neighbor returnee evacuee`);
/** What they live in, work in and travel by. */
const objects = words(`
  hospital clinic school kindergarten nursery university mosque church monastery cathedral temple synagogue market marketplace
  bakery bakeries shop home house village ambulance bus minibus taxi airliner orphanage funeral wedding`);
/** The same where the word before the head says whose it is: "aid convoy", "refugee camp". */
const objectsOf = words('convoy truck warehouse camp centre center ship boat flotilla plane jet train aircraft flight');
const theirs = words('aid relief food humanitarian refugee medical passenger civilian displacement evacuation fishing');

const singular = (word: string): string[] => [word, word.replace(/s$/, ''), word.replace(/es$/, '')];
const isAmong = (list: ReadonlySet<string>, word: string): boolean => singular(word).some((form) => list.has(form));

/** Between a head and what hangs on it: "villagers in the valley". */
const behindHead = /,| (?:of|in|at|from|on|near|with|who|that|which|under|aged|during|outside|inside|including|and) /;
/** "Armed men", "wanted men": of whom nobody says that they do not fight. */
const fighting = anywhere('armed wanted masked suspected militant rebel military army');

function isCivilian(phrase: string): boolean {
  const [head = ''] = phrase.toLowerCase().replace(/[’]/g, "'").split(behindHead);
  if (fighting(head)) return false;
  const [last = '', before = ''] = head.trim().split(/\s+/).reverse();
  return isAmong(people, last) || isAmong(objects, last) || (isAmong(objectsOf, last) && isAmong(theirs, before));
}

export const victims: VictimWords = {
  isBeast: (phrase) => beast(phrase.split(behindBeast)[0] ?? ''),
  isAnybody: alone('(?:(?:other|more)_)?(?:people|persons?|men|man|others?|dozens|hundreds|scores|thousands|several)'),
  bearsArms: anywhere(`
    armed_(?:men|man|group|groups) soldiers? troops servicemen conscripts? recruits? forces fighters? army militants? gunmen gunman
    insurgents? rebels? guerrillas? jihadists? militia(?:s|men|man)? paramilitar(?:y|ies) police(?:man|men|woman|women)?
    gendarmes? guards? marines? commandos? combatants? attackers? assailants? bombers? peacekeepers? paratroopers? loyalists?
    pilots? airmen sailors terrorists? separatists? mercenar(?:y|ies) insurgency snipers?`),
  isUnarmed: unarmed,
  isCivilian,
};
