import type { Sentence } from '../../language/document.ts';
import type { ModalityWords } from '../../language/lexicon/modality.ts';
import { childrenOf, lowerAt, relation, tokenAt } from '../../language/tree.ts';
import type { Certainty } from '../../record/observation.ts';
import { argumentsOf } from '../arguments/arguments.ts';
import { isVerbal } from '../arguments/clause.ts';
import { isActor } from '../arguments/kinds.ts';
import type { DenialConstruction } from './constructions.ts';
import { type Modality, weaker } from './modality.ts';

/** Applies the negation, modals, adverbs, adjectives and conditions that stand on the word itself to what governs it. */
export function withLocalCues(
  sentence: Sentence,
  denials: readonly DenialConstruction[],
  token: number,
  from: Modality,
): Modality {
  const isSaid = from.marks.includes('said');
  let modality = from;
  for (const child of childrenOf(sentence, token)) {
    const cue = cueOf(sentence, token, child, { isSaid, marks: modality.marks });
    if (cue !== null) modality = opened(modality, cue);
  }
  if (isConditional(sentence, token)) modality = supposed(modality);
  return denials.some((one) => one.denies(sentence, token)) ? denied(modality) : modality;
}

/** What a dependent says of the event: at most so real, put no surer than that. */
interface Cue {
  value: number;
  certainty: Certainty;
  mark: string;
}

/** What is known of the event so far: whether somebody says it, and the marks that were seen. */
interface Known {
  isSaid: boolean;
  marks: readonly string[];
}

function cueOf(sentence: Sentence, token: number, child: number, known: Known): Cue | null {
  switch (relation(tokenAt(sentence, child).deprel)) {
    case 'advmod':
    case 'amod':
    case 'det':
    case 'compound':
    case 'cc':
      return modifierCue(sentence, token, child);
    case 'aux':
      return modalCue(sentence, token, child, known.isSaid);
    case 'mark':
      return isForm(sentence, child, sentence.lexicon.conjunctions.question)
        ? { value: 0, certainty: 'asked', mark: 'whether' }
        : null;
    case 'advcl':
      return hangsOnCondition(sentence, token, child, known.marks)
        ? { value: 0, certainty: 'conditional', mark: 'then' }
        : null;
    default:
      return null;
  }
}

/** "Reportedly", "alleged", "planned", "failed", "almost". */
function modifierCue(sentence: Sentence, token: number, child: number): Cue | null {
  const { hedges, claims, plans, unreal, nearly } = sentence.lexicon.modality;
  const is = (forms: ReadonlySet<string>): boolean => isForm(sentence, child, forms);
  if (is(hedges)) return { value: 1.5, certainty: 'hedged', mark: 'hedge' };
  if (is(claims)) return { value: 1.2, certainty: 'claimed', mark: 'claim' };
  if (isVerbal(tokenAt(sentence, token)))
    return is(nearly) ? { value: -1, certainty: 'asserted', mark: 'almost' } : null;
  if (is(plans)) return { value: 0.8, certainty: 'planned', mark: 'plan' };
  return is(unreal) ? { value: -1, certainty: 'planned', mark: 'unreal' } : null;
}

/** "Will leave", "may have left", "said it would leave". */
function modalCue(sentence: Sentence, token: number, child: number, isSaid: boolean): Cue | null {
  const { lexicon } = sentence;
  const { form, lemma, xpos } = tokenAt(sentence, child);
  const word = lemma.toLowerCase();
  const { modals, perfectModals, reportedFuture } = lexicon.modality;
  const byForm = modals.get(form.toLowerCase());
  const modal = byForm ?? modals.get(word);
  if (modal === undefined) return null;
  if (xpos !== 'MD' && (byForm === undefined || byForm.isOtherwise)) return null;
  const future = reportedFuture.has(word) && isSaid ? 'predicted' : modal.certainty;
  const certainty = future === 'predicted' && actsOnPurpose(sentence, token) ? 'planned' : future;
  const mark = `modal=${word}`;
  if (!isPerfect(sentence, token, lexicon.modality)) return { value: modal.value, certainty, mark };
  const perfect = perfectModals.get(word) ?? { value: null, certainty: 'hedged' };
  return { value: perfect.value ?? modal.value, certainty: perfect.certainty ?? certainty, mark };
}

const isPerfect = (sentence: Sentence, token: number, { perfect }: ModalityWords): boolean =>
  childrenOf(sentence, token).some((child) => {
    const { deprel, lemma } = tokenAt(sentence, child);
    return deprel === 'aux' && perfect.has(lemma);
  });

/** Whether the one who acts decides it: people and bodies plan, prices and buildings do not. */
function actsOnPurpose(sentence: Sentence, verb: number): boolean {
  if (sentence.lexicon.modality.unwilled.has(tokenAt(sentence, verb).lemma)) return false;
  const { passive, subject } = argumentsOf(sentence, verb);
  return passive || (subject >= 0 && isActor(sentence, subject));
}

/** "They will leave if the bridge falls": what is told behind a modal hangs on the condition. */
function hangsOnCondition(sentence: Sentence, token: number, clause: number, marks: readonly string[]): boolean {
  if (!isVerbal(tokenAt(sentence, token)) || !marks.some((mark) => mark.startsWith('modal='))) return false;
  return childrenOf(sentence, clause).some(
    (child) =>
      tokenAt(sentence, child).deprel === 'mark' && isForm(sentence, child, sentence.lexicon.conjunctions.hypothesis),
  );
}

/** "If the bridge falls". */
const isConditional = (sentence: Sentence, token: number): boolean =>
  childrenOf(sentence, token).some(
    (child) =>
      relation(tokenAt(sentence, child).deprel) === 'mark' &&
      isForm(sentence, child, sentence.lexicon.conjunctions.conditions),
  );

const isForm = (sentence: Sentence, token: number, forms: ReadonlySet<string>): boolean =>
  forms.has(lowerAt(sentence, token));

const opened = (one: Modality, { value, certainty, mark }: Cue): Modality => ({
  ...one,
  value: one.value > 0 ? Math.min(one.value, value) : one.value,
  certainty: weaker(one.certainty, certainty),
  marks: [...one.marks, mark],
});

/** Below "if" nothing is told, whatever its words say. */
const supposed = (one: Modality): Modality => ({
  ...one,
  value: Math.min(one.value, 0),
  certainty: 'conditional',
  marks: [...one.marks, 'if'],
});

function denied(one: Modality): Modality {
  const { value, certainty, negative, marks } = one;
  const sure = certainty === 'asserted' ? value : Math.max(value, 1);
  return {
    value: value > 0 ? -sure : value < -1 ? 1 : -0.8,
    certainty,
    negative: !negative,
    marks: [...marks, 'neg'],
  };
}
