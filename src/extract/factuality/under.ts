import type { Attitude } from '../../language/lexicon/attitudes.ts';
import { tokenAt } from '../../language/tree.ts';
import { isVerbal } from '../arguments/clause.ts';
import { isInfinitive } from './clauses.ts';
import type { Governed } from './constructions.ts';
import { asserted, type Modality, open, weaker } from './modality.ts';

/**
 * How real an event is below a governor that takes an attitude to it (null: none). `above` is the governor's own modality, `around` what
 * the governor stands in.
 */
export function below(
  governed: Governed,
  attitude: Attitude | null,
  above: Modality,
  around: () => Modality,
): Modality {
  const { sentence, token, governor } = governed;
  if (attitude === null) return withoutAttitude(governed, above);
  const mark = `under=${attitude.kind}`;
  switch (attitude.kind) {
    case 'through':
      return { ...above, marks: [...above.marks, mark] };
    case 'against':
      return {
        ...above,
        value: above.value > 0 ? -above.value : above.value < -1 ? 2 : 0,
        negative: !above.negative,
        marks: [...above.marks, mark],
      };
    case 'fact':
      return { ...around(), marks: [mark] };
    case 'said':
      if (isInfinitive(sentence, token)) return open(0, 'unknown', 'told-to');
      return open(above.negative ? 0.5 : 2.6, above.certainty === 'asked' ? 'asked' : 'asserted', 'said');
    case 'open':
      return {
        value: valueBelow(attitude, above.negative),
        certainty: attitude.certainty,
        negative: above.negative && sentence.lexicon.attitudes.raisingNegation.has(tokenAt(sentence, governor).lemma),
        marks: [...above.marks.filter((seen) => seen === 'neg'), mark, `open=${attitude.certainty}`],
      };
  }
}

/** "Did not want to leave": a denied attitude leaves less. */
function valueBelow({ value }: Attitude, isDenied: boolean): number {
  if (!isDenied) return value;
  return value > 0 ? -0.8 * value : -value;
}

/** Below a word that says nothing of it: as real as the word, or as what hangs loosely on it may be. */
function withoutAttitude({ sentence, token, governor, relation }: Governed, above: Modality): Modality {
  const { lemma, upos } = tokenAt(sentence, governor);
  const mark = `under=${lemma}`;
  if (upos === 'ADJ' || upos === 'NOUN')
    return relation === 'ccomp' || relation === 'csubj' ? asserted(mark) : loosely(above, 0.5);
  if (relation === 'xcomp' && isInfinitive(sentence, token)) return loosely(above, 1);
  return relation === 'ccomp' && isVerbal(tokenAt(sentence, token)) ? { ...asserted(mark), value: 2.6 } : above;
}

const loosely = (above: Modality, most: number): Modality => ({
  ...above,
  value: Math.min(above.value, most),
  certainty: weaker(above.certainty, 'planned'),
  marks: [...above.marks, 'loose-to'],
});
