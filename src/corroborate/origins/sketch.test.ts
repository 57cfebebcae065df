import { describe, expect, it } from 'vitest';
import { quotesOf, resemblance, sketchOf } from './sketch.ts';

const story = `The river burst its banks at dawn and water stood two metres deep in the old town, officials said on Tuesday. Boats from the fire
service took about 400 people from their roofs, and the two bridges to the east were shut. The regional governor asked for army helicopters.
Forecasters expect more rain until Thursday night. Schools and the main market stay closed, and trains to the coast run only as far as the junction.`;
const retold = `Hundreds were rescued by boat on Tuesday after floods swept through the old town. Both eastern bridges are closed, the governor said,
calling for helicopters from the army. Lessons were cancelled, and rail passengers for the seaside must change at the junction. More downpours
are forecast up to Thursday.`;
const like = (a: string, b: string): number => resemblance(sketchOf(a).minima, sketchOf(b).minima);

describe('resemblance of texts', () => {
  it('is high for a copy with another headline and a cut tail, low for the same news in other words', () => {
    const cut = story.slice(0, Math.floor(story.length * 0.7));
    expect(like(story, `Floods strand hundreds\n${story}`)).toBeGreaterThan(0.8);
    expect(like(story, cut)).toBeGreaterThan(0.45);
    expect(
      like(story, story.replace('officials said', 'the mayor told reporters').replace('about 400', 'some 430')),
    ).toBeGreaterThan(0.6);
    expect(like(story, retold)).toBeLessThan(0.12);
  });

  it('does not mind case, accents or white space, and needs three words', () => {
    expect(like('Deir ez-Zor: café  burns down', 'deir ez zor cafe burns\ndown')).toBe(1);
    expect(sketchOf('two words')).toEqual({ minima: '', shingles: 0 });
    expect(like('', story)).toBe(0);
  });

  it('estimates the true share within the error of 128 bins', () => {
    const words = Array.from({ length: 400 }, (_, i) => `word${i}`);
    const a = words.slice(0, 300).join(' ');
    const b = words.slice(100, 400).join(' ');
    // 198 of 398 runs of three are shared.
    expect(Math.abs(like(a, b) - 198 / 398)).toBeLessThan(0.14);
  });
});

it('knows a quote again by its first twelve words, in straight or curly marks', () => {
  const one = quotesOf('He said: “We will open the crossing at noon and keep it open for three days, no longer.”');
  const two = quotesOf('"We will open the crossing at noon and keep it open for three days," she added.');
  expect(one).toHaveLength(1);
  expect(two).toEqual(one);
  expect(quotesOf('They called it "a very big day" again.')).toEqual([]);
});
