import type { Document, Sentence } from '../../language/document.ts';
import { caseOf, childBy, relation, treeOf } from '../../language/tree.ts';
import type { Span } from '../../record/span.ts';
import type { TokenAt } from '../draft.ts';
import { canHeadPhrase, nameAt } from '../phrases.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'X', 'ADJ']);
const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|last|this|earlier|later)$/i;
const TIME_NOUN = /^(?:hour|day|week|month|year|minute|moment)$/i;
const RELATIVE = /^(?:who|which|that|whom|whose|what)$/i;

/** Whether a verb stands in the passive: by its relations, and only where its form or an auxiliary allows it. */
export function isPassive(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  const passive = childBy(sentence, token, 'aux:pass');
  if (passive >= 0 && passive < token) return true;
  if (/^(?:have|has|had)$/i.test(tokens[token - 1]?.form ?? '')) return false;
  const { xpos, deprel, head } = tokens[token];
  if (xpos !== 'VBN') return false;
  if (deprel === 'acl') return true;
  // "was arrested and accused of": the auxiliary stands with the first verb. A bare "denied" is a past tense.
  return (
    deprel === 'conj' && head >= 0 && childBy(sentence, head, 'aux:pass') >= 0 && childBy(sentence, token, 'nsubj') < 0
  );
}

/**
 * The token that heads the subject of a verb: its own, the one shared in a coordination, the one of the clause it
 * hangs on ("…, adding that"), or the noun that a relative clause describes. -1 when the parse gives none.
 */
export function subjectOf(sentence: Sentence, verb: number): number {
  const subject = subjectByParse(sentence, verb);
  const behind = invertedSubject(sentence, verb);
  if (behind >= 0) return behind;
  const { xpos } = sentence.tokens[verb];
  if (xpos === 'VBG' && sentence.tokens[verb - 1]?.upos === 'PROPN' && !TIME.test(sentence.tokens[verb - 1].form)) {
    return headOfRun(sentence, runStart(sentence, verb - 1, sentence), verb);
  }
  if (subject < 0 || (subject > verb && !rightBehind(sentence, subject, verb))) return -1;
  const beside = runBefore(sentence, verb);
  if (beside >= 0 && (subject > verb || subject < beside) && !sharesRun(sentence, subject, beside)) return beside;
  return subject > verb ? subject : settled(sentence, subject, verb);
}

/** Whether nothing but the words of one noun phrase stands between a verb and a subject behind it. */
function rightBehind(sentence: Sentence, subject: number, verb: number): boolean {
  for (let at = verb + 1; at <= subject; at++) {
    const { upos, form } = sentence.tokens[at];
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADV)$/.test(upos) || TIME.test(form)) return false;
  }
  return true;
}

