import type { Sentence } from '../../language/document.ts';
import { besideOf, relation, treeOf } from '../../language/tree.ts';
import { attitudeOf } from '../../languages/en/lexicon/attitudes.ts';
import { isVerbal } from '../arguments/clause.ts';
import { isActor } from '../arguments/kinds.ts';
import { isLightVerb } from '../arguments/nominal.ts';
import { type Modality, real, weaker, withLocalCues } from './local-cues.ts';

export type { Modality } from './local-cues.ts';

/** Words under which a noun event is as real as they are: "the attack took place", "launched an attack". */
const happens = new Set(
  'happen occur begin start continue end resume place held hold erupt follow go come break ensue unfold intensify'.split(
    ' ',
  ),
);

/** The stance of an event told by a token, from its own marks and from what governs it. */
export function modalityOf(sentence: Sentence, token: number, depth = 0): Modality {
  const governed = depth > 12 ? real() : governing(sentence, token, depth);
  return withLocalCues(sentence, token, governed);
}

/** What the words above say of a token's event. */
function governing(sentence: Sentence, token: number, depth: number): Modality {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const self = tokens[token];
  const name = relation(self.deprel);
  const head = name === 'conj' ? besideOf(sentence, token) : self.head;
  const verbal = isVerbal(self);
  if (head < 0) return atRoot(sentence, token);
  const governor = tokens[head];
  if (
    name === 'conj' &&
    finiteClause(sentence, token) &&
    !finiteClause(sentence, head) &&
    isVerbal(governor) &&
    hasOwnSubject(sentence, token)
  )
    return real();
  if (name === 'conj') {
    const ownSubject = children[token].some((child) => /^(?:nsubj|csubj|expl)/.test(tokens[child].deprel));
    const ownAuxiliary = children[token].some((child) => tokens[child].deprel === 'aux' && tokens[child].xpos === 'MD');
    const shares =
      !ownSubject &&
      !ownAuxiliary &&
      (governor.xpos === self.xpos || self.xpos === 'VB' || !verbal || self.xpos === 'VBG');
    return shares
      ? shareOf(
          modalityOf(sentence, head, depth + 1),
          children[token].some((child) => /^(?:but|while)$/i.test(tokens[child].form)),
        )
      : governing(sentence, head, depth + 1);
  }
  if (
    name === 'xcomp' ||
    name === 'ccomp' ||
    name === 'csubj' ||
    (name === 'acl' && isInfinitive(sentence, token)) ||
    name === 'obj' ||
    name === 'obl' ||
    name === 'nmod' ||
    (name === 'nsubj' && !verbal)
  ) {
    if (name === 'xcomp' && isOffered(sentence, head))
      return { value: 0.7, certainty: 'planned', negative: false, marks: ['offered'] };
    return under(sentence, token, head, name, depth);
  }
  if (name === 'advcl' && isTopic(sentence, token, head))
    return { value: 0.5, certainty: 'unknown', negative: false, marks: ['topic'] };
  if (name === 'advcl') {
    if (isInfinitive(sentence, token)) {
      if (governor.upos === 'ADJ' || governor.upos === 'NOUN') return under(sentence, token, head, name, depth);
      const above = modalityOf(sentence, head, depth + 1);
      const failed = above.value <= 0;
      return {
        value: failed ? Math.min(above.value, 0) : 0.7,
        certainty: weaker(above.certainty, 'planned'),
        negative: false,
        marks: [...above.marks, 'purpose'],
      };
    }
    const marker = children[token].find((child) => tokens[child].deprel === 'mark');
    const word = marker === undefined ? '' : tokens[marker].lemma.toLowerCase();
    // "prevented them from leaving", "accused of bombing": the gerund is what the verb governs.
    if (self.xpos === 'VBG' && /^(?:about|regarding|concerning)$/.test(word))
      return { value: 0.5, certainty: 'unknown', negative: false, marks: ['topic'] };
    if (self.xpos === 'VBG' && /^(?:from|of|about|on|for|to|at|against|with)$/.test(word)) {
      const attitude = attitudeOf(governor.lemma, false);
      if (attitude !== null && attitude.kind !== 'through' && attitude.kind !== 'said')
        return under(sentence, token, head, 'xcomp', depth);
    }
    if (word === 'without') return { ...real(), value: -2.5, negative: true, marks: ['without'] };
    const shared = self.xpos === 'VBG' && marker === undefined ? modalityOf(sentence, head, depth + 1) : null;
    if (shared !== null) return { ...shared, negative: shared.negative && shared.certainty === 'asserted' };
    const above = governing(sentence, head, depth + 1);
    if (/^(?:until|till|before|once|when)$/.test(word)) {
      const main = modalityOf(sentence, head, depth + 1);
      if (main.certainty === 'planned' || main.certainty === 'predicted')
        return { ...main, value: Math.min(main.value, 0.8), negative: false };
      return { ...above, marks: [...above.marks, `when=${word}`] };
    }
    return above;
  }
  if (name === 'acl' || name === 'amod' || name === 'appos' || name === 'parataxis' || name === 'compound') {
    if (name === 'amod' && (governor.upos === 'NOUN' || governor.upos === 'PROPN'))
      return { ...real(), marks: ['amod'] };
    if (name === 'acl') return underNoun(sentence, token, head, depth);
    if (name === 'compound') return stanceOfNounAround(sentence, head, depth);
    return real();
  }
  return verbal ? real() : stanceOfNounAround(sentence, head, depth);
}

