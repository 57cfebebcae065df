import type { Sentence } from '../../language/document.ts';
import type { NounClass } from '../../language/lexicon/noun-class.ts';
import { caseOf, childrenOf, lemmaAt, tokenAt } from '../../language/tree.ts';
import { isActor, isPlace, isPlaceLike } from '../arguments/kinds.ts';
import { nameAt } from '../arguments/phrases.ts';

/** Whether the noun phrase on a token is of a class: "curfew" of `curb`, "a group of rebels" of `people`. */
export function isOfClass(sentence: Sentence, token: number, one: NounClass): boolean {
  if (token < 0) return false;
  switch (one.told) {
    case 'people':
      return isPeople(sentence, token) || tokenAt(sentence, token).upos === 'PRON';
    case 'person':
      return maybePerson(sentence, token) || isPeople(sentence, token);
    case 'actor':
      return isActor(sentence, token);
    case 'place':
      return isPlace(sentence, token) || isShareOfPlace(sentence, token) || isCalledPlace(sentence, token);
    default:
      return isByWords(sentence, token, one);
  }
}

function isByWords(sentence: Sentence, token: number, one: NounClass): boolean {
  const lemma = lemmaAt(sentence, token);
  if (one.words.has(lemma)) return true;
  if (one.orNamedPlace === true && nameAt(sentence, token)?.kind === 'place') return true;
  const isThin = sentence.lexicon.numbers.thin.has(lemma);
  return childrenOf(sentence, token).some((child) => {
    const { deprel } = tokenAt(sentence, child);
    if (deprel === 'nmod') return isThin && isBehindOf(sentence, child) && isOfClass(sentence, child, one);
    return (
      one.asModifier === true && (deprel === 'compound' || deprel === 'amod') && one.words.has(lemmaAt(sentence, child))
    );
  });
}

const isBehindOf = (sentence: Sentence, token: number): boolean =>
  sentence.lexicon.prepositions.of.has(caseOf(sentence, token) ?? '');

/** A noun for people, a bare number that is no year, or people of a country. */
function isPeople(sentence: Sentence, token: number): boolean {
  const { upos, xpos, lemma, form } = tokenAt(sentence, token);
  const { entityNouns, nationalities } = sentence.lexicon;
  if (upos === 'PROPN') return nationalities.endsLikePeople(form);
  if (upos !== 'NOUN' && upos !== 'NUM') return false;
  return (
    entityNouns.actors.has(lemma.toLowerCase()) ||
    (upos === 'NUM' && !/^(?:1[5-9]|20)\d\d$/.test(lemma)) ||
    (xpos === 'NNS' && entityNouns.endsLikePeople(lemma))
  );
}

/** A name that nothing marks as a body or a place. */
function maybePerson(sentence: Sentence, token: number): boolean {
  const name = nameAt(sentence, token);
  return name === null ? tokenAt(sentence, token).upos === 'PROPN' : name.kind === 'person';
}

/** "Zaranj, the provincial capital": a name of nobody that the words behind it call a place. */
const isCalledPlace = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).upos === 'PROPN' &&
  nameAt(sentence, token) === null &&
  childrenOf(sentence, token).some((child) => tokenAt(sentence, child).deprel === 'appos' && isPlace(sentence, child));

/** "Most of Idlib", "all of the city". */
const isShareOfPlace = (sentence: Sentence, token: number): boolean =>
  sentence.lexicon.numbers.shares.has(lemmaAt(sentence, token)) &&
  childrenOf(sentence, token).some(
    (child) =>
      tokenAt(sentence, child).deprel === 'nmod' && isBehindOf(sentence, child) && isPlaceLike(sentence, child),
  );
