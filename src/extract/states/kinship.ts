import type { Sentence } from '../../language/document.ts';
import { caseOf, childBy, relation, treeOf } from '../../language/tree.ts';
import { nameAt } from '../phrases.ts';
import { type FoundState, isPerson } from './found.ts';

const KIN =
  /^(?:father|mother|son|daughter|brother|sister|wife|husband|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|grandfather|grandmother|widow|widower|stepson|stepfather|stepmother|brother-in-law|sister-in-law|son-in-law|father-in-law|half-brother|half-sister|twin|fiancé|fiancée|spouse)$/;

/** Who is whose father, son, wife: the subject is the relation of the object. Only where the relative is named. */
export function kinship(sentence: Sentence): FoundState[] {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const found: FoundState[] = [];
  tokens.forEach(({ lemma, upos, deprel, head }, token) => {
    const relationship = lemma.toLowerCase();
    if (upos !== 'NOUN' || !KIN.test(relationship)) return;
    const of = children[token].find(
      (child) =>
        tokens[child].deprel === 'nmod:poss' ||
        (relation(tokens[child].deprel) === 'nmod' && child > token && caseOf(sentence, child) === 'of'),
    );
    if (
      of === undefined ||
      (!isPerson(sentence, of) &&
        !sentence.lexicon.offices.holdsOffice(tokens[of].lemma) &&
        !/^(?:his|her|their|my|PRP\$)$/i.test(tokens[of].form))
    )
      return;
    const relative = relativeOf(sentence, token, deprel, head);
    if (relative < 0 || relative === of) return;
    found.push({ what: 'kinship', subject: relative, object: of, value: relationship, cue: token, rule: 'kin' });
  });
  return found;
}

/** The named relative: "his father Hafez", "Hafez, the father of Bashar", "Hafez is the father of Bashar". */
function relativeOf(sentence: Sentence, token: number, deprel: string, head: number): number {
  const { tokens } = sentence;
  for (const child of treeOf(sentence).children[token]) {
    if (
      child > token &&
      /^(?:appos|flat|compound)$/.test(relation(tokens[child].deprel)) &&
      nameAt(sentence, child)?.kind === 'person'
    )
      return child;
  }
  // "Ana Ruiz, his wife": the name may be the other one.
  const pronoun = treeOf(sentence).children[token].some(
    (child) => tokens[child].deprel === 'nmod:poss' && tokens[child].upos === 'PRON',
  );
  if (!pronoun && relation(deprel) === 'appos' && head >= 0 && nameAt(sentence, head)?.kind === 'person') return head;
  if (childBy(sentence, token, 'cop') >= 0) {
    const subject = childBy(sentence, token, 'nsubj');
    if (subject >= 0 && isPerson(sentence, subject) && !/^who$/i.test(tokens[subject].form)) return subject;
  }
  // The name right after the noun, or after one comma.
  const at = tokens[token + 1]?.form === ',' ? token + 2 : token + 1;
  const next = at < tokens.length ? nameAt(sentence, at) : null;
  if (next?.kind === 'person' && next.first === at) return at;
  // "his father Hafez": the name heads the phrase.
  if (
    head > token &&
    head <= token + 3 &&
    /^(?:compound|nmod:desc|amod)$/.test(deprel) &&
    nameAt(sentence, head)?.kind === 'person'
  )
    return head;
  return -1;
}
