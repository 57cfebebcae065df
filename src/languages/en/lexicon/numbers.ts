import type { NumberWords } from '../../../language/lexicon/numbers.ts';
import { words } from '../../../language/lexicon.ts';

const vague: Record<string, number> = {
  dozen: 12,
  dozens: 24,
  score: 20,
  scores: 40,
  hundred: 100,
  hundreds: 200,
  thousand: 1000,
  thousands: 2000,
  million: 1_000_000,
  millions: 2_000_000,
  tens: 20,
  several: 3,
  'a few': 3,
  'a couple': 2,
};

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1e9,
  m: 1_000_000,
  k: 1000,
};

/** The value of number words ("twenty-five", "1,200", "two hundred and five", "1.5 million"), or null. */
export function numberOf(words: string): number | null {
  let total = 0;
  let group: number | null = null;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and' || word === 'a' || word === 'some' || word === '') continue;
    const digits = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/.test(word) ? Number(word.replaceAll(',', '')) : null;
    if (digits !== null) group = (group ?? 0) + digits;
    else if (small.includes(word)) group = (group ?? 0) + small.indexOf(word);
    else if (tens.includes(word)) group = (group ?? 0) + (tens.indexOf(word) + 2) * 10;
    else {
      const scale = Object.hasOwn(scales, word) ? scales[word] : undefined;
      if (scale === undefined) return null;
      const scaled: number = (group ?? 1) * scale;
      if (scale >= 1000) total += scaled;
      group = scale >= 1000 ? null : scaled;
    }
  }
  return group === null && total === 0 ? null : total + (group ?? 0);
}

const counts = words(`
  other others dozen dozens hundred hundreds thousand thousands score scores many several some
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty`);

const measured = words(`
  number dozen hundred thousand million score series lot majority handful couple one two three some most many all part member rest
  wave crowd tens`);

export const numbers: NumberWords = {
  vague,
  multiplying: words('tens hundreds'),
  units: words('dozen dozens score scores hundred hundreds thousand thousands'),
  several: words('several'),
  betweenTwo: words('between'),
  valueOf: numberOf,
  counts,
  someOf: words('some many several dozens scores hundreds thousands'),
  // The lemmatiser leaves some plurals as they stand.
  measures: new Set([...measured].flatMap((word) => [word, `${word}s`])),
  shares: words(`
    all most much half part third quarter majority rest bulk swathe swath portion remainder whole entirety % percent`),
  thin: words(`
    part number series package programme program effort delivery campaign lot amount ton tonne tons kilogram million
    billion thousand hundred dozen tens type kind form round state level piece sort shipment worth supply act plan
    process flow use measure`),
};
