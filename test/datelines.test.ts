import { expect, it } from 'vitest';
import { readText } from '../src/intake.ts';
import { readReport } from '../src/sitrep.ts';

/** Entities of a text by the words of their mentions. */
function meaning(text: string) {
  const { entities, mentions, report } = readReport(readText(text, { title: null, published: '2024-12-08T12:00:00Z' }));
  return (words: string): string | null => {
    const mention = mentions.find(({ start, end }) => report.text.slice(start, end) === words);
    return entities.find(({ id }) => id === mention?.entity)?.name ?? null;
  };
}

it('never takes the town of a dateline for the one told of', () => {
  const means = meaning(
    'NAIROBI, Dec 8 (Sample Wire) - Fighters said they had reached the airport and were at the edge of the city.\n\nSoldiers closed the road.',
  );
  expect(means('the city')).not.toBe('Nairobi');
});

it('writes a shouted place as one writes it', () => {
  expect(meaning('NAIROBI, Dec 8 (Sample Wire) - Soldiers closed the road to Garissa.')('NAIROBI')).toBe('Nairobi');
});

it('takes a village outside a town, or the next town, for another place', () => {
  const means = meaning(
    'Fighters held Garissa for a day. They then took the last village outside Mandera. Soldiers fled to the next town. The city was calm.',
  );
  expect(means('the last village')).toBe('last village');
  expect(means('the next town')).toBe('next town');
});