/** "Every pound helps us to evacuate them": what a thing helps to do, in the present, is hoped for and not told. */
function isOffered(sentence: Sentence, verb: number): boolean {
  const { tokens } = sentence;
  if (!/^(?:help|enable|allow|let)$/.test(tokens[verb].lemma) || !/^VB[ZP]$/.test(tokens[verb].xpos)) return false;
  const subject = treeOf(sentence).children[verb].find((child) => tokens[child].deprel === 'nsubj');
  return subject !== undefined && tokens[subject].upos === 'NOUN' && !isActor(sentence, subject);
}

/** "Was clear about civilians leaving": a gerund behind a noun phrase with "about". */
function isTopic(sentence: Sentence, token: number, head: number): boolean {
  const { tokens } = sentence;
  if (tokens[token].xpos !== 'VBG') return false;
  const { children } = treeOf(sentence);
  return children[head].some(
    (child) =>
      child < token &&
      child > head &&
      /^(?:obl|nmod)$/.test(tokens[child].deprel) &&
      token - child < 3 &&
      children[child].some(
        (other) => tokens[other].deprel === 'case' && /^(?:about|regarding|concerning)$/i.test(tokens[other].form),
      ),
  );
}

/** Verbs that take an object with a participle: "want prisoners released". */
const smallClause = /^(?:see|want|need|get|have|like|wish|prefer|keep|hear|watch)$/i;

/**
 * A clause on a noun is as open as an indefinite noun wished for or denied: "we need a solution where the government acts".
 * A gerund on a noun behind "about" is a topic, not a report: "clear about civilians leaving".
 */
function underNoun(sentence: Sentence, token: number, head: number, depth: number): Modality {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const marks = ['acl'];
  // "See civilians protected": a participle on the object of such a verb is what the verb is about.
  const governor = tokens[head].head;
  if (
    tokens[token].xpos === 'VBN' &&
    tokens[head].deprel === 'obj' &&
    governor >= 0 &&
    smallClause.test(tokens[governor].lemma) &&
    !finiteClause(sentence, token)
  )
    return under(sentence, token, governor, 'xcomp', depth);
  // The parse hangs "about" on the noun or on the gerund.
  const preposition = [...children[head], ...children[token]].find(
    (child) => child < head && /^(?:case|mark)$/.test(tokens[child].deprel),
  );
  if (
    tokens[token].deprel === 'acl' &&
    tokens[token].xpos === 'VBG' &&
    preposition !== undefined &&
    /^(?:about|regarding|concerning|against|for)$/i.test(tokens[preposition].form)
  ) {
    return { value: 0.5, certainty: 'unknown', negative: false, marks: ['topic'] };
  }
  const indefinite = children[head].some(
    (child) => tokens[child].deprel === 'det' && /^(?:a|an|any|no)$/i.test(tokens[child].form),
  );
  if (!indefinite) return { ...real(), marks };
  const above = governing(sentence, head, depth + 1);
  return above.value < 1
    ? { ...above, value: Math.min(0, above.value), negative: false, marks: [...above.marks, 'relative'] }
    : { ...real(), marks };
}

