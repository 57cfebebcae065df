import type { GroundWords } from '../../../language/lexicon/ground.ts';
import { alternatives, anywhere, atEnd } from './listed.ts';

const whole = anywhere(`
  city town village capital port stronghold hub settlement hometown bastion enclave place seat municipality island province
  governorate region territory district_of`);

/** Nouns of a part of the place beside them, as a part of other patterns. */
export const part = alternatives(`
  parts? half halves most much majority areas? swathes? swaths? districts? suburbs? outskirts neighbou?rhoods? quarters? sections?
  sectors? pockets? strongholds redoubts bastions centre center downtown streets? third old_city old_town`);
const anyPart = new RegExp(`\\b${part}\\b`, 'i');
const headPart = new RegExp(`^(?:(?!of |in |on |from )[\\p{L}-]+ ){0,3}?\\b${part}\\b`, 'iu');

/** Whoever takes them has not taken the place. */
const namesThing = anywhere(`
  air_?ports? air_?fields? air_?bases? bases? barracks camps? stations? palaces? buildings? compounds? headquarters offices?
  parliament ministr(?:y|ies) squares? hotels? hospitals? schools? universit(?:y|ies) museums? mosques? church(?:es)? cathedral
  temples? embass(?:y|ies) consulates? checkpoints? crossings? borders? posts? positions? bridges? dams? refiner(?:y|ies) fields?
  oil_?fields? mines? wells? plants? factor(?:y|ies) prisons? jails? stadiums? depots? warehouses? houses? residences? homes?
  hills? heights highways? roads? routes? installations? facilit(?:y|ies) garrisons? brigades? villages towns settlements cities
  islands halls? councils? courts? courthouses? arsenals? armou?ry silos? property land garages? ships? vessels? trains? buses`);
/** "The palace of Sample": a thing is told by what stands behind the name it is of. */
const beforeName = /^[\s\S]*? of (?=\p{Lu})/u;
const behindHead = / (?:in|at|near|of) /;

const kind = /^(?:the )?(?:(?:\p{Ll}+ )*(?:city|town|village|port|capital|municipality) of )?(?:the )?/iu;

export const ground: GroundWords = {
  namesWhole: whole,
  namesPart: (phrase) => anyPart.test(phrase),
  namesThing,
  isThing: (phrase) => namesThing(phrase.replace(beforeName, '').split(behindHead)[0] ?? ''),
  isPart: (phrase) => headPart.test(phrase) && !namesThing(phrase),
  namesTownsOwn: anywhere(`
    (?:city|town|village|port|district)_(?:hall|council|square|prison|jail|police|market|gates?|airport|garrison|base|hospital|court)`),
  namesBeside: anywhere(`
    near nearby outside around countryside hinterland surroundings close_to towards? between beyond kilomet(?:er|re)s km miles
    (?:north|south|east|west)(?:-?(?:east|west))?_of`),
  namesSurroundings: anywhere('countryside hinterland surroundings'),
  namesTown: anywhere('city town village port'),
  endsInTown: atEnd('city town village port capital stronghold settlement hamlet'),
  endsInDivision: atEnd('governorate province oblast state region district county department republic'),
  endsInDivisions: atEnd('oblasts provinces regions governorates states counties'),
  withoutKind: (name) => name.replace(kind, ''),
};
