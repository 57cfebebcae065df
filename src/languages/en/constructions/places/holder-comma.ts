import type { PlaceLink } from '../../../../resolve/toponyms/link.ts';

/** "Tripoli, Lebanon", "Gainesville (Florida)". */
export const holderComma: PlaceLink = {
  name: 'places/holder-comma',
  tells: 'holder-behind',
  between: /^[,(]$/,
  yes: [
    ['Clashes broke out in Tripoli, Lebanon, on Monday.', 'Tripoli in Lebanon'],
    ['A man from Gainesville (Florida) was hurt.', 'Gainesville in Florida'],
  ],
  no: ['Envoys from Tripoli and Lebanon met.', 'They went to Tripoli; Lebanon was calm.'],
};
