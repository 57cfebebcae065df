import type { EntityNouns } from '../../../language/lexicon/entity-nouns.ts';
import type { Gender } from '../../../language/lexicon/gender.ts';
import { type WordSet, words } from '../../../language/lexicon.ts';
import type { EntityKind } from '../../../record/entity.ts';
import { atEnd } from './listed.ts';

// Nouns for one person; their plurals name a group.
const people = words(`
  man woman boy girl child baby teenager youth person adult infant toddler
  president dictator leader ruler minister premier chancellor king queen prince princess emperor monarch sultan emir shah tsar
  general colonel commander captain lieutenant major sergeant admiral officer marshal brigadier chief head boss
  spokesman spokeswoman spokesperson official secretary ambassador envoy diplomat consul senator congressman congresswoman lawmaker legislator
  governor mayor judge justice prosecutor lawyer attorney chairman chairwoman chairperson chair director commissioner councillor deputy aide adviser advisor
  journalist reporter correspondent photographer editor author writer analyst expert observer activist campaigner dissident historian professor scholar researcher scientist economist
  soldier fighter rebel militant gunman attacker bomber assailant sniper shooter insurgent terrorist extremist jihadist militiaman guerrilla warlord hostage captive prisoner detainee inmate
  suspect defendant victim witness survivor resident citizen civilian passenger villager refugee migrant bystander protester demonstrator worker doctor nurse paramedic medic physician surgeon
  father mother son daughter brother sister wife husband uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter widow widower parent spouse partner fiancee fiance
  teacher student pupil driver pilot farmer shopkeeper priest imam bishop archbishop cleric rabbi pope pastor monk nun ayatollah sheikh
  policeman policewoman detective guard bodyguard agent spy operative negotiator mediator inspector founder owner manager executive banker businessman businesswoman
  candidate politician statesman strongman opponent rival successor predecessor ally veteran volunteer patient killer murderer thief robber smuggler trafficker
  fan seeker teen elder peer kid speaker player coach athlete champion artist actor actress singer musician friend colleague neighbour neighbor stranger visitor guest host heir member spokesmen`);

// Nouns for a body or institution.
const organisations = words(`
  government regime administration cabinet ministry department parliament congress senate assembly council committee commission court tribunal
  party army military navy militia police force junta guard agency bureau office institute institution organisation organization company corporation firm bank
  union association federation confederation league coalition alliance bloc movement front network university newspaper broadcaster channel station magazine
  embassy consulate airline charity foundation ngo opposition leadership presidency monarchy treasury legislature secretariat faction cartel gang battalion brigade regiment division`);

// Nouns for many people without a name of their own.
const groups = words(`
  people group troop crowd mob public population community tribe clan family couple team crew kid fan lot electorate workforce troops forces civilians authorities residents
  rebels militants insurgents locals elders masses minority majority youth personnel staff media press bystanders nationals
  armed delegation diaspora household audience generation convoy`);

// Nouns for a stretch of land or a building one can be at.
const places = words(`
  city town village capital country nation region province district state county area zone territory border frontier neighbourhood neighborhood suburb outskirts
  palace airport airfield base barracks street road highway square building hospital school prison jail camp mosque church cathedral temple synagogue bridge island port harbour harbor
  headquarters compound stronghold front frontline checkpoint crossing market station university embassy consulate residence house home apartment hotel refinery plant factory mine dam
  river lake sea coast coastline valley mountain desert strait gulf peninsula countryside enclave governorate municipality settlement site location place facility
  north south east west northeast northwest southeast southwest centre center downtown homeland world continent kingdom republic emirate hill forest farm field garden park plaza stadium
  beach airbase heartland homeland motorway avenue courthouse courtroom parliament ministry warehouse bunker tunnel trench shelter bazaar mall restaurant cafe club clinic laboratory town-hall`);

// Nouns that end like a doer but are things, so that "-er" and "-or" can tell people apart.
const noDoers = words(`
  after anchor anger answer anterior ardor armor barrier barter behavior better blister blocker boiler booster border breaker buffer bulldozer bumper
  bunker burger burner buster butter calculator cancer candor canister capacitor career carrier cedar center chapter character charger charter chopper
  cider clamor clipper cluster coaster color computer connector container converter conveyor cooler copper corner corridor counter cover cracker
  crater cruiser crusher cursor cutter cylinder dagger danger daughter december decoder decor destroyer detector diameter diaper digger dinner
  disaster disorder divider door dozer drawer dresser drier dryer duster earlier either elevator encoder encounter equator eraser error escalator ever
  exterior factor favor feeder fervor fever fiber filter finger flavor floor flower folder former freezer freighter further gender generator glamor
  grinder hammer harbor header heater helicopter higher honor hopper horror hover humor hunger hyper idler igniter indicator inferior injector
  interior inverter labor ladder larger laser later latter launcher layer leather ledger letter lever lighter liner litter liver loader locator locker
  lower lumber major manner marker matter metaphor meteor meter minor mirror mixer monitor monster mortar motor multiplier murder mutter nectar
  neither never newsletter newspaper november number october odor offer opener order other outer over oyster pacer paper parameter parlor parser
  peeler pepper perimeter pier pillar planter plaster platter plunger pointer poker polymer popper poster powder power prayer presser primer printer
  prior processor projector propeller pulsar quarter quaver quiver radar radiator rafter rather razor reactor receiver refrigerator register remainder
  reminder rigor ringer river rocker roller rotator rotor router rubber rudder rumor sampler saucer scanner scooter screwdriver sector semester sensor
  september server sewer shaker shelter shoulder shower shutter silencer silver simulator skimmer skyscraper slaughter slider slipper smaller snapper
  sneaker soccer solver sorter spanner speedometer spider splendor splitter sprinkler squalor stapler starter sticker stopper strainer stretcher
  stupor suffer sugar summer super superior supper surrender suspender swagger sweater tanker taper teaser temper tenor terror tester tether theater
  thermometer thriller thunder ticker timber timer toaster together toner tower tracker tractor trailer transfer transformer transmitter trawler
  tremor trigger trimmer trouser tumor tuner turner tweezer twister twitter typewriter umber under undercover upper valor vapor vector vigor vinegar
  visor voucher wafer waiver warmer washer water weather whether whisker winter wither wonder wrapper wrecker yonder zipper`);

