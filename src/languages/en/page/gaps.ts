import type { GapRule } from '../../../read/gaps.ts';

const TITLE =
  '(?:(?:Deputy|Vice|Former|Acting|First) )?(?:Prime Minister|President|Foreign (?:Secretary|Minister)|Home Secretary|Defen[cs]e (?:Secretary|Minister)|Interior Minister|Secretary of State|Chancellor|Vice-President)';
const SAID = '(?:told|said|says|added|insisted|warned|tweeted)';
const PARTICIPLE =
  '(?:\\p{Ll}{2,}ed|led|held|driven|given|taken|written|shot|hit|run|won|made|brought|sent|seen|known|sold|built|fought|beaten|stolen|begun|struck|put)(?: (?:back|off|out|down|up|away|over))?';
/** Words that no second member opens with. */
const NOT_A_MEMBER =
  '(?:large|by|for|with|to|of|in|on|at|from|through|against|between|is|was|are|were|has|have|had|will|would|then|so|not)';
const firstWord = (match: RegExpExecArray): number => match[0].indexOf(' ') + 1;

/** Places where English has visibly lost words. */
export const gaps: readonly GapRule[] = [
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
