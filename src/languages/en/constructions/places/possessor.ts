import type { PlaceLink } from '../../../../resolve/toponyms/link.ts';

/** "Libya's Benghazi". */
export const possessor: PlaceLink = {
  name: 'places/possessor',
  tells: 'holder-before',
  between: /^['’]s$/,
  yes: [
    ["Shells fell on Libya's Benghazi.", 'Benghazi in Libya'],
    ['They fled Syria’s Hama on foot.', 'Hama in Syria'],
  ],
  no: ["Libya's envoy left Benghazi.", 'They left Libya for Benghazi.'],
};
