import type { Sentence } from '../../language/document.ts';
import { caseOf, childBy, relation, treeOf } from '../../language/tree.ts';
import { phraseTokens } from '../phrases.ts';
import { agentOf } from '../statements/subject.ts';
import { type FoundState, isParty, isPlace, nameEndingAt, subjectAt } from './found.ts';

const BACKED = /^(?:back|support|sponsor|fund|arm|finance|bankroll|prop)$/;
const BACKED_FORM = /^(?:backed|supported|sponsored|funded|armed|financed|led)$/i;

/** Who stands with or against whom: the object is the subject's ally, enemy or sponsor. */
export function alliance(sentence: Sentence): FoundState[] {
  return [...byBacking(sentence), ...byCompound(sentence), ...byAlly(sentence), ...byEnmity(sentence)];
}

/** Parties are names of bodies and countries, or nouns for armed or political groups. */
const GROUP =
  /^(?:rebel|militia|force|troop|army|fighter|group|government|regime|faction|militant|insurgent|separatist|coalition|alliance|party|movement|administration|opposition|brigade|gunman|guerrilla|warlord|leader|president|dictator|commander|general|country|state|ally|side|council|junta|bloc|front|union|unit|soldier|mercenary|kurd|jihadist|islamist|loyalist|authority|politician)s?$/;
const party = (sentence: Sentence, token: number): boolean => {
  const { upos, lemma } = sentence.tokens[token];
  if (/^(?:battle|war|operation|conference|summit|act|day|plan|agreement|accord|treaty|bill|resolution)$/i.test(lemma))
    return false;
  return upos === 'PROPN' || GROUP.test(lemma.toLowerCase());
};

/** "rebels backed by X", "whose regime was supported by X", "X backs the rebels". */
function byBacking(sentence: Sentence): FoundState[] {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const found: FoundState[] = [];
  tokens.forEach(({ upos, lemma, xpos, deprel }, token) => {
    if (upos !== 'VERB' || !BACKED.test(lemma.toLowerCase())) return;
    if (xpos === 'VBN' && childBy(sentence, token, 'obj') < 0) {
      let by = agentOf(sentence, token);
      // "supported by and Iran": the first name is lost in the source, the second is still a sponsor.
      if (by < 0) by = afterLostName(sentence, token);
      const backed = subjectAt(sentence, token);
      if (by < 0 || backed < 0 || !party(sentence, backed) || !party(sentence, by)) return;
      const all = [by, ...children[by].filter((child) => tokens[child].deprel === 'conj' && party(sentence, child))];
      for (const one of all)
        found.push({ what: 'alliance', subject: backed, object: one, value: 'sponsor', cue: token, rule: 'backed-by' });
      return;
    }
    if (deprel === 'xcomp' || xpos === 'VBD') return;
    const backed = childBy(sentence, token, 'obj');
    const by = childBy(sentence, token, 'nsubj');
    if (backed < 0 || by < 0 || !party(sentence, backed) || !party(sentence, by)) return;
    found.push({ what: 'alliance', subject: backed, object: by, value: 'sponsor', cue: token, rule: 'backs' });
  });
  return found;
}

function afterLostName(sentence: Sentence, verb: number): number {
  const { tokens } = sentence;
  if (tokens[verb + 1]?.form !== 'by' || !/^(?:and|or)$/.test(tokens[verb + 2]?.form ?? '')) return -1;
  const next = verb + 3;
  return tokens[next]?.upos === 'PROPN' ? next : -1;
}

/** "Iran-backed militias", "US-backed forces". */
function byCompound(sentence: Sentence): FoundState[] {
  const { tokens } = sentence;
  const found: FoundState[] = [];
  tokens.forEach(({ form, head }, token) => {
    let by = -1;
    if (BACKED_FORM.test(form) && tokens[token - 1]?.form === '-' && token >= 2) by = token - 2;
    else if (/^\p{Lu}[\p{L}.]*-(?:backed|supported|sponsored|funded|armed|financed)$/u.test(form)) by = token;
    if (by < 0 || !/^\p{Lu}/u.test(tokens[by].form) || /led$/i.test(form)) return;
    let backed = head;
    while (backed >= 0 && backed <= token) backed = tokens[backed].head;
    if (backed < 0 || backed > token + 6 || !isParty(sentence, backed) || isPlace(sentence, backed)) return;
    found.push({
      what: 'alliance',
      subject: backed,
      subjectWords: afterCompound(sentence, backed, token),
      object: by,
      objectWords: nameEndingAt(sentence, by),
      value: 'sponsor',
      cue: token,
      rule: 'backed-compound',
    });
  });
  return found;
}

