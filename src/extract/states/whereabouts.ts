import type { Sentence } from '../../language/document.ts';
import { caseOf, childBy, relation, treeOf } from '../../language/tree.ts';
import { type FoundState, isPerson, isPlace } from './found.ts';

const UNKNOWN = /^(?:unknown|unclear|uncertain|mystery|unconfirmed|undisclosed)$/;

/** Where somebody is: "whereabouts unknown", "nowhere to be seen", "is in Moscow", "has left the country". */
export function whereabouts(sentence: Sentence): FoundState[] {
  return [...unknownPlace(sentence), ...notSeen(sentence), ...isAt(sentence), ...hasLeft(sentence)];
}

const somebody = (sentence: Sentence, token: number): boolean =>
  isPerson(sentence, token) || sentence.lexicon.offices.holdsOffice(sentence.tokens[token].lemma);

const unknown = (subject: number, cue: number, rule: string): FoundState => ({
  what: 'whereabouts',
  subject,
  object: null,
  value: 'unknown',
  cue,
  rule,
  certainty: 'unknown',
  polarity: 'positive',
});

function unknownPlace(sentence: Sentence): FoundState[] {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const found: FoundState[] = [];
  tokens.forEach(({ form, head }, token) => {
    if (!/^(?:whereabouts|location|fate)$/i.test(form)) return;
    const of = children[token].find(
      (child) =>
        tokens[child].deprel === 'nmod:poss' ||
        (relation(tokens[child].deprel) === 'nmod' && caseOf(sentence, child) === 'of'),
    );
    if (of === undefined || (!/^whereabouts$/i.test(form) && !somebody(sentence, of))) return;
    const about = tokens.slice(token, Math.min(tokens.length, token + 30));
    const stated = about.some(({ lemma }) => UNKNOWN.test(lemma.toLowerCase()));
    const denied = about.some(
      ({ lemma }, i) =>
        /^(?:know|clear|confirm)$/.test(lemma.toLowerCase()) &&
        about.slice(0, i).some((t) => /^(?:not|n't|n’t|never)$/i.test(t.form)),
    );
    const ignorant =
      head >= 0 &&
      /^(?:know|confirm)$/.test(tokens[head].lemma) &&
      childBy(sentence, head, 'nsubj') >= 0 &&
      /^(?:nobody|none|no-one)$/i.test(tokens[childBy(sentence, head, 'nsubj')].form);
    if (stated || denied || ignorant) found.push(unknown(of, token, 'whereabouts-unknown'));
  });
  return found;
}

/** "was nowhere to be seen", "has not been seen since", "it is not known where X is". */
function notSeen(sentence: Sentence): FoundState[] {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const found: FoundState[] = [];
  tokens.forEach(({ form, lemma }, token) => {
    if (/^nowhere$/i.test(form)) {
      const after = tokens.slice(token + 1, token + 5).some((t) => /^(?:see|find)$/.test(t.lemma));
      const verb = childBy(sentence, token, 'nsubj') >= 0 ? token : tokens[token].head;
      const subject = verb >= 0 ? childBy(sentence, verb, 'nsubj', 'nsubj:pass') : -1;
      if (after && subject >= 0 && somebody(sentence, subject)) found.push(unknown(subject, token, 'nowhere'));
    } else if (/^(?:see|hear)$/.test(lemma) && childBy(sentence, token, 'nsubj:pass') >= 0) {
      const negated = children[token].some((child) => /^(?:not|n't|n’t|never)$/i.test(tokens[child].form));
      const subject = childBy(sentence, token, 'nsubj:pass');
      const since = tokens.slice(token + 1, token + 6).some((t) => /^(?:since|from|publicly|public)$/i.test(t.form));
      if (negated && since && somebody(sentence, subject)) found.push(unknown(subject, token, 'not-seen'));
    } else if (/^where$/i.test(form)) {
      const clause =
        tokens[token].head >= 0 && childBy(sentence, tokens[token].head, 'nsubj') > token ? tokens[token].head : token;
      const subject = childBy(sentence, clause, 'nsubj');
      if (subject < 0 || !somebody(sentence, subject)) return;
      const before = tokens.slice(Math.max(0, token - 6), token);
      const negated =
        before.some((t) => /^(?:not|n't|n’t|nobody|never)$/i.test(t.form)) &&
        before.some((t) => /^(?:know|clear|certain|say)$/.test(t.lemma));
      const plain = before.some((t) => UNKNOWN.test(t.lemma.toLowerCase()));
      if (negated || plain) found.push(unknown(subject, token, 'where-unknown'));
    }
  });
  return found;
}

/** "X is in Moscow", "X is believed to be in Moscow". */
function isAt(sentence: Sentence): FoundState[] {
  const { tokens } = sentence;
  const found: FoundState[] = [];
  tokens.forEach((_, token) => {
    if (!isPlace(sentence, token) || !/^(?:in|at|inside)$/.test(caseOf(sentence, token) ?? '')) return;
    if (childBy(sentence, token, 'cop') < 0) return;
    let subject = childBy(sentence, token, 'nsubj');
    const { deprel, head } = tokens[token];
    if (subject < 0 && relation(deprel) === 'xcomp' && head >= 0)
      subject = childBy(sentence, head, 'nsubj', 'nsubj:pass');
    if (subject < 0 || !isPerson(sentence, subject) || /^who$/i.test(tokens[subject].form)) return;
    if (tokens[token].upos !== 'PROPN') return;
    found.push({ what: 'whereabouts', subject, object: token, value: 'at', cue: token, rule: 'is-in' });
  });
  return found;
}

function hasLeft(sentence: Sentence): FoundState[] {
  const { tokens } = sentence;
  const found: FoundState[] = [];
  tokens.forEach(({ lemma, upos, xpos }, token) => {
    if (upos !== 'VERB' || !/^(?:leave|flee|quit)$/.test(lemma.toLowerCase()) || !/^VB[DN]$/.test(xpos)) return;
    const object = childBy(sentence, token, 'obj');
    const subject = childBy(sentence, token, 'nsubj');
    if (object < 0 || subject < 0 || !isPlace(sentence, object)) return;
    if (!somebody(sentence, subject) || /^who$/i.test(tokens[subject].form)) return;
    found.push({ what: 'whereabouts', subject, object, value: 'left', cue: token, rule: 'has-left' });
  });
  return found;
}
