import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';

/** The double whose bits are these, as 16 hexadecimal digits. */
const double = (bits: string): number => Buffer.from(bits, 'hex').readDoubleBE(0);

describe('numbers are written as RFC 8785, appendix B, has them', () => {
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('%s is %s', (bits, written) => {
    expect(canonical(double(bits))).toBe(written);
    expect(canonical({ n: [double(bits)] })).toBe(`{"n":[${written}]}`);
  });

  it.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('%s is none, and refused', (bits) => {
    expect(() => canonical(double(bits))).toThrow(RangeError);
    expect(() => canonical({ seen: { lat: double(bits) } })).toThrow(/"lat" is (?:NaN|-?Infinity)/);
  });
});

describe('fields', () => {
  it('stand in the order of their UTF-16 code units, not of their code points, nor of a language', () => {
    // A carriage return, a digit, a control of Latin-1, a letter with a mark, a sign, a pair of surrogates (D83D), a letter of FB33.
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33'];
    const shuffled = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
    const fields = Object.fromEntries(shuffled.map((key) => [key, 0]));
    expect(canonical(fields)).toBe(`{${sorted.map((key) => `${JSON.stringify(key)}:0`).join(',')}}`);
  });

  it('that look like numbers are sorted as words, and those of inner objects too', () => {
    expect(canonical({ 9: { b: 1, a: [{ d: 1, c: 2 }] }, 10: null, '': true, A: 1, a: 2, aa: 3 })).toBe(
      '{"":true,"10":null,"9":{"a":[{"c":2,"d":1}],"b":1},"A":1,"a":2,"aa":3}',
    );
  });

  it('that are not there are left out, and order in lists is kept', () => {
    expect(canonical({ b: undefined, a: [3, 1, 2] })).toBe('{"a":[3,1,2]}');
  });
});

describe('text', () => {
  it('is escaped where JSON must, in the shortest form, and nowhere else', () => {
    const short: Record<string, string> = { '\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r' };
    for (let code = 0; code < 0x20; code++) {
      const unit = String.fromCharCode(code);
      expect(canonical(unit)).toBe(`"${short[unit] ?? `\\u00${code.toString(16).padStart(2, '0')}`}"`);
    }
    expect(canonical('"')).toBe('"\\""');
    expect(canonical('\\')).toBe('"\\\\"');
    for (const unit of ['/', "'", '\u007f', '\u0080', '\u2028', '\u20ac', '\ufeff', '\u{1f600}', 'e\u0301', 'é'])
      expect(canonical(unit)).toBe(`"${unit}"`);
  });
});

describe('any value', () => {
  it('has one text, whatever order its fields were written in, and is read back from it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value);
        expect(canonical(JSON.parse(text))).toBe(text);
        expect(canonical(backwards(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, field]) => [key, backwards(field)]),
  );
}