const stanceOfNounAround = (sentence: Sentence, head: number, depth: number): Modality =>
  isVerbal(sentence.tokens[head]) ? real() : governing(sentence, head, depth + 1);

/** What a coordinated clause takes from the first: all of it, save a "not … but". */
const shareOf = (first: Modality, but: boolean): Modality =>
  but && first.negative ? { ...first, negative: false, value: 3, certainty: 'asserted' } : first;

const hasOwnSubject = (sentence: Sentence, token: number): boolean =>
  treeOf(sentence).children[token].some((child) => /^(?:nsubj|csubj|expl)/.test(sentence.tokens[child].deprel));

const finiteClause = (sentence: Sentence, token: number): boolean =>
  /^VB[DZP]$|^MD$/.test(sentence.tokens[token].xpos) ||
  treeOf(sentence).children[token].some(
    (child) => /^(?:aux|cop)/.test(sentence.tokens[child].deprel) && /^VB[DZP]$|^MD$/.test(sentence.tokens[child].xpos),
  );

const isInfinitive = (sentence: Sentence, token: number): boolean =>
  sentence.tokens[token].xpos === 'VB' &&
  treeOf(sentence).children[token].some(
    (child) =>
      sentence.tokens[child].lemma.toLowerCase() === 'to' && /^(?:mark|aux)$/.test(sentence.tokens[child].deprel),
  );

function atRoot(sentence: Sentence, token: number): Modality {
  const { tokens } = sentence;
  const question = tokens.slice(-2).some(({ form }) => form === '?');
  if (question) return { value: 0, certainty: 'asked', negative: false, marks: ['asked'] };
  const self = tokens[token];
  if (self.xpos === 'VB' && isVerbal(self)) {
    const helped = treeOf(sentence).children[token].some((child) =>
      /^(?:aux|nsubj|mark|expl)/.test(tokens[child].deprel),
    );
    if (!helped) return { value: 0, certainty: 'unknown', negative: false, marks: ['imperative'] };
    // "Rebels to leave Aleppo": a headline's plan.
    if (isInfinitive(sentence, token))
      return { value: 0.8, certainty: 'planned', negative: false, marks: ['headline-to'] };
  }
  return real();
}