/** Nouns of people by their ending: "peacekeeper", "survivor", "economist", "fisherman". */
function isDoer(lemma: string): boolean {
  if (
    /(?:man|woman|men|women|people|ist|ician|ologist|naut)$/.test(lemma) &&
    lemma.length > 5 &&
    !/(?:list|twist|mist|fist|assist|consist|human)$/.test(lemma)
  )
    return true;
  return (
    /(?:[a-z]{3,}(?:er|or)|[a-z]{4,}eer|[a-z]{3,}ee)$/.test(lemma) &&
    !noDoers.has(lemma) &&
    !/(?:mitter|meter|metre|degree|committee|coffee|guarantee|pedigree|refugee|knee|tree|ware)$/.test(lemma)
  );
}

const men = words(`
  man boy king prince emperor sultan emir shah tsar spokesman congressman chairman gunman militiaman father son
  brother husband uncle nephew grandfather grandson widower policeman businessman priest imam monk pope ayatollah
  sheikh statesman strongman actor fiance`);
const women = words(`
  woman girl queen princess spokeswoman congresswoman chairwoman mother daughter sister wife aunt niece grandmother
  granddaughter widow policewoman businesswoman nun actress fiancee`);

// Nouns of people, bodies and groups that stand oftener for a thing beside them, or for a share: "press release", "in public".
const seldomActors = words('press media public charity majority lot');
// Others that can act: peoples and believers, countries, ships and aircraft, and who is told by a state of his ("exile", "recruit").
const otherActors = words(`
  guerilla authority jury mp delegate miner protestor separatist nationalist islamist jihadi fundamentalist
  supporter loyalist follower country nation state republic kingdom organizer body mission peacekeeper monitor
  sailor fisherman assassin hijacker kidnapper pirate bandit criminal warship tank helicopter jet warplane
  plane aircraft drone artillery contingent unit squad marine commando paratrooper recruit reservist conscript
  enemy foe employee trader merchant landowner settler immigrant foreigner national tourist voter tyrant
  muslim christian jew arab kurd mujahideen partisan fugitive exile evacuee orphan pedestrian engineer
  contractor operator investor shareholder millionaire billionaire dealer militiawoman cop informant source
  regulator watchdog society school church mosque`);

const sent = words(`
  troop troops force soldier army police warship tank personnel contingent battalion brigade reservist unit fleet
  carrier ship plane jet division regiment marine guard militia fighter fighter-jet policeman reinforcement
  submarine peacekeeper peacekeeping inspector observer monitor`);

const sides = words(`
  rebel insurgent militant fighter troop force protester demonstrator authority militia guerrilla jihadist extremist separatist army opposition
  regime government kidnapper hijacker settler`);

// Offices and other nouns that one person can be called by in turn.
const roles: readonly WordSet[] = [
  words('president dictator leader ruler strongman premier king emir sultan head chancellor tsar shah monarch emperor'),
  words('commander general colonel leader chief officer captain'),
  words('spokesman spokeswoman spokesperson official'),
  words('minister secretary politician official deputy premier'),
  words('gunman attacker assailant shooter suspect killer bomber'),
  words('author writer journalist reporter correspondent editor'),
  words('chief head boss director chairman executive manager chair'),
  words('cleric imam ayatollah sheikh bishop archbishop pope priest'),
  words('man boy teenager youth'),
  words('woman girl'),
  words('lawyer attorney prosecutor'),
  words('doctor physician surgeon'),
];

// One is a body, many are people.
const manyArePeople = words('force');

function kindOf(lemma: string, plural: boolean): EntityKind | null {
  const word = lemma.toLowerCase();
  if (people.has(word)) return plural ? 'group' : 'person';
  if (groups.has(word)) return 'group';
  if (organisations.has(word)) return plural && manyArePeople.has(word) ? 'group' : 'organisation';
  if (places.has(word)) return 'place';
  return isDoer(word) ? (plural ? 'group' : 'person') : null;
}

export const entityNouns: EntityNouns = {
  kindOf,
  nobody: words(`
    group groups country nation area region place side sides city town one part parties party`),
  standsApart: atEnd(`
    all(?:y|ies) partners? proxy proxies backers sponsors friends neighbou?rs? enem(?:y|ies) foes? rivals? opponents?
    adversar(?:y|ies) attackers? captors? hosts?`),
  people,
  // Decision: whoever people, bodies and groups are by these lists can act; one list says so for all.
  actors: new Set([...people, ...organisations, ...groups, ...otherActors].filter((noun) => !seldomActors.has(noun))),
  endsLikePeople: (lemma) => /(?:ist|ian|eer|man|men|woman|people)$/.test(lemma),
  sent,
  images: words('statue monument portrait bust poster effigy billboard memorial obelisk'),
  sides,
  gender: new Map<string, Gender>([
    ...[...men].map((noun) => [noun, 'm'] as const),
    ...[...women].map((noun) => [noun, 'f'] as const),
  ]),
  sameRole: (a, b) => a === b || roles.some((nouns) => nouns.has(a) && nouns.has(b)),
};