/** The backed party's words behind "Iran-backed". */
const afterCompound = (sentence: Sentence, backed: number, compound: number): [number, number] => {
  const [first, last] = phraseTokens(sentence, backed);
  return [Math.max(first, compound + 1), last];
};

/** "X, an ally of Y", "allied with Y", "loyal to Y", "pro-Y forces". */
function byAlly(sentence: Sentence): FoundState[] {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const found: FoundState[] = [];
  tokens.forEach(({ lemma, upos, form }, token) => {
    const word = lemma.toLowerCase();
    if (word === 'ally' && upos === 'NOUN') {
      const of = children[token].find(
        (child) =>
          tokens[child].deprel === 'nmod:poss' ||
          (relation(tokens[child].deprel) === 'nmod' && caseOf(sentence, child) === 'of'),
      );
      const subject = allySubject(sentence, token);
      if (of !== undefined && subject >= 0 && subject !== of && isParty(sentence, subject))
        found.push({ what: 'alliance', subject, object: of, value: 'ally', cue: token, rule: 'ally-of' });
    } else if (/^allied$/i.test(form) || word === 'loyal') {
      const to = children[token].find(
        (child) =>
          /^(?:obl|nmod)$/.test(relation(tokens[child].deprel)) && /^(?:with|to)$/.test(caseOf(sentence, child) ?? ''),
      );
      const subject = subjectAt(sentence, token);
      const noun = subject >= 0 ? subject : tokens[token].deprel === 'amod' ? tokens[token].head : -1;
      if (to !== undefined && noun >= 0 && party(sentence, noun))
        found.push({
          what: 'alliance',
          subject: noun,
          object: to,
          value: 'ally',
          cue: token,
          rule: word === 'loyal' ? 'loyal-to' : 'allied-with',
        });
    }
  });
  return found;
}

/** "X, an ally of Y": the noun beside it, the subject of "is an ally", or the name right after ("its ally Iran"). */
function allySubject(sentence: Sentence, token: number): number {
  const { tokens } = sentence;
  const { deprel, head } = tokens[token];
  if (childBy(sentence, token, 'cop') >= 0) return childBy(sentence, token, 'nsubj');
  if (relation(deprel) === 'appos') return head;
  const after = treeOf(sentence).children[token].find(
    (child) =>
      child > token && /^(?:appos|flat)$/.test(relation(tokens[child].deprel)) && tokens[child].upos === 'PROPN',
  );
  return after ?? -1;
}

/** "rebels fighting against X", "at war with X", "X's enemy Y". */
function byEnmity(sentence: Sentence): FoundState[] {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const found: FoundState[] = [];
  tokens.forEach(({ lemma, xpos, upos, deprel, head }, token) => {
    const word = lemma.toLowerCase();
    if (upos === 'VERB' && /^(?:fight|battle|oppose)$/.test(word) && xpos === 'VBG') {
      const against = children[token].find(
        (child) => relation(tokens[child].deprel) === 'obl' && caseOf(sentence, child) === 'against',
      );
      const foe = against ?? childBy(sentence, token, 'obj');
      const subject = subjectAt(sentence, token);
      if (foe >= 0 && subject >= 0 && party(sentence, foe) && party(sentence, subject))
        found.push({ what: 'alliance', subject, object: foe, value: 'enemy', cue: token, rule: 'fighting' });
    } else if (word === 'war' && caseOf(sentence, token) === 'at') {
      const with_ = children[token].find((child) => caseOf(sentence, child) === 'with');
      const subject =
        childBy(sentence, token, 'nsubj') >= 0
          ? childBy(sentence, token, 'nsubj')
          : relation(deprel) === 'nmod'
            ? head
            : -1;
      if (with_ !== undefined && subject >= 0 && party(sentence, subject))
        found.push({ what: 'alliance', subject, object: with_, value: 'enemy', cue: token, rule: 'at-war' });
    } else if (/^(?:enemy|foe|rival|adversary)$/.test(word) && upos === 'NOUN') {
      const of = children[token].find(
        (child) =>
          tokens[child].deprel === 'nmod:poss' ||
          (relation(tokens[child].deprel) === 'nmod' && caseOf(sentence, child) === 'of'),
      );
      const subject = allySubject(sentence, token);
      if (of !== undefined && subject >= 0 && subject !== of && party(sentence, subject))
        found.push({ what: 'alliance', subject, object: of, value: 'enemy', cue: token, rule: 'enemy-of' });
    }
  });
  return found;
}
