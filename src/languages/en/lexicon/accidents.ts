import type { AccidentWords } from '../../../language/lexicon/accidents.ts';
import { words } from '../../../language/lexicon.ts';

const attack =
  /\b(?:bomb(?:er|ing|s)?|suicide|attack(?:er|ed|s)?|militants?|gunm[ae]n|rebels?|terroris[tm]\w*|insurgents?|missiles?|rockets?|shell(?:s|ed|ing)?|air ?strikes?|drones?|mortars?|explosives|grenades?|landmines?|shot down|sabotage|hijack\w*|deliberately|on purpose|intentional\w*|rampage|murder\w*|detonat\w*|IED|car bomb)\b/i;
const cause =
  /\b(?:gas (?:leak|cylinder|canister|main|pipe|explosion|bottle)|boiler|fireworks?|firecrackers?|short[- ]circuit|electrical fault|faulty|engine failure|mechanical (?:fault|failure)|brake failure|lost control|wet (?:road|bend)|black ice|fog|overcrowd\w*|overload\w*|mistaken|by accident|accident(?:al|ally)?|grain (?:silo|elevator)|ammonium nitrate|refinery|chemical plant|coal dust|methane|pit)\b/i;

export const accidents: AccidentWords = {
  causes: words(`
    bus coach minibus train tram locomotive ferry boat ship trawler canoe dinghy car van lorry truck taxi motorcycle motorbike
    scooter tractor trailer plane airliner helicopter aircraft glider balloon cablecar lift crane scaffolding
    accident crash collision derailment shipwreck pile-up mishap stampede crush collapse
    landslide mudslide rockslide avalanche flood flooding flashflood rain downpour storm thunderstorm snowstorm hurricane typhoon
    cyclone tornado gale wind wave tsunami earthquake quake tremor aftershock eruption volcano lightning heat heatwave cold spell
    freeze frost snow ice slab boulder rock serac iceberg drought wildfire bushfire blaze inferno
    disease outbreak epidemic pandemic virus cholera ebola measles malaria flu influenza covid coronavirus infection poisoning
    leak malfunction failure bridge roof wall building dam mine tunnel tree
    crocodile shark bear elephant tiger lion snake bee dog`),
  mishaps: words(`
    plunge crash derail capsize overturn sink collide veer skid swerve collapse overflow erupt topple plummet careen smash slam
    plough plow ram burst ditch stall nosedive cave`),
  bursting: words('blow explode burst'),
  blasts: words('explosion blast fire explode blow burn burst ignite catch'),
  causeLinks: words('in by from of during after when amid due because'),
  clauseLinks: words('when as after'),
  manned: words('military police army naval war enemy'),
  aiming: words('fire open shoot drive bomb shell attack target'),
  tellsOfAttack: (text) => attack.test(text),
  tellsOfCause: (text) => cause.test(text),
};
