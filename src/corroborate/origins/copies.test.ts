import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Source } from '../../record/source.ts';
import { nearCopies } from './copies.ts';
import { resemblance, sketchOf } from './sketch.ts';

const words = 'road bridge river market school depot night dawn smoke fuel camp tower rain valley convoy shell'.split(
  ' ',
);
const sourceOf = (text: string): Source => {
  const { minima, shingles } = sketchOf(text);
  return { sketch: minima, shingles } as Source;
};

/** Groups, and who was found a copy of whom, as `tie` finds them. */
function grouped(
  texts: readonly string[],
  tie: (i: number, find: (i: number) => number) => { copy: number; like: number }[],
) {
  const parent = texts.map((_, i) => i);
  const find = (i: number): number => (parent[i] === i ? i : find(parent[i]!));
  const found: unknown[] = [];
  for (const i of texts.keys()) {
    // Some stand in one group already, for another reason.
    if (i % 5 === 4) parent[Math.max(find(i), find(i - 3))] = Math.min(find(i), find(i - 3));
    for (const [n, { copy, like }] of tie(i, find).entries()) {
      if (n === 0) found.push([i, copy, like]);
      parent[Math.max(find(i), find(copy))] = Math.min(find(i), find(copy));
    }
  }
  return { found, groups: texts.map((_, i) => find(i)) };
}

test('finds the groups and the first copies that comparing all with all finds', () => {
  const text = fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 30 }).map((some) => some.join(' '));
  const history = fc
    .tuple(
      fc.array(text, { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(fc.nat(5), fc.nat(3), text), { maxLength: 40 }),
    )
    .map(([stems, rest]) =>
      // Copies with a new end, copies to the letter, and texts of their own.
      rest.map(([n, how, own]) =>
        how === 0 ? own : how === 1 ? stems[n % stems.length]! : `${stems[n % stems.length]} ${own}`,
      ),
    );
  fc.assert(
    fc.property(history, (texts) => {
      const sources = texts.map(sourceOf);
      const all = grouped(texts, (i, find) => {
        const copies: { copy: number; like: number }[] = [];
        const met = new Set([find(i)]);
        for (let j = 0; j < i; j++) {
          if (met.has(find(j)) || Math.min(sources[i]!.shingles, sources[j]!.shingles) < 6) continue;
          const like = resemblance(sources[i]!.sketch, sources[j]!.sketch);
          if (like >= 0.35) copies.push({ copy: j, like });
          if (like >= 0.35) met.add(find(j));
        }
        return copies;
      });
      let finder: ReturnType<typeof nearCopies> | null = null;
      const byIndex = grouped(texts, (i, find) => {
        finder ??= nearCopies(texts.length, find);
        if (i > 0) finder.keep(i - 1);
        return finder.take(i, sources[i]!);
      });
      expect(byIndex).toEqual(all);
    }),
    { numRuns: 300 },
  );
});