/** The stance under a verb, adjective or noun that takes an attitude, or that passes its own on. */
function under(sentence: Sentence, token: number, head: number, name: string, depth: number): Modality {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const self = tokens[token];
  const governor = tokens[head];
  const verbal = isVerbal(self);
  const clause = name === 'ccomp' || name === 'xcomp' || name === 'csubj' || name === 'acl' || name === 'advcl';
  const finite = name === 'ccomp' && !isInfinitive(sentence, token);
  let attitude = attitudeOf(governor.lemma, finite);
  // "We need X, people have died": want and need take no finite clause; what follows stands by itself.
  if (
    finite &&
    /^(?:need|want|see|let)$/.test(governor.lemma) &&
    /^VB[DZP]$|^VBN$/.test(self.xpos) &&
    !children[token].some((child) => tokens[child].deprel === 'mark')
  )
    attitude = null;
  // "We have to leave" is a duty, "had to leave" what came about.
  if (governor.lemma === 'have' && name === 'xcomp' && isInfinitive(sentence, token)) {
    const above = modalityOf(sentence, head, depth + 1);
    const past = governor.xpos === 'VBD' && above.certainty === 'asserted';
    return past
      ? { ...above, value: Math.min(above.value, 2), marks: ['had-to'] }
      : { value: -0.25, certainty: 'unknown', negative: false, marks: ['have-to'] };
  }
  // "Were able to enter" tells of what came about, "are able to" of what may.
  if (governor.lemma === 'able' && name === 'xcomp') {
    const copula = children[head].find((child) => tokens[child].deprel === 'cop');
    const had = children[head].some((child) => tokens[child].deprel === 'aux' && tokens[child].lemma === 'have');
    const modal = children[head].some((child) => tokens[child].xpos === 'MD');
    if (copula !== undefined && !modal && (tokens[copula].xpos === 'VBD' || had)) {
      const above = modalityOf(sentence, head, depth + 1);
      return { ...above, marks: [...above.marks, 'was-able'] };
    }
  }
  const preposition = children[token].find((child) => tokens[child].deprel === 'case');
  const marker = preposition === undefined ? '' : tokens[preposition].lemma.toLowerCase();
  if (!clause) {
    if (name === 'nsubj') {
      if (!isVerbal(governor) || !happens.has(governor.lemma.toLowerCase())) return presupposed(sentence, head, depth);
      return modalityOf(sentence, head, depth + 1);
    }
    if (name === 'obl') {
      const asks =
        /^(?:call|appeal|push|press|ask|hope|plan|prepare|warn|accuse|suspect|threaten|aim|vote|talk|wait|opt|fear|brace)$/.test(
          governor.lemma,
        ) && /^(?:for|of|to|about|against|on|with|at)$/.test(marker);
      const prevents = /^(?:prevent|stop|bar|ban|refrain|block|deter|keep)$/.test(governor.lemma) && marker === 'from';
      if (!asks && !prevents) return presupposed(sentence, head, depth);
    } else if (name === 'nmod') {
      if (
        attitude === null ||
        attitude.kind === 'through' ||
        attitude.kind === 'fact' ||
        attitude.kind === 'said' ||
        !/^(?:of|for|to|on|against|at|about)$/.test(marker)
      ) {
        return /^(?:of)$/.test(marker) ? governing(sentence, head, depth + 1) : presupposed(sentence, head, depth);
      }
    } else if (attitude === null) {
      // An object: real by itself, unless the verb only carries it.
      if (!isCarrierOf(sentence, head)) return presupposed(sentence, head, depth);
      attitude = { kind: 'through', value: 3, certainty: 'asserted' };
    } else if (attitude.kind === 'said') return presupposed(sentence, head, depth);
  }
  if (name === 'obj' && governor.lemma === 'commit') attitude = { kind: 'through', value: 3, certainty: 'asserted' };
  const above = modalityOf(sentence, head, depth + 1);
  if (attitude === null) {
    if (governor.upos === 'ADJ' || governor.upos === 'NOUN') {
      if (name === 'ccomp' || name === 'csubj') return { ...real(), marks: [`under=${governor.lemma}`] };
      return {
        ...above,
        value: Math.min(above.value, 0.5),
        certainty: weaker(above.certainty, 'planned'),
        marks: [...above.marks, 'loose-to'],
      };
    }
    if (name === 'xcomp' && isInfinitive(sentence, token))
      return {
        ...above,
        value: Math.min(above.value, 1),
        certainty: weaker(above.certainty, 'planned'),
        marks: [...above.marks, 'loose-to'],
      };
    return verbal && name === 'ccomp' ? { ...real(), value: 2.6, marks: [`under=${governor.lemma}`] } : above;
  }
  const mark = `under=${attitude.kind}`;
  switch (attitude.kind) {
    case 'through':
      return { ...above, marks: [...above.marks, mark] };
    case 'against':
      return {
        ...above,
        value: above.value > 0 ? -above.value : above.value < -1 ? 2 : 0,
        negative: !above.negative,
        marks: [...above.marks, mark],
      };
    case 'fact':
      return { ...governing(sentence, head, depth + 1), marks: [mark] };
    case 'said':
      if (isInfinitive(sentence, token)) return { value: 0, certainty: 'unknown', negative: false, marks: ['told-to'] };
      return {
        value: above.negative ? 0.5 : 2.6,
        certainty: above.certainty === 'asked' ? 'asked' : 'asserted',
        negative: false,
        marks: ['said'],
      };
    default: {
      const flipped = above.negative;
      const value = flipped ? (attitude.value > 0 ? -0.8 * attitude.value : -attitude.value) : attitude.value;
      return {
        value,
        certainty: attitude.certainty,
        negative:
          flipped &&
          /^(?:think|believe|expect|plan|intend|want|agree|decide|seem|appear|allow|permit|let|likely|able|ready|willing|attempt|try)$/.test(
            governor.lemma,
          ),
        marks: [...above.marks.filter((seen) => seen === 'neg'), mark, `open=${attitude.certainty}`],
      };
    }
  }
}

const isCarrierOf = (sentence: Sentence, verb: number): boolean =>
  isVerbal(sentence.tokens[verb]) && isLightVerb(sentence, verb);

/** An event noun that the clause takes for granted keeps clear of the clause's own modals, though not of a question or an "if" around it. */
function presupposed(_sentence: Sentence, _head: number, _depth: number): Modality {
  return { ...real(), marks: ['noun'] };
}
