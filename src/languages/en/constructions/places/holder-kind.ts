import type { PlaceLink } from '../../../../resolve/toponyms/link.ts';

/** "Rapides parish, Louisiana". */
export const holderKind: PlaceLink = {
  name: 'places/holder-kind',
  tells: 'holder-behind',
  between: /^(?:county|province|city|state) ?,$/,
  yes: [
    ['Shells fell on Idlib province, Syria.', 'Idlib in Syria'],
    ['Rebels left Aleppo city, Syria, on foot.', 'Aleppo in Syria'],
  ],
  no: ['Shells fell on Idlib province and Lebanon.', 'The Idlib province governor left for Lebanon.'],
};
