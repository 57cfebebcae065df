import { campOf } from './camps.ts';

/** Beasts, whose dead are no people. */
const beasts =
  /\b(?:animals?|livestock|poultry|cattle|cows?|calves|buffalo(?:es)?|sheep|lambs?|goats?|pigs?|hogs?|horses?|donkeys?|camels?|chickens?|hens?|ducks?|geese|turkeys?|fowl|(?:black)?birds?|pigeons?|fish|sharks?|whales?|dolphins?|seals?|turtles?|dogs?|cats?|elephants?|rhinos?|tigers?|lions?|monkeys?|bees?|penguins?|reindeer|mink|bats?)$/i;

/** Does the name tell of beasts? */
export const isBeast = (name: string): boolean => beasts.test(name.split(/ (?:and|in|of|from|at) /)[0]);

/** Who suffers or acts, by the words that name them: those who bear arms, those who do not, or nobody can tell. */
export type Whom = 'civilians' | 'combatants' | 'unknown';

const bearArms =
  /\b(?:armed (?:men|man|group|groups)|soldiers?|troops|servicemen|conscripts?|recruits?|forces|fighters?|army|militants?|gunmen|gunman|insurgents?|rebels?|guerrillas?|jihadists?|militia(?:s|men|man)?|paramilitar(?:y|ies)|police(?:man|men|woman|women)?|gendarmes?|guards?|marines?|commandos?|combatants?|attackers?|assailants?|bombers?|peacekeepers?|paratroopers?|loyalists?|pilots?|airmen|sailors|terrorists?|separatists?|mercenar(?:y|ies)|insurgency|snipers?)\b/i;
const unarmed =
  /\b(?:civilians?|people|persons?|residents?|villagers?|townspeople|women|woman|men|man|children|child|girls?|boys?|babies|baby|infants?|toddlers?|teenagers?|students?|pupils?|schoolchildren|teachers?|doctors?|nurses?|medics?|patients?|journalists?|reporters?|photographers?|worshippers?|mourners?|pilgrims?|passengers?|shoppers?|workers?|labourers?|farmers?|herders?|fishermen|miners?|traders?|shopkeepers?|drivers?|bystanders?|pedestrians?|famil(?:y|ies)|mothers?|fathers?|sons?|daughters?|brothers?|sisters?|couples?|refugees?|migrants?|displaced|tourists?|protesters?|protestors?|demonstrators?|marchers?|activists?|priests?|monks?|nuns?|imams?|clerics?|lawyers?|judges?|politicians?|lawmakers?|mayors?|aid workers?|staff|neighbou?rs|citizens|inhabitants|guests?|crowd|elders?|rescuers?|volunteers?)\b/i;
/** Words that say nothing of arms: "12 people" may be soldiers, and reports mostly do not mean them. */
const anybody = /^(?:(?:other|more) )?(?:people|persons?|men|man|others?|dozens|hundreds|scores|thousands|several)$/i;

/** Of the name of those harmed: unarmed, armed, or unknown. */
export function whomOf(name: string): Whom {
  const head = name.replace(/^\W*\d[\d,.]*\s+/, '');
  if (anybody.test(head)) return 'unknown';
  if (bearArms.test(head)) return 'combatants';
  if (unarmed.test(head)) return 'civilians';
  return campOf(head) === 'opposition' ? 'combatants' : 'unknown';
}
