import type { Gap } from '../record/report.ts';

/**
 * Places where words were visibly lost, as when a page's links fall out of its text. Each rule wants a shape that
 * edited English hardly ever has; `at` is where the lost words would stand. Idioms ("stood by and", "in and out",
 * "by and large") and texts with spaced punctuation (tokenised corpora) are left alone.
 */
interface Rule {
  pattern: RegExp;
  reason: (words: string) => string;
  /** Rules on spaced punctuation say nothing about texts that space all their punctuation. */
  needsTightPunctuation?: boolean;
  /** Offset of the gap within the match. */
  at?: (match: RegExpExecArray) => number;
}

const TITLE =
  '(?:(?:Deputy|Vice|Former|Acting|First) )?(?:Prime Minister|President|Foreign (?:Secretary|Minister)|Home Secretary|Defen[cs]e (?:Secretary|Minister)|Interior Minister|Secretary of State|Chancellor|Vice-President)';
const SAID = '(?:told|said|says|added|insisted|warned|tweeted)';
const PARTICIPLE =
  '(?:\\p{Ll}{2,}ed|led|held|driven|given|taken|written|shot|hit|run|won|made|brought|sent|seen|known|sold|built|fought|beaten|stolen|begun|struck|put)(?: (?:back|off|out|down|up|away|over))?';
/** Words that no second member opens with. */
const NOT_A_MEMBER =
  '(?:large|by|for|with|to|of|in|on|at|from|through|against|between|is|was|are|were|has|have|had|will|would|then|so|not)';
const firstWord = (match: RegExpExecArray): number => match[0].indexOf(' ') + 1;

const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(`(?<=\\b${PARTICIPLE} )by (?:and|or) (?=\\p{Lu})`, 'gu'),
    reason: (words) => `coordination without a first member: "${words}"`,
    at: firstWord,
  },
  {
    pattern: new RegExp(
      `(?<=(?:\\b(?:was|were|is|are|been|being|be)|,)(?: \\p{Ll}+ly)? ${PARTICIPLE} )by (?:and|or) (?=\\p{Ll})(?!${NOT_A_MEMBER}\\b)`,
      'gu',
    ),
    reason: (words) => `coordination without a first member: "${words}"`,
    at: firstWord,
  },
  {
    pattern: /\b(?:between|against|among|including|into|of) (?:and|or) (?=\p{Lu}|the\b)/gu,
    reason: (words) => `coordination without a first member: "${words}"`,
    at: firstWord,
  },
  {
    pattern:
      /(?<=\b(?:[Tt]alks|ties|war|wars|border|borders|relations|deal|deals|ceasefire|truce|fighting|clashes|agreement|alliance) )with (?:and|or) (?=\p{Lu})/gu,
    reason: (words) => `coordination without a first member: "${words}"`,
    at: firstWord,
  },
  {
    pattern:
      /(?<=\p{L} )(?:in in|of of|by by|from from|with with|for for|at at|between between|against against) (?=\p{L})/gu,
    reason: (words) => `preposition twice with nothing between: "${words}"`,
    at: firstWord,
  },
  {
    pattern: /(?<=[\p{L},] )the (?:and|or|of|by|was|were|has|have|had|said|told) (?=\p{L})/gu,
    reason: (words) => `article without its noun: "${words}"`,
    at: firstWord,
  },
  {
    pattern: /(?<=\p{L} )(?:of|by|from|with|between|against|the|and|into|in|at) [,.;](?=\s|$)/gu,
    reason: (words) => `nothing between "${words.split(' ')[0]}" and the punctuation: "${words}"`,
    needsTightPunctuation: true,
    at: firstWord,
  },
  {
    pattern: /(?<=\p{L} )(?:of|by|from|with|in|and|the|to) ['’]s(?= \p{L})/gu,
    reason: (words) => `possessive without its owner: "${words}"`,
    needsTightPunctuation: true,
    at: firstWord,
  },
  {
    pattern: /(?<=\p{L}),(?: ,)+(?=\s\p{L})|(?<=\p{L}) ,(?: ,)+(?=\s\p{L})/gu,
    reason: () => 'two commas with nothing between',
    needsTightPunctuation: true,
    at: () => 1,
  },
  { pattern: /(?<=\p{L} )\(\s*\)|(?<=\p{L} )“\s*”/gu, reason: (words) => `nothing inside "${words}"`, at: () => 1 },
  {
    pattern: new RegExp(`(?<=^|\\n|[.!?]["”’]? )${TITLE} (?=${SAID}\\b)`, 'gu'),
    reason: (words) => `title without a name: "${words}"`,
    at: (match) => match[0].length,
  },
  {
    pattern: new RegExp(`(?<=^|\\n|[.!?]["”’]? )(?:Mr|Mrs|Ms|Dr|Sir|Lord|Dame) (?=${SAID}\\b)`, 'gu'),
    reason: (words) => `title without a name: "${words}"`,
    at: (match) => match[0].length,
  },
];

/** Places where the text has visibly lost words, in text order. Only lines that are running text should be given. */
export function findGaps(text: string, start = 0, end = text.length, spaced = spacesPunctuation(text)): Gap[] {
  const words = start === 0 && end === text.length ? text : text.slice(start, end);
  const gaps: Gap[] = [];
  for (const { pattern, reason, needsTightPunctuation = false, at = () => 0 } of RULES) {
    if (needsTightPunctuation && spaced) continue;
    for (const match of words.matchAll(pattern)) {
      const shown = withNextWord(words, match.index, match[0].length);
      gaps.push({ at: start + match.index + at(match), reason: reason(shown) });
    }
  }
  return gaps.sort((a, b) => a.at - b.at).filter((gap, i, all) => i === 0 || gap.at !== all[i - 1].at);
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
