import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/index.ts';
import { findGaps } from './gaps.ts';

describe('findGaps', () => {
  it.each([
    ['The government, which was supported by and Russia, did not answer.', 'and Russia'],
    ['The rebels, backed by and volunteers from the north, took the bridge.', 'and volunteers'],
    ['The column was held back by and snow on the pass.', 'and snow'],
    ['A truce between and the army was signed on Monday.', 'and the army'],
    ['Talks with and Egypt went on overnight.', 'and Egypt'],
    ['Shells fell in in the old city.', 'in the old'],
    ['He is the captain of , a ferry that sank in 2014.', ', a ferry'],
    ['The bridge was destroyed by .', '.'],
    ['Fighters of the and local police clashed.', 'and local'],
    ['The town () lies on the border.', ')'],
    ['The group, , is said to have trained in the hills.', ', is'],
    ['Foreign Minister told reporters that the border was shut.', 'told'],
    ['It rained. Prime Minister said the road was closed.', 'said'],
    ['“We are ready.” Mr said on Sunday.', 'said'],
  ])('sees the lost words in %j', (text, after) => {
    const gaps = findGaps(text, english.page.gaps);
    expect(gaps).toHaveLength(1);
    expect(text.slice(gaps[0]!.at)).toMatch(new RegExp(`^\\s?${after.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
    expect(gaps[0]!.reason).not.toBe('');
  });

  it.each([
    'The police stood by and watched.',
    'Residents passed by and waved.',
    'Soldiers went in and out of the gate.',
    'They come and go as they please.',
    'The lights went on and off all night.',
    'By and large the truce held.',
    'The river was led by and large along the wall.',
    'Traffic to and from the port stopped.',
    'Villages in and around Aleppo were shelled.',
    'The law was approved by, and named for, the council.',
    'He was accused of, and admitted, theft.',
    'The Prime Minister told reporters that the border was shut.',
    'Prime Minister Alexander Hart told reporters that the border was shut.',
    'The foreign minister said the road was closed.',
    'Votes for and against the motion were counted.',
    'The city fell to the army and the militia on Friday.',
    'What is it made of? Steel and glass.',
    'The town (pop. 4,000) lies on the border.',
    'Run main() twice.',
    'The shop he works for for now is closed, he said on on-air radio.'.replace('for for', 'for'),
    'Where are they from and what do they want?',
    'He had had enough, he said.',
    'The talks the two sides had agreed to, and the truce, ended.',
    'We know what this is about, and the public does too.',
  ])('finds nothing in %j', (text) => {
    expect(findGaps(text, english.page.gaps)).toEqual([]);
  });

  it('leaves texts alone that space all their punctuation', () => {
    const spaced =
      'He came in , sat down , and waited . Then , he said , it was the end of . That was it , more or less .';
    expect(findGaps(spaced, english.page.gaps)).toEqual([]);
  });

  it('gives places of the whole text for a slice of it', () => {
    const text = 'A headline by and Russia\nIt was supported by and Russia.';
    const [gap, ...more] = findGaps(text, english.page.gaps, 25, text.length);
    expect(more).toEqual([]);
    expect(text.slice(gap!.at, gap!.at + 10)).toBe('and Russia');
  });
});
