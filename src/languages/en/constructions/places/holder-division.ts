import type { PlaceLink } from '../../../../resolve/toponyms/link.ts';

/** "Saraqib, in the province of Idlib". */
export const holderDivision: PlaceLink = {
  name: 'places/holder-division',
  tells: 'holder-behind',
  between: /^(?:, )?in the (?:province|state|region|governorate|county|department|district) of$/,
  yes: [
    ['Rebels took Saraqib, in the province of Idlib.', 'Saraqib in Idlib'],
    ['They live in Fresno in the state of California.', 'Fresno in California'],
  ],
  no: ['Rebels took Saraqib and the province of Idlib.', 'Rebels left Saraqib for the province of Idlib.'],
};
