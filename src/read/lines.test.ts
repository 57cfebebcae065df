import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/index.ts';
import { wordCount } from './lines.ts';

const { isByline, isFurniture, isMarkedCaption, isPromo, looksLikeCaption } = english.page;

describe('promo lines', () => {
  it.each([
    'Don’t miss…',
    "DON'T MISS",
    'Read more: what we know',
    'Sign up for our newsletter',
    'Related:',
    'Related articles',
    'Subscribe now',
    'Follow us on Telegram',
    'Follow @samplewire',
    'Watch: the moment the gate opens',
    'Advertisement',
    'Story continues below',
    '► Read next: the road north',
    'Get our daily briefing',
    'See also: life on the road',
    "Don't forget to follow us",
    'More on this story',
  ])('%j is one', (line) => expect(isPromo(line)).toBe(true));
  it.each([
    'Related companies said they would leave the country by Friday.',
    'Support for the president fell sharply in the north.',
    'Subscribers to the service were cut off for two days.',
    'Video of the attack was shared online by two residents.',
    'Trending upwards since May, prices rose again on Friday.',
    'Follow-up talks are planned for Monday.',
    'Read aloud in court, the letter named six men.',
    'Getting out was hard, she said.',
    'Watching from the hill, they saw the column leave.',
    'Reading the list took an hour.',
    'More than 300 people were killed.',
  ])('%j is none', (line) => expect(isPromo(line)).toBe(false));
});

describe('captions', () => {
  it.each(['Crowds outside the ministry', 'A tank on the road to the airport', 'Smoke over the harbour at dawn'])(
    '%j looks like one',
    (line) => expect(looksLikeCaption(line)).toBe(true),
  );
  it.each([
    'Rebels are inside the palace',
    'What happened in Hama',
    'The battle of the bridge',
    'The army said it left',
    'Key points',
    'No way back in the north',
    'Crowds outside the ministry.',
    'in the square near the mosque',
    '“Never again” in the square',
  ])('%j does not', (line) => expect(looksLikeCaption(line)).toBe(false));
  it.each([
    'Photo: Sample Wire',
    'Image credit: A. Lee',
    'Soldiers cross the river on Monday (AFP/Getty Images)',
    'A destroyed bridge. (Photo by A. Lee)',
  ])('%j says so', (line) => expect(isMarkedCaption(line)).toBe(true));
  it.each([
    'Photographs of the bridge were shared online.',
    'The picture is unclear, officials said.',
    'He works for AP in Geneva.',
    'It was hand-picked.',
  ])('%j does not say so', (line) => expect(isMarkedCaption(line)).toBe(false));
});

describe('bylines and furniture', () => {
  it.each([
    'By Ann Lee',
    'By Ann Lee and Omar Khan, Beirut',
    'Written by A. B. van der Berg',
    '(Reporting by Ann Lee; editing by Jo Marr)',
  ])('%j is a byline', (line) => expect(isByline(line)).toBe(true));
  it.each([
    'By Monday the town had fallen.',
    'By then the army had left',
    'From the hills they fired on the road',
    'By the river',
  ])('%j is none', (line) => expect(isByline(line)).toBe(false));
  it.each([
    'Updated 10:12 GMT, 8 December 2024',
    '3 min read',
    '2024-12-08',
    'December 8, 2024 10:12 pm',
    '***',
    'https://example.org/story',
    'Tags: war, river',
  ])('%j is furniture', (line) => expect(isFurniture(line)).toBe(true));
  it.each([
    'Published reports say 12 died.',
    'Category 4 storm hits the coast',
    'Share prices fell in the north',
    '12 people died on 8 December 2024',
  ])('%j is not', (line) => expect(isFurniture(line)).toBe(false));
  it('answers at once for lines made to stall patterns', () => {
    const started = performance.now();
    for (const line of [
      `By A${'-'.repeat(5000)}!`,
      `By ${'A '.repeat(15)}!`,
      `Photo ${'A/'.repeat(3000)}`,
      ' '.repeat(100_000),
      `Updated ${'1'.repeat(5000)}x`,
    ])
      for (const test of [isByline, isFurniture, isMarkedCaption, isPromo, looksLikeCaption]) test(line);
    expect(performance.now() - started).toBeLessThan(1000);
  });
  it('counts two characters of a script without spaces as a word', () =>
    expect(wordCount('軍は木曜日に町を離れた。')).toBe(6));
});
