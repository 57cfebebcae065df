import type { Sentence } from '../../language/document.ts';
import { readModel } from '../../language/model/container.ts';
import { relation, treeOf } from '../../language/tree.ts';
import { isVerbal } from '../arguments/clause.ts';
import type { Modality } from './governors.ts';

/** Weights of the marks around an event word, learnt from judgements of whether it happened (train/happened.ts). */
export interface HappenedModel {
  weights: Map<string, number>;
}

let opened: HappenedModel | null | undefined;

/** The shipped model, or null where the file is missing: the rules alone decide then. */
function shipped(): HappenedModel | null {
  if (opened === undefined) {
    try {
      const { sections } = readModel('happened.bin');
      const names = new TextDecoder().decode(sections.names as Uint8Array).split('\n');
      const weights = sections.weights as Float32Array;
      opened = { weights: new Map(names.map((name, index) => [name, weights[index]])) };
    } catch {
      opened = null;
    }
  }
  return opened;
}

/** Marks that repeat the rules' own verdict: learnt beside the others, but left out of the weights that ship. */
export const verdict = /^(?:bias|v=|c=|vc=|m=|mv=)/;

/**
 * How surely an event happened by its words, -3 … 3. The rules give the verdict; the weights of the word and of what stands
 * around it move it within its kind: what is only wished, asked or supposed stays at 0.5 or under, what is planned or
 * predicted at 2 or under, what is plainly told at 1 or over.
 */
export function scoreOf(sentence: Sentence, token: number, stance: Modality): number {
  const { certainty, negative } = stance;
  const ruled = negative
    ? stance.value
    : Math.max(
        stance.value,
        certainty === 'planned' && stance.value > 0
          ? 1.2
          : certainty === 'predicted' && stance.value > 0
            ? 1.6
            : stance.value,
      );
  const model = shipped();
  if (model === null) return ruled;
  let sum = ruled;
  for (const feature of featuresOf(sentence, token, stance)) sum += model.weights.get(feature) ?? 0;
  const value = Math.max(-3, Math.min(3, sum <= 2 ? sum : 2 + (sum - 2) * 0.4));
  if (certainty === 'unknown' || certainty === 'conditional' || certainty === 'asked') return Math.min(value, 0.5);
  if (certainty === 'planned' || certainty === 'predicted' || certainty === 'hedged') return Math.min(value, 2);
  return stance.value === 3 ? Math.max(value, 1) : value;
}

const kept =
  /^(?:nsubj|nsubj:pass|aux|aux:pass|mark|advmod|case|det|obj|advcl|ccomp|xcomp|cop|discourse|expl|nmod:poss|cc)$/;

/** The marks that the model weighs: the rules' verdict, the word, its own dependents, and what governs it. */
export function featuresOf(sentence: Sentence, token: number, stance: Modality): string[] {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const self = tokens[token];
  const rounded = Math.round(stance.value * 2) / 2;
  const lemma = self.lemma.toLowerCase();
  const features = [
    'bias',
    `v=${rounded}`,
    `c=${stance.certainty}`,
    `vc=${rounded} ${stance.certainty} ${stance.negative}`,
    `l=${lemma}`,
    `x=${self.xpos}`,
    `d=${self.deprel}`,
    `xd=${self.xpos} ${self.deprel}`,
  ];
  for (const mark of new Set(stance.marks)) features.push(`m=${mark}`, `mv=${mark} ${rounded}`);
  const auxiliaries: string[] = [];
  let person = 'none';
  for (const child of children[token]) {
    const { deprel, form, lemma: word, xpos } = tokens[child];
    if (!kept.test(deprel)) continue;
    const small = word.toLowerCase();
    if (deprel === 'aux' || deprel === 'aux:pass' || deprel === 'cop')
      auxiliaries.push(xpos === 'MD' ? form.toLowerCase() : `${small}/${xpos}`);
    else if (deprel === 'nsubj' || deprel === 'nsubj:pass')
      person = xpos === 'PRP' ? form.toLowerCase() : xpos === 'WDT' || xpos === 'WP' ? 'wh' : xpos;
    else if (deprel === 'mark' || deprel === 'advmod' || deprel === 'case' || deprel === 'det' || deprel === 'cc')
      features.push(`${deprel}=${small}`, `${deprel}=${small} ${self.xpos}`);
    else features.push(`has=${deprel}`);
  }
  const tense = `${auxiliaries.join('+')} ${self.xpos}`;
  features.push(`t=${tense}`, `p=${person}`, `tp=${tense} ${person}`, `tr=${tense} ${relation(self.deprel)}`);
  let at = token;
  for (let level = 1; level <= 3; level++) {
    const { head, deprel } = tokens[at];
    if (head < 0) {
      features.push(`root${level}`);
      break;
    }
    const above = tokens[head];
    const word = above.lemma.toLowerCase();
    features.push(`h${level}=${word} ${relation(deprel)}`, `r${level}=${relation(deprel)} ${above.xpos}`);
    if (level === 1) {
      features.push(`hn=${word} ${relation(deprel)} ${stance.negative} ${self.xpos}`);
      for (const child of children[head]) {
        if (tokens[child].deprel === 'aux')
          features.push(`ha=${tokens[child].lemma.toLowerCase()} ${relation(deprel)}`);
        else if (/^(?:not|n't|never)$/i.test(tokens[child].form)) features.push(`ha=not ${relation(deprel)}`);
        else if (tokens[child].deprel === 'mark')
          features.push(`hm=${tokens[child].lemma.toLowerCase()} ${relation(deprel)}`);
      }
    }
    at = head;
  }
  const last = tokens.at(-1)!.form;
  if (tokens.slice(-2).some(({ form }) => form === '?')) features.push('question');
  if (last === '!') features.push('exclaims');
  if (!isVerbal(self)) features.push(`n=${self.xpos} ${relation(self.deprel)}`);
  if (tokens.some(({ form }) => /^(?:if|If)$/.test(form))) features.push('if-around');
  return features;
}
