import type { Document, Sentence, Token } from '../../../language/document.ts';
import { words } from '../../../language/lexicon.ts';
import type { Tense, TenseAt } from '../../../resolve/times/rule.ts';

const AHEAD_HELPERS = words("will 'll ’ll wo shall would 'd ’d");
/** Verbs and adjectives whose infinitive looks ahead: "plans to meet", "due to arrive". */
const AHEAD_HEADS = words(`
  plan expect schedule intend hope set due agree promise vow want aim prepare threaten decide ask order propose slate poise likely ready
  try mean need seek urge call wait`);
/** Verbs that set a date ahead even when they are past themselves: "postponed until Friday", "has scheduled a vote Thursday". */
const SETS_DATE = words('plan schedule extend postpone delay adjourn slate reschedule set defer due expect');
const AHEAD_BEFORE =
  /\b(?:as soon as|as early as|no later than|starting|beginning|effective|ahead of|until as late as)\s+(?:on\s+)?$/i;
const AHEAD_WORDS =
  /\b(?:will|won't|shall|would|'ll|’ll|to be|(?:is|are|was|were) (?:due|set|expected|scheduled|to)|plans? to|planned for|scheduled for|going to|expected|next|until|upcoming|deadline|ahead of)\b/i;

/** How far before and behind a predicate its helpers are looked for, in tokens. */
const HELPERS = { before: 12, behind: 6 };

/** Tells the tense of the clause around a span, from the parse where there is one, else from the words around. */
export function tenseIn({ sentences, report: { text } }: Document): TenseAt {
  return (start, end) => {
    const sentence = sentenceAt(sentences, start);
    if (sentence === null) return tenseOfWords(text.slice(Math.max(0, start - 120), end + 60), Math.min(start, 120));
    if (!sentence.parsed) return tenseOfWords(text.slice(sentence.start, sentence.end), start - sentence.start);
    if (AHEAD_BEFORE.test(text.slice(Math.max(sentence.start, start - 24), start))) return 'future';
    const at = sentence.tokens.findIndex((token) => token.end > start);
    return at < 0 ? null : (tenseOfVerbBefore(sentence, at) ?? tenseOfToken(sentence, at));
  };
}

function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    const sentence = sentences[mid];
    if (sentence === undefined) return null;
    if (at < sentence.start) high = mid - 1;
    else if (at >= sentence.end) low = mid + 1;
    else return sentence;
  }
  return null;
}

/** A verb right before the words is the one they belong to: "officials predicted Wednesday", "met on Monday". */
function tenseOfVerbBefore(sentence: Sentence, at: number): Tense {
  const before = at - (sentence.tokens[at - 1]?.form.toLowerCase() === 'on' ? 2 : 1);
  const verb = sentence.tokens[before];
  if (verb?.upos !== 'VERB') return null;
  const tense = tenseOfPredicate(sentence, before);
  if (tense !== null || verb.xpos !== 'VBN') return tense;
  return SETS_DATE.has(verb.lemma.toLowerCase()) ? 'future' : 'past';
}

/** Tense of the nearest predicate that a token stands under, or of a past verb shortly before it. */
function tenseOfToken(sentence: Sentence, at: number): Tense {
  const near = tenseOfNearVerb(sentence, at);
  if (near !== null) return near;
  let index = at;
  for (let steps = 0; steps < 40; steps++) {
    const tense = tenseOfPredicate(sentence, index);
    if (tense !== null) return tense;
    const head = sentence.tokens[index]?.head ?? -1;
    if (head < 0 || head === index) return null;
    index = head;
  }
  return null;
}

/** "Urged both sides to agree and closed the crossing on Friday": a past verb nearer than the infinitive above. */
function tenseOfNearVerb(sentence: Sentence, at: number): Tense {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const token = sentence.tokens[i];
    if (token === undefined) return null;
    if (token.xpos === 'VBD' && token.upos === 'VERB') return tenseOfPredicate(sentence, i) ?? 'past';
    if (token.xpos === 'VBN' && token.deprel === 'conj' && !hasHelper(sentence, i)) return 'past';
    if ((token.upos === 'VERB' && token.xpos !== 'VBG') || token.upos === 'PUNCT') return null;
  }
  return null;
}

