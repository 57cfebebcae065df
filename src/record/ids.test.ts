import { describe, expect, it } from 'vitest';
import {
  controlId,
  gapId,
  globalId,
  happeningId,
  isReply,
  markOf,
  mentionNamed,
  observationOf,
  ownId,
  parseGlobalId,
  parseLineId,
  replyId,
  storedLine,
} from './ids.ts';

const report = '3fa9c1d07b2e'.padEnd(64, '0');
const mention = globalId(report, 'o4');

describe('ids', () => {
  it('come apart as they were made', () => {
    expect(mention).toBe('3fa9c1d07b2e:o4');
    expect(parseGlobalId(mention)).toEqual({ report: '3fa9c1d07b2e', own: 'o4' });
    expect(parseLineId(mention)).toEqual({ of: 'observation', mention });
    expect(parseLineId(happeningId(mention))).toEqual({ of: 'happening', mention });
    expect(parseLineId(controlId(happeningId(mention)))).toEqual({
      of: 'control',
      line: happeningId(mention),
      mention,
    });
    expect(parseLineId(controlId(mention))).toEqual({ of: 'control', line: mention, mention });
    expect(parseLineId(gapId(report, 120))).toEqual({ of: 'gap', report: '3fa9c1d07b2e', at: 120 });
  });

  it.each([
    '',
    'o4',
    'h',
    '3fa9c1d07b2e',
    '3fa9c1d07b2e:',
    '3fa9c1d07b2:o4',
    '3FA9C1D07B2E:o4',
    '3fa9c1d07b2e:o4 and more',
    'hh3fa9c1d07b2e:o4',
    'cc3fa9c1d07b2e:o4',
    'hc3fa9c1d07b2e:o4',
    'g3fa9c1d07b2e:o4',
    'x3fa9c1d07b2e:o4',
    'j3fa9c1d07b2e',
  ])('are not seen in “%s”', (text) => {
    expect(parseLineId(text)).toBeNull();
    expect(ownId(text)).toBeNull();
    // What names nothing is looked up, and told back, as it was given.
    expect(storedLine(text)).toBe(text);
    expect(mentionNamed(text)).toBe(text);
  });

  it('lead from a stretch of control to the line that it began with', () => {
    expect(storedLine(controlId(happeningId(mention)))).toBe(happeningId(mention));
    expect(storedLine(happeningId(mention))).toBe(happeningId(mention));
    expect(mentionNamed(controlId(happeningId(mention)))).toBe(mention);
    expect(mentionNamed(mention)).toBe(mention);
  });

  it('of a reply name the statement that it is made of', () => {
    const reply = globalId(report, replyId('o4', 1));
    expect(isReply(reply)).toBe(true);
    expect(isReply(mention)).toBe(false);
    expect(observationOf(reply)).toBe(mention);
    expect(observationOf(mention)).toBe(mention);
    expect(markOf(reply)).toBe('');
  });

  it('of a second mention that one observation makes name the observation, and are no reply', () => {
    const second = globalId(report, 'o4~n2');
    expect(isReply(second)).toBe(false);
    expect(observationOf(second)).toBe(mention);
    expect(markOf(second)).toBe('~n2');
    expect(markOf(mention)).toBe('');
  });
});
