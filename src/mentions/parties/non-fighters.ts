import type { Participant } from '../../record/event-mention.ts';
import { partyClasses } from '../../record/party-class.ts';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** People who do not fight, by the head of the phrase, in the singular. */
const people = wordsOf(`
  civilian non-combatant bystander passer-by passers-by villager resident local inhabitant people person man men woman women
  child children boy girl baby babies infant toddler teenager youth pupil student schoolchildren teacher professor doctor medic
  nurse midwife midwives paramedic patient rescuer worker volunteer journalist reporter photographer cameraman cameramen editor
  blogger activist lawyer protester protestor demonstrator marcher mourner worshipper pilgrim priest nun imam monk farmer
  shepherd herder herdsman herdsmen fisherman fishermen fisher trader vendor shopper shopkeeper driver motorist passenger
  commuter traveller traveler tourist migrant refugee prisoner detainee captive inmate hostage peacekeeper observer family
  families relative couple brother sister mother father parent son daughter grandmother grandfather guest citizen national
  neighbour neighbor returnee evacuee`);

/** What they live in, work in and travel by. */
const objects = wordsOf(`
  hospital clinic school kindergarten nursery university mosque church monastery cathedral temple synagogue market marketplace
  bakery bakeries shop home house village ambulance bus minibus taxi airliner orphanage funeral wedding`);

/** The same where the word before the head says whose it is: "aid convoy", "refugee camp". */
const objectsOf = wordsOf(
  'convoy truck warehouse camp centre center ship boat flotilla plane jet train aircraft flight',
);
const theirs = wordsOf(
  'aid relief food humanitarian refugee medical passenger civilian displacement evacuation fishing',
);

const singular = (word: string): string[] => [word, word.replace(/s$/, ''), word.replace(/es$/, '')];
const isIn = (words: ReadonlySet<string>, word: string): boolean => singular(word).some((form) => words.has(form));

/** Words between a head and what hangs on it: "villagers in the valley". */
const behind = /,| (?:of|in|at|from|on|near|with|who|that|which|under|aged|during|outside|inside|including|and) /;
/** "Armed men", "wanted men": of whom nobody says that they do not fight. */
const fighting = /\b(?:armed|wanted|masked|suspected|militant|rebel|military|army)\b/;

/** Does a phrase name people who do not fight, or a thing that is theirs ("eleven villagers", "a clinic", "an aid convoy")? */
export function isCivilian(phrase: string): boolean {
  const words = phrase.toLowerCase().replace(/[’]/g, "'").split(behind)[0].trim().split(/\s+/);
  const head = words.at(-1) ?? '';
  if (fighting.test(words.join(' '))) return false;
  return isIn(people, head) || isIn(objects, head) || (isIn(objectsOf, head) && isIn(theirs, words.at(-2) ?? ''));
}

/** One who was harmed; a person by the words before the name, too ("journalist Ana Ruiz"). */
export function calledIn(one: Participant, words: string): Participant {
  const at = one.kind === 'person' && !one.classes.includes('non-fighter') ? words.indexOf(one.name) : -1;
  if (at <= 0) return one;
  const before = words.slice(0, at).trimEnd().replace(/,$/, '');
  if (!isCivilian(before.split(/[,.;“”"]/).at(-1) ?? '')) return one;
  return { ...one, classes: partyClasses.filter((kind) => kind === 'non-fighter' || one.classes.includes(kind)) };
}
