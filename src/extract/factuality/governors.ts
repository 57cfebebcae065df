import type { Sentence } from '../../language/document.ts';
import { besideOf, childrenOf, lemmaAt, lowerAt, relation, tokenAt } from '../../language/tree.ts';
import { isVerbal } from '../arguments/clause.ts';
import { hasOwnSubject, isBare, isFiniteClause, isInfinitive, markerOf } from './clauses.ts';
import type { Governed, ModalityConstructions } from './constructions.ts';
import { attitudeToClause, standingOf } from './governed.ts';
import { withLocalCues } from './local-cues.ts';
import { asserted, type Modality, open, weaker } from './modality.ts';
import { below } from './under.ts';

/** How far up the walk goes before it takes what it has for plainly told. */
const DEPTH = 12;

/** One walk from an event's word up through what governs it. */
interface Walk {
  sentence: Sentence;
  ways: ModalityConstructions;
  depth: number;
}

/** The modality of an event told by a token, from its own cues and from what governs it. */
export const modalityOf = (sentence: Sentence, ways: ModalityConstructions, token: number): Modality =>
  whole({ sentence, ways, depth: 0 }, token);

function whole(walk: Walk, token: number): Modality {
  const { sentence, ways, depth } = walk;
  const from = depth > DEPTH ? asserted() : governing(walk, token);
  return withLocalCues(sentence, ways.denials, token, from);
}

/** What the words above say of a token's event. */
function governing(walk: Walk, token: number): Modality {
  const { sentence, ways } = walk;
  const self = tokenAt(sentence, token);
  const name = relation(self.deprel);
  const governor = name === 'conj' ? besideOf(sentence, token) : self.head;
  if (governor < 0) return atRoot(sentence, token);
  if (name === 'conj') return besideFirst(walk, token, governor);
  const governed: Governed = { sentence, token, governor, relation: name };
  for (const way of ways.governing) {
    const said = way.read(governed, () => whole(deeper(walk), governor));
    if (said !== null) return said;
  }
  return byRelation(walk, governed);
}

const deeper = (walk: Walk): Walk => ({ ...walk, depth: walk.depth + 1 });

function byRelation(walk: Walk, governed: Governed): Modality {
  const { sentence, token, governor } = governed;
  const isVerb = isVerbal(tokenAt(sentence, token));
  switch (governed.relation) {
    case 'xcomp':
    case 'ccomp':
    case 'csubj':
    case 'obj':
    case 'obl':
    case 'nmod':
      return under(walk, governed);
    case 'nsubj':
      return isVerb ? asserted() : under(walk, governed);
    case 'advcl':
      return adverbial(walk, governed);
    case 'acl':
      return isInfinitive(sentence, token) ? under(walk, governed) : onNoun(walk, governed);
    case 'amod':
      return isNominal(sentence, governor) ? asserted('amod') : asserted();
    case 'appos':
    case 'parataxis':
      return asserted();
    case 'compound':
      return asNoun(walk, governor);
    default:
      return isVerb ? asserted() : asNoun(walk, governor);
  }
}

const isNominal = (sentence: Sentence, token: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tokenAt(sentence, token).upos);

/** As real as the noun that it describes is. */
const asNoun = (walk: Walk, governor: number): Modality =>
  isVerbal(tokenAt(walk.sentence, governor)) ? asserted() : governing(deeper(walk), governor);

function atRoot(sentence: Sentence, token: number): Modality {
  if (sentence.tokens.slice(-2).some(({ form }) => form === '?')) return open(0, 'asked', 'asked');
  const self = tokenAt(sentence, token);
  if (self.xpos !== 'VB' || !isVerbal(self)) return asserted();
  if (isBare(sentence, token)) return open(0, 'unknown', 'imperative');
  // "Rebels to leave Aleppo": a headline's plan.
  return isInfinitive(sentence, token) ? open(0.8, 'planned', 'headline-to') : asserted();
}

/** "Will leave and give up the town": a coordinated word shares in what is said of the first, or stands by itself. */
function besideFirst(walk: Walk, token: number, first: number): Modality {
  const { sentence } = walk;
  const isVerb = isVerbal(tokenAt(sentence, first));
  if (isFiniteClause(sentence, token) && !isFiniteClause(sentence, first) && isVerb && hasOwnSubject(sentence, token))
    return asserted();
  if (!sharesWith(sentence, token, first)) return governing(deeper(walk), first);
  const shared = whole(deeper(walk), first);
  const { contrast } = sentence.lexicon.conjunctions;
  const isContrast = childrenOf(sentence, token).some((child) => contrast.has(lowerAt(sentence, child)));
  // All of it, save a "not … but".
  return isContrast && shared.negative ? { ...asserted(), marks: shared.marks } : shared;
}

