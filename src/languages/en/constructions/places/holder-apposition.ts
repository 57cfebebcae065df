import type { PlaceLink } from '../../../../resolve/toponyms/link.ts';

/** "Aleppo, the second city of Syria", "Saraqib, a town in the province of Idlib". */
export const holderApposition: PlaceLink = {
  name: 'places/holder-apposition',
  tells: 'holder-behind',
  between:
    /^, (?:the|an?) (?:[\p{L}-]+ ){0,3}(?:city|town|village|hamlet|capital|port|suburb|resort|stronghold|settlement|district) (?:of|in)(?: the)?(?: (?:north|south|east|west|central)[a-z]*)?(?: (?:province|state|region|governorate|county|department|district) of)?$/u,
  yes: [
    ['Rebels took Aleppo, the second city of Syria.', 'Aleppo in Syria'],
    ['Rebels took Saraqib, a small town in the province of Idlib.', 'Saraqib in Idlib'],
    ['They met in Sirte, a port in central Libya.', 'Sirte in Libya'],
  ],
  no: ['Rebels took Aleppo, the pride of Syria.', 'Rebels took Aleppo, a city far from Lebanon.'],
};
