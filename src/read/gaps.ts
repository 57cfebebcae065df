import type { Gap } from '../record/report.ts';

/**
 * Places where words were visibly lost, as when a page's links fall out of its text. Each rule wants a shape that
 * edited English hardly ever has; `at` is where the lost words would stand. Idioms ("stood by and", "in and out",
 * "by and large") and texts with spaced punctuation (tokenised corpora) are left alone.
 */
export interface GapRule {
  pattern: RegExp;
  reason: (words: string) => string;
  /** Rules on spaced punctuation say nothing about texts that space all their punctuation. */
  needsTightPunctuation?: boolean;
  /** Offset of the gap within the match. */
  at?: (match: RegExpExecArray) => number;
}

/** Shapes that no language writes. */
const RULES: readonly GapRule[] = [
  {
    pattern: /(?<=\p{L}),(?: ,)+(?=\s\p{L})|(?<=\p{L}) ,(?: ,)+(?=\s\p{L})/gu,
    reason: () => 'two commas with nothing between',
    needsTightPunctuation: true,
    at: () => 1,
  },
  { pattern: /(?<=\p{L} )\(\s*\)|(?<=\p{L} )“\s*”/gu, reason: (words) => `nothing inside "${words}"`, at: () => 1 },
];

/** Places where the text has visibly lost words, in text order. Only lines that are running text should be given. */
export function findGaps(
  text: string,
  rules: readonly GapRule[],
  start = 0,
  end = text.length,
  spaced = spacesPunctuation(text),
): Gap[] {
  const words = start === 0 && end === text.length ? text : text.slice(start, end);
  const gaps: Gap[] = [];
  for (const { pattern, reason, needsTightPunctuation = false, at = () => 0 } of [...rules, ...RULES]) {
    if (needsTightPunctuation && spaced) continue;
    for (const match of words.matchAll(pattern)) {
      const shown = withNextWord(words, match.index, match[0].length);
      gaps.push({ at: start + match.index + at(match), reason: reason(shown) });
    }
  }
  return gaps.sort((a, b) => a.at - b.at).filter((gap, i, all) => gap.at !== all[i - 1]?.at);
}

/** Whether a text spaces its punctuation as tokenised corpora do: more than one comma or stop in ten stands free. */
export function spacesPunctuation(text: string): boolean {
  const free = text.match(/\s[,.](?=\s)/g)?.length ?? 0;
  const tight = text.match(/\S[,.](?=\s)/g)?.length ?? 0;
  return free > 3 && free * 9 > tight;
}

function withNextWord(words: string, from: number, length: number): string {
  const next =
    words[from + length - 1] === ' '
      ? (/^[\p{L}\p{N}'’.-]+/u.exec(words.slice(from + length, from + length + 40))?.[0] ?? '')
      : '';
  return (words.slice(from, from + length) + next).trim();
}
