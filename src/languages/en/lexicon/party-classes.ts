import type { PartyClassWords } from '../../../language/lexicon/party-classes.ts';
import { agency } from './agencies.ts';
import { anySide, fighters, international, militia, stateForce } from './forces.ts';
import { anywhere, atEnd } from './listed.ts';
import { isDriven } from './sponsors.ts';

const isMilitia = anywhere(militia);
const isOnStatesSide = anywhere('pro-government');

const ownReporter =
  /^(?:our |its |the |an? )?(?:own )?(?:(?:special|chief|senior|local|foreign|\p{Lu}[\p{L}'’]+) )*(?:correspondents?|reporters?|reporting team|newsroom|live blog)$/u;

// Decision: apart from the nouns of entities and the lists of victims. A class holds of a party by any word of its name, whatever its head
// names ("army base"), and decides only which parties may be one; what a noun names decides who can act at all.
export const partyClasses: PartyClassWords = {
  force: atEnd(fighters),
  weapon: atEnd(`
    bombs? shells? shelling rockets? missiles? mortars? mines? landmines? grenades? explosives? explosions? blasts? bullets? gunfire
    (?:air|drone|missile)?[_-]?strikes? fire bombing bombardment attacks? raids? clashes fighting drones?`),
  goods: atEnd(`
    equipment weapons? artillery guns missiles munitions ammunition belongings supplies wounded bodies staff personnel diplomats
    ambassadors? nationals citizens civilians`),
  people: anywhere('people persons? men man others'),
  'state-force': anywhere(stateForce),
  militia: (name) => isMilitia(name) && !isOnStatesSide(name),
  communal: anywhere('tribal tribes? clans? ethnic communal herders herdsmen villagers'),
  international: anywhere(international),
  rioter: anywhere('rioters?'),
  protester: anywhere('protest[eo]rs? demonstrators? marchers?'),
  insider: atEnd('sources? officers? officials? insiders? soldiers? fighters? diplomats? aides?'),
  agency: anywhere(agency),
  'own-reporter': (name) => ownReporter.test(name),
  'any-side': atEnd(anySide),
  sponsored: isDriven,
};
