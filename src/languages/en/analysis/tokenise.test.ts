import { expect, test } from 'vitest';
import { tokenise } from './tokenise.ts';

const cut = (text: string): string =>
  tokenise(text, 0, text.length)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

test.each([
  ["They don't say Assad's men won't go.", "They do n't say Assad 's men wo n't go ."],
  ['They’ll say it wasn’t the officers’ fault', 'They ’ll say it was n’t the officers ’ fault'],
  ['The rebel-held north-west', 'The rebel - held north - west'],
  ['pro-government, non-lethal aid', 'pro-government , non-lethal aid'],
  ['Bashar al-Assad fled.', 'Bashar al - Assad fled .'],
  ['The U.S. said at 10:30 a.m. that 1,200.5 tons', 'The U.S. said at 10:30 a.m. that 1,200.5 tons'],
  ['It left the U.S.', 'It left the U.S.'],
  ['He cannot pay $3.5m (£2m)', 'He can not pay $ 3.5 m ( £ 2 m )'],
  ['on the M5 near https://example.org/a?b=1.', 'on the M5 near https://example.org/a?b=1 .'],
  ['“Go,” Mr. O’Neill said — twice…', '“ Go , ” Mr. O’Neill said — twice …'],
  ['the 1990s and the 3rd of 2024-12-08', 'the 1990s and the 3rd of 2024-12-08'],
  ['wait ... what?!', 'wait ... what ?!'],
])('%s', (text, tokens) => expect(cut(text)).toBe(tokens));

test('every character that is no white space belongs to one token', () => {
  const text = '§ “Čh@r” ☃ 漢字 a\u200bb 12%—ok… (x) [y] {z} #tag @you';
  const spans = tokenise(text, 0, text.length);
  let at = 0;
  for (const { start, end } of spans) {
    expect(text.slice(at, start).trim()).toBe('');
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(text.slice(at).trim()).toBe('');
});
