/** Counts in words that count no further. Apart from their validator, so that a reading stage loads none. */
export const vagueCounts = [
  'several',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'tens of thousands',
  'hundreds of thousands',
  'millions',
] as const;
