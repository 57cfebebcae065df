import { isVerbal } from '../../../../extract/arguments/clause.ts';
import type { RetrospectiveConstruction } from '../../../../extract/factuality/constructions.ts';
import { sentenceAt } from '../../../../language/at.ts';
import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import { childrenOf, lemmaAt, lowerAt, relation, tokenAt } from '../../../../language/tree.ts';

const judging = words(`
  sentence jail imprison convict acquit clear exonerate pardon guilty innocent conviction acquittal verdict trial retrial retry parole
  exhume apologise apologize apology compensation reparation commemorate commemoration anniversary memorial remembrance`);
const links = words('for of over with in');
const marks = new Set(['case', 'mark']);
const below = new Set('obl nmod acl advcl ccomp xcomp conj obj compound nsubj'.split(' '));
/** How far above the deed the word of judgement may stand. */
const REACH = 8;

const isFiniteVerb = (sentence: Sentence, token: number): boolean =>
  /^VB[DZP]$/.test(tokenAt(sentence, token).xpos) ||
  childrenOf(sentence, token).some((child) => relation(tokenAt(sentence, child).deprel) === 'aux');

const isLinked = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).deprel.startsWith('compound') ||
  childrenOf(sentence, token).some(
    (child) => links.has(lowerAt(sentence, child)) && marks.has(tokenAt(sentence, child).deprel),
  );

/** "Jailed for the murder of …", "guilty of helping to massacre …", "cleared of ordering troops to fire": the deed below a word of judgement. */
export const tried: RetrospectiveConstruction = {
  name: 'retrospective/tried',
  spares: 'news of courts',
  holds({ document, at: { sentence: index, token } }) {
    const sentence = sentenceAt(document, index);
    let linked = false;
    for (let at = token, steps = 0; steps < REACH && at >= 0; steps++) {
      const name = relation(tokenAt(sentence, at).deprel);
      // A subject is the deed only below another deed ("the murder of …" is none of "killed").
      if (!below.has(name) || name === 'nsubj') return false;
      if (name === 'conj' && !linked && isVerbal(tokenAt(sentence, at)) && isFiniteVerb(sentence, at)) return false;
      linked ||= isLinked(sentence, at);
      at = tokenAt(sentence, at).head;
      if (linked && at >= 0 && judging.has(lemmaAt(sentence, at))) return true;
    }
    return false;
  },
  yes: [
    ['The colonel was jailed for the murder of 20 villagers.', 'murder'],
    ['A court found the general guilty of helping to massacre prisoners.', 'helping & massacre'],
    ['The officer was cleared of ordering troops to fire.', 'fire'],
  ],
  no: [
    'The murder of 20 villagers shocked the country.',
    'The colonel was jailed and rebels killed his guards.',
    'The colonel jailed the killers.',
  ],
};
