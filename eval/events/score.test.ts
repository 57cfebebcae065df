import { describe, expect, it } from 'vitest';
import { petrarchSentences, ploverSentences, typeOfCameo } from './gold.ts';
import { matchMentions } from './mentions.ts';
import { addSoft, none, softF1 } from './score.ts';

describe('event gold', () => {
  it('takes the marks out of a PLOVER record and keeps their words', () => {
    const text = 'Norway offered fuel to Iceland.';
    const markup = '(SRC: Norway) (EVT: offered) fuel to (TAR: Iceland).';
    const [sentence] = ploverSentences(JSON.stringify([{ id: 'a', event: 'DEMAND', text, textInfo: { markup } }]));
    expect(sentence!.types).toEqual(['REQUEST']);
    expect(sentence!.text).toBe(text);
    const words = (spans: { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end));
    expect([words(sentence!.agents), words(sentence!.cues), words(sentence!.patients)]).toEqual([
      ['Norway'],
      ['offered'],
      ['Iceland'],
    ]);
  });

  it('leaves sentences with nothing but invented codes out', () => {
    const xml = (code: string) =>
      `<Sentence date="19950101" id="x"><EventCoding eventcode="${code}"/><Text>A met B.</Text></Sentence>`;
    expect(petrarchSentences(xml('345'))).toHaveLength(0);
    expect(petrarchSentences(xml('040'))[0]).toMatchObject({ types: ['CONSULT'], published: '1995-01-01' });
  });

  it('follows the exceptions of the conversion table', () => {
    expect(typeOfCameo('0871')).toBe('RETREAT');
    expect(typeOfCameo('192')).toBe('COERCE');
    expect(typeOfCameo('010')).toBeNull();
  });
});

describe('scores', () => {
  it('gives one for the gold itself, a share for a wider span, none for silence', () => {
    const text = 'the rebel army marched';
    const gold = [{ start: 4, end: 14 }];
    const score = (found: { start: number; end: number }[]) => {
      const count = none();
      addSoft(count, text, found, gold);
      return softF1(count);
    };
    expect(score(gold)).toBe(1);
    expect(score([{ start: 0, end: 14 }])).toBeCloseTo(0.8);
    expect(score([])).toBe(0);
  });

  it('pairs each gold mention with one cue, the closest first', () => {
    const gold = [
      { start: 0, end: 30 },
      { start: 10, end: 16 },
    ];
    expect(matchMentions(gold, [{ start: 10, end: 16 }])).toEqual({ pairs: 1, missed: [gold[0]] });
  });
});