/** "…, said one officer": the noun phrase right behind a finite verb of saying that a comma or a closing mark comes before. */
function invertedSubject(sentence: Sentence, verb: number): number {
  const { tokens } = sentence;
  const { xpos, lemma } = tokens[verb];
  if (!/^VB[DZP]$/.test(xpos) || !/^(?:,|[”"]|'')$/.test(tokens[verb - 1]?.form ?? '')) return -1;
  const saying = sentence.lexicon.saying.verbs.get(lemma.toLowerCase());
  if (saying === undefined || !saying.quote || !saying.clause || saying.addressee) return -1;
  let end = verb + 1;
  while (end < tokens.length && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[end].upos)) end++;
  if (end === verb + 1 || TIME.test(tokens[verb + 1].form)) return -1;
  if (end < tokens.length && !/^(?:PUNCT|ADP|PRON|PART)$/.test(tokens[end].upos)) return -1;
  if (tokens[end]?.upos === 'PRON' && !/^(?:who|whose)$/i.test(tokens[end].form)) return -1;
  const nouns = tokens.slice(verb + 1, end).some(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  if (!nouns || /^["“‘]$/.test(tokens[end]?.form ?? '')) return -1;
  // What was said stands before, so that a finite verb does too, unless a quotation mark closes there.
  const quoted = tokens[verb - 1].form !== ',' || /^(?:[”"]|'')$/.test(tokens[verb - 2]?.form ?? '');
  if (!quoted && !tokens.slice(0, verb).some(({ xpos: x }) => /^(?:VBD|VBZ|VBP|MD)$/.test(x))) return -1;
  let first = verb + 1;
  while (first < end - 1 && /^(?:DET|ADJ|NUM)$/.test(tokens[first].upos)) first++;
  return headOfRun(sentence, first, end);
}

/** The head of a noun phrase that stands between a comma or a closing mark and a finite verb: "…, sources said". -1 when none does. */
function runBefore(sentence: Sentence, verb: number): number {
  const { tokens } = sentence;
  if (!/^(?:VB[DZP]|NN|NNS)$/.test(tokens[verb].xpos)) return -1;
  let last = verb - 1;
  while (last >= 0 && /^(?:AUX|ADV)$/.test(tokens[last].upos)) last--;
  if (last < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[last].upos)) return -1;
  if (/^(?:who|which|that|whom|what|him|them|her|me|us)$/i.test(tokens[last].form) || TIME.test(tokens[last].form))
    return -1;
  let first = last;
  while (
    first > 0 &&
    (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[first - 1].upos) || tokens[first - 1].deprel === 'amod')
  )
    first--;
  if (tokens[last].upos === 'PRON') first = last;
  // "a judge in El Paso, Texas orders": the second half of a place's name.
  if (
    tokens[first - 1]?.form === ',' &&
    tokens[first - 2]?.upos === 'PROPN' &&
    nameAt(sentence, last)?.kind === 'place'
  )
    return -1;
  if (first === 0 || !/^(?:,|[”"]|'')$/.test(tokens[first - 1].form)) return -1;
  return headOfRun(sentence, first, last + 1);
}

const sharesRun = (sentence: Sentence, subject: number, beside: number): boolean => {
  for (let at = subject; at < beside; at++) if (sentence.tokens[at].upos === 'PUNCT') return false;
  return true;
};

/** The parse's subject, mended where it cut a noun phrase before the verb: "the [sample] envoy said", "a spokesman for [the council] said". */
function settled(sentence: Sentence, subject: number, verb: number): number {
  const { tokens } = sentence;
  const noun = (at: number): boolean => /^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? '');
  let at = subject;
  if (TIME_NOUN.test(tokens[at].lemma)) {
    let before = verb - 1;
    while (before > at && /^(?:AUX|ADV|PART)$/.test(tokens[before].upos)) before--;
    if (before > at && /^(?:PROPN|PRON|NOUN)$/.test(tokens[before].upos)) return before;
  }
  while (
    at + 1 < verb &&
    noun(at) &&
    noun(at + 1) &&
    tokens[at + 1].head !== at &&
    tokens[at + 1].head !== tokens[at].head
  )
    at++;
  if (
    at + 1 < verb &&
    noun(at) &&
    noun(at + 1) &&
    /^nsubj/.test(tokens[at].deprel) &&
    /^nsubj/.test(tokens[at + 1].deprel)
  )
    at++;
  let left = at;
  while (left > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[left - 1].upos)) left--;
  if (
    left >= 2 &&
    /^(?:for|of|from|at|in|with|to)$/i.test(tokens[left - 1].form) &&
    noun(left - 2) &&
    /^nsubj/.test(tokens[at].deprel)
  ) {
    const outer = tokens[left - 2];
    if (/^(?:nsubj|obl:unmarked|dep|root|nmod:unmarked)/.test(outer.deprel) || outer.head === at) return left - 2;
  }
  return at;
}

function subjectByParse(sentence: Sentence, verb: number): number {
  let at = verb;
  for (let steps = 0; steps < 6; steps++) {
    const own = nearest(sentence, at, at !== verb || !isPassive(sentence, verb));
    const { deprel, head } = sentence.tokens[at];
    if (own >= 0) {
      if (!RELATIVE.test(sentence.tokens[own].form)) return own;
      if (relation(deprel) === 'acl' && head >= 0) return head;
      return /^(?:that|what)$/i.test(sentence.tokens[own].form) ? own : antecedent(sentence, at, own);
    }
    if (head < 0) return -1;
    const name = relation(deprel);
    if (name === 'acl') {
      // "a video of the mayor saying": the person right before the participle.
      const near = nameAt(sentence, verb - 1)?.first ?? (sentence.tokens[verb - 1]?.upos === 'PROPN' ? verb - 1 : -1);
      if (at === verb && near > head && sentence.tokens[verb].xpos === 'VBG') return near;
      return deprel === 'acl:relcl' && at !== verb ? -1 : head;
    }
    if (name === 'xcomp') {
      // "asked them to say": the object of the higher verb is the one who acts.
      const object = childBy(sentence, head, 'obj', 'iobj');
      if (object >= 0 && object < at) return object;
    } else if (name !== 'conj' && name !== 'advcl' && name !== 'parataxis' && name !== 'dep') return -1;
    if (childBy(sentence, at, 'nsubj:pass') >= 0 && at !== verb) return childBy(sentence, at, 'nsubj:pass');
    at = head;
  }
  return -1;
}

/** The subject nearest before a verb, else the first after it: a damaged parse can give two. */
function nearest(sentence: Sentence, verb: number, passive: boolean): number {
  let best = -1;
  for (const child of treeOf(sentence).children[verb]) {
    const { deprel, form } = sentence.tokens[child];
    if (/^(?:him|her|them|me|us)$/i.test(form)) continue;
    if (deprel !== 'nsubj' && !(passive && deprel === 'nsubj:pass')) continue;
    if (child < verb || best < 0) best = child;
  }
  return best;
}

/** The noun before "who" where the parse did not hang the clause on it. */
function antecedent(sentence: Sentence, verb: number, pronoun: number): number {
  for (let at = pronoun - 1; at >= 0 && at > pronoun - 4; at--) {
    const { upos } = sentence.tokens[at];
    if (upos === 'NOUN' || upos === 'PROPN') {
      let head = at;
      while (
        sentence.tokens[head].head >= 0 &&
        sentence.tokens[head].head < verb &&
        canHeadPhrase(sentence, sentence.tokens[head].head) &&
        /^(?:flat|compound|nmod|appos)/.test(sentence.tokens[head].deprel)
      )
        head = sentence.tokens[head].head;
      return head;
    }
  }
  return pronoun;
}

/** The one who acts in a passive: "by officials". */
export function agentOf(sentence: Sentence, verb: number): number {
  for (const child of treeOf(sentence).children[verb]) {
    const { deprel } = sentence.tokens[child];
    if (deprel === 'obl:agent' || (relation(deprel) === 'obl' && caseOf(sentence, child) === 'by')) {
      if (canHeadPhrase(sentence, child)) return child;
    }
  }
  return -1;
}

/**
 * The subject next to a verb that stands beside a quotation, told from word order alone: "… ," said the mayor; the
 * mayor, who lost his house, said. `within` bounds the words outside the quotations.
 */
export function subjectBeside(document: Document, verb: TokenAt, within: Span): number {
  const sentence = document.sentences[verb.sentence];
  const { tokens } = sentence;
  let at = verb.token - 1;
  while (at >= 0 && tokens[at].start >= within.start && /^(?:AUX|ADV|PART)$/.test(tokens[at].upos)) at--;
  if (tokens[at]?.form === ')') {
    while (at > 0 && tokens[at].form !== '(') at--;
    at--;
  }
  if (at >= 0 && tokens[at].start >= within.start) {
    if (tokens[at].form === ',') {
      // "On Monday the mayor, a former judge, said": the first noun that opens a stretch between commas.
      let opens = true;
      for (let first = firstIn(sentence, within, verb.token); first >= 0 && first < at; first++) {
        const { upos, form } = tokens[first];
        if (upos === 'PUNCT') opens = form === ',' || opens;
        else if (opens && NOMINAL.has(upos) && upos !== 'DET' && !TIME.test(form))
          return headOfRun(sentence, first, at);
        else if (upos !== 'DET' && upos !== 'CCONJ' && upos !== 'ADV') opens = false;
      }
    } else if (NOMINAL.has(tokens[at].upos)) return headOfRun(sentence, runStart(sentence, at, within), at + 1);
  }
  at = verb.token + 1;
  if (
    at < tokens.length &&
    tokens[at].end <= within.end &&
    NOMINAL.has(tokens[at].upos) &&
    !TIME.test(tokens[at].form)
  ) {
    return headOfRun(sentence, at, tokens.length);
  }
  return -1;
}

/** The first word inside, behind a topic ("Civil war: …"). */
const firstIn = (sentence: Sentence, within: Span, verb: number): number => {
  const topic = sentence.tokens.findLastIndex(({ form }, at) => at < verb && (form === ':' || form === ';'));
  return sentence.tokens.findIndex(({ start, upos }, at) => at > topic && start >= within.start && upos !== 'PUNCT');
};

function runStart(sentence: Sentence, last: number, within: Span): number {
  let at = last;
  while (
    at > 0 &&
    sentence.tokens[at - 1].start >= within.start &&
    (NOMINAL.has(sentence.tokens[at - 1].upos) || sentence.tokens[at - 1].form === "'s")
  )
    at--;
  return at;
}

/** The head of a run of noun words that starts at `first`: the first word of a name at its end, else its last noun. */
function headOfRun(sentence: Sentence, first: number, end: number): number {
  const { tokens } = sentence;
  let last = first;
  for (let at = first; at < end && (NOMINAL.has(tokens[at].upos) || tokens[at].form === "'s"); at++) {
    if (tokens[at].upos === 'PRON' && at > first) break;
    if (tokens[at].upos !== 'ADJ' && tokens[at].form !== "'s") last = at;
  }
  let head = last;
  while (/^(?:flat|goeswith)$/.test(tokens[head].deprel) && tokens[head].head >= first && tokens[head].head < head)
    head = tokens[head].head;
  return head;
}
