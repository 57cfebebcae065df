import { describe, expect, it } from 'vitest';
import { plainReport, readText } from '../intake.ts';
import { Report } from '../record/report.ts';

const partsOf = (text: string, title: string | null = null): string[] => {
  const report = plainReport(text, { title });
  return report.parts.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
};

const ARTICLE = `Army leaves river town after three days
By Ann Lee and Omar Khan, Sample Wire
RIVERTON, Dec 5 (Sample Wire) — The army left Riverton on Thursday after three days of fighting, officials said.
Residents on the bridge at dawn
Shops stayed shut and the streets were empty, two residents said by telephone.
Read more: what we know so far
How it began
The fighting began on Monday when rebels crossed the river under fire.
Photo: Sample Wire
“We saw them leave,” a shopkeeper said. “Nobody fired.”
Sign up for our newsletter
The Associated Press contributed to this report.`;

describe('plain text', () => {
  it('tells the parts of an article apart and leaves the text as it came', () => {
    const { report } = readText(ARTICLE);
    expect(report.text).toBe(ARTICLE);
    expect(partsOf(ARTICLE)).toEqual([
      'headline: Army leaves river town after three days',
      'byline: By Ann Lee and Omar Khan, Sample Wire',
      'dateline: RIVERTON, Dec 5 (Sample Wire) —',
      'body: The army left Riverton on Thursday after three days of fighting, officials said.',
      'caption: Residents on the bridge at dawn',
      'body: Shops stayed shut and the streets were empty, two residents said by telephone.',
      'promo: Read more: what we know so far',
      'other: How it began',
      'body: The fighting began on Monday when rebels crossed the river under fire.',
      'caption: Photo: Sample Wire',
      'body: “We saw them leave,” a shopkeeper said. “Nobody fired.”',
      'promo: Sign up for our newsletter',
      'byline: The Associated Press contributed to this report.',
    ]);
    expect(report.byline).toBe('By Ann Lee and Omar Khan, Sample Wire');
    expect(report.cites).toEqual(['Sample Wire', 'Associated Press']);
    expect(report.title).toBeNull();
    expect(Report.safeParse(report).success).toBe(true);
  });

  it.each([
    'Rebels took the town. The army left.',
    'Rebels took the town',
    'Read more about it in the paper',
    'Crowds in the square',
    'First line of a note\nsecond line\nthird line',
    'Rebels entered the town on Monday.\nThe army left on Tuesday.',
  ])('takes the few plain words of %j as body', (text) => {
    expect(new Set(plainReport(text).parts.map(({ kind }) => kind))).toEqual(new Set(['body']));
  });

  it('reads paragraphs of text that is wrapped at a fixed width as one part each', () => {
    const text = `The army left the town on Thursday after three days
of fighting in which shops and houses along the river
were hit, officials of the province said in the evening.

Two residents said the streets were empty and that most
of the shops had stayed shut since Monday morning when
the first shells fell near the old market.`;
    expect(plainReport(text).parts).toEqual([
      { kind: 'body', start: 0, end: 162 },
      { kind: 'body', start: 164, end: text.length },
    ]);
  });

  it('keeps lists, questions and quoted lines in the body', () => {
    const text = `Town lists the missing
The council read out the names of the missing on Friday evening in the square.
Ilias Marr, 41
Jon Verhoeven, 33
Ada Okafor, 29
The list is not complete, a spokesman of the council said afterwards.
“Where are they?”
More names will follow on Saturday, the spokesman of the council said.`;
    expect(
      partsOf(text)
        .slice(1)
        .every((part) => part.startsWith('body: ')),
    ).toBe(true);
  });

  it('never takes a place for an agency, or a label for a place, in a dateline', () => {
    expect(
      partsOf(
        'EXCLUSIVE — The army left the river town on Thursday after three days of fighting.\nShops stayed shut, two residents said by telephone.',
      )[0],
    ).toMatch(/^body: EXCLUSIVE/);
    const { report } = readText(
      'HAMA, Syria (AP) - The army left the river town on Thursday after three days of fighting.\nShops stayed shut, two residents said by telephone.',
    );
    expect(report.cites).toEqual(['Associated Press']);
    expect(partsOf('Hong Kong (CNN Business)The army left the river town on Thursday, officials said.')).toEqual([
      'dateline: Hong Kong (CNN Business)',
      'body: The army left the river town on Thursday, officials said.',
    ]);
  });

  it('does not cite the publisher as its own source', () => {
    const text =
      'RIVERTON (Sample Wire) — The army left the town on Thursday after three days of fighting.\nShops stayed shut, two residents said by telephone.';
    expect(plainReport(text, { publisher: 'Sample Wire' }).cites).toEqual([]);
    expect(plainReport(text, { publisher: 'The Sample Gazette' }).cites).toEqual(['Sample Wire']);
  });

  it('takes a given title as the headline where the text opens with it, and keeps it in the id', () => {
    const text = 'Town falls\nRebels took the town on Monday, they said.';
    expect(partsOf(text, 'Town falls')[0]).toBe('headline: Town falls');
    expect(plainReport(text, { title: 'Town falls' }).id).not.toBe(plainReport(text).id);
  });

  it('looks for gaps in running text only', () => {
    const { report } = readText(
      'Truce backed by and Russia holds\nThe truce, which was supported by and Russia, held through the night.\nShops opened again on Friday, two residents said by telephone.',
    );
    expect(report.gaps).toHaveLength(1);
    expect(report.text.slice(0, report.gaps[0]!.at)).toMatch(/supported by $/);
  });
});
