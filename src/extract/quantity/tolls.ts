import type { Sentence } from '../../language/document.ts';
import { caseOf, relation, treeOf } from '../../language/tree.ts';
import type { ExtractLanguage } from '../language.ts';

/** Verbs by which a toll comes to a number ("rose to 45", "stands at 45", "topped 45"), and by which somebody brings or puts it there. */
const comes =
  /^(?:rise|climb|increase|jump|reach|stand|hit|pass|top|grow|go|mount|soar|surpass|exceed|surge|remain|be|double|near|approach|cross|fall|drop)$/;
const brings = /^(?:bring|take|put|push|raise|revise|estimate|place|set|give|lower|update)$/;

/**
 * The token that counts the dead where a toll is told: "the death toll rose to 45", "bringing the toll to 45", "a death toll of 45", "the
 * number of dead has climbed past 45". -1 where the token tells no such thing.
 */
export function tollAt(sentence: Sentence, _language: ExtractLanguage, token: number): number {
  const { tokens } = sentence;
  if (!isToll(sentence, token)) return -1;
  const { children } = treeOf(sentence);
  const own = children[token].find((child) => caseOf(sentence, child) === 'of' && counts(sentence, child) >= 0);
  if (own !== undefined) return counts(sentence, own);
  const { head, deprel } = tokens[token];
  if (head < 0) return -1;
  const name = relation(deprel);
  // "The death toll is 45": the number is the predicate.
  if (name === 'nsubj' && counts(sentence, head) >= 0) return counts(sentence, head);
  const verb = tokens[head].lemma.toLowerCase();
  if (!(name === 'nsubj' && (comes.test(verb) || brings.test(verb))) && !(name === 'obj' && brings.test(verb)))
    return -1;
  let found = -1;
  for (const child of children[head]) {
    if (child === token || counts(sentence, child) < 0) continue;
    const how = caseOf(sentence, child);
    const below = relation(tokens[child].deprel);
    if ((below === 'obj' || below === 'xcomp') && how === null && name === 'nsubj') found = child;
    if ((below === 'obl' || below === 'nmod') && /^(?:to|at|over|above|past|beyond|near)$/.test(how ?? '')) {
      found = child;
      if (how === 'to' || how === 'at') break;
    }
  }
  return found < 0 ? -1 : counts(sentence, found);
}

/** "Death toll", "the toll" where the sentence tells of dead, "number of dead", "number of people killed". */
function isToll(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  const lemma = tokens[token].lemma.toLowerCase();
  const { children } = treeOf(sentence);
  if (lemma === 'toll') {
    const before = tokens[token - 1]?.form.toLowerCase() ?? '';
    if (/^(?:death|fatality|fatalities)$/.test(before)) return true;
    return (
      /^(?:the|its|their|total|overall|official|confirmed)$/.test(before) && tokens.some(({ form }) => dead.test(form))
    );
  }
  if (!/^(?:number|count)$/.test(lemma)) return false;
  return children[token].some(
    (child) =>
      caseOf(sentence, child) === 'of' &&
      (/^(?:dead|death|fatality|fatalities|killed)$/i.test(tokens[child].lemma) ||
        children[child].some((below) => tokens[below].deprel.startsWith('acl') && /^kill$/.test(tokens[below].lemma))),
  );
}
const dead =
  /^(?:dead|died|killed|killing|deaths?|bodies|attacks?|bombings?|quake|earthquake|blasts?|shelling|massacre|crash|flood|floods|strikes?|raids?)$/i;

/** The token that bears the number of a phrase: itself, or the noun counted; -1 where there is none. A year is no count. */
function counts(sentence: Sentence, token: number): number {
  const { tokens } = sentence;
  const isCount = ({ upos, form }: (typeof tokens)[number]): boolean =>
    upos === 'NUM' && !/^(?:1[89]|20)\d\d$/.test(form) && sentence.lexicon.numbers.valueOf(form) !== null;
  if (isCount(tokens[token])) return token;
  return treeOf(sentence).children[token].some((child) => tokens[child].deprel === 'nummod' && isCount(tokens[child]))
    ? token
    : -1;
}
