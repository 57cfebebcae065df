import { describe, expect, it } from 'vitest';
import { readMarked } from './given-mentions.ts';

const report = { id: 'a', text: 'Troops entered Gao.' };
const mention = { id: 'm', report: 'a', start: 7, end: 14 };
const file = (reports: unknown[], mentions: unknown[]): string => JSON.stringify({ reports, mentions });

describe('readMarked', () => {
  it('reads one object, and the same as lines', () => {
    const [whole] = readMarked(file([{ ...report, published: '2013-01-26' }], [mention]), 'f');
    expect(whole).toEqual({
      ...report,
      title: null,
      publisher: null,
      published: '2013-01-26',
      mentions: [{ id: 'm', start: 7, end: 14 }],
    });
    const lines = `${JSON.stringify({ ...report, published: '2013-01-26' })}\n\n${JSON.stringify(mention)}\n`;
    expect(readMarked(lines, 'f')).toEqual([whole]);
    const inside = JSON.stringify({ ...report, published: '2013-01-26', mentions: [{ id: 'm', start: 7, end: 14 }] });
    expect(readMarked(inside, 'f')).toEqual([whole]);
  });
  it('joins sentences of tokens and turns numbers of tokens into places in the text', () => {
    const sentences = [
      ['Troops', 'entered', 'Gao', '.'],
      ['They', 'did', "n't", 'stay', '.'],
    ];
    const [marked] = readMarked(file([{ id: 'a', sentences }], [{ id: 'm', report: 'a', start: 5, end: 8 }]), 'f');
    const { text, mentions } = marked!;
    expect(text).toBe("Troops entered Gao.\nThey didn't stay.");
    expect(text.slice(mentions[0]!.start, mentions[0]!.end)).toBe("didn't stay");
  });
  it.each([
    ['a mention of no report', file([report], [{ ...mention, report: 'b' }]), /"m" is of report "b"/],
    ['a mention past the end', file([report], [{ ...mention, end: 99 }]), /ends at 99.*19 characters/],
    ['an empty mention', file([report], [{ ...mention, end: 7 }]), /"start" must be before "end"/],
    ['two reports of one id', file([report, report], []), /two reports have the id "a"/],
    ['two mentions of one id', file([report], [mention, mention]), /two mentions have the id "m"/],
    ['a report without words', file([{ id: 'a' }], []), /either "text" or "sentences"/],
    ['an instant that is none', file([{ ...report, published: 'lately' }], []), /"lately", which is no instant/],
    ['a broken line', `${JSON.stringify(report)}\n{"id":`, /line 2: no valid JSON/],
    ['a line of another form', '{"id": 7, "text": "x"}', /line 1: id/],
  ])('refuses %s, and says where', (_, words, message) => {
    expect(() => readMarked(words, '"f.json"')).toThrow(message);
    expect(() => readMarked(words, '"f.json"')).toThrow(RangeError);
  });
});
