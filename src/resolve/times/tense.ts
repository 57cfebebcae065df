import type { Document, Sentence } from '../../language/document.ts';
import type { Tense } from './rule.ts';

const AHEAD_AUX = new Set(['will', "'ll", '’ll', 'wo', 'shall', 'would', "'d", '’d']);
/** Verbs and adjectives whose infinitive looks ahead: "plans to meet", "due to arrive". */
const AHEAD_HEADS = new Set(
  'plan expect schedule intend hope set due agree promise vow want aim prepare threaten decide ask order propose slate poise likely ready try mean need seek urge call wait'.split(
    ' ',
  ),
);
/** Verbs that set a date ahead even when they are past themselves: "postponed until Friday", "has scheduled a vote Thursday". */
const SETS_DATE = new Set(
  'plan schedule extend postpone delay adjourn slate reschedule set defer due expect'.split(' '),
);
const AHEAD_BEFORE =
  /\b(?:as soon as|as early as|no later than|starting|beginning|effective|ahead of|until as late as)\s+(?:on\s+)?$/i;
const AHEAD_WORDS =
  /\b(?:will|won't|shall|would|'ll|’ll|to be|(?:is|are|was|were) (?:due|set|expected|scheduled|to)|plans? to|planned for|scheduled for|going to|expected|next|until|upcoming|deadline|ahead of)\b/i;

/** Tells the tense of the clause around a span, from the parse where there is one, else from the words around. */
export function tenseIn(document: Document): (start: number, end: number) => Tense {
  const { sentences, report } = document;
  return (start, end) => {
    const sentence = sentenceAt(sentences, start);
    if (sentence === null)
      return tenseOfWords(report.text.slice(Math.max(0, start - 120), end + 60), Math.min(start, 120));
    if (!sentence.parsed) return tenseOfWords(report.text.slice(sentence.start, sentence.end), start - sentence.start);
    if (AHEAD_BEFORE.test(report.text.slice(Math.max(sentence.start, start - 24), start))) return 'future';
    const at = sentence.tokens.findIndex((token) => token.end > start);
    if (at < 0) return null;
    // A verb right before the words is the one they belong to: "officials predicted Wednesday".
    const before = at - (sentence.tokens[at - 1]?.form.toLowerCase() === 'on' ? 2 : 1);
    const verb = sentence.tokens[before];
    if (verb?.upos === 'VERB') {
      const tense = tenseOfPredicate(sentence, before);
      if (tense !== null) return tense;
      if (verb.xpos === 'VBN') return SETS_DATE.has(verb.lemma.toLowerCase()) ? 'future' : 'past';
    }
    return tenseOfToken(sentence, at);
  };
}

function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    const sentence = sentences[mid]!;
    if (at < sentence.start) high = mid - 1;
    else if (at >= sentence.end) low = mid + 1;
    else return sentence;
  }
  return null;
}

function tenseOfToken(sentence: Sentence, at: number): Tense {
  const { tokens } = sentence;
  // "urged both sides to agree and closed the crossing on Friday": a past verb nearer than the infinitive above.
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    if (tokens[i]!.xpos === 'VBD' && tokens[i]!.upos === 'VERB') return tenseOfPredicate(sentence, i) ?? 'past';
    if (tokens[i]!.xpos === 'VBN' && tokens[i]!.deprel === 'conj' && !hasHelper(sentence, i)) return 'past';
    if ((tokens[i]!.upos === 'VERB' && tokens[i]!.xpos !== 'VBG') || tokens[i]!.upos === 'PUNCT') break;
  }
  let token = tokens[at]!;
  let guard = 0;
  let index = at;
  while (guard++ < 40) {
    const tense = tenseOfPredicate(sentence, index);
    if (tense !== null) return tense;
    if (token.head < 0 || token.head === index) return null;
    index = token.head;
    token = tokens[index]!;
  }
  return null;
}

const hasHelper = ({ tokens }: Sentence, verb: number): boolean =>
  tokens.some(({ head, deprel }) => head === verb && (deprel.startsWith('aux') || deprel === 'mark'));

/** Tense of a verb, or of a noun or adjective with a copula; null when the token is no predicate. */
function tenseOfPredicate(sentence: Sentence, index: number): Tense {
  const { tokens } = sentence;
  const token = tokens[index]!;
  const verb = token.upos === 'VERB' || token.upos === 'AUX';
  let past = false;
  let present = false;
  // "It had been due to end on Friday": what was set is over.
  let had = false;
  let infinitive = false;
  let helped = false;
  for (let i = Math.max(0, index - 12); i < Math.min(tokens.length, index + 6); i++) {
    const child = tokens[i]!;
    if (child.head !== index) continue;
    if (child.deprel.startsWith('aux') || child.deprel === 'cop') {
      if (AHEAD_AUX.has(child.form.toLowerCase())) return 'future';
      helped = true;
      if (child.form.toLowerCase() === 'had') had = true;
      if (child.xpos === 'VBD') past = true;
      else if (child.xpos === 'VBZ' || child.xpos === 'VBP') {
        if (child.lemma === 'have') past = true;
        else present = true;
      }
    }
    if (child.deprel === 'mark' && child.form.toLowerCase() === 'to') infinitive = true;
  }
  if (!verb && !helped) return null;
  if (infinitive) {
    if (token.deprel.startsWith('acl')) return 'future';
    const head = token.head >= 0 ? tokens[token.head]! : null;
    return head !== null && AHEAD_HEADS.has(head.lemma.toLowerCase()) ? 'future' : head === null ? 'future' : null;
  }
  if (verb && !had && SETS_DATE.has(token.lemma.toLowerCase())) return 'future';
  if (past) return 'past';
  if (present) return 'present';
  if (token.xpos === 'VBD') return 'past';
  if (token.xpos === 'VBZ' || token.xpos === 'VBP') return 'present';
  return token.xpos === 'VBN' && token.deprel === 'root' ? 'past' : null;
}

/** Without a parse: words of the future shortly before the expression, in the same sentence. */
function tenseOfWords(words: string, at: number): Tense {
  const before = words
    .slice(0, at)
    .split(/[.!?;]\s/)
    .at(-1)!;
  const after = words.slice(at).split(/[.!?;]\s/)[0]!;
  if (AHEAD_WORDS.test(before.slice(-60))) return 'future';
  return AHEAD_WORDS.test(after.slice(0, 25)) && before.trim().length < 8 ? 'future' : 'past';
}
