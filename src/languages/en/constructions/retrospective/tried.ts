import { isVerbal } from '../../../../extract/arguments/clause.ts';
import type { RetrospectiveConstruction } from '../../../../extract/factuality/constructions.ts';
import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import { relation, treeOf } from '../../../../language/tree.ts';

const judging = words(`
  sentence jail imprison convict acquit clear exonerate pardon guilty innocent conviction acquittal verdict trial retrial retry parole
  exhume apologise apologize apology compensation reparation commemorate commemoration anniversary memorial remembrance`);
const links = words('for of over with in');
const marks = new Set(['case', 'mark']);
const below = new Set('obl nmod acl advcl ccomp xcomp conj obj compound nsubj'.split(' '));
/** How far above the deed the word of judgement may stand. */
const REACH = 8;

const isFiniteVerb = (sentence: Sentence, token: number): boolean =>
  /^VB[DZP]$/.test(sentence.tokens[token].xpos) ||
  treeOf(sentence).children[token].some((child) => relation(sentence.tokens[child].deprel) === 'aux');

const isLinked = (sentence: Sentence, token: number): boolean =>
  sentence.tokens[token].deprel.startsWith('compound') ||
  treeOf(sentence).children[token].some(
    (child) => links.has(sentence.tokens[child].form.toLowerCase()) && marks.has(sentence.tokens[child].deprel),
  );

/** "Jailed for the murder of …", "guilty of helping to massacre …", "cleared of ordering troops to fire": the deed below a word of judgement. */
export const tried: RetrospectiveConstruction = {
  name: 'retrospective/tried',
  spares: 'news of courts',
  holds({ document, at: { sentence: index, token } }) {
    const sentence = document.sentences[index];
    const { tokens } = sentence;
    let linked = false;
    for (let at = token, steps = 0; steps < REACH && at >= 0; steps++) {
      const name = relation(tokens[at].deprel);
      // A subject is the deed only below another deed ("the murder of …" is none of "killed").
      if (!below.has(name) || name === 'nsubj') return false;
      if (name === 'conj' && !linked && isVerbal(tokens[at]) && isFiniteVerb(sentence, at)) return false;
      linked ||= isLinked(sentence, at);
      at = tokens[at].head;
      if (linked && at >= 0 && judging.has(tokens[at].lemma.toLowerCase())) return true;
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
