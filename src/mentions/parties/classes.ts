import type { PartyClass } from '../../record/event-mention.ts';
import { campOf } from './camps.ts';
import { isCivilian } from './non-fighters.ts';
import { isBeast, whomOf } from './victim-category.ts';

/** Names of fighters and of what they fight with. */
const force =
  /\b(?:soldiers?|troops|forces|fighters?|army|militants?|gunmen|insurgents?|rebels?|militia(?:s|men)?|police|policemen|officers?|guards?|marines|commandos?|combatants?|terrorists?|jihadists?|jihadis|extremists?|separatists?|guerrillas?|paramilitar(?:y|ies)|units?|positions?|columns?|convoys?|bases?|groups?)$/i;
/** A thing that was fired, thrown or planted: whoever did so is not named. */
const weapon =
  /\b(?:bombs?|shells?|shelling|rockets?|missiles?|mortars?|mines?|landmines?|grenades?|explosives?|explosions?|blasts?|bullets?|gunfire|(?:air|drone|missile)?[ -]?strikes?|fire|bombing|bombardment|attacks?|raids?|clashes|fighting|drones?)$/i;
/** What a side may take out of a place that it keeps. */
const goods =
  /\b(?:equipment|weapons?|artillery|guns|missiles|munitions|ammunition|belongings|supplies|wounded|bodies|staff|personnel|diplomats|ambassadors?|nationals|citizens|civilians)$/i;
const militia =
  /\b(?:militias?|militiam[ae]n|gunm[ae]n|armed (?:men|man|groups?)|attackers?|assailants?|assassins?|gangs?|cartels?|vigilantes?|paramilitar(?:y|ies)|bandits?|pirates?)\b/i;
const communal = /\b(?:tribal|tribes?|clans?|ethnic|communal|herders|herdsmen|villagers)\b/i;
const international =
  /\b(?:peacekeepers?|coalition|un|united nations|african union|nato|mercenar(?:y|ies)|private (?:military|security))\b/i;
const stateForce =
  /\b(?:police(?:man|men)?|army|troops|soldiers?|military|forces|navy|air force|warplanes|jets|guards?|gendarmes?|marines|commandos|security (?:forces|services)|government|regime|authorities|junta|intelligence)\b/i;
const insider = /\b(?:sources?|officers?|officials?|insiders?|soldiers?|fighters?|diplomats?|aides?)$/i;
const agency =
  /\b(?:reuters|afp|agence france[- ]presse|associated press|\bap\b|dpa|tass|xinhua|interfax|upi|efe|ansa|anadolu|sana|irna|ria novosti|state media|news agency)\b/i;

/** Forces that a state has as well as those who fight it: the name tells no foe. */
const anySide =
  /\b(?:soldiers?|troops|forces|army|police|policemen|officers?|guards?|marines|commandos?|units?|men|columns?|convoys?|brigades?)$/i;

/** One test of a name a class; several may hold. */
const tests: readonly (readonly [PartyClass, (name: string) => boolean])[] = [
  ['force', (name) => force.test(name)],
  ['weapon', (name) => weapon.test(name)],
  ['goods', (name) => goods.test(name)],
  ['animal', isBeast],
  ['combatant', (name) => whomOf(name) === 'combatants'],
  ['civilian', (name) => whomOf(name) === 'civilians'],
  ['people', (name) => /\b(?:people|persons?|men|man|others)\b/i.test(name)],
  ['state-force', (name) => stateForce.test(name)],
  ['militia', (name) => militia.test(name) && !/\bpro-government\b/i.test(name)],
  ['communal', (name) => communal.test(name)],
  ['international', (name) => international.test(name)],
  ['rioter', (name) => /\brioters?\b/i.test(name)],
  ['protester', (name) => /\b(?:protest[eo]rs?|demonstrators?|marchers?)\b/i.test(name)],
  ['insider', (name) => insider.test(name)],
  ['agency', (name) => agency.test(name)],
  ['non-fighter', isCivilian],
  ['any-side', (name) => anySide.test(name)],
  ['sponsored', (name) => /-(?:backed|led|allied|aligned|supported|sponsored)\b/i.test(name)],
];

/** What the words of a name say of its party, in the order of the record. */
export function classesOf(name: string): PartyClass[] {
  const camp = campOf(name);
  const own = tests.filter(([, holds]) => holds(name)).map(([one]) => one);
  return camp === null ? own : [camp, ...own];
}