const hasHelper = ({ tokens }: Sentence, verb: number): boolean =>
  tokens.some(({ head, deprel }) => head === verb && (deprel.startsWith('aux') || deprel === 'mark'));

/** What auxiliaries, copulas and "to" say of a predicate. */
interface Helpers {
  any: boolean;
  ahead: boolean;
  past: boolean;
  present: boolean;
  /** "It had been due to end on Friday": what was set is over. */
  had: boolean;
  infinitive: boolean;
  /** A form of "be": before a bare verb it is what was set that is to come, "is due to end", however "due to" is parsed. */
  be: boolean;
}

function helpersOf({ tokens }: Sentence, index: number): Helpers {
  const found: Helpers = {
    any: false,
    ahead: false,
    past: false,
    present: false,
    had: false,
    infinitive: false,
    be: false,
  };
  for (const child of tokens.slice(Math.max(0, index - HELPERS.before), index + HELPERS.behind)) {
    if (child.head !== index) continue;
    const form = child.form.toLowerCase();
    if (child.deprel === 'mark' && form === 'to') found.infinitive = true;
    if (!child.deprel.startsWith('aux') && child.deprel !== 'cop') continue;
    found.any = true;
    if (AHEAD_HELPERS.has(form)) found.ahead = true;
    if (form === 'had') found.had = true;
    if (child.lemma === 'be') found.be = true;
    const finite = child.xpos === 'VBZ' || child.xpos === 'VBP';
    if (child.xpos === 'VBD' || (finite && child.lemma === 'have')) found.past = true;
    else if (finite) found.present = true;
  }
  return found;
}

/** Tense of a verb, or of a noun or adjective with a copula; null when the token is no predicate. */
function tenseOfPredicate(sentence: Sentence, index: number): Tense {
  const token = sentence.tokens[index];
  if (token === undefined) return null;
  const verb = token.upos === 'VERB' || token.upos === 'AUX';
  const helpers = helpersOf(sentence, index);
  if (helpers.ahead) return 'future';
  if (!verb && !helpers.any) return null;
  if (helpers.infinitive) return tenseOfInfinitive(sentence, token);
  if (token.xpos === 'VB' && helpers.be) return 'future';
  if (verb && !helpers.had && SETS_DATE.has(token.lemma.toLowerCase())) return 'future';
  if (helpers.past) return 'past';
  return helpers.present ? 'present' : tenseOfForm(token);
}

/** An infinitive looks ahead where it stands alone, tells of a noun ("talks to begin"), or what it hangs on looks ahead. */
function tenseOfInfinitive({ tokens }: Sentence, { deprel, head }: Token): Tense {
  if (deprel.startsWith('acl') || head < 0) return 'future';
  return AHEAD_HEADS.has(tokens[head]?.lemma.toLowerCase() ?? '') ? 'future' : null;
}

function tenseOfForm({ xpos, deprel }: Token): Tense {
  if (xpos === 'VBD') return 'past';
  if (xpos === 'VBZ' || xpos === 'VBP') return 'present';
  return xpos === 'VBN' && deprel === 'root' ? 'past' : null;
}

/** Without a parse: words of the future shortly before the expression, in the same sentence. */
function tenseOfWords(around: string, at: number): Tense {
  const before = around.slice(0, at).split(SENTENCE_END).at(-1) ?? '';
  const [after = ''] = around.slice(at).split(SENTENCE_END);
  if (AHEAD_WORDS.test(before.slice(-60))) return 'future';
  return AHEAD_WORDS.test(after.slice(0, 25)) && before.trim().length < 8 ? 'future' : 'past';
}
const SENTENCE_END = /[.!?;]\s/;
