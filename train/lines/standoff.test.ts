import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromStandOff, toStandOff } from './standoff.ts';

const text = 'Rebels seized Hama. The army denied that rebels seized Hama\nor Homs on Sunday.';
const texts = new Map([['r1', text]]);

describe('stand-off annotations', () => {
  it('hold no word of the text, and give the same back', () => {
    const annotations = [
      '#r1',
      'E|seize|seized~2|rebels|Hama ; Homs|-|on Sunday|-|fact+bg|army',
      'C|Rebels|Hama|full|fact|-',
      'S|deny|army|denied|that rebels seized … Homs on Sunday|-',
      'P|Homs|SY',
    ].join('\n');
    const made = toStandOff(texts, annotations);
    expect(made.split('\n')[1]).toBe('E|seize|48-54|41-47|14-18,63-67|-|68-77|-|fact+bg|24-28');
    expect(made).not.toMatch(/Hama|rebels|denied/i);
    expect(fromStandOff(texts, made).split('\n').slice(0, 3)).toEqual(annotations.split('\n').slice(0, 3));
    expect(toStandOff(texts, fromStandOff(texts, made).replace(/^S.*\n/m, ''))).toBe(made.replace(/^S.*\n/m, ''));
  });

  it('refuse words that do not stand in the report, and a report that is not there', () => {
    expect(() => toStandOff(texts, '#r1\nP|Idlib|SY')).toThrow('"Idlib" does not stand in');
    expect(() => toStandOff(texts, '#r2\nP|Hama|SY')).toThrow('#r2: there is no such report');
  });

  it('find each occurrence of the same words again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ab', 'a', 'b '), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        (parts, pick) => {
          const whole = parts.join('');
          const words = parts[pick % parts.length]?.trim() ?? '';
          const starts = [...Array(whole.length).keys()].filter((i) => whole.startsWith(words, i));
          const own = new Map([['x', whole]]);
          for (const [n, start] of starts.entries()) {
            const field = n === 0 ? words : `${words}~${n + 1}`;
            const made = toStandOff(own, `#x\nP|${field}|SY`);
            expect(made).toBe(`#x\nP|${start}-${start + words.length}|SY`);
            expect(fromStandOff(own, made)).toBe(`#x\nP|${field}|SY`);
          }
        },
      ),
    );
  });
});
