import type { PlaceLink } from '../../../../resolve/toponyms/link.ts';

/** "The Syrian city of Hama", "the Libyan port of Sirte", "Lebanese Tripoli". */
export const nationBefore: PlaceLink = {
  name: 'places/nation-before',
  tells: 'nation-before',
  between:
    /^(?:(?:\p{L}+ ){0,2}(?:city|town|village|capital|province|port|governorate|region|suburb|enclave|state|island) ?(?:of)?|cities of|towns of|['’]s)?$/u,
  yes: [
    ['Shells fell on the Syrian city of Hama.', 'Hama in SY'],
    ['Ships left the Libyan port of Sirte.', 'Sirte in LY'],
    ['They fled to the Lebanese town Tripoli.', 'Tripoli in LB'],
  ],
  no: ['Syrian forces left Hama.', 'A Lebanese envoy flew to Tripoli.'],
};
