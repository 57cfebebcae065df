import type { Document } from '../../language/document.ts';
import { averageLink, type Tie } from './average-link.ts';
import { wordAt } from './features.ts';
import type { Weigh } from './weights.ts';

/** Words of a report, each with how much the report is about it. */
export type Topic = ReadonlyMap<string, number>;

/** How often a word counts that stands in a sentence with a mention, in one of the first sentences, and as a name or a number. */
const IN_MENTIONED = 3;
const IN_LEAD = 2;
const LEAD = 4;
const NAMED = 3;
/** Mean cosine from which reports tell one story. All five were set on ECB+ dev; 0.22 to 0.28 differ by half a point there and on 25 other topics. */
const ONE_STORY = 0.25;

/** How often each word stands in a report; what stands beside the mentions weighs more. `mentioned` holds numbers of sentences. */
export function topicOf({ sentences }: Document, mentioned: ReadonlySet<number>): Topic {
  const counts = new Map<string, number>();
  sentences.forEach((sentence, number) => {
    const times = (mentioned.has(number) ? IN_MENTIONED : 1) * (number < LEAD ? IN_LEAD : 1);
    sentence.tokens.forEach(({ upos }, token) => {
      const word = wordAt(sentence, token);
      if (word === null) return;
      counts.set(word, (counts.get(word) ?? 0) + times * (upos === 'PROPN' || upos === 'NUM' ? NAMED : 1));
    });
  });
  return counts;
}

/** The story of each report: the number of its first report. */
export const storiesOf = (topics: readonly Topic[], weigh: Weigh): Int32Array =>
  averageLink(topics.length, likenesses(topics, weigh), ONE_STORY, 0);

/** The cosine of every two reports that share a word: square root of the word's count, times its weight. */
function likenesses(topics: readonly Topic[], weigh: Weigh): Tie[] {
  const among = new Map<string, { report: number; value: number }[]>();
  topics.forEach((topic, report) => {
    let length = 0;
    for (const [word, count] of topic) length += count * weigh(word) ** 2;
    const norm = Math.sqrt(length) || 1;
    for (const [word, count] of topic) {
      const value = (Math.sqrt(count) * weigh(word)) / norm;
      const list = among.get(word);
      if (list === undefined) among.set(word, [{ report, value }]);
      else list.push({ report, value });
    }
  });
  const sums: Map<number, number>[] = topics.map(() => new Map());
  // Words in one order, so that sums of fractions come out the same whatever the order of the reports.
  for (const word of [...among.keys()].sort()) {
    const list = among.get(word)!;
    for (let i = 1; i < list.length; i++)
      for (let j = 0; j < i; j++) {
        const row = sums[list[i]!.report];
        row!.set(list[j]!.report, (row!.get(list[j]!.report) ?? 0) + list[i]!.value * list[j]!.value);
      }
  }
  return sums.flatMap((row, a) => [...row].map(([b, score]) => ({ a, b, score })));
}
