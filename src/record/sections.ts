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
  { key: 'unsure', title: 'Unsure: read the words' },
] as const satisfies readonly { key: keyof Brief; title: string }[];

/** Up to so many lines of a section are counted. */
export const COUNTED = 5_000;

/** How many lines of a section are shown, of how many: "12", "60 of 4,212", "60 of 5,000 or more". */
export function shownOf(shown: number, inAll: number): string {
  if (inAll <= shown) return inWords(shown);
  return `${inWords(shown)} of ${inWords(inAll)}${inAll >= COUNTED ? ' or more' : ''}`;
}

const inWords = (count: number): string => count.toLocaleString('en-GB');
