import type { Sentence } from '../../language/document.ts';
import { caseOf, childBy, relation, treeOf } from '../../language/tree.ts';
import { nameAt } from '../phrases.ts';
import { type FoundState, subjectAt } from './found.ts';

const MEMBER = /^(?:member|part|branch|wing|affiliate|faction|component|offshoot|unit)$/;

/** Who belongs to what: "a member of Y", "part of Y", "belongs to Y", "one of the groups of Y". The body must be named or be an alliance. */
export function membership(sentence: Sentence): FoundState[] {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const found: FoundState[] = [];
  tokens.forEach(({ lemma, upos, deprel, head }, token) => {
    const word = lemma.toLowerCase();
    if (MEMBER.test(word) && upos === 'NOUN') {
      const body = children[token].find(
        (child) => child > token && relation(tokens[child].deprel) === 'nmod' && caseOf(sentence, child) === 'of',
      );
      if (body === undefined || !isBody(sentence, body)) return;
      const copula = childBy(sentence, token, 'cop') >= 0;
      const subject = copula ? subjectAt(sentence, token) : relation(deprel) === 'appos' ? head : -1;
      if (subject < 0 || !isNamedParty(sentence, subject)) return;
      found.push({
        what: 'membership',
        subject,
        object: body,
        value: word === 'part' ? 'part' : word,
        cue: token,
        rule: 'member-of',
      });
    } else if (word === 'belong' && upos === 'VERB') {
      const body = children[token].find(
        (child) => relation(tokens[child].deprel) === 'obl' && caseOf(sentence, child) === 'to',
      );
      const subject = childBy(sentence, token, 'nsubj');
      if (body === undefined || subject < 0 || !isBody(sentence, body) || !isNamedParty(sentence, subject)) return;
      found.push({ what: 'membership', subject, object: body, value: 'member', cue: token, rule: 'belongs-to' });
    }
  });
  return found;
}

const isBody = (sentence: Sentence, token: number): boolean => {
  const name = nameAt(sentence, token);
  if (name !== null) return name.kind === 'organisation';
  return (
    sentence.tokens[token].upos === 'PROPN' ||
    /^(?:coalition|alliance|militia|group|movement|government|cabinet|junta|party|bloc|council)$/.test(
      sentence.tokens[token].lemma.toLowerCase(),
    )
  );
};

const isNamedParty = (sentence: Sentence, token: number): boolean =>
  nameAt(sentence, token) !== null ||
  sentence.tokens[token].upos === 'PROPN' ||
  /^(?:he|she|group|militia|brigade|faction|unit|party)$/i.test(sentence.tokens[token].lemma);
