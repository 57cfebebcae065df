import { describe, expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('a full stop ends a sentence', () => {
  test.each([
    ['Rebels took Hama. The army withdrew.', 2],
    ['“We will stay. This is our city.” He left.', 3],
    ['They came from the U.S. They left at 4 p.m. Nobody was hurt.', 3],
    ['It reached the capital.[4] Talks failed.', 2],
    ['He picked plan B. Syria objected.', 2],
    ['Power was cut in Homs.The army denied it.', 2],
    ['In 2011 it began. 2012 was worse.', 2],
  ])('%s', (text, count) => expect(split(text)).toHaveLength(count));
});

describe('a mark inside a sentence does not', () => {
  test.each([
    'Mr. Pedersen met Gen. J. F. Ward and Lt. Col. A. Moss near Ft. Bragg, N.C., on Jan. 3.',
    'Oil rose 2.5 per cent to $73.50 at 10.30 a.m. GMT on Tuesday.',
    '“Is this the end?” asked a shopkeeper in Homs.',
    '“Stop!” the guard shouted.',
    'The U.S. State Department cited Res. No. 2254 vs. the draft of Acme Ltd. and Smith & Co. Inc.',
    'The plane landed at 11 a.m. (CDT) in Doha.',
    'The court heard Smith v. Jones, i.e. the appeal, etc. in full.',
  ])('%s', (text) => expect(split(text)).toEqual([text]));
});

describe('line breaks', () => {
  test('end a sentence where a line is a headline, a paragraph or a caption', () => {
    expect(split('Footage shows the palace\nRebels entered on Sunday.\nInside the palace')).toHaveLength(3);
  });
  test('end a sentence where each line holds one, even in lower case', () => {
    expect(split('rebels enter aleppo\narmy pulls back\ncurfew in homs')).toHaveLength(3);
  });
  test('are white space in hard-wrapped text', () => {
    const text =
      'Fighters entered the western districts of the city on Friday after a week of\nclashes in the countryside, residents said, and the army\nwas seen leaving by the southern road. Power was cut in most of the city and\nthe airport closed.\n\nTalks were called for Monday in the capital of the neighbouring country, where\nboth sides have offices.';
    expect(split(text)).toHaveLength(3);
  });
  test('always end one when a line is blank', () => {
    expect(split('The following were\n\nclosed today')).toHaveLength(2);
  });
});

test('spans hold no white space at their ends and stand in order', () => {
  const text = '  One stop.   Two stops! \r\n Three?  ';
  const spans = splitSentences(text, 0, text.length);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['One stop.', 'Two stops!', 'Three?']);
});

test('half a million marks are split in under two seconds', () => {
  const started = performance.now();
  splitSentences('. '.repeat(250_000), 0, 500_000);
  splitSentences(`${'a'.repeat(250_000)} ${'b.'.repeat(100_000)}`, 0, 450_001);
  expect(performance.now() - started).toBeLessThan(2000);
});
