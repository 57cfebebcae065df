import type { PlaceLink } from '../../../../resolve/toponyms/link.ts';

/** "Homs, in western Syria", "Sirte, central Libya". */
export const holderPart: PlaceLink = {
  name: 'places/holder-part',
  tells: 'holder-behind',
  between: /^, (?:in )?(?:the )?(?:north|south|east|west|central)[a-z]*$/,
  yes: [
    ['Shells fell on Homs, in western Syria.', 'Homs in Syria'],
    ['They met in Sirte, central Libya.', 'Sirte in Libya'],
  ],
  no: ['Shells fell on Homs, far from Lebanon.', 'Shells fell on Homs and western Syria.'],
};
