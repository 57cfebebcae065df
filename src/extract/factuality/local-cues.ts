import type { Sentence } from '../../language/document.ts';
import { relation, treeOf } from '../../language/tree.ts';
import { claims, hedges, modals, negators, plans, unreal } from '../../languages/en/lexicon/attitudes.ts';
import type { Certainty } from '../../record/observation.ts';
import { argumentsOf } from '../arguments/arguments.ts';
import { isVerbal } from '../arguments/clause.ts';
import { isActor } from '../arguments/kinds.ts';

/** How real an event is by its words: value -3 … 3, how it is put, whether it is negated, and the marks seen on the way. */
export interface Modality {
  value: number;
  certainty: Certainty;
  negative: boolean;
  marks: string[];
}

export const real = (): Modality => ({ value: 3, certainty: 'asserted', negative: false, marks: [] });
const rank: Certainty[] = ['asserted', 'hedged', 'claimed', 'predicted', 'planned', 'conditional', 'asked', 'unknown'];
export const weaker = (a: Certainty, b: Certainty): Certainty => (rank.indexOf(a) >= rank.indexOf(b) ? a : b);

/** Applies negation, modals, adverbs and adjectives that stand on the word itself. */
export function withLocalCues(sentence: Sentence, token: number, from: Modality): Modality {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const stance: Modality = { ...from, marks: [...from.marks] };
  const self = tokens[token];
  const verbal = isVerbal(self);
  let negated = false;
  let hasIf = false;
  const open = (value: number, certainty: Certainty, mark: string): void => {
    stance.value = stance.value > 0 ? Math.min(stance.value, value) : stance.value;
    stance.certainty = weaker(stance.certainty, certainty);
    stance.marks.push(mark);
  };
  for (const child of children[token]) {
    const { deprel, lemma, form, xpos } = tokens[child];
    const word = lemma.toLowerCase();
    const spelt = form.toLowerCase();
    switch (relation(deprel)) {
      case 'advmod':
      case 'amod':
      case 'det':
      case 'compound':
      case 'cc':
        if ((negators.has(spelt) || negators.has(word)) && (relation(deprel) !== 'cc' || deprel === 'cc:preconj'))
          negated = true;
        else if (hedges.has(spelt)) open(1.5, 'hedged', 'hedge');
        else if (claims.has(spelt)) open(1.2, 'claimed', 'claim');
        else if (!verbal && plans.has(spelt)) open(0.8, 'planned', 'plan');
        else if (!verbal && unreal.has(spelt)) open(-1, 'planned', 'unreal');
        else if (spelt === 'almost' || spelt === 'nearly') if (verbal) open(-1, 'asserted', 'almost');
        break;
      case 'aux': {
        const modal = modals[spelt] ?? modals[word];
        if (
          modal !== undefined &&
          (xpos === 'MD' || (modals[spelt] !== undefined && spelt !== "'d" && spelt !== 'need'))
        ) {
          let { certainty } = modal;
          if (certainty === 'predicted' && actsOnPurpose(sentence, token)) certainty = 'planned';
          if (word === 'would' && from.marks.includes('said'))
            certainty = actsOnPurpose(sentence, token) ? 'planned' : 'predicted';
          const perfect = children[token].some(
            (other) => tokens[other].deprel === 'aux' && tokens[other].lemma === 'have',
          );
          open(
            perfect && /^(?:would|could|should|might)$/.test(word)
              ? -0.5
              : perfect && word === 'must'
                ? 1.5
                : modal.value,
            perfect && word !== 'will' ? 'hedged' : certainty,
            `modal=${word}`,
          );
        }
        break;
      }
      case 'mark':
        if (spelt === 'if' || spelt === 'unless' || spelt === 'lest' || spelt === 'provided') hasIf = true;
        else if (spelt === 'whether') open(0, 'asked', 'whether');
        break;
      case 'nsubj':
      case 'obj':
      case 'obl':
        if (verbal && isNegativePhrase(sentence, child) && !isCircumstance(sentence, child)) negated = true;
        break;
      case 'case':
        if (spelt === 'without' || spelt === 'despite_no') negated = true;
        break;
      case 'advcl':
        if (
          verbal &&
          stance.marks.some((mark) => mark.startsWith('modal=')) &&
          children[child].some((other) => /^if$/i.test(tokens[other].form) && tokens[other].deprel === 'mark')
        ) {
          open(0, 'conditional', 'then');
        }
        break;
    }
  }
  if (hasIf) {
    stance.value = Math.min(stance.value, 0);
    stance.certainty = weaker(
      'conditional',
      stance.certainty === 'asked' || stance.certainty === 'unknown' ? 'conditional' : 'asserted',
    );
    stance.marks.push('if');
  }
  if (negated) {
    stance.value =
      stance.value > 0
        ? -Math.max(stance.value, stance.certainty === 'asserted' ? stance.value : 1)
        : stance.value < -1
          ? 1
          : -0.8;
    stance.negative = !stance.negative;
    stance.marks.push('neg');
  }
  return stance;
}

/** "no one", "none of them", "no soldiers": the phrase denies the clause. */
function isNegativePhrase(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  if (/^(?:nobody|none|nothing|no-one|neither)$/i.test(tokens[token].form)) return true;
  return treeOf(sentence).children[token].some(
    (child) =>
      child < token && /^(?:no|neither)$/i.test(tokens[child].form) && /^(?:det|advmod)$/.test(tokens[child].deprel),
  );
}

/**
 * "Entered the town with no sign of resistance", "amid no protest", "for no reason": what goes along with the event is missing, not the event.
 * "Met with no one" keeps the verb's own preposition, and "at no point" is a negation of the verb.
 */
function isCircumstance(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  const preposition = treeOf(sentence).children[token].find(
    (child) => child < token && tokens[child].deprel === 'case',
  );
  if (preposition === undefined) return false;
  const word = tokens[preposition].form.toLowerCase();
  const { form } = tokens[token];
  if (word === 'with') return !/^(?:one|nobody|anyone|no-one)$/i.test(form);
  if (word === 'for') return /^(?:reason|cause|purpose|gain|money|pay|fee|cost)$/i.test(form);
  return /^(?:amid|amidst|despite|after|because|given)$/.test(word);
}

/** Whether the one who acts decides it: people and bodies plan, prices and buildings do not. */
function actsOnPurpose(sentence: Sentence, verb: number): boolean {
  const roles = argumentsOf(sentence, verb);
  if (
    /^(?:be|fall|die|collapse|rise|increase|lose|suffer|become|remain|face|need|see|know|feel|like|want|have)$/.test(
      sentence.tokens[verb].lemma,
    )
  )
    return false;
  return roles.passive || (roles.subject >= 0 && isActor(sentence, roles.subject));
}
