import type { Brief } from './happening.ts';

/** The sections of a brief in reading order, with their names for people. */
export const briefSections = [
  { key: 'control', title: 'Who holds what' },
  { key: 'established', title: 'Known' },
  { key: 'claimed', title: 'Claimed' },
  { key: 'disputed', title: 'Disputed or denied' },
  { key: 'unknown', title: 'Unknown' },
  { key: 'footage', title: 'Footage' },
  { key: 'statements', title: 'Who said what' },
  { key: 'background', title: 'Background' },
] as const satisfies readonly { key: keyof Brief; title: string }[];