/** Does a coordinated word share the subject, the modals and the negation of the first? */
function sharesWith(sentence: Sentence, token: number, first: number): boolean {
  const self = tokenAt(sentence, token);
  const hasModal = childrenOf(sentence, token).some((child) => {
    const { deprel, xpos } = tokenAt(sentence, child);
    return deprel === 'aux' && xpos === 'MD';
  });
  if (hasOwnSubject(sentence, token) || hasModal) return false;
  return tokenAt(sentence, first).xpos === self.xpos || /^VBG?$/.test(self.xpos) || !isVerbal(self);
}

/** "Left to join the rebels", "by bombing the town", "before they fled": a clause beside another. */
function adverbial(walk: Walk, governed: Governed): Modality {
  const { sentence, token, governor } = governed;
  if (isInfinitive(sentence, token)) return purpose(walk, governed);
  const { attitudes, conjunctions } = sentence.lexicon;
  const { lemma } = tokenAt(sentence, governor);
  const isGerund = tokenAt(sentence, token).xpos === 'VBG';
  const marker = markerOf(sentence, token, 'mark');
  // "Prevented them from leaving", "accused of bombing": the gerund is what the verb governs.
  if (isGerund && attitudes.beforeGerund.has(marker)) {
    const attitude = attitudes.of(lemma, 'other');
    if (attitude !== null && attitude.kind !== 'through' && attitude.kind !== 'said')
      return under(walk, { ...governed, relation: 'xcomp' });
  }
  if (isGerund && marker === '') {
    const shared = whole(deeper(walk), governor);
    return { ...shared, negative: shared.negative && shared.certainty === 'asserted' };
  }
  const around = governing(deeper(walk), governor);
  if (!conjunctions.whenever.has(marker)) return around;
  const main = whole(deeper(walk), governor);
  return main.certainty === 'planned' || main.certainty === 'predicted'
    ? { ...main, value: Math.min(main.value, 0.8), negative: false }
    : { ...around, marks: [...around.marks, `when=${marker}`] };
}

/** "Left to join the rebels": meant, if the one who means it got so far. */
function purpose(walk: Walk, governed: Governed): Modality {
  const { upos } = tokenAt(walk.sentence, governed.governor);
  if (upos === 'ADJ' || upos === 'NOUN') return under(walk, governed);
  const above = whole(deeper(walk), governed.governor);
  return {
    value: above.value <= 0 ? above.value : 0.7,
    certainty: weaker(above.certainty, 'planned'),
    negative: false,
    marks: [...above.marks, 'purpose'],
  };
}

/** A clause on a noun is as open as an indefinite noun wished for or denied: "we need a solution where the government acts". */
function onNoun(walk: Walk, governed: Governed): Modality {
  const { sentence, token, governor } = governed;
  const { attitudes, determiners } = sentence.lexicon;
  const noun = tokenAt(sentence, governor);
  // "See civilians protected": a participle on the object of such a verb is what the verb is about.
  const isParticiple = tokenAt(sentence, token).xpos === 'VBN' && noun.deprel === 'obj' && noun.head >= 0;
  if (isParticiple && attitudes.withParticiple.has(lemmaAt(sentence, noun.head)) && !isFiniteClause(sentence, token))
    return under(walk, { ...governed, governor: noun.head, relation: 'xcomp' });
  const isUnspecific = childrenOf(sentence, governor).some((child) => {
    const { deprel, form } = tokenAt(sentence, child);
    return deprel === 'det' && determiners.unspecific.has(form.toLowerCase());
  });
  if (!isUnspecific) return asserted('acl');
  const above = governing(deeper(walk), governor);
  if (above.value >= 1) return asserted('acl');
  return { ...above, value: Math.min(0, above.value), negative: false, marks: [...above.marks, 'relative'] };
}

/** The modality under a verb, adjective or noun that takes an attitude, or that passes its own on. */
function under(walk: Walk, governed: Governed): Modality {
  const { governor, relation: name } = governed;
  const standing = isClausal.has(name) ? { attitude: attitudeToClause(governed) } : standingOf(governed);
  if (standing === 'presupposed') return asserted('noun');
  if (standing === 'as the governor') return whole(deeper(walk), governor);
  if (standing === 'as around the governor') return governing(deeper(walk), governor);
  const above = whole(deeper(walk), governor);
  return below(governed, standing.attitude, above, () => governing(deeper(walk), governor));
}

const isClausal = new Set(['ccomp', 'xcomp', 'csubj', 'acl', 'advcl']);
