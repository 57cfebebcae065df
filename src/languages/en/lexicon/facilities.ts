import type { FacilityWords } from '../../../language/lexicon/facilities.ts';
import { words } from '../../../language/lexicon.ts';

const buildings = words(`
  hotel stadium jail prison airport airfield airbase palace mosque church cathedral temple synagogue shrine bridge
  square camp base outpost dam street avenue road tower station checkpoint crossing port barracks cemetery park museum
  mall market hospital clinic school college university embassy consulate mission parliament court courthouse office
  offices headquarters ministry plant refinery factory resort centre center arena theatre theater library monastery
  seminary mine reactor bank newspaper outlet council`);

// Not what a body sits in and is called by ("the hospital said"), and not its plurals.
const ground = words(`
  hotel stadium jail prison airport airfield airbase palace mosque cathedral temple synagogue shrine bridge square
  camp dam street avenue road tower checkpoint crossing barracks cemetery park arena monastery`);

// Works and halls that news happens at and that seldom speak; not schools, hospitals or churches, which are bodies of a town.
const sites = words(`
  plant refinery factory stadium arena airport dam bridge palace capitol mosque temple synagogue shrine cemetery
  monastery embassy consulate`);
const airports = words('airport airfield airbase');

export const facilities: FacilityWords = {
  isSite: (lastWord) => sites.has(lastWord.toLowerCase()),
  isAirport: (lastWord) => airports.has(lastWord.toLowerCase()),
  isFacility(lastWord) {
    const word = lastWord.toLowerCase();
    return buildings.has(word) || (word.endsWith('s') && buildings.has(word.slice(0, -1)));
  },
  // Decision: apart from `buildings`, which takes in bodies that sit in a house of theirs ("bank", "council"): "Central Bank" is no place.
  withCommonName: words(`
    hall house center centre building opera tower plaza mall station hospital museum park square library prison jail
    airport hotel palace stadium arena cathedral mosque`),
  isGround: (lastWord) => ground.has(lastWord.toLowerCase()),
};
