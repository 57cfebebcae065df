import { readInputs } from '../src/intake.ts';
import { isProblem } from '../src/read/read.ts';
import { chance } from '../test/property/readings.ts';

const folders = ['../examples/syria-2024', '../eval/cases'].map((folder) => `${import.meta.dirname}/${folder}`);

/** `count` articles of about `words` words, each a seeded mixture of paragraphs of the sample reports and the scraped articles. */
export async function articles(count: number, words: number, seed = 1): Promise<string[]> {
  const paragraphs: string[] = [];
  for await (const item of readInputs(folders)) {
    if (!isProblem(item) && !item.report.text.startsWith('published:'))
      paragraphs.push(...item.report.text.split('\n').filter((line) => line.split(' ').length > 8));
  }
  const next = chance(seed);
  return Array.from({ length: count }, () => {
    const chosen: string[] = [];
    for (let length = 0; length < words; ) {
      const paragraph = paragraphs[Math.floor(next() * paragraphs.length)]!;
      chosen.push(paragraph);
      length += paragraph.split(' ').length;
    }
    return chosen.join('\n');
  });
}
