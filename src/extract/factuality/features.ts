import type { Sentence } from '../../language/document.ts';
import { childrenOf, lemmaAt, relation, tokenAt } from '../../language/tree.ts';
import { isVerbal } from '../arguments/clause.ts';
import type { Modality } from './modality.ts';

/** A feature as the model names it: alone, or as name and value. */
type Feature = 'bias' | 'question' | 'exclaims' | 'if-around' | `root${number}` | `${string}=${string}`;

/** The feature that every event has. */
const BIAS: Feature = 'bias';

type Verdict = 'v' | 'c' | 'vc' | 'm' | 'mv';
const verdicts: readonly Verdict[] = ['v', 'c', 'vc', 'm', 'mv'];

/** Does a feature repeat the rules' own verdict? It is learnt beside the others, but left out of the weights that ship. */
export const isVerdict = (feature: string): boolean =>
  feature === BIAS || verdicts.some((name) => feature.startsWith(`${name}=`));

/** How many governors up the features look. */
const LEVELS = 3;

/** What the model weighs: the rules' verdict, the word, its own dependents, what governs it, and the sentence around it. */
export const featuresOf = (sentence: Sentence, token: number, modality: Modality): Feature[] => [
  ...ofVerdict(modality),
  ...ofWord(sentence, token),
  ...[...new Set(modality.marks)].flatMap((mark): Feature[] => [`m=${mark}`, `mv=${mark} ${rounded(modality)}`]),
  ...ofDependents(sentence, token),
  ...ofGovernors(sentence, token, modality),
  ...ofSentence(sentence, token),
];

/** In halves. */
const rounded = ({ value }: Modality): number => Math.round(value * 2) / 2;

function ofVerdict(modality: Modality): Feature[] {
  const { certainty, negative } = modality;
  const value = rounded(modality);
  return [BIAS, `v=${value}`, `c=${certainty}`, `vc=${value} ${certainty} ${negative}`];
}

function ofWord(sentence: Sentence, token: number): Feature[] {
  const { xpos, deprel } = tokenAt(sentence, token);
  return [`l=${lemmaAt(sentence, token)}`, `x=${xpos}`, `d=${deprel}`, `xd=${xpos} ${deprel}`];
}

const smallWords = /^(?:mark|advmod|case|det|cc)$/;
const onlySeen = /^(?:obj|advcl|ccomp|xcomp|discourse|expl|nmod:poss)$/;
const auxiliary = /^(?:aux|aux:pass|cop)$/;
const subject = /^(?:nsubj|nsubj:pass)$/;

function ofDependents(sentence: Sentence, token: number): Feature[] {
  const self = tokenAt(sentence, token);
  const features: Feature[] = [];
  const auxiliaries: string[] = [];
  let person = 'none';
  for (const child of childrenOf(sentence, token)) {
    const { deprel, form, xpos } = tokenAt(sentence, child);
    const word = lemmaAt(sentence, child);
    if (auxiliary.test(deprel)) auxiliaries.push(xpos === 'MD' ? form.toLowerCase() : `${word}/${xpos}`);
    else if (subject.test(deprel)) person = personOf(sentence, child);
    else if (smallWords.test(deprel)) features.push(`${deprel}=${word}`, `${deprel}=${word} ${self.xpos}`);
    else if (onlySeen.test(deprel)) features.push(`has=${deprel}`);
  }
  const tense = `${auxiliaries.join('+')} ${self.xpos}`;
  return [...features, `t=${tense}`, `p=${person}`, `tp=${tense} ${person}`, `tr=${tense} ${relation(self.deprel)}`];
}

/** What a subject tells of who acts: a pronoun by its form, a relative, or its tag. */
function personOf(sentence: Sentence, token: number): string {
  const { form, xpos } = tokenAt(sentence, token);
  if (xpos === 'PRP') return form.toLowerCase();
  return xpos === 'WDT' || xpos === 'WP' ? 'wh' : xpos;
}

function ofGovernors(sentence: Sentence, token: number, { negative }: Modality): Feature[] {
  const features: Feature[] = [];
  let at = token;
  for (let level = 1; level <= LEVELS; level++) {
    const { head, deprel } = tokenAt(sentence, at);
    if (head < 0) return [...features, `root${level}`];
    const name = relation(deprel);
    const word = lemmaAt(sentence, head);
    features.push(`h${level}=${word} ${name}`, `r${level}=${name} ${tokenAt(sentence, head).xpos}`);
    if (level === 1) {
      features.push(`hn=${word} ${name} ${negative} ${tokenAt(sentence, token).xpos}`);
      features.push(...childrenOf(sentence, head).flatMap((child) => ofSibling(sentence, child, name)));
    }
    at = head;
  }
  return features;
}

/** Auxiliaries, negation and conjunction of the governor's clause. */
function ofSibling(sentence: Sentence, token: number, name: string): Feature[] {
  const { deprel, form } = tokenAt(sentence, token);
  if (deprel === 'aux') return [`ha=${lemmaAt(sentence, token)} ${name}`];
  if (sentence.lexicon.modality.not.has(form.toLowerCase())) return [`ha=not ${name}`];
  return deprel === 'mark' ? [`hm=${lemmaAt(sentence, token)} ${name}`] : [];
}

function ofSentence(sentence: Sentence, token: number): Feature[] {
  const { tokens, lexicon } = sentence;
  const self = tokenAt(sentence, token);
  const { hypothesis } = lexicon.conjunctions;
  const features: Feature[] = [];
  if (tokens.slice(-2).some(({ form }) => form === '?')) features.push('question');
  if (tokens.at(-1)?.form === '!') features.push('exclaims');
  if (!isVerbal(self)) features.push(`n=${self.xpos} ${relation(self.deprel)}`);
  // Not in capitals: "IF Metall".
  if (tokens.some(({ form }) => hypothesis.has(form.charAt(0).toLowerCase() + form.slice(1))))
    features.push('if-around');
  return features;
}
