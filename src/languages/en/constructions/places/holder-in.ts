import type { PlaceLink } from '../../../../resolve/toponyms/link.ts';

/** "Tartus in Syria", "Hama, in Syria". */
export const holderIn: PlaceLink = {
  name: 'places/holder-in',
  tells: 'holder-behind',
  between: /^(?:, )?in$/,
  yes: [
    ['Shells fell on Hama in Syria.', 'Hama in Syria'],
    ['Shells fell on Hama, in Syria.', 'Hama in Syria'],
  ],
  no: ['Shells fell on Hama and in Lebanon.', 'They left Hama for Lebanon.'],
};
