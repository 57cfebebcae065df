/* Nouns of places, of their parts, of what stands in them and around them. */

/** Characters before the words that may say what part of the place is meant. */
export const LEAD = 120;

/** Nouns that are the place whose name follows: "the city of", "the rebel stronghold". */
export const whole =
  /\b(?:city|town|village|capital|port|stronghold|hub|settlement|hometown|bastion|enclave|place|seat|municipality|island|province|governorate|region|territory|district of)\b/i;
/** Nouns of a part of the place beside them. */
export const part =
  /\b(?:parts?|half|halves|most|much|majority|areas?|swathes?|swaths?|districts?|suburbs?|outskirts|neighbou?rhoods?|quarters?|sections?|sectors?|pockets?|strongholds|redoubts|bastions|centre|center|downtown|streets?|third|old city|old town)\b/i;
/** "Eastern X", but not "the eastern city of X". */
export const side = /\b(?:(?:north|south)-?(?:east|west)|north|south|east|west|cent(?:er|re)|centr)(?:ern|al)? $/i;
/** Things in or at a place; whoever takes them has not taken the place. */
export const site =
  /\b(?:air ?ports?|air ?fields?|air ?bases?|bases?|barracks|camps?|stations?|palaces?|buildings?|compounds?|headquarters|offices?|parliament|ministr(?:y|ies)|squares?|hotels?|hospitals?|schools?|universit(?:y|ies)|museums?|mosques?|church(?:es)?|cathedral|temples?|embass(?:y|ies)|consulates?|checkpoints?|crossings?|borders?|posts?|positions?|bridges?|dams?|refiner(?:y|ies)|fields?|oil ?fields?|mines?|wells?|plants?|factor(?:y|ies)|prisons?|jails?|stadiums?|depots?|warehouses?|houses?|residences?|homes?|hills?|heights|highways?|roads?|routes?|installations?|facilit(?:y|ies)|garrisons?|brigades?|villages|towns|settlements|cities|islands|halls?|councils?|courts?|courthouses?|arsenals?|armou?ry|silos?|property|land|garages?|ships?|vessels?|trains?|buses)\b/i;
/** Do the words name a thing in a place ("the palace", "a town hall"), at their head? */
export const isSite = (words: string): boolean =>
  site.test(words.replace(/^[\s\S]*? of (?=\p{Lu})/u, '').split(/ (?:in|at|near|of) /)[0]);

/** What stands near a place is not the place. */
export const beside =
  /\b(?:near|nearby|outside|around|countryside|hinterland|surroundings|close to|towards?|between|beyond|kilomet(?:er|re)s|km|miles|(?:north|south|east|west)(?:-?(?:east|west))? of)\b/i;
/** "The last district of", "the eastern part of the city of": right before a name. */
export const leadPart = new RegExp(
  `(?:${part.source}|\\d(?: ?%| ?per ?cent))[^,;:.]*\\bof (?:[\\p{L}'’-]+ ){0,5}$`,
  'iu',
);
export const inTown =
  /\b(?:city|town|village|port|district) (?:hall|council|square|prison|jail|police|market|gates?|airport|garrison|base|hospital|court)\b/i;
export const cityNoun = /\b(?:city|town|village|port|capital|stronghold|settlement|hamlet)$/i;
/** "X and Y provinces": no town of such a name. */
export const provinces = /\b(?:oblasts|provinces|regions|governorates|states|counties)$/i;
export const province = /\b(?:governorate|province|oblast|state|region|district|county|department|republic)$/i;
export const leadCity =
  /\b(?:(?:city|town|village|port|capital|stronghold|settlement|municipality|hamlet) (?:of )?|(?:cities|towns|villages|settlements|hamlets) of (?:\p{Lu}[\p{L}'’ -]*(?:, (?:and )?| and ))*|(?:all|most|much|half|control|rest|remainder) of |control over )(?:the )?$/iu;

/** Do the words name a part of some place ("neighbourhoods", "the eastern districts"), at their head? */
export const isPart = (words: string): boolean => headPart.test(words) && !site.test(words);
const headPart = new RegExp(`^(?:(?!of |in |on |from )[\\p{L}-]+ ){0,3}?(?:${part.source})`, 'iu');
