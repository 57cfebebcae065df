import { isProblem, readInputs } from '../src/read/read.ts';

/** A small seeded generator (mulberry32): equal seeds give equal articles. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const folders = ['../examples/syria-2024', '../eval/cases'].map((folder) => `${import.meta.dirname}/${folder}`);

/** `count` articles of about `words` words, each a seeded mixture of paragraphs of the sample reports and the scraped articles. */
export async function articles(count: number, words: number, seed = 1): Promise<string[]> {
  const paragraphs: string[] = [];
  for await (const item of readInputs(folders)) {
    if (!isProblem(item) && !item.report.text.startsWith('published:'))
      paragraphs.push(...item.report.text.split('\n').filter((line) => line.split(' ').length > 8));
  }
  const next = random(seed);
  return Array.from({ length: count }, () => {
    const chosen: string[] = [];
    for (let length = 0; length < words; ) {
      const paragraph = paragraphs[Math.floor(next() * paragraphs.length)];
      chosen.push(paragraph);
      length += paragraph.split(' ').length;
    }
    return chosen.join('\n');
  });
}
