import type { VictimWords } from '../../../language/lexicon/victims.ts';
import { words } from '../../../language/lexicon.ts';
import { alone, anywhere, atEnd } from './listed.ts';

const beast = atEnd(`
  animals? livestock poultry cattle cows? calves buffalo(?:es)? sheep lambs? goats? pigs? hogs? horses? donkeys? camels? chickens?
  hens? ducks? geese turkeys? fowl (?:black)?birds? pigeons? fish sharks? whales? dolphins? seals? turtles? dogs? cats?
  elephants? rhinos? tigers? lions? monkeys? bees? penguins? reindeer mink bats?`);
const behindBeast = / (?:and|in|of|from|at) /;

// Decision: one list of those who do not fight, for a phrase's head (a side is accused by it) and for the dead.
const people = words(`
  civilian non-combatant bystander passer-by passers-by pedestrian villager resident townspeople inhabitant people person man men
  woman women child children boy girl baby babies infant toddler teenager pupil student schoolchildren teacher professor
  doctor medic nurse midwife midwives paramedic patient rescuer worker labourer miner volunteer journalist reporter photographer
  cameraman cameramen editor blogger activist lawyer judge mayor politician lawmaker protester protestor demonstrator marcher
  mourner worshipper pilgrim priest cleric nun imam monk elder farmer shepherd herder herdsman herdsmen fisherman fishermen fisher
  trader vendor shopper shopkeeper driver motorist passenger traveller traveler tourist migrant refugee observer family
  families relative couple brother sister mother father parent son daughter grandmother grandfather guest citizen neighbour
  neighbor returnee evacuee`);
/** As the head alone: before another word they tell nothing ("local commander", "commuter train"). */
const asHead = words('local national youth commuter');
/** They do not fight, or no more; but among the dead they are no civilians for that. */
const heldOrSent = words('prisoner detainee captive inmate hostage peacekeeper');
const nonFighters = new Set([...people, ...asHead, ...heldOrSent]);
/** Any word of the phrase. */
const unarmed = anywhere(`
  ${[...people].map((word) => (/(?:people|men|ren|s)$/.test(word) ? word : `${word}s?`)).join(' ')} youths commuters displaced staff crowd`);
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
  return isAmong(nonFighters, last) || isAmong(objects, last) || (isAmong(objectsOf, last) && isAmong(theirs, before));
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
