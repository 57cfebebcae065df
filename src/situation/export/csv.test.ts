import { expect, it } from 'vitest';
import { csvLine } from './csv.ts';

it('quotes what RFC 4180 bids, and only that', () => {
  expect(csvLine(['plain', 'a,b', 'say "no"', 'two\nlines', null, 0, -1.5])).toBe(
    'plain,"a,b","say ""no""","two\nlines",,0,-1.5\r\n',
  );
});

it('lets no text become a formula', () => {
  for (const text of ['=1+1', '+44', '-2', '@SUM(A1)', '\tx', '\rx'])
    expect(csvLine([text]).replace(/^"/, '')).toMatch(/^'/);
  expect(csvLine(['=HYPERLINK("http://x","y")'])).toBe('"\'=HYPERLINK(""http://x"",""y"")"\r\n');
  expect(csvLine(['a=b', 'Hama'])).toBe('a=b,Hama\r\n');
});
